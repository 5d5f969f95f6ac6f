import type { ReportMeeting, ReportParticipant } from '../../domain/report';
import { gazetteer } from '../../gazetteer/index';
import { groupBy } from '../topics/group-by';
import { buildPhraseTrie, findPhrases, type PhraseTrie } from '../topics/phrase-trie';
import { type Doc, type Sentence, toEvidence } from '../types';

export type Mention = ReportMeeting['mentions'][number];

let trie: PhraseTrie<string> | null = null;
const entityTrie = (): PhraseTrie<string> => {
  trie ??= buildPhraseTrie(
    gazetteer.entities.flatMap(({ code, ar, variants, adjectives, metonyms }) =>
      [ar, ...variants, ...adjectives, ...metonyms].map((phrase) => [withoutArticles(phrase), code] as const),
    ),
  );
  return trie;
};

/** Phrases of the trie are written without the article, names in the gazetteer with it. */
const withoutArticles = (phrase: string): string => phrase.replace(/(^|\s)ال(?=\S{2})/g, '$1');

/**
 * Countries and organisations that are spoken of in the scope but take no part, each once for every participant who
 * speaks of it (`by`) and once for the article's own words (`by` null). An adjective names its country
 * (`القضية النووية الإيرانية`); words that could name two of them name none.
 */
export function recognizeMentions(
  _doc: Doc,
  participants: readonly ReportParticipant[],
  scope: readonly Sentence[],
  statements: ReportMeeting['statements'],
): Mention[] {
  const parties = new Set(participants.map((p) => p.represents));
  const found = new Map<string, Mention>();
  const speakerAt = buildSpeakerIndex(statements);
  for (const sentence of scope) {
    const { passage, from, to } = sentence;
    for (const hit of findPhrases(entityTrie(), passage.tokens, from, to)) {
      const codes = new Set(hit.values);
      const [entity] = codes;
      if (entity === undefined || codes.size > 1 || parties.has(entity)) continue;
      const evidence = toEvidence({ sentence, from: hit.from, to: hit.to });
      const by = speakerAt(evidence.field, evidence.start);
      const key = `${entity} ${by ?? ''}`;
      const mention = found.get(key) ?? { entity, by, evidence: [], derivation: [] };
      mention.evidence.push(evidence);
      found.set(key, mention);
    }
  }
  return [...found.values()];
}

/** Who speaks at a place of the article: statements are few and in order, so the last one that began there decides. */
function buildSpeakerIndex(statements: ReportMeeting['statements']): (field: string, at: number) => string | null {
  const spans = statements
    .flatMap(({ speaker, evidence }) => evidence.map(({ field, start, end }) => ({ speaker, field, start, end })))
    .sort((a, b) => a.start - b.start);
  const byField = groupBy(spans, (span) => span.field as string);
  return (field, at) => {
    const candidates = byField.get(field) ?? [];
    let low = 0;
    let high = candidates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const last = candidates[low - 1];
    return last && at < last.end ? last.speaker : null;
  };
}
