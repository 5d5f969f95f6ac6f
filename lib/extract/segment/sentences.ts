import type { Token } from '../../shared/arabic/tokens';

/** A run of tokens `[from, to)` that is one sentence. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const ENDS = '.؟?!؛…';
/** What runs on for longer than this is no sentence; it is cut, so that no later stage looks further than so far. */
const LONGEST = 300;
const CLOSERS = '"»”’)]\'';

/**
 * Divides tokens `[from, to)` of one line into sentences at `. ؟ ! ؛ …`. A full stop inside a number, between two words
 * without a space, or after a single letter (`د. سعاد`) ends nothing; a closing quotation mark stays with its sentence.
 */
export function splitSentences(tokens: readonly Token[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!isEnd(tokens, i, from) && i - start < LONGEST) continue;
    let end = i + 1;
    while (end < to && (ENDS.includes(tokens[end]?.text ?? ' ') || isCloser(tokens[end]))) end++;
    if (hasWord(tokens, start, end)) runs.push({ from: start, to: end });
    start = end;
    i = end - 1;
  }
  if (hasWord(tokens, start, to)) runs.push({ from: start, to });
  return runs;
}

const isCloser = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'punct' && CLOSERS.includes(token.text) && !token.afterSpace;

function isEnd(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind !== 'punct' || !ENDS.includes(token.text)) return false;
  if (token.text !== '.') return true;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (before?.kind === 'number' && after?.kind === 'number' && !after.afterSpace) return false;
  if (
    before?.kind === 'word' &&
    after?.kind === 'word' &&
    !after.afterSpace &&
    !after.afterBreak &&
    before.text.length < 3
  )
    return false;
  return !(i - 1 >= from && before?.kind === 'word' && before.text.length === 1 && !token.afterSpace);
}

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'punct') return true;
  return false;
}
