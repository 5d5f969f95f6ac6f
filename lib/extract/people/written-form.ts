import type { Scan } from './scan';

/** `آنا` and `أنا`, `آن` and `أن`, `إمام` and `أمام`, `أولي` and `أولى` fold to one word; the letters of the original tell them apart. */
export function isNameByHamza({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  const first = sentence.passage.folded.original[token?.start ?? 0];
  return (
    (token?.text === 'انا' && first === 'آ') ||
    (token?.text === 'امام' && first === 'إ') ||
    (token?.text === 'اولي' && sentence.passage.folded.original[token.end - 1] === 'ي') ||
    (token?.text === 'ان' && first === 'آ')
  );
}

/** `اتصالاً`: a word written with tanwin is an adverb or an object, no name. */
export function hasTanwin({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { original } = sentence.passage.folded;
  for (let at = token.start; at < token.end; at++) {
    const c = original.charCodeAt(at);
    if (c >= 0x64b && c <= 0x64d) return true;
  }
  return false;
}

/** `التزامه`, `بتوليه`: a noun with its owner's pronoun, which folds like a feminine ending; French names end in `يه`. */
export function hasPossessor({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  if (!token || token.text.length < 5) return false;
  const { original } = sentence.passage.folded;
  if (original[token.end - 1] !== 'ه') return false;
  const written = original.slice(token.start, token.end);
  if (token.text.length > 5 && token.text.startsWith('ال') && /[^ي]ه$/.test(written)) return true;
  return (token.text.length > 5 && /^[بل]ت.+ه$/.test(written)) || /^ل.{2,}[^يا]ه$/.test(written);
}

/** `جولته`, `مستشاره`: an everyday noun with its owner's pronoun, `ه` as it was written, where a name might go on. */
export function isOwnedNoun({ sentence, tokens }: Scan, i: number, isNoun: (word: string) => boolean): boolean {
  const token = tokens[i];
  if (!token || token.text.length < 5 || sentence.passage.folded.original[token.end - 1] !== 'ه') return false;
  const stem = token.text.slice(0, -1);
  return isNoun(stem) || (stem.endsWith('ت') && isNoun(`${stem.slice(0, -1)}ه`));
}

/** `ترأس` the verb and `تراس` a family name fold to one word. */
export function isVerbByHamza({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  return token?.text === 'تراس' && sentence.passage.folded.original[token.start + 2] === 'أ';
}

/** `يقوده`, `أعلنه`: a verb with its object's pronoun, where a name without a title would begin. */
export function looksGoverning({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  if (!token || token.text.length < 5 || !/^[يتا](?!ل).*[^ي]ه$/.test(token.text)) return false;
  return sentence.passage.folded.original[token.end - 1] === 'ه';
}

/** `فإن` the particle and `فان` of a Dutch name fold to one word. */
export function isConjunction({ sentence, tokens }: Scan, i: number): boolean {
  const token = tokens[i];
  return token?.text === 'فان' && sentence.passage.folded.original[token.start + 1] !== 'ا';
}
