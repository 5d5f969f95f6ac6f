import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { findIntention } from './find-intention';
import { lightVerbWithObject } from './find-triggers';
import { participantOf } from './gathering-sides';
import { type Group, hasBetween, reaches, spansEntities, split, toGroups, WITH, wordIn } from './groups';
import { readGap } from './noun-gap';
import { specialSides } from './special-sides';
import { withSubject } from './subject-of-noun';
import type { Around, Sides, Trigger } from './types';

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
const FROM = foldedSet(['من']);
const PRONOUNS = foldedSet(['إنه', 'أنه', 'إنها', 'أنها']);
const BODIES = foldedSet(['إدارة', 'حكومة', 'مكتب', 'ديوان', 'مستشاري', 'ممثلي', 'فريق', 'أنصار', 'نظام', 'قوات']);
/** `لقاء جمعهما`, `لقاء ثنائي بينهما`: of the two told before. */
const BOTH = foldedSet(['جمعهما', 'جمعتهما', 'يجمعهما', 'سيجمعهما', 'ضمهما', 'بينهما']);
const BOTH_REACH = 3;
const NEAR = 12;

/** The two sides of a meeting that a noun tells of (`لقاء X وY`, `خلال لقائه مع Y`); null where there is no second side. */
export function nounSides(
  trigger: Trigger,
  left: readonly Group[],
  right: readonly Group[],
  around: Around,
): Sides | null {
  const { sentence } = trigger;
  // `اتفقا على أن يعقد رجال الأعمال لقاء بينهم`: of several others
  if (wordIn(trigger.sentence, trigger.to) === AMONG_THEM) return null;
  // `الاتصالات رفيعة المستوى بين الجانبين`: contacts, no calls
  if (CONTACTS.test(wordIn(trigger.sentence, trigger.from)) && !CALLS.test(wordIn(trigger.sentence, trigger.to)))
    return null;
  const special = specialSides(trigger, left, right, around);
  if (special !== undefined) return special;
  const [first, second] = right;
  const untold = pointsBack(trigger, left, around);
  if (untold) return untold;
  if (!first || (first[0]?.from ?? 0) - trigger.to > NEAR) return pairBefore(trigger, left, around);
  const start = first[0]?.from ?? trigger.to;
  const gap = readGap(sentence, trigger.to, start);
  if (isOfGroup(trigger) || isOfStranger(trigger, around)) return null;
  // `محادثات بين إدارة الرئيس …`: governments, not the men who head them
  if (BODIES.has(wordIn(sentence, start - 1))) return null;
  if (hasBetween(sentence, trigger.to, start, MEDIA) || MEDIA.has(mediaAfter(sentence, first))) return null;
  const clitic = first[0]?.clitic ?? '';
  // `القمة التي عقدت بينه وبين الرئيس`
  if (gap.between && hasBetween(sentence, trigger.to, start, BETWEEN_HIM))
    return withSubject(trigger, left, first, around);
  if (gap.between)
    return first.length > 1
      ? split(first)
      : second?.[0]?.clitic.startsWith('و')
        ? { hosts: first, others: second, carried: false }
        : null;
  const welcomed = trigger.frame === 'receives' && WELCOMED.has(wordIn(sentence, trigger.verbAt));
  const guest = left.at(-1);
  if (welcomed && guest && trigger.clitic.endsWith('ب')) return { hosts: first, others: guest, carried: false };
  // `خلال استقبال الأمير له`: the pronoun is whom the sentence is about
  const receives = trigger.frame === 'receives' && gap.plain && !trigger.suffix;
  if (receives && guest && HIM.has(wordIn(sentence, first.at(-1)?.to ?? 0)))
    return { hosts: first, others: guest, carried: false };
  const called = gap.from && trigger.frame === 'calls';
  if (gap.with || clitic.includes('ب') || called || (trigger.suffix && (gap.plain || gap.placed)))
    return withSubject(trigger, left, first, around);
  // `الاجتماع` has its article and takes no genitive: who follows attended it
  const gathers = GATHERS.has(wordIn(sentence, trigger.from - 1));
  if ((!gap.plain && !gap.doer && !gathers) || (trigger.definite && !gap.doer)) return null;
  if (first.length > 1 && spansEntities(first)) {
    // `شارك X في اجتماع ضم Y وZ`
    const participant = participantOf(trigger, left);
    return participant ? { hosts: participant, others: first, carried: false } : split(first);
  }
  if (second && reaches(first, second)) {
    const [to, next] = [first.at(-1)?.to ?? 0, second[0]?.from ?? 0];
    const joins =
      hasBetween(sentence, to, next, WITH) ||
      // `خلال لقاء رئيس المجلس بمكتبه السفير Y`
      (trigger.framed && gap.plain && readGap(sentence, to, next).placed) ||
      // `اتصال تلقاه X من Y`
      (trigger.frame === 'calls' && gap.doer && hasBetween(sentence, to, next, FROM)) ||
      /[بلو]/.test(second[0]?.clitic ?? '') ||
      trigger.frame === 'receives' ||
      INCLUDES.has(wordIn(sentence, trigger.verbAt));
    if (joins) return { hosts: first, others: second, carried: false };
  }
  const leans = trigger.framed || /[بل]$/.test(trigger.clitic) || findIntention(trigger) !== null;
  return gap.plain && leans && !trigger.definite ? withSubject(trigger, left, first, around) : null;
}

/** `حظي X باستقبال من Y`: the guest stands first. */
const WELCOMED = foldedSet(['حظي', 'حظيت', 'وحظي', 'وحظيت']);

const HIM = foldedSet(['له', 'لها']);

/** `شملت لقاءات الأمين العام وزير خارجية كذا` */
const INCLUDES = foldedSet(['شملت', 'شمل', 'تضمنت', 'تضمن', 'ضمت', 'وشملت', 'وتضمنت', 'وضمت']);
const AMONG_THEM = 'بينهم';
const CONTACTS = /الاتصالات$/;
const CALLS = /^ال?هاتفي/;
const BETWEEN_HIM = foldedSet(['بينه', 'بينها']);

/** `لقاء السفير مع قناة`: what follows the first person and مع. */
function mediaAfter(sentence: Sentence, group: Group): string {
  const to = group.at(-1)?.to ?? 0;
  return WITH.has(wordIn(sentence, to)) ? wordIn(sentence, to + 1) : '';
}

/** `توصل X وY إلى تفاهم بعد محادثات استمرت`: a frame without a genitive of its own; `في قمة الدول` is an occasion. */
const isOfNobodyElse = ({ framed, sentence, to, from }: Trigger): boolean =>
  framed &&
  !wordIn(sentence, to).startsWith('ال') &&
  !OCCASIONS.has(wordIn(sentence, from)) &&
  !MANY.has(wordIn(sentence, to));
const OCCASIONS = foldedSet(['قمة', 'اجتماعات', 'لقاءات', 'استقبال']);
const MANY = foldedSet(['وزراء', 'رؤساء', 'قادة', 'زعماء', 'دول', 'مجلس', 'لجنة', 'مجموعة', 'مع']);

const GROUPS = foldedSet(['قادة', 'رؤساء', 'وزراء', 'زعماء', 'أعضاء', 'وفود', 'ممثلي', 'مسؤولي', 'مسؤولين']);

/** `اجتماع قادة المجموعة مع الرئيس`: it is theirs, not of whoever speaks of it. */
const isOfGroup = ({ sentence, to, suffix, definite }: Trigger): boolean =>
  !suffix && !definite && GROUPS.has(wordIn(sentence, to));

/** `كان لكاتب لقاء مع الرئيس`, `بعد اجتماعهم برئيس الوزراء`: the one whose it was is no official. */
function isOfStranger({ sentence, from, suffix }: Trigger, { references }: Around): boolean {
  if (suffix && /[^اين]هم$/.test(wordIn(sentence, from)))
    return !toGroups(references.filter((r) => r.to <= from)).some((g) => g.length > 1);
  for (let i = Math.max(sentence.from, from - 6); i < from; i++)
    if (/^(?:و|ف)?كان$/.test(wordIn(sentence, i)) && /^ل[^مقد]/.test(wordIn(sentence, i + 1)))
      return !POSSESSED.has(wordIn(sentence, i + 1)) && !references.some((r) => r.from === i + 1);
  return false;
}

/** `حيث كان له لقاء مع`: of whoever was spoken of. */
const POSSESSED = foldedSet(['له', 'لها', 'لهما']);

/** `جمع لقاء في المدينة X وY`. */
const GATHERS = foldedSet(['جمع', 'يجمع', 'سيجمع', 'ضم', 'يضم']);

const POINTED = foldedSet(['اللقاء', 'الاجتماع', 'المحادثات', 'المباحثات', 'الاتصال', 'الاستقبال', 'المكالمة']);
const AROUND_IT = foldedSet(['بعد', 'عقب', 'خلال', 'وخلال', 'إثر', 'أثناء', 'ختام']);

/** `بعد اللقاء`: a meeting that only other words tell of. */
export const isPointing = ({ sentence, from, definite }: Trigger): boolean =>
  definite && POINTED.has(wordIn(sentence, from)) && AROUND_IT.has(wordIn(sentence, from - 1));

/** `قال X بعد اللقاء`: the meeting of the two of whom the lead spoke together, told by no other words. */
function pointsBack(trigger: Trigger, left: readonly Group[], { pair }: Around): Sides | null {
  if (!isPointing(trigger) || pair.length !== 2 || WITH.has(wordIn(trigger.sentence, trigger.to))) return null;
  const speaker = left.at(-1)?.[0]?.official;
  return speaker === undefined || pair.some((r) => r.official === speaker) ? split(pair) : null;
}

const isBeside = (a: Group, b: Group): boolean =>
  (b[0]?.from ?? 0) - (a.at(-1)?.to ?? 0) <= 1 && spansEntities([...a, ...b]);

const DUAL_VERB = /^[وف]?(?:عقدا|اجريا|[يس]*عقدان|[يس]*جريان)$/;

/** `عقد X وY اجتماعا`, `محادثات أجرياها`: both stand before the noun. */
function pairBefore(trigger: Trigger, left: readonly Group[], around: Around): Sides | null {
  const { sentence } = trigger;
  const dual = lightVerbWithObject(wordIn(sentence, trigger.to)) === 'two';
  const last = left.at(-1);
  if (!last) return null;
  const theirs =
    (trigger.suffix && wordIn(sentence, trigger.from).endsWith('هما')) ||
    hasBetween(sentence, trigger.to, trigger.to + BOTH_REACH, BOTH);
  if (
    last.length > 1 &&
    spansEntities(last) &&
    (dual || theirs || isOfNobodyElse(trigger) || trigger.tense !== null) &&
    !trigger.definite
  )
    return split(last);
  // `رسالة من الملك سلمها الوزير Y خلال لقائهما`: the nearest one of another side
  const earlier = left.slice(0, -1).findLast((g) => spansEntities([...g, ...last])) ?? left.at(-2);
  // `سلم السفير X دعوة إلى الرئيس Y، لدى استقباله له`
  if (trigger.frame === 'receives' && trigger.suffix && HIM.has(wordIn(sentence, trigger.to)) && earlier)
    return { hosts: last, others: earlier, carried: false };
  // `أبلغ X نظيره Y، في اتصال هاتفي`: subject and object of the verb side by side, and the noun tells how
  if (earlier && (theirs || (trigger.framed && !trigger.definite && !trigger.suffix && isBeside(earlier, last))))
    return { hosts: earlier, others: last, carried: false };
  // `إنه والوزير … خلال المحادثات`: the pronoun is whoever speaks
  if (last.length === 1 && last[0]?.clitic === 'و' && followsPronoun(sentence, last[0]) && trigger.framed) {
    const speaker = earlier ?? around.carried;
    return speaker.length > 0 && !speaker.some((r) => r.official === last[0]?.official)
      ? { hosts: speaker, others: last, carried: earlier === undefined }
      : null;
  }
  // `وكان في استقباله Y، وعقدا اجتماعا`: the two of whom the sentence speaks
  const both = DUAL_VERB.test(wordIn(sentence, trigger.verbAt)) && left.length === 2 && !trigger.definite;
  if ((dual || both) && earlier) return { hosts: earlier, others: last, carried: false };
  // `عقد قادة المجموعة قمة`: who of them was there is told later
  const group = last.length === 1 && last[0]?.official.group && trigger.tense !== null && !trigger.definite;
  return group ? { hosts: last, others: [], carried: false } : null;
}

/** `إنه والوزير` */
export const followsPronoun = (sentence: Sentence, { from }: { readonly from: number }): boolean =>
  PRONOUNS.has(wordIn(sentence, from - 1));
