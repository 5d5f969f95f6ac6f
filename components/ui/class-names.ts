/** Joins class names, leaving out what is off: `joinClasses('a', isOn && 'b')`. */
export const joinClasses = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
