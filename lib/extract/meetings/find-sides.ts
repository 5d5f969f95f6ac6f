import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { ADDRESSED } from './addressed';
import { disagrees } from './agreement';
import { gatheringSides } from './gathering-sides';
import { endOfClause, type Group, hasBetween, reaches, spansEntities, split, toGroups, WITH, wordIn } from './groups';
import { nounSides } from './noun-sides';
import { pronounSides } from './pronoun-sides';
import { signs } from './signing';
import type { Around, Sides, Trigger } from './types';
import { welcomeSides } from './welcome-sides';

const WHO = foldedSet(['الذي', 'التي']);
const INSIDE = foldedSet(['خلالها', 'خلاله', 'فيها', 'أثناءها']);
const CARRIERS: ReadonlySet<string> = new Set([
  ...foldedSet(['كما', 'حيث', 'ثم', 'وبعدها', 'لاحقا', 'أيضا', 'بدوره']),
  ...ADDRESSED,
]);
/** Plurals that stand for people of several countries. */
const GROUPS = foldedSet([
  'قادة',
  'بقادة',
  'زعماء',
  'بزعماء',
  'رؤساء',
  'برؤساء',
  'وزراء',
  'بوزراء',
  'نظراءه',
  'نظرائه',
  'بنظرائه',
  'سفراء',
  'السفراء',
  'بسفراء',
  'مندوبي',
  'ممثلي',
]);
const GROUP_REACH = 22;
/** Tokens between a verb and the first of those whom it speaks of. */
export const NEAR = 12;

/** The two sides of a meeting told by a verb or a noun; null where there is no second side. */
export function findSides(
  trigger: Trigger,
  around: Around,
): { readonly sides: Sides; readonly right: readonly Group[] } | null {
  const { sentence } = trigger;
  const end = endOfClause(sentence, trigger.to, around.references);
  const right = withoutOwn(sentence, toGroups(around.references.filter((r) => r.from >= trigger.to && r.to <= end)));
  const left = toGroups(around.references.filter((r) => r.to <= trigger.from));
  const talks = ['agrees', 'signs'].includes(trigger.frame) || (trigger.frame === 'talks' && trigger.kind === 'verb');
  if (trigger.frame === 'welcomes') {
    const sides = welcomeSides(trigger, left, around);
    return sides && { sides, right: [] };
  }
  if (trigger.frame === 'signs' && !signs(trigger)) return null;
  const told = pronounSides(trigger, left, around);
  if (told) return { sides: told, right: [] };
  const sides = talks
    ? talkSides(trigger, left, right, around)
    : trigger.kind === 'verb'
      ? verbSides(trigger, left, right, around)
      : (nounSides(trigger, left, right, around) ?? gatheringSides(trigger, left, around));
  // `ثم الرئيس …`: partners of a list stand beyond the clause's end
  return sides && { sides, right: toGroups(around.references.filter((r) => r.from >= trigger.to)) };
}

const COMPANY = foldedSet(['معيته', 'معيتها', 'بمعيته', 'وبمعيته', 'بصحبته', 'وبصحبته']);

/** `استقبل الأمير رئيس وزرائه وفي معيته ضيفه النرويجي`: the guest is he who comes along with one of the host's own. */
function withoutOwn(sentence: Sentence, groups: readonly Group[]): readonly Group[] {
  const host = groups[0]?.[0]?.official.entity ?? null;
  const guest = groups.findIndex((g, i) => i > 1 && COMPANY.has(wordIn(sentence, (g[0]?.from ?? 0) - 1)));
  if (host === null || guest < 0 || groups[guest]?.[0]?.official.entity === host) return groups;
  return groups.filter((g, i) => i === 0 || i >= guest || g.some((r) => r.official.entity !== host));
}

const isObject = (sentence: Sentence, group: Group, from: number): boolean =>
  (group[0]?.clitic ?? '').includes('ب') ||
  hasBetween(sentence, from, group[0]?.from ?? from, WITH) ||
  hasBetween(sentence, from, group[0]?.from ?? from, INSIDE);

/** The subject that stands right before a verb: `الرئيس الأميركي يلتقي`, `الرئيس قد التقى`. */
function subjectBefore(trigger: Trigger, left: readonly Group[]): Group | null {
  const last = left.at(-1);
  const to = last?.at(-1)?.to ?? -1;
  return last && trigger.from - to <= 3 && trigger.clitic !== 'و' ? last : null;
}

/** `تناول العشاء مع`: no subject of talks. */
const MEALS = foldedSet(['العشاء', 'الغداء', 'الفطور', 'الإفطار', 'الطعام']);
const MAYBE = foldedSet(['قد', 'وقد', 'ربما', 'وربما']);

function verbSides(trigger: Trigger, left: readonly Group[], right: readonly Group[], around: Around): Sides | null {
  const { sentence } = trigger;
  // `وقد يستقبله الرئيس`: a guess
  if (trigger.tense === 'present' && MAYBE.has(wordIn(sentence, trigger.from - 1))) return null;
  const [first, second] = right;
  const pair = subjectBefore(trigger, left);
  if (trigger.frame === 'visits') return callOn(trigger, pair, right, around);
  const receiver = left.at(-1);
  // `إلى الرئيس الموريتاني الذي استقبله`: the host stands before, and whoever the sentence is about was received
  if (trigger.suffix && receiver && left.length > 1 && WHO.has(wordIn(sentence, trigger.from - 1)))
    return { hosts: receiver, others: left[0] ?? [], carried: false };
  if (!first || (first[0]?.from ?? 0) - trigger.to > NEAR)
    return pair && pair.length > 1 && spansEntities(pair) ? split(pair) : null;
  const object =
    isObject(sentence, first, trigger.to) ||
    disagrees(trigger, first) ||
    isNoHost(first, second, left, around) ||
    // `ومن المقرر أن يلتقي نظيره`: the pronoun is whoever was spoken of
    (!second && first[0]?.mention?.counterpart === true);
  if (trigger.suffix && !object) return suffixed(left, first, around);
  if (pair && !disagrees(trigger, pair)) return { hosts: pair, others: first, carried: false };
  if (ADDRESSED.has(wordIn(sentence, trigger.to))) return addressed(left, first, around);
  const alone = !second || second.every((r) => r.official === first[0]?.official);
  if (!object && alone && first.length === 1) {
    const open = openTable(trigger, first, null);
    if (open) return open;
  }
  const row = rowOfPartners(trigger, first, second, left);
  if (row) return row;
  const guests = second && hasBetween(sentence, first.at(-1)?.to ?? 0, second[0]?.from ?? 0, WITH);
  if (!object && !guests && first.length > 1 && spansEntities(first)) return split(first);
  if (!object && second && reaches(first, second)) return { hosts: first, others: second, carried: false };
  // `ثم توجه إلى … حيث التقى Y`, `والتقى Y`: the subject of the sentence goes on
  const goesOn =
    trigger.clitic.startsWith('و') ||
    hasBetween(sentence, Math.max(sentence.from, trigger.from - 1), trigger.from, CARRIERS) ||
    (wordIn(sentence, trigger.from - 1) === 'ان' &&
      hasBetween(sentence, Math.max(sentence.from, trigger.from - 4), trigger.from, CARRIERS));
  const able = left.filter((g) => !disagrees(trigger, g));
  // `عشية زيارة X قام Y بزيارة … والتقى`: he who set out
  const mover = able.findLast((g) => SETS_OUT.has(wordIn(sentence, (g[0]?.from ?? 0) - 1)));
  const subject = goesOn ? (mover ?? able[0]) : able.at(-1);
  if (subject && (object || goesOn || trigger.suffix || trigger.clitic !== '' || follows(trigger, subject)))
    return { hosts: subject, others: first, carried: false };
  const opens =
    trigger.from - sentence.from <= (left.length === 0 ? ADVERBS : 3) ||
    hasBetween(sentence, trigger.to, first[0]?.from ?? 0, INSIDE);
  // `والتقى X مع …`: somebody spoken of before is the subject again, and whom he met is no official
  if (!object && first.some((r) => around.known.has(r.official))) return null;
  const carrier =
    (object && opens) ||
    (opens && !second && isMet(trigger, first, around)) ||
    hasBetween(sentence, Math.max(sentence.from, trigger.from - 2), trigger.from + 3, CARRIERS) ||
    trigger.clitic.startsWith('و');
  return carrier && around.carried.length > 0 ? { hosts: around.carried, others: first, carried: true } : null;
}

const SETS_OUT = foldedSet('قام قامت وصل وصلت زار زارت توجه توجهت عاد عادت غادر غادرت حل حلت'.split(' '));

/** `واستقبل سموه كلا من X وY`: he of whom the sentence, or the one before, speaks, and all whom he received. */
function addressed(left: readonly Group[], others: Group, { carried }: Around): Sides | null {
  const hosts = left[0] ?? carried;
  return hosts.length > 0 ? { hosts, others, carried: left.length === 0 } : null;
}

/** `حيث التقى رئيس الوزراء X، ويوم الخميس الرئيس Y`: two of one country did not meet each other, but whoever came to see them. */
function isNoHost(first: Group, second: Group | undefined, left: readonly Group[], { carried }: Around): boolean {
  const entity = first[0]?.official.entity ?? null;
  if (!second || entity === null || second[0]?.official.entity !== entity) return false;
  return [...left.flat(), ...carried].some((r) => r.official.entity !== null && r.official.entity !== entity);
}

/** `زار السفير X الوزير Y في مكتبه`: the visitor, and right after him whom he called on. */
function callOn(
  { sentence, to }: Trigger,
  before: Group | null,
  [first, second]: readonly Group[],
  { carried }: Around,
): Sides | null {
  if (!first) return null;
  // `كما زار خلال وجوده في البلاد رئيسة البرلمان`: the subject is whoever was spoken of
  const apart = !before && !second && (first[0]?.from ?? 0) - to >= 2 && (first[0]?.clitic ?? '') === '';
  if (apart && carried.length > 0 && CARRIERS.has(wordIn(sentence, to - 2)))
    return { hosts: first, others: carried, carried: true };
  const [guest, host] = before ? [before, first] : [first, second];
  const beside = host && (host[0]?.from ?? 0) - (guest.at(-1)?.to ?? 0) <= (before ? 2 : 1);
  const called = beside && (host[0]?.clitic ?? '') === '' && spansEntities([...guest, ...host]);
  return called ? { hosts: host, others: guest, carried: false } : null;
}

/** Words before a verb that are no subject: `وفي اليوم الأخير، اجتمعت في بريشتينا ب…`. */
const ADVERBS = 8;
const OBJECTS = foldedSet([
  'وفدا',
  'وفد',
  'عددا',
  'أعضاء',
  'عدد',
  'مجموعة',
  'ممثلي',
  'نظيره',
  'رؤساء',
  'قادة',
  'مسؤولين',
]);

/** `التقت في سراييفو رئيسة المجلس`: after a place or a day stands whom she met, if nobody else does. */
function isMet({ sentence, to }: Trigger, person: Group, { carried }: Around): boolean {
  const [first] = person;
  const apart = (first?.from ?? to) - to >= 1;
  const entities = new Set(carried.map((r) => r.official.entity));
  return (
    apart &&
    entities.size === 1 &&
    !entities.has(first?.official.entity ?? null) &&
    !OBJECTS.has(wordIn(sentence, person.at(-1)?.to ?? to))
  );
}

const ROW_REACH = 14;

/** `توجه X إلى …، حيث التقى الرئيس Y، وسيط …، والرئيس Z`: the subject stands before, and a row of partners follows. */
function rowOfPartners(
  { sentence, from }: Trigger,
  first: Group,
  second: Group | undefined,
  left: readonly Group[],
): Sides | null {
  const [subject] = left;
  const opens = CARRIERS.has(wordIn(sentence, from - 1)) && wordIn(sentence, from - 1) !== 'كما';
  const joined = second?.[0]?.clitic.startsWith('و') && second[0].from - (first.at(-1)?.to ?? 0) <= ROW_REACH;
  if (!subject || !opens || !second || !joined) return null;
  return { hosts: subject, others: [...first, ...second], carried: false };
}

/** A host of a group that has no name (`اجتمع X بقادة دول المنطقة`): its members are told later, if at all. */
function openTable({ sentence }: Trigger, first: Group, subject: Group | null): Sides | null {
  const hosts = subject ?? first;
  const to = hosts.at(-1)?.to ?? 0;
  return hosts.length === 1 && hasBetween(sentence, to, Math.min(sentence.to, to + GROUP_REACH), GROUPS)
    ? { hosts, others: [], carried: false }
    : null;
}

/** `يستقبله Y`, `التقته Y`: the subject follows, and the pronoun is whoever the sentence, or the one before, is about. */
function suffixed(left: readonly Group[], hosts: Group, around: Around): Sides | null {
  const guests = left[0] ?? around.carried;
  const others = guests.filter((r) => !hosts.some((h) => h.official === r.official));
  return others.length > 0 ? { hosts, others, carried: left.length === 0 } : null;
}

const follows = (trigger: Trigger, subject: Group): boolean => trigger.from - (subject.at(-1)?.to ?? 0) <= 6;

const NOUN_BEFORE = foldedSet(['تم', 'وتم', 'خلاله', 'خلالها', 'خلالهما', 'سبل', 'جرى', 'وجرى']);

/** `بحث X مع Y`, `بحث X وY`, `X وY يبحثان`: without a partner nothing was a meeting. */
function talkSides(trigger: Trigger, left: readonly Group[], right: readonly Group[], around: Around): Sides | null {
  const { sentence } = trigger;
  // `تم خلالهما تبادل التهاني`: a noun of the same spelling
  if (NOUN_BEFORE.has(wordIn(sentence, trigger.from - 1))) return null;
  const before = subjectBefore(trigger, left) ?? (trigger.clitic === '' ? null : (left.at(-1) ?? null));
  const [first, second] = right;
  if (hasBetween(sentence, trigger.to, Math.min(sentence.to, trigger.to + NEAR), MEALS)) return null;
  if (before) {
    if (before.length > 1 && spansEntities(before)) return split(before);
    if (first && hasBetween(sentence, trigger.to, first[0]?.from ?? 0, WITH))
      return { hosts: before, others: first, carried: false };
    return null;
  }
  if (!first || (first[0]?.from ?? 0) - trigger.to > NEAR) return null;
  if (first.length > 1 && spansEntities(first)) return split(first);
  if (second && hasBetween(sentence, first.at(-1)?.to ?? 0, second[0]?.from ?? 0, WITH))
    return { hosts: first, others: second, carried: false };
  if (!hasBetween(sentence, trigger.to, first[0]?.from ?? 0, WITH)) return null;
  const subject = left.at(-1);
  if (subject) return { hosts: subject, others: first, carried: false };
  // `إلى X حيث ينتظر أن يبحث مع نظيره`, `كما بحث مع Y`: whoever was spoken of before
  const goesOn =
    hasBetween(sentence, Math.max(sentence.from, trigger.from - 4), trigger.from, CARRIERS) ||
    hasBetween(sentence, trigger.to, trigger.to + 2, WITH) ||
    trigger.clitic === 'و';
  const carried = around.carried.filter((r) => !first.some((o) => o.official === r.official));
  return goesOn && carried.length > 0 ? { hosts: carried, others: first, carried: true } : null;
}
