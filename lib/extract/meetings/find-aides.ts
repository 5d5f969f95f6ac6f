import { UNREAD_TITLES } from '../ar/attendance';
import type { Official, Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { type Attendance, findAttendances } from './find-attendances';
import { endOfClause, wordIn } from './groups';
import { type Draft, leading, officialsOf } from './merge';
import { sideAt } from './side-of-aides';

/** Somebody who attended without being a side. */
export interface Aide {
  readonly reference: Reference;
  /** His country where his own words tell none. */
  readonly entity: string | null;
}

/** Attendance is told at most this many sentences after the meeting. */
const REACH = 12;
const unread = foldedSet(UNREAD_TITLES);

/**
 * Who attended each meeting: people after `حضر الاستقبال`, `بحضور`, `رافقه`, `ضم الوفد`, or before `التي حضرت اللقاء`, in the
 * sentences from the meeting on until another meeting is told. After `بحضور` heads of state and foreign ministers of a third
 * country are left to be sides.
 */
export function findAides(
  prepared: Prepared,
  cast: Cast,
  drafts: readonly Draft[],
): ReadonlyMap<Draft, readonly Aide[]> {
  const aides = new Map<Draft, Aide[]>(drafts.map((d) => [d, []]));
  if (drafts.length === 0) return aides;
  let continues = false;
  for (const sentence of prepared.doc.sentences) {
    if (sentence.zone !== 'body') continue;
    const references = cast.references.get(sentence) ?? [];
    const attendances: readonly Attendance[] =
      references.length > 0 ? findAttendances(sentence, references, continues) : [];
    continues = attendances.some((a) => a.kind === 'event');
    if (references.length === 0) continue;
    const near = attendances.length > 0 ? draftsAt(drafts, sentence) : [];
    for (const attendance of near.length > 0 ? attendances : [])
      for (const draft of meetingsOf(attendance, drafts, near))
        for (const aide of aidesOf(prepared, draft, attendance, references)) {
          const list = aides.get(draft);
          if (!list?.some((a) => a.reference.official === aide.reference.official)) list?.push(aide);
        }
  }
  return aides;
}

function aidesOf(prepared: Prepared, draft: Draft, attendance: Attendance, references: readonly Reference[]): Aide[] {
  const { sentence, from, kind } = attendance;
  if (attendance.planned && leading(draft).status !== 'planned') return [];
  const principals = officialsOf(draft);
  const named = attendance.people ?? listedFrom(sentence, from, references, principals);
  return named
    .filter((r) => !principals.has(r.official) && !(kind === 'presence' && isThirdSide(draft, r.official)))
    .map((reference) => ({ reference, entity: sideAt(prepared, draft, attendance, reference, references) }));
}

/** People of a list from a token on: up to the clause's end, or to a word that begins another (`وأوفد الأمين العام …`). */
function listedFrom(
  sentence: Sentence,
  from: number,
  references: readonly Reference[],
  principals: ReadonlySet<Official>,
): Reference[] {
  const end = endOfClause(sentence, from, references);
  const listed: Reference[] = [];
  for (const reference of references) {
    if (reference.from < from || reference.to > end) continue;
    if (listed.some((r) => !principals.has(r.official)) && beginsAnother(sentence, reference)) break;
    listed.push(reference);
  }
  return listed;
}

/** A word with و right before somebody who has none: a verb, unless it is a title. */
function beginsAnother(sentence: Sentence, reference: Reference): boolean {
  const before = wordIn(sentence, reference.from - 1);
  if (reference.clitic !== '' || before.length < 4 || !before.startsWith('و')) return false;
  return !before.startsWith('وال') && !unread.has(before);
}

/**
 * The meetings told last before a sentence, or in it: those told as the news before those told as earlier. One that only a
 * headline tells comes before them all.
 */
function draftsAt(drafts: readonly Draft[], sentence: Sentence): Draft[] {
  const told = drafts.flatMap((draft) =>
    draft.tellings.flatMap(({ trigger }) => {
      const { index, zone } = trigger.sentence;
      const isNear = index <= sentence.index && sentence.index - index <= REACH;
      return isNear ? [{ draft, index: zone === 'headline' ? -1 : index }] : [];
    }),
  );
  const news = told.filter(({ draft, index }) => !draft.background || index === sentence.index);
  const fit = news.length > 0 ? news : told;
  const last = Math.max(...fit.map(({ index }) => index));
  return [...new Set(fit.flatMap(({ draft, index }) => (index === last ? [draft] : [])))];
}

/**
 * The meetings that an attendance speaks of: the one told last; of `وحضر اللقاءين` the last two; who came with a side, told
 * in a sentence of its own (`ورافق الوزيرَ X`), was at all meetings of the news that anybody of the last one had before.
 */
function meetingsOf(
  { sentence, kind, both }: Attendance,
  drafts: readonly Draft[],
  near: readonly Draft[],
): readonly Draft[] {
  if (both && near.length > 1) return near;
  const first = near.slice(0, 1);
  const news = drafts
    .filter((d) => !d.background && lastTold(d, sentence) >= 0)
    .sort((a, b) => lastTold(b, sentence) - lastTold(a, sentence));
  if (both) return news.slice(0, 2);
  const isApart = first.every((d) => lastTold(d, sentence) < sentence.index);
  if (!isApart || (kind !== 'company' && kind !== 'members')) return first;
  const people = new Set(first.flatMap((d) => [...officialsOf(d)]));
  return [...first, ...news.filter((d) => !first.includes(d) && [...officialsOf(d)].some((o) => people.has(o)))];
}

/** The last sentence up to this one that tells of a meeting; -1: none. */
const lastTold = (draft: Draft, { index }: Sentence): number =>
  Math.max(-1, ...draft.tellings.map((t) => t.trigger.sentence.index).filter((i) => i <= index));

const SIDES: ReadonlySet<string> = new Set(['head_of_state', 'head_of_government', 'foreign_minister']);
function isThirdSide(draft: Draft, official: Official): boolean {
  const entities = new Set([...officialsOf(draft)].map((o) => o.entity));
  return (
    official.entity !== null &&
    !entities.has(official.entity) &&
    official.offices.some((o) => o.role !== null && SIDES.has(o.role) && !o.former)
  );
}
