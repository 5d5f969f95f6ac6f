import type { ReportMeeting, ReportParticipant } from '../../domain/report';
import { groupBy } from '../topics/group-by';
import { type Doc, type Sentence, toEvidence } from '../types';
import { findEntities } from './find-entities';

export type Mention = ReportMeeting['mentions'][number];

/**
 * Countries and organisations that are spoken of in the scope but take no part, each once for every participant who
 * speaks of it (`by`) and once for the article's own words (`by` null). An adjective names its country
 * (`القضية النووية الإيرانية`), somebody's name his own, a capital its government (`استعداد بكين`); words that could name
 * two of them name none.
 */
export function recognizeMentions(
  _doc: Doc,
  participants: readonly ReportParticipant[],
  scope: readonly Sentence[],
  statements: ReportMeeting['statements'],
): Mention[] {
  const parties = new Set(participants.map((p) => p.represents));
  const ids = new Set(participants.map((p) => p.id));
  const found = new Map<string, Mention>();
  const speakerAt = buildSpeakerIndex(statements);
  for (const sentence of scope) {
    for (const { entity, person, span } of findEntities(sentence)) {
      if (parties.has(entity) || (person !== null && ids.has(person))) continue;
      const evidence = toEvidence(span);
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
