import { rememberFlag } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import type { Sentence } from '../types';
import { joinAtoms } from './compose';
import { DATE_HEADS } from './heads';
import { DAY_PARTS } from './lexicon';
import { DATE_RULES } from './rules';
import type { Atom, DateMention, Skip, TokenRun } from './types';
import { isOneOf, textAt } from './words';

/**
 * The dates that a sentence names, in reading order, their spans disjoint. Linear in the sentence's length: every rule
 * looks at a bounded number of tokens. Nothing is inferred here; see `resolveDate`.
 */
export function recognizeDates(sentence: Sentence): DateMention[] {
  const run: TokenRun = { tokens: sentence.passage.tokens, from: sentence.from, to: sentence.to };
  const atoms = joinAtoms(run, readAtoms(run)).filter((atom) => !atom.weak);
  const mentions: DateMention[] = [];
  let taken = run.from;
  for (const atom of atoms) {
    const from = withDayPart(run, atom.from, taken);
    mentions.push({ span: { sentence, from, to: atom.to }, first: atom.first, last: atom.last });
    taken = atom.to;
  }
  return mentions;
}

function readAtoms(run: TokenRun): Atom[] {
  const atoms: Atom[] = [];
  for (let i = run.from; i < run.to; ) {
    const found = readOne(run, i);
    if (found?.kind === 'atom') atoms.push(found);
    i = found ? found.to : i + 1;
  }
  return atoms;
}

/** Whether a date may begin with a token. False is certain. */
export const isDateHead = (token: Token): boolean => token.kind === 'number' || isHead(token);

const isHead = rememberFlag((word) => DATE_HEADS.has(word));

function readOne(run: TokenRun, i: number): Atom | Skip | null {
  const token = run.tokens[i];
  if (!token || !isDateHead(token)) return null;
  for (const rule of DATE_RULES) {
    const found = rule(run, i);
    if (found) return found;
  }
  return null;
}

export const MAX_DAY_PARTS = 3;

/** `مساء`, `بعد ظهر`, `يوم` before a date are part of its words. */
function withDayPart(run: TokenRun, from: number, taken: number): number {
  let at = from;
  while (at - 1 >= Math.max(taken, from - MAX_DAY_PARTS) && isOneOf(DAY_PARTS, textAt(run, at - 1))) at--;
  return at;
}
