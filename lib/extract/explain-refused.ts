import type { Evidence, ReportMeeting } from '../domain/report';
import { readDates } from './dates/read-dates';
import { resolveDate } from './dates/resolve-date';
import { weighMention } from './dates/weigh-mention';
import type { Stage } from './explain-stages';
import type { Official, Reference } from './link/officials';
import { findTriggers } from './meetings/find-triggers';
import { type Draft, leading, officialsOf, sentencesOf } from './meetings/merge';
import { placesIn } from './meetings/place-in';
import { placeAt } from './meetings/place-names';
import { type Found, scanOf } from './meetings/place-types';
import { matchAt } from './people/scan';
import type { Prepared } from './prepare';
import type { Reading } from './read-stages';
import { type Sentence, type Span, toEvidence } from './types';

/** Something that was considered for a field, and why it was not taken. */
export interface Refused {
  readonly value: string;
  readonly evidence: readonly Evidence[];
  readonly stage: Stage;
  /** A sentence without a full stop. */
  readonly why: string;
}

const overlaps = (a: Evidence, b: Evidence): boolean => a.field === b.field && a.start < b.end && b.start < a.end;

/** The other dates of the article. */
export function findOtherDates({ doc }: Prepared, draft: Draft, meeting: ReportMeeting, today: string): Refused[] {
  const dates = readDates(doc);
  const { trigger, status } = leading(draft);
  const options = { today, tense: status === 'held' ? 'past' : 'future' } as const;
  const own = sentencesOf(draft);
  return doc.sentences.flatMap((sentence) =>
    dates.mentionsOf(sentence).flatMap((mention): Refused[] => {
      const evidence = toEvidence(mention.span);
      if (meeting.date.evidence.some((taken) => overlaps(taken, evidence))) return [];
      const { edtf, derivation } = resolveDate(mention, dates.anchors, options);
      const rank = own.indexOf(sentence);
      const fits = rank >= 0 && weighMention(mention, rank, { trigger: trigger.from }, options) !== null;
      const why =
        edtf !== null && edtf === meeting.date.edtf
          ? 'it comes to the same day'
          : rank < 0
            ? 'its sentence does not tell this meeting'
            : fits
              ? 'another date stands nearer to the words of the meeting, or fits the day of the article better'
              : 'it is the day of something else: of a statement, of an earlier time, or of the other tense';
      return [{ value: edtf ?? `no day (${derivation.join(', ')})`, evidence: [evidence], stage: 'date-choose', why }];
    }),
  );
}

/** The other countries, cities and venues that the article names outside of people's titles, each once. */
export function findOtherPlaces(prepared: Prepared, reading: Reading, draft: Draft, meeting: ReportMeeting): Refused[] {
  const around = { day: null, sides: new Set([...officialsOf(draft)].map((o) => o.entity)), planned: false };
  const own = sentencesOf(draft);
  const refused = new Map<string, Refused>();
  for (const sentence of prepared.doc.sentences) {
    const triggers = findTriggers(sentence).map((t) => t.from);
    const put = placesIn({ prepared, cast: reading.cast, around, fallback: () => null }, sentence, triggers);
    for (const place of [...put, ...namesOfPlaces(prepared, reading, sentence)]) {
      const evidence = toEvidence(place);
      const value = [place.city, place.country].filter(Boolean).join(', ');
      const isTaken =
        meeting.place?.country === place.country && (place.city ?? meeting.place.city) === meeting.place.city;
      if (isTaken || refused.has(value)) continue;
      const why = !put.includes(place)
        ? 'named, but nothing is put there'
        : own.includes(sentence)
          ? 'something is put there, but other words say where the meeting was'
          : 'something is put there, but not by the words of this meeting';
      refused.set(value, { value, evidence: [evidence], stage: 'place-choose', why });
    }
  }
  return [...refused.values()];
}

function namesOfPlaces(prepared: Prepared, { cast }: Reading, sentence: Sentence): Found[] {
  const scan = scanOf(prepared, sentence);
  const people = cast.references.get(sentence) ?? [];
  const around = { day: null, sides: new Set<string | null>(), planned: false };
  const found: Found[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const match = matchAt(scan, i);
    if (!match || people.some((r) => r.from <= i && i < r.to)) continue;
    const place = match.entries.every((e) => e.kind === 'adjective') ? null : placeAt(scan, i, around);
    if (place) found.push(place);
    i = Math.max(i, match.to - 1);
  }
  return found;
}

/** Everybody of whom the article speaks who takes part in no meeting of the report. */
export function findOtherPeople(prepared: Prepared, reading: Reading, meetings: readonly ReportMeeting[]): Refused[] {
  const taken = new Set(meetings.flatMap((m) => m.participants.map((p) => p.id)));
  const sides = new Set(meetings.flatMap((m) => m.participants.map((p) => p.represents)));
  const references = new Map<Official, Reference[]>();
  for (const sentence of prepared.doc.sentences)
    for (const r of reading.cast.references.get(sentence) ?? [])
      references.set(r.official, [...(references.get(r.official) ?? []), r]);
  return [...references].flatMap(([official, spoken]): Refused[] => {
    if (taken.has(official.id)) return [];
    const [first] = spoken as [Reference, ...Reference[]];
    const name = official.known?.en ?? official.name?.text ?? official.offices[0]?.role ?? 'somebody';
    const value = `${official.entity ?? 'no country'}: ${name}`;
    return [{ value, evidence: [toEvidence(first)], ...whyNot(official, spoken, sides, reading) }];
  });
}

function whyNot(
  official: Official,
  spoken: readonly Reference[],
  sides: ReadonlySet<string>,
  reading: Reading,
): Pick<Refused, 'stage' | 'why'> {
  const roles = official.offices.map((o) => o.role);
  if (roles.length > 0 && roles.every((role) => role === 'spokesperson'))
    return { stage: 'sides', why: 'a spokesperson speaks for others and meets nobody' };
  if (roles.every((role) => role === null) && !official.known)
    return { stage: 'sides', why: 'holds no office of a state or an organisation' };
  if (reading.tellings.some((t) => [...t.hosts, ...t.others].some((r) => r.official === official)))
    return { stage: 'merge', why: 'stands in words of meeting that came to no meeting of the report' };
  if (official.entity === null) return { stage: 'link', why: 'no words tell the country or organisation' };
  const told = spoken.some((r) => r.sentence.zone !== 'caption' && findTriggers(r.sentence).length > 0);
  if (!told) return { stage: 'trigger', why: 'no word of meeting stands in the sentences that speak of this person' };
  return sides.has(official.entity)
    ? { stage: 'sides', why: 'of a side that others speak for; no words say that this person met or attended' }
    : { stage: 'sides', why: 'no word of meeting takes this person as a side' };
}

/** Words of meeting that came to no meeting of the report. */
export function findOtherWords(prepared: Prepared, reading: Reading): Refused[] {
  const kept = new Set(
    reading.outcomes.flatMap((o) => (o.fate === 'kept' ? o.draft.tellings.map((t) => keyOf(t.trigger)) : [])),
  );
  return prepared.doc.sentences.flatMap((sentence) =>
    findTriggers(sentence).flatMap((trigger): Refused[] => {
      if (kept.has(keyOf(trigger))) return [];
      const evidence = toEvidence(trigger);
      return [{ value: trigger.kind, evidence: [evidence], ...whyNoMeeting(trigger, reading) }];
    }),
  );
}

const keyOf = ({ sentence, from }: Span): string => `${sentence.index}:${from}`;

function whyNoMeeting(trigger: Span, reading: Reading): Pick<Refused, 'stage' | 'why'> {
  const { zone } = trigger.sentence;
  if (zone === 'caption' || zone === 'dateline') return { stage: 'trigger', why: `a ${zone} tells no meeting` };
  const people = reading.cast.references.get(trigger.sentence) ?? [];
  if (people.some((r) => r.from <= trigger.from && trigger.to <= r.to))
    return { stage: 'trigger', why: 'it is part of the words that name somebody' };
  const outcome = reading.outcomes.find((o) => o.draft.tellings.some((t) => keyOf(t.trigger) === keyOf(trigger)));
  if (outcome?.fate === 'one-side')
    return { stage: 'link', why: 'fewer than two countries or organisations are left on its sides' };
  if (outcome?.fate === 'no-day-or-place')
    return { stage: 'main', why: 'told in passing, and neither day nor place is told' };
  if (outcome?.fate === 'retelling') return { stage: 'merge', why: 'it tells another meeting of the report once more' };
  if (reading.tellings.some((t) => keyOf(t.trigger) === keyOf(trigger)))
    return { stage: 'merge', why: 'too weak to be a meeting by itself' };
  if (people.length === 0) return { stage: 'sides', why: 'nobody who holds an office stands in its sentence' };
  const entities = new Set(people.map((r) => r.official.entity));
  return entities.size < 2
    ? { stage: 'sides', why: 'only one country or organisation stands in its sentence' }
    : { stage: 'sides', why: 'it does not join two of those who stand in its sentence' };
}
