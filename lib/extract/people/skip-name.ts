import { rememberTokens } from '../../shared/arabic/remember-words';
import { givenNames } from './known-names';
import { isStopWord } from './name-words';
import type { Scan } from './scan';
import { readClitic, readUnknown } from './unknown-name';

/** Whether a word, without what may be glued to it, is a given name of the gazetteer: most are none. */
const opensGiven = rememberTokens((word): boolean => givenNames.has(word.slice(readClitic(word).length)));

/** Behind an unknown name of two words and more whose first is a given name: its parts are nobody else's short names. */
export function skipUnknownName(scan: Scan, i: number): number {
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || !opensGiven(token)) return i;
  const name = readUnknown(scan, i, 2);
  return name?.words.slice(1).every((w) => !isStopWord(w)) ? name.to : i;
}
