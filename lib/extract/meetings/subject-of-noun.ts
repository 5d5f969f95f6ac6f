import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { planning } from './find-status';
import { type Group, hasBetween, spansEntities, wordIn } from './groups';
import type { Around, Sides, Trigger } from './types';

/** The other side of `لقائه`, `اجتماع مع Y`: before it in the sentence; the speaker after it; or whoever was spoken of before. */
export function withSubject(trigger: Trigger, left: readonly Group[], others: Group, around: Around): Sides | null {
  const before = left.filter((g) => g.every((r) => !others.some((o) => o.official === r.official)));
  const subject = before.at(-1);
  const traveller = subject?.map((r) => around.met.get(r.official)).find((hosts) => hosts !== undefined);
  if (traveller && spansEntities([...traveller, ...others])) return { hosts: traveller, others, carried: false };
  if (subject) return { hosts: subject, others, carried: false };
  const speaker = around.references.find(
    (r) =>
      r.from >= (others.at(-1)?.to ?? 0) &&
      isSpoken(trigger.sentence, r) &&
      !others.some((o) => o.official === r.official),
  );
  if (speaker) return { hosts: [speaker], others, carried: false };
  const carried = around.carried.filter((r) => !others.some((o) => o.official === r.official));
  return carried.length > 0 &&
    (trigger.suffix || trigger.framed || trigger.tense !== null || /[بل]$/.test(trigger.clitic) || isArranged(trigger))
    ? { hosts: carried, others, carried: true }
    : null;
}

/** `ومن المزمع إجراء محادثات مع Y`: by whoever was spoken of. */
const isArranged = ({ sentence, from }: Trigger): boolean =>
  HOLDING.has(wordIn(sentence, from - 1)) &&
  hasBetween(sentence, Math.max(sentence.from, from - ARRANGED_REACH), from - 1, planning);
const HOLDING = foldedSet(['إجراء', 'عقد']);
const ARRANGED_REACH = 5;

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
