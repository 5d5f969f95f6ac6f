import { rememberTokens, rememberWords } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';

/**
 * The ways to read a written word as proclitics plus a word: `وقازاقستان` is itself, or و + `قازاقستان`; `للصين` is
 * ل + `الصين`. Whether a reading is right is for the caller to know: a clitic is stripped only if what remains is known.
 */
export interface CliticReading {
  /** What was stripped, in order: ``, `و`, `ب`, `ول`. */
  readonly clitic: string;
  readonly word: string;
}

const CONJUNCTIONS = 'وف';
const PREPOSITIONS = 'بكلس';

/** All readings of a folded word, the unstripped one first. At most six. */
export const cliticReadings: (word: string) => readonly CliticReading[] = rememberWords(readClitics);

/** `cliticReadings` of a token's word. */
export const readingsOf: (token: Token) => readonly CliticReading[] = rememberTokens(readClitics);

function readClitics(word: string): readonly CliticReading[] {
  const readings: CliticReading[] = [{ clitic: '', word }];
  addPrepositions(readings, '', word);
  if (word.length > 2 && CONJUNCTIONS.includes(word[0] as string)) {
    const rest = word.slice(1);
    readings.push({ clitic: word[0] as string, word: rest });
    addPrepositions(readings, word[0] as string, rest);
  }
  return readings;
}

function addPrepositions(readings: CliticReading[], before: string, word: string): void {
  const first = word[0];
  if (first === undefined || word.length < 3 || !PREPOSITIONS.includes(first)) return;
  if (word.startsWith('لل')) readings.push({ clitic: `${before}ل`, word: `ال${word.slice(2)}` });
  readings.push({ clitic: before + first, word: word.slice(1) });
}

/** The word without its article: `الصيني` → `صيني`; null where it has none. */
export const withoutArticle = (word: string): string | null =>
  word.length > 3 && word.startsWith('ال') ? word.slice(2) : null;
