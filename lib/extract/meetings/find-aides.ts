import { ATTENDANCE, ATTENDED } from '../ar/triggers';
import type { Official, Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { entityAt, foldedSet, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { endOfClause, wordIn } from './groups';
import { type Draft, officialsOf } from './merge';

/** Somebody who attended without being a side. */
export interface Aide {
  readonly reference: Reference;
  /** His country where his own words tell none. */
  readonly entity: string | null;
}

const attendance = foldedSet(ATTENDANCE);
const attended = foldedSet(ATTENDED);
const OF_MEETING = foldedSet([
  'بحضور',
  'بمشاركة',
  'برفقة',
  'بصحبة',
  'رافقه',
  'يرافقه',
  'ترافقه',
  'رافقها',
  'حضره',
  'حضرها',
  'ورافقه',
  'وبحضور',
]);
const SIDE = foldedSet(['الجانب', 'جانب', 'الوفد']);
/** Attendance is told at most this many sentences after the meeting. */
const REACH = 12;

/**
 * Who attended each meeting: people after `حضر الاستقبال`, `بحضور`, `رافقه`, `يضم الوفد`, in the sentences from the meeting
 * on until another meeting is told. Heads of state and foreign ministers of a third country who attend are left to be sides.
 */
export function findAides(
  prepared: Prepared,
  cast: Cast,
  drafts: readonly Draft[],
): ReadonlyMap<Draft, readonly Aide[]> {
  const aides = new Map<Draft, Aide[]>(drafts.map((d) => [d, []]));
  for (const sentence of prepared.doc.sentences) {
    if (sentence.zone !== 'body') continue;
    const draft = draftAt(drafts, sentence);
    const references = cast.references.get(sentence) ?? [];
    if (!draft || references.length === 0) continue;
    const from = attendanceIn(sentence, references);
    if (from === null) continue;
    const side = sideOf(prepared, sentence, from);
    const principals = officialsOf(draft);
    const end = endOfClause(sentence, from, references);
    for (const reference of references) {
      if (
        reference.from < from ||
        reference.to > end ||
        principals.has(reference.official) ||
        isThirdSide(draft, reference.official)
      )
        continue;
      if (!aides.get(draft)?.some((a) => a.reference.official === reference.official))
        aides.get(draft)?.push({ reference, entity: side });
    }
  }
  return aides;
}

/** The meeting told last before a sentence, or in it. */
function draftAt(drafts: readonly Draft[], sentence: Sentence): Draft | null {
  let best: { draft: Draft; index: number } | null = null;
  for (const draft of drafts)
    for (const { trigger } of draft.tellings) {
      const index = trigger.sentence.index;
      if (trigger.sentence.zone === 'headline' || index > sentence.index || sentence.index - index > REACH) continue;
      if (!best || index > best.index) best = { draft, index };
    }
  return best?.draft ?? null;
}

/** The token after which attendants are named, or null. */
function attendanceIn(sentence: Sentence, references: readonly Reference[]): number | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    if (references.some((r) => r.from <= i && i < r.to)) continue;
    const word = wordIn(sentence, i);
    if (!attendance.has(word)) continue;
    if (OF_MEETING.has(word) || word.endsWith('رافق')) return i + 1;
    for (let k = i + 1; k <= i + 3; k++) if (attended.has(wordIn(sentence, k))) return k;
  }
  return null;
}

/** `من الجانب الأميركي`: the country of those named after it. */
function sideOf({ matches }: Prepared, sentence: Sentence, from: number): string | null {
  const scan: Scan = {
    sentence,
    tokens: sentence.passage.tokens,
    matches: matches.get(sentence.passage) ?? new Map(),
    end: sentence.to,
  };
  for (let i = sentence.from; i < Math.min(sentence.to, from + 6); i++)
    if (SIDE.has(wordIn(sentence, i))) return entityAt(scan, i + 1)?.code ?? null;
  return null;
}

const SIDES: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government', 'foreign_minister']);
function isThirdSide(draft: Draft, official: Official): boolean {
  const entities = new Set([...officialsOf(draft)].map((o) => o.entity));
  return (
    official.entity !== null &&
    !entities.has(official.entity) &&
    official.offices.some((o) => o.role !== null && SIDES.has(o.role) && !o.former)
  );
}
