import type { Format, Status } from '../../domain/codes';
import type { Official, Reference } from '../link/officials';
import type { Sentence } from '../types';
import type { Telling } from './types';

/** A meeting with all its tellings, the one that says most first. */
export interface Draft {
  readonly tellings: Telling[];
  readonly people: Reference[];
  background: boolean;
}

export const officialsOf = (draft: Draft): Set<Official> => new Set(draft.people.map((r) => r.official));
export const leading = (draft: Draft): Telling => draft.tellings[0] as Telling;
export const sentencesOf = (draft: Draft): Sentence[] => [...new Set(draft.tellings.map((t) => t.trigger.sentence))];

/**
 * Puts tellings of one meeting together: the same people, or one telling's people among the other's, and nothing that
 * keeps them apart (held and planned, earlier and now, telephone and table). Weak tellings (`اتفق X وY`) only add to others.
 */
export function mergeTellings(tellings: readonly Telling[]): Draft[] {
  const drafts: Draft[] = [];
  const strong = tellings.filter((t) => !t.weak);
  const inHeadline = (t: Telling) => t.trigger.sentence.zone === 'headline' || t.trigger.sentence.zone === 'deck';
  for (const telling of strong) if (!inHeadline(telling)) place(drafts, telling);
  for (const telling of strong) if (inHeadline(telling)) placeHeadline(drafts, telling);
  for (const telling of tellings) if (telling.weak) strengthen(drafts, telling);
  for (const draft of drafts) draft.tellings.sort((a, b) => worth(b) - worth(a));
  return drafts.filter((d) => d.tellings.length > 0);
}

function place(drafts: Draft[], telling: Telling): void {
  const people = [...telling.hosts, ...telling.others];
  const fit = drafts.find((d) => isSame(d, people) && agrees(d, telling));
  if (!fit) {
    drafts.push({ tellings: [telling], people: unique(people), background: telling.background });
    return;
  }
  fit.tellings.push(telling);
  fit.people.splice(0, fit.people.length, ...unique([...fit.people, ...people]));
  fit.background &&= telling.background;
}

/** A headline may put several meetings of the body into one line: `X يلتقي Y وZ`. It then adds nobody to any of them. */
function placeHeadline(drafts: Draft[], telling: Telling): void {
  const people = new Set([...telling.hosts, ...telling.others].map((r) => r.official));
  const parts = drafts.filter((d) => !d.background && [...officialsOf(d)].every((o) => people.has(o)));
  if (parts.length < 2) place(drafts, telling);
  else for (const part of parts) part.tellings.push(telling);
}

/** `اتفق X وY اليوم` tells of a meeting that other words name; where both sides are explicit it leads. */
function strengthen(drafts: Draft[], telling: Telling): void {
  const people = [...telling.hosts, ...telling.others];
  const fit = drafts.find((d) => isSame(d, people) && !d.background);
  if (fit) fit.tellings.push(telling);
  else if (isAlone(telling))
    drafts.push({ tellings: [telling], people: unique(people), background: telling.background });
}

/** An agreement in the words of a meeting: its own sentence names a call or talks (`وذلك خلال محادثات`). */
const isAlone = (telling: Telling): boolean => telling.formatSpan !== null;

function unique(people: readonly Reference[]): Reference[] {
  const seen = new Map<Official, Reference>();
  for (const r of people)
    if (!seen.has(r.official) || (r.mention?.name && !seen.get(r.official)?.mention?.name)) seen.set(r.official, r);
  return [...seen.values()];
}

function isSame(draft: Draft, people: readonly Reference[]): boolean {
  const a = officialsOf(draft);
  const b = new Set(people.map((r) => r.official));
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2) return false;
  return [...small].every((o) => large.has(o));
}

const OPEN: readonly Status[] = ['held', 'planned'];

function agrees(draft: Draft, telling: Telling): boolean {
  return draft.tellings.some(
    (t) => sameStatus(t, telling) && sameFormat(t, telling) && t.background === telling.background,
  );
}

/** A headline's present tense may say of a plan that it is, or was. */
function sameStatus(a: Telling, b: Telling): boolean {
  if (a.status === b.status) return true;
  const headline = a.trigger.sentence.zone === 'headline' || b.trigger.sentence.zone === 'headline';
  return headline && OPEN.includes(a.status) && OPEN.includes(b.status);
}

const sure = (t: Telling): Format | null =>
  t.formatSpan || (t.trigger.frame === 'receives' && t.trigger.kind === 'verb') ? t.format : null;
function sameFormat(a: Telling, b: Telling): boolean {
  const [x, y] = [sure(a), sure(b)];
  return x === null || y === null || x === y;
}

/** Body over headline, a verb over a noun, named people over titles, one who stands there over one carried over. */
function worth(t: Telling): number {
  const named = [...t.hosts, ...t.others].filter((r) => r.mention?.name).length;
  return (
    (t.trigger.sentence.zone === 'body' ? 8 : 0) +
    (t.weak ? 0 : 3) +
    (t.trigger.kind === 'verb' ? 2 : 0) +
    (t.carried ? 0 : 2) +
    Math.min(named, 4) -
    t.trigger.sentence.index / 100
  );
}
