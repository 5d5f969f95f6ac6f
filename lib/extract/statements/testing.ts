import type { ReportParticipant } from '../../domain/report';
import { foldArabic } from '../../shared/arabic/fold';
import { tokenize } from '../../shared/arabic/tokens';
import type { Doc, ParticipantMention, Passage, Sentence } from '../types';

/** A made-up meeting for tests: two invented ministers, and an aide. */
const PEOPLE: readonly (readonly [id: string, name: string, represents: string, principal: boolean])[] = [
  ['a', 'سالم نورين', 'JO', true],
  ['b', 'لارس هولمن', 'NO', true],
  ['c', 'رانيا توفيق', 'JO', false],
];

export const PARTICIPANTS: readonly ReportParticipant[] = PEOPLE.map(([id, ar, represents, principal]) => ({
  id,
  wikidata: null,
  name: { ar, en: id },
  represents,
  role: 'foreign_minister',
  roles: ['foreign_minister'],
  principal,
  evidence: [],
  derivation: ['test'],
}));

export interface Sample {
  readonly doc: Doc;
  readonly mentions: readonly ParticipantMention[];
}

const MARK = /\{([a-z]+):([^}]*)\}/g;

/**
 * A document from text in which `{a:words}` marks words that speak of participant `a` (`{ab:…}` of both). A line is a
 * paragraph, `.` and `؛` end a sentence; a first line that begins with `#` is the title.
 */
export function buildSample(marked: string): Sample {
  const [first = '', ...rest] = marked.split('\n');
  const title = first.startsWith('#') ? first.slice(1).trim() : null;
  const mentions: ParticipantMention[] = [];
  const sentences: Sentence[] = [];
  const passages: Passage[] = [];
  const read = (field: Passage['field'], source: string) => {
    const marks: { ids: string; start: number; end: number }[] = [];
    let plain = '';
    let last = 0;
    for (const match of source.matchAll(MARK)) {
      plain += source.slice(last, match.index);
      marks.push({ ids: match[1] ?? '', start: plain.length, end: plain.length + (match[2]?.length ?? 0) });
      plain += match[2] ?? '';
      last = match.index + match[0].length;
    }
    plain += source.slice(last);
    const folded = foldArabic(plain);
    const passage: Passage = { field, folded, tokens: tokenize(folded) };
    passages.push(passage);
    splitAll(passage, field === 'title', sentences);
    for (const { ids, start, end } of marks)
      for (const id of ids) mentions.push(toMention(sentences, field, id, start, end));
    return plain;
  };
  const plainTitle = title === null ? null : read('title', title);
  const text = read('text', title === null ? marked : rest.join('\n'));
  const article = { id: 'sample', text, title: plainTitle };
  return { doc: { article, passages, sentences, removed: [], warnings: [] }, mentions };
}

function splitAll(passage: Passage, isTitle: boolean, sentences: Sentence[]): void {
  let from = 0;
  const end = (to: number) => {
    const zone = isTitle ? 'headline' : 'body';
    if (to > from) sentences.push({ index: sentences.length, passage, zone, from, to, paragraph: 0 });
    from = to;
  };
  passage.tokens.forEach((token, i) => {
    if (token.afterBreak) end(i);
    if (token.text === '.' || token.text === '؛') end(i + 1);
  });
  end(passage.tokens.length);
}

function toMention(
  sentences: readonly Sentence[],
  field: string,
  participant: string,
  start: number,
  end: number,
): ParticipantMention {
  for (const sentence of sentences) {
    const { passage, from, to } = sentence;
    if (passage.field !== field) continue;
    const first = passage.tokens.findIndex((t) => t.start >= start);
    const last = passage.tokens.findLastIndex((t) => t.end <= end);
    if (first >= from && last < to && last >= first)
      return { span: { sentence, from: first, to: last + 1 }, participant, confidence: 1 };
  }
  throw new Error(`no tokens at ${start}–${end}`);
}
