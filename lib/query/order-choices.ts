import type { Language } from '../domain/names';

/**
 * The choices of a filter in the order of the numbers beside them, largest first; of equal ones by name, in the order of
 * the reader's language; of equal names by value, so that the order never depends on that in which they came.
 */
export function orderChoices<T extends string>(
  values: Iterable<T>,
  countOf: (value: T) => number,
  nameOf: (value: T) => string,
  language: Language,
): readonly T[] {
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  return [...new Set(values)]
    .map((value) => ({ value, count: countOf(value), name: nameOf(value) }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name) || (a.value < b.value ? -1 : 1))
    .map(({ value }) => value);
}
