import { LIGHT_VERBS, MEETING_ADJECTIVES } from '../ar/triggers';
import type { Official, Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { lightVerbWithObject } from './find-triggers';
import { endOfClause, type Group, hasBetween, toGroups, wordIn } from './groups';
import type { Trigger } from './types';

/** Who stands around a trigger. */
export interface Sides {
  readonly hosts: Group;
  readonly others: Group;
  readonly carried: boolean;
}

/** The people of a sentence, and whoever the sentences before were about. */
interface Around {
  readonly references: readonly Reference[];
  readonly carried: Group;
  /** Everybody spoken of in earlier sentences of the body. */
  readonly known: ReadonlySet<Official>;
}

const WITH = foldedSet(['مع', 'ومع', 'بـ', 'بمعية']);
const BETWEEN = foldedSet(['بين']);
const FROM = foldedSet(['من']);
const INSIDE = foldedSet(['خلالها', 'خلاله', 'فيها', 'أثناءها']);
const CARRIERS = foldedSet(['كما', 'حيث', 'ثم', 'وبعدها', 'لاحقا', 'أيضا', 'بدوره', 'سموه', 'معاليه']);
const skipped = foldedSet([...MEETING_ADJECTIVES, 'الذي', 'التي', ...LIGHT_VERBS.past, ...LIGHT_VERBS.present]);
/** Who talks to these gives an interview. */
const MEDIA = foldedSet([
  'قناة',
  'قناتي',
  'صحيفة',
  'جريدة',
  'مجلة',
  'إذاعة',
  'تلفزيون',
  'تلفزيوني',
  'تلفزيونية',
  'صحفي',
  'صحفية',
  'صحافي',
  'صحافية',
  'وكالة',
  'محطة',
  'برنامج',
  'شبكة',
  'موقع',
  'القناة',
  'الصحيفة',
  'شبكتي',
]);
const PRONOUNS = foldedSet(['إنه', 'أنه', 'إنها', 'أنها']);
/** مع stands right before the person, `كل من` or `عدد من المسؤولين بينهم` between at most. */
const WITH_REACH = 6;
/** بين, `كل من` between at most. */
const BETWEEN_REACH = 3;
const BODIES = foldedSet(['إدارة', 'حكومة', 'مكتب', 'ديوان', 'مستشاري', 'ممثلي', 'فريق', 'أنصار', 'نظام', 'قوات']);
const NEAR = 12;
const FAR = 28;

/** The two sides of a meeting told by a verb or a noun; null where there is no second side. */
export function findSides(trigger: Trigger, around: Around): Sides | null {
  const { sentence } = trigger;
  const end = endOfClause(sentence, trigger.to, around.references);
  const right = toGroups(around.references.filter((r) => r.from >= trigger.to && r.to <= end));
  const left = toGroups(around.references.filter((r) => r.to <= trigger.from));
  if (trigger.frame === 'talks' && trigger.kind === 'verb') return talkSides(trigger, left, right);
  if (trigger.frame === 'agrees') return talkSides(trigger, left, right);
  return trigger.kind === 'verb' ? verbSides(trigger, left, right, around) : nounSides(trigger, left, right, around);
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

function verbSides(trigger: Trigger, left: readonly Group[], right: readonly Group[], around: Around): Sides | null {
  const { sentence } = trigger;
  const [first, second] = right;
  const pair = subjectBefore(trigger, left);
  if (!first || (first[0]?.from ?? 0) - trigger.to > NEAR)
    return pair && pair.length > 1 && spansEntities(pair) ? split(pair) : null;
  const object = isObject(sentence, first, trigger.to);
  if (pair) return { hosts: pair, others: first, carried: false };
  if (!object && second && reaches(first, second)) return { hosts: first, others: second, carried: false };
  if (!object && first.length > 1 && spansEntities(first)) return split(first);
  // `ثم توجه إلى … حيث التقى Y`, `والتقى Y`: the subject of the sentence goes on
  const goesOn =
    trigger.clitic.startsWith('و') ||
    hasBetween(sentence, Math.max(sentence.from, trigger.from - 1), trigger.from, CARRIERS);
  const subject = goesOn ? left[0] : left.at(-1);
  if (subject && (object || goesOn || trigger.suffix || trigger.clitic !== '' || follows(trigger, subject)))
    return { hosts: subject, others: first, carried: false };
  const opens = trigger.from - sentence.from <= 3 || hasBetween(sentence, trigger.to, first[0]?.from ?? 0, INSIDE);
  // `والتقى X مع …`: somebody spoken of before is the subject again, and whom he met is no official
  if (!object && first.some((r) => around.known.has(r.official))) return null;
  const carrier =
    (object && opens) ||
    hasBetween(sentence, Math.max(sentence.from, trigger.from - 2), trigger.from + 3, CARRIERS) ||
    trigger.clitic.startsWith('و');
  return carrier && around.carried.length > 0 ? { hosts: around.carried, others: first, carried: true } : null;
}

const follows = (trigger: Trigger, subject: Group): boolean => trigger.from - (subject.at(-1)?.to ?? 0) <= 6;
const reaches = (first: Group, second: Group): boolean => (second[0]?.from ?? 0) - (first.at(-1)?.to ?? 0) <= FAR;

function spansEntities(group: Group): boolean {
  return new Set(group.flatMap((r) => r.official.entity ?? [])).size > 1;
}

const split = (group: Group): Sides => ({ hosts: group.slice(0, 1), others: group.slice(1), carried: false });

/** `بحث X مع Y`, `بحث X وY`, `X وY يبحثان`: without a partner nothing was a meeting. */
function talkSides(trigger: Trigger, left: readonly Group[], right: readonly Group[]): Sides | null {
  const { sentence } = trigger;
  const before = subjectBefore(trigger, left) ?? (trigger.clitic === '' ? null : (left.at(-1) ?? null));
  const [first, second] = right;
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
  const subject = left.at(-1);
  if (subject && hasBetween(sentence, trigger.to, first[0]?.from ?? 0, WITH))
    return { hosts: subject, others: first, carried: false };
  return null;
}

/** Words between a noun of meeting and the first person after it. */
interface Gap {
  readonly between: boolean;
  readonly with: boolean;
  readonly from: boolean;
  /** `أجراه`: who did it follows. */
  readonly doer: boolean;
  /** Nothing but adverbs and adjectives: the noun's own genitive. */
  readonly plain: boolean;
}

function readGap(sentence: Sentence, from: number, to: number): Gap {
  let plain = true;
  let doer = false;
  for (let i = from; i < to; i++) {
    const word = wordIn(sentence, i);
    if (lightVerbWithObject(word) === 'one') doer = true;
    if (word !== '' && !skipped.has(word)) plain = false;
  }
  return {
    between: hasBetween(sentence, Math.max(from, to - BETWEEN_REACH), to, BETWEEN),
    with: hasBetween(sentence, Math.max(from, to - WITH_REACH), to, WITH),
    from: hasBetween(sentence, from, to, FROM),
    doer,
    plain,
  };
}

function nounSides(trigger: Trigger, left: readonly Group[], right: readonly Group[], around: Around): Sides | null {
  const { sentence } = trigger;
  const [first, second] = right;
  if (!first || (first[0]?.from ?? 0) - trigger.to > NEAR) return pairBefore(trigger, left, around);
  const start = first[0]?.from ?? trigger.to;
  const gap = readGap(sentence, trigger.to, start);
  // `محادثات بين إدارة الرئيس …`: governments, not the men who head them
  if (BODIES.has(wordIn(sentence, start - 1))) return null;
  if (hasBetween(sentence, trigger.to, start, MEDIA) || MEDIA.has(mediaAfter(sentence, first))) return null;
  const clitic = first[0]?.clitic ?? '';
  if (gap.between)
    return first.length > 1
      ? split(first)
      : second?.[0]?.clitic.startsWith('و')
        ? { hosts: first, others: second, carried: false }
        : null;
  const called = gap.from && trigger.frame === 'calls';
  if (gap.with || clitic.includes('ب') || called || (trigger.suffix && gap.plain))
    return withSubject(trigger, left, first, around);
  // `الاجتماع` has its article and takes no genitive: who follows attended it
  if ((!gap.plain && !gap.doer) || (trigger.definite && !gap.doer)) return null;
  if (first.length > 1 && spansEntities(first)) return split(first);
  if (second && reaches(first, second)) {
    const joins =
      hasBetween(sentence, first.at(-1)?.to ?? 0, second[0]?.from ?? 0, WITH) ||
      /[بلو]/.test(second[0]?.clitic ?? '') ||
      trigger.frame === 'receives';
    if (joins) return { hosts: first, others: second, carried: false };
  }
  return gap.plain && trigger.framed && !trigger.definite ? withSubject(trigger, left, first, around) : null;
}

/** `لقاء السفير مع قناة`: what follows the first person and مع. */
function mediaAfter(sentence: Sentence, group: Group): string {
  const to = group.at(-1)?.to ?? 0;
  return WITH.has(wordIn(sentence, to)) ? wordIn(sentence, to + 1) : '';
}

const isBeside = (a: Group, b: Group): boolean =>
  (b[0]?.from ?? 0) - (a.at(-1)?.to ?? 0) <= 1 && spansEntities([...a, ...b]);

/** `عقد X وY اجتماعا`, `محادثات أجرياها`: both stand before the noun. */
function pairBefore(trigger: Trigger, left: readonly Group[], around: Around): Sides | null {
  const { sentence } = trigger;
  const dual = lightVerbWithObject(wordIn(sentence, trigger.to)) === 'two';
  const last = left.at(-1);
  if (!last) return null;
  const theirs = trigger.suffix && wordIn(sentence, trigger.from).endsWith('هما');
  if (last.length > 1 && spansEntities(last) && (dual || theirs || trigger.tense !== null) && !trigger.definite)
    return split(last);
  const earlier = left.at(-2);
  // `أبلغ X نظيره Y، في اتصال هاتفي`: subject and object of the verb side by side, and the noun tells how
  if (earlier && (theirs || (trigger.framed && !trigger.definite && !trigger.suffix && isBeside(earlier, last))))
    return { hosts: earlier, others: last, carried: false };
  // `إنه والوزير … خلال المحادثات`: the pronoun is whoever speaks
  if (
    last.length === 1 &&
    last[0]?.clitic === 'و' &&
    PRONOUNS.has(wordIn(sentence, last[0].from - 1)) &&
    trigger.framed
  ) {
    const speaker = earlier ?? around.carried;
    return speaker.length > 0 && !speaker.some((r) => r.official === last[0]?.official)
      ? { hosts: speaker, others: last, carried: earlier === undefined }
      : null;
  }
  return dual && earlier ? { hosts: earlier, others: last, carried: false } : null;
}

/** The other side of `لقائه`, `اجتماع مع Y`: before it in the sentence; the speaker after it; or whoever was spoken of before. */
function withSubject(trigger: Trigger, left: readonly Group[], others: Group, around: Around): Sides | null {
  const before = left.filter((g) => g.every((r) => !others.some((o) => o.official === r.official)));
  const subject = before.at(-1);
  if (subject) return { hosts: subject, others, carried: false };
  const speaker = around.references.find(
    (r) =>
      r.from >= (others.at(-1)?.to ?? 0) &&
      isSpoken(trigger.sentence, r) &&
      !others.some((o) => o.official === r.official),
  );
  if (speaker) return { hosts: [speaker], others, carried: false };
  const carried = around.carried.filter((r) => !others.some((o) => o.official === r.official));
  return carried.length > 0 && (trigger.suffix || trigger.framed || trigger.tense !== null)
    ? { hosts: carried, others, carried: true }
    : null;
}

const SPEECH = foldedSet([
  'قال',
  'قالت',
  'أكد',
  'أكدت',
  'أوضح',
  'أوضحت',
  'أضاف',
  'أعرب',
  'أعربت',
  'شدد',
  'دعا',
  'أشار',
  'ذكر',
  'بحث',
  'أعلن',
  'أشاد',
  'رحب',
  'لفت',
  'ناقش',
  'أبلغ',
  'نقل',
  'تعهد',
  'تناول',
  'استعرض',
  'صرح',
  'حث',
  'طالب',
  'حذر',
]);
const isSpoken = (sentence: Sentence, reference: Reference): boolean =>
  SPEECH.has(wordIn(sentence, reference.from - 1));
