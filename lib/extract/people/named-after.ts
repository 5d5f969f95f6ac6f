import { rememberFlag } from '../../shared/arabic/remember-words';
import { BEARERS, NAMED_AFTER } from '../ar/titles';
import { cliticReadings } from '../match/clitics';
import { readName } from './names';
import { foldedSet, type Scan, wordAt } from './scan';

const nouns = foldedSet(NAMED_AFTER);
const bearers = foldedSet(BEARERS);

const isBearer = rememberFlag((word) => bearers.has(word));

/**
 * The end of an institution's name that is somebody's, where one begins at `i`: nobody is spoken of in `مطار الملك خالد`
 * or `مركز الأمير سلطان`. null elsewhere.
 */
export function endOfNamesake(scan: Scan, i: number): number | null {
  const next = i + 1 < scan.end ? scan.tokens[i + 1] : undefined;
  if (next?.kind !== 'word' || !isBearer(next)) return null;
  const word = wordAt(scan, i);
  if (word === null) return null;
  if (!cliticReadings(word).some((r) => nouns.has(r.word))) return null;
  return readName(scan, i + 2, 1)?.to ?? null;
}
