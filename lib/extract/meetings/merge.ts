import type { Format, Role, Status } from '../../domain/codes';
import type { Official, Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { isGoingOn } from './find-present-plan';
import { wordIn } from './groups';
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
  for (const telling of strong) if (!inHeadline(telling)) place(drafts, telling);
  for (const telling of strong) if (inHeadline(telling)) placeHeadline(drafts, named(telling, drafts));
  for (const telling of tellings) if (telling.weak && !LAST.has(telling.trigger.frame)) strengthen(drafts, telling);
  // a welcome on arrival, or a visit at somebody's invitation, is all that the article tells
  const only = tellings.find((t) => t.trigger.frame === 'welcomes') ?? tellings.find((t) => LAST.has(t.trigger.frame));
  if (only && drafts.length === 0) place(drafts, only);
  for (const draft of drafts) {
    const isPlan = draft.tellings.some((t) => t.status === 'planned') && draft.tellings.every((t) => !tookPlace(t));
    const rank = (t: Telling) =>
      worth(t) + (DROPPED.has(t.status) ? 2 * PLAN_FIRST : isPlan && t.status === 'planned' ? PLAN_FIRST : 0);
    draft.tellings.sort((a, b) => rank(b) - rank(a));
  }
  return drafts.filter((d) => d.tellings.length > 0);
}

/** Meetings only where an article tells of no other. */
const LAST: ReadonlySet<string> = new Set(['invites', 'welcomes']);

/** More than any `worth`: where nothing says that it took place, a meeting spoken of as planned is planned. */
const PLAN_FIRST = 100;

/** Told as done: a verb of the past, or a frame for what was said there (`خلال لقائه`). A bare noun or a present tense leaves it open. */
const tookPlace = ({ status, trigger }: Telling): boolean => {
  const { kind, tense, framed, definite } = trigger;
  return status === 'held' && (tense === 'past' || isGoingOn(trigger) || (kind === 'noun' && (framed || definite)));
};

const inHeadline = (t: Telling) => t.trigger.sentence.zone === 'headline' || t.trigger.sentence.zone === 'deck';

function place(drafts: Draft[], telling: Telling): void {
  const people = [...telling.hosts, ...telling.others];
  const fit = drafts.find((d) => isSame(d, people) && agrees(d, telling) && !isPart(d, telling));
  if (!fit) {
    drafts.push({ tellings: [telling], people: unique(people), background: telling.background });
    return;
  }
  fit.tellings.push(telling);
  fit.people.splice(0, fit.people.length, ...unique([...fit.people, ...people]));
  fit.background &&= telling.background;
}

/** `نظيره الياباني` of a headline is the one minister of that country whom the body names among those who met. */
function named(telling: Telling, drafts: readonly Draft[]): Telling {
  const people = [...new Set(drafts.flatMap((d) => d.people.map((r) => r.official)))];
  const find = (reference: Reference): Reference => {
    const { official } = reference;
    if (official.name !== null || official.group) return reference;
    const roles = new Set(official.offices.map((o) => o.role));
    const same = people.filter(
      (o) => o.name !== null && o.entity === official.entity && o.offices.some((f) => roles.has(f.role)),
    );
    // `الرئيس الشيشاني` of a headline is the governor of the body, if nobody else of his country met
    const others = same.length > 0 ? same : people.filter((o) => o.name !== null && o.entity === official.entity);
    return others.length === 1 ? { ...reference, official: others[0] as Official } : reference;
  };
  return { ...telling, hosts: telling.hosts.map(find), others: telling.others.map(find) };
}

/** `اجتماع ثنائي` of two of those who met as three is a meeting of its own. */
function isPart(draft: Draft, { trigger, hosts, others }: Telling): boolean {
  const two =
    TWO_SIDED.has(wordIn(trigger.sentence, trigger.to)) || TWO_SIDED.has(wordIn(trigger.sentence, trigger.to + 1));
  return two && trigger.kind === 'noun' && countEntities([...hosts, ...others]) < countEntities(draft.people);
}
const countEntities = (refs: readonly Reference[]): number => new Set(refs.map((r) => r.official.entity)).size;
const TWO_SIDED = foldedSet(['ثنائي', 'ثنائيا', 'ثنائية']);

/** A headline may put several meetings of the body into one line: `X يلتقي Y وZ`. It then adds nobody to any of them. */
function placeHeadline(drafts: Draft[], telling: Telling): void {
  const people = new Set([...telling.hosts, ...telling.others].map((r) => r.official));
  const whole = drafts.filter((d) => !d.background && [...officialsOf(d)].every((o) => people.has(o)));
  const parts = whole.filter((d, i) => !whole.slice(0, i).some((e) => hasSamePeople(d, e)));
  const news = parts.length < 2 ? summedUp(drafts, telling) : parts;
  if (news.length === 0) place(drafts, telling);
  else for (const draft of news) draft.tellings.push(telling);
}

/** `X وY يبحثان مع طهران …`: of no meeting of theirs the body tells, but of each of them with somebody else: those. */
function summedUp(drafts: readonly Draft[], { hosts, others }: Telling): Draft[] {
  const people = [...hosts, ...others];
  const isTold = drafts.some((d) => isSame(d, people));
  const each = people.every((r) => drafts.some((d) => officialsOf(d).has(r.official)));
  return isTold || !each
    ? []
    : drafts.filter((d) => !d.background && people.some((r) => officialsOf(d).has(r.official)));
}

const hasSamePeople = (a: Draft, b: Draft): boolean => a.people.length === b.people.length && isSame(a, b.people);

/** `اتفق X وY اليوم` tells of a meeting that other words name; where both sides are explicit it leads. */
function strengthen(drafts: Draft[], telling: Telling): void {
  const people = [...telling.hosts, ...telling.others];
  const fit = drafts.find((d) => isSame(d, people) && !d.background);
  if (fit) fit.tellings.push(telling);
  else if (isAlone(telling))
    drafts.push({ tellings: [telling], people: unique(people), background: telling.background });
}

/** An agreement in the words of a meeting: its own sentence names a call or talks (`وذلك خلال محادثات`); two before the press. */
const isAlone = (telling: Telling): boolean => telling.formatSpan !== null || telling.trigger.frame === 'appears';

function unique(people: readonly Reference[]): Reference[] {
  const seen = new Map<Official, Reference>();
  for (const r of people)
    if (!seen.has(r.official) || (r.mention?.name && !seen.get(r.official)?.mention?.name)) seen.set(r.official, r);
  const all = [...seen.values()];
  return all.filter(
    ({ official }) =>
      official.name !== null || !all.some((r) => r.official.name !== null && isTitleOf(official, r.official)),
  );
}

function isSame(draft: Draft, people: readonly Reference[]): boolean {
  const a = officialsOf(draft);
  const b = new Set(people.map((r) => r.official));
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2) return false;
  return [...small].every((o) => large.has(o) || [...large].some((l) => !small.has(l) && isTitleOf(o, l)));
}

/** `الوزير التركي` and the minister of that country whom other words name: of one country, and of offices that agree. */
function isTitleOf(a: Official, b: Official): boolean {
  if (a.entity === null || a.entity !== b.entity || a.group !== b.group) return false;
  if (a.name !== null && b.name !== null) return false;
  const roles = new Set(a.offices.flatMap((o) => o.role ?? []));
  const other = b.offices.flatMap((o) => o.role ?? []);
  return other.length === 0 || roles.size === 0 || other.some((role) => [...roles].some((own) => sameRank(own, role)));
}

const HEADS: ReadonlySet<Role> = new Set(['head_of_state', 'head_of_government']);
/** A newspaper's president may be a prime minister. */
const sameRank = (a: Role, b: Role): boolean => a === b || (HEADS.has(a) && HEADS.has(b));

const DROPPED: ReadonlySet<Status> = new Set<Status>(['cancelled', 'postponed', 'denied']);
const OPEN: ReadonlySet<Status> = new Set<Status>(['held', 'planned']);

function agrees(draft: Draft, telling: Telling): boolean {
  return draft.tellings.some(
    (t) =>
      sameStatus(t, telling) &&
      sameFormat(t, telling) &&
      // a headline brings forward what the body tells as earlier
      (t.background === telling.background || inHeadline(telling)),
  );
}

/** A headline's present tense may say of a plan that it is, or was. */
function sameStatus(a: Telling, b: Telling): boolean {
  if (a.status === b.status) return true;
  // `ألغي اللقاء` … `وكان مقررا أن يجتمع`: what was planned is what was called off
  if ([a, b].some((t) => DROPPED.has(t.status)) && [a, b].some((t) => t.status === 'planned')) return true;
  // `لحضور قمة مع X` … `ومن المتوقع أن يعقد`: a noun that leaves open whether it took place
  const open = [a, b].every((t) => OPEN.has(t.status)) && [a, b].some((t) => t.status === 'held' && !tookPlace(t));
  if (open) return true;
  const headline = a.trigger.sentence.zone === 'headline' || b.trigger.sentence.zone === 'headline';
  return headline && OPEN.has(a.status) && OPEN.has(b.status);
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
