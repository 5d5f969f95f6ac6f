import { groupBy } from '../topics/group-by';
import type { ParticipantMention, Sentence } from '../types';
import type { Line } from './types';

const OPENING: ReadonlySet<string> = new Set(['«', '“', '„', '‹']);
const CLOSING: ReadonlySet<string> = new Set(['»', '”', '›']);

/** Reads a sentence's quotation marks and lays the participants' mentions over its tokens. */
export function buildLine(
  sentence: Sentence,
  mentions: readonly ParticipantMention[],
  nameWords: Line['nameWords'],
  quoteIsOpen: boolean,
  sideWords: Line['sideWords'] = new Set(),
): Line {
  const mentionsAt = new Map<number, ParticipantMention[]>();
  const mentionOver = new Map<number, ParticipantMention>();
  for (const mention of mentions) {
    const { from, to } = mention.span;
    const at = mentionsAt.get(from) ?? [];
    at.push(mention);
    at.sort((a, b) => b.span.to - a.span.to || b.confidence - a.confidence);
    mentionsAt.set(from, at);
    for (let i = from; i < to; i++) if (!mentionOver.has(i)) mentionOver.set(i, mention);
  }
  return { sentence, mentionsAt, mentionOver, nameWords, sideWords, ...readQuotes(sentence, quoteIsOpen) };
}

function readQuotes(sentence: Sentence, quoteIsOpen: boolean): Pick<Line, 'quoted' | 'quoteOpens' | 'leavesQuoteOpen'> {
  const quoted = new Set<number>();
  const quoteOpens = new Set<number>();
  let open = quoteIsOpen;
  for (let i = sentence.from; i < sentence.to; i++) {
    const text = sentence.passage.tokens[i]?.text ?? '';
    const toggles = text === '"';
    if (CLOSING.has(text) || (toggles && open)) open = false;
    else if (OPENING.has(text) || toggles) {
      open = true;
      quoteOpens.add(i);
    } else if (open) quoted.add(i);
  }
  return { quoted, quoteOpens, leavesQuoteOpen: open };
}

/** Mentions by the position of their sentence. */
export const groupBySentence = (
  mentions: readonly ParticipantMention[],
): ReadonlyMap<number, readonly ParticipantMention[]> => groupBy(mentions, ({ span }) => span.sentence.index);

export const textAt = (line: Line, index: number): string =>
  index >= line.sentence.from && index < line.sentence.to ? (line.sentence.passage.tokens[index]?.text ?? '') : '';

export const isPunct = (line: Line, index: number): boolean =>
  line.sentence.passage.tokens[index]?.kind === 'punct' && index < line.sentence.to;

export const hasQuotationMark = ({ passage, from, to }: Sentence): boolean =>
  passage.tokens.slice(from, to).some(({ text }) => CLOSING.has(text) || OPENING.has(text) || text === '"');

/** Whether a quotation left open in the sentence before ends in this one. */
export function closesQuotation(sentence: Sentence): boolean {
  let straight = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const text = sentence.passage.tokens[i]?.text ?? '';
    if (CLOSING.has(text)) return straight === 0;
    if (OPENING.has(text)) return false;
    if (text === '"') straight++;
  }
  return straight % 2 === 1;
}
