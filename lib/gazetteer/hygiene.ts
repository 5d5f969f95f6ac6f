import type { Trouble } from '../shared/errors';

/**
 * Characters that the eye cannot see or cannot tell from others: control characters, soft hyphen, zero-width and
 * direction marks, the no-break space, the byte order mark, tatweel, and the presentation forms of PDF copies.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\u00a0\u2028\u2029\u0640\ufb50-\ufdff\ufe70-\ufefc]/u;

/** What is wrong with the writing of one cell, whatever its meaning; null where nothing is. */
export function findHygieneFault(value: string): Omit<Trouble, 'where'> | null {
  const hidden = INVISIBLE.exec(value);
  if (hidden) {
    const point = (hidden[0].codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    const what = `the character U+${point} hides at position ${hidden.index + 1} of "${value.replaceAll(/\p{C}/gu, '')}"`;
    return { what, expected: 'letters that can be seen', fix: 'Delete the cell and type it again' };
  }
  if (value !== value.normalize('NFC'))
    return { what: `"${value}" is not in composed form`, expected: 'Unicode NFC', fix: 'Type the letters again' };
  if (value.trim() !== value || value.includes('  '))
    return { what: `"${value}" has a space too many`, expected: 'single spaces', fix: 'Delete the extra space' };
  if (value.includes('|') && value.split('|').some((part) => part === '' || part.trim() !== part))
    return { what: `"${value}" has an empty value or a space beside |`, expected: 'a|b|c', fix: 'Delete it' };
  return null;
}
