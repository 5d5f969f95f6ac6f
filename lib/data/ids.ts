import { createHash } from 'node:crypto';
import type { ArticleId, MeetingId } from '../domain/names';
import type { ArticleInput } from '../domain/report';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Line ends, outer blanks and the way in which letters are composed don't make another article. */
const toCanonical = (text: string | null | undefined): string =>
  (text ?? '').normalize('NFC').replace(/\r\n?/g, '\n').trim();

/** An article's identity: its outlet, title and words, wherever and under whatever name it came in. */
export function toArticleId(input: Pick<ArticleInput, 'source' | 'title' | 'text'>): ArticleId {
  const content = JSON.stringify([input.source, input.title, input.text].map(toCanonical));
  return `a-${sha256(content).slice(0, 16)}` as ArticleId;
}

/**
 * The permanent id of a meeting, from its first report: `m-` and twelve digits of base 32 (60 bits: among a million
 * meetings two meet by chance once in two million stores). Two machines that read the same article agree on it.
 */
export function toMeetingId(article: ArticleId, ordinal: number): MeetingId {
  const bits = BigInt(`0x${sha256(`${article}#${ordinal}`).slice(0, 15)}`);
  return `m-${bits.toString(32).padStart(12, '0')}` as MeetingId;
}
