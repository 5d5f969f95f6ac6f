import { WITH_HIM } from '../ar/triggers';
import { foldedSet } from '../people/scan';
import { type Group, hasBetween, spansEntities, wordIn } from './groups';
import type { Around, Sides, Trigger } from './types';

const withHim = foldedSet(WITH_HIM);
const AHEAD = 2;
/** Between the verb and its noun: `سيعقد معه خلال الزيارة الاجتماع`. */
const WITHIN = 8;

/**
 * `دعا X Y إلى الاجتماع به`, `بدعوة من Y، حيث سيعقد معه اجتماعا`: the partner is a pronoun, whoever was named last; the
 * other is named before him, or was spoken of before. null where no pronoun stands so.
 */
export function pronounSides(trigger: Trigger, left: readonly Group[], around: Around): Sides | null {
  if (!meetsHim(trigger)) return null;
  const { sentence } = trigger;
  const partner = left.at(-1);
  if (!partner || partner.length > 1) return null;
  // `دعا الرئيس … الرئيس … إلى الاجتماع به`: with him who invites
  const inviting = left.length > 1 && INVITES.has(wordIn(sentence, left.at(-2)?.at(-1)?.to ?? 0));
  const other = left.at(-2) ?? around.carried;
  const sides: Sides = {
    hosts: inviting ? partner : other,
    others: inviting ? other : partner,
    carried: left.length < 2,
  };
  return other.length > 0 && spansEntities([...other, ...partner]) ? sides : null;
}

/** Whether a pronoun stands for the partner: `سيعقد معه اجتماعا`. */
export function meetsHim({ sentence, suffix, frame, from, to, verbAt }: Trigger): boolean {
  if (suffix || frame === 'signs' || frame === 'appears') return false;
  const within = verbAt < from && from - verbAt <= WITHIN && hasBetween(sentence, verbAt + 1, verbAt + AHEAD, withHim);
  return within || hasBetween(sentence, to, to + AHEAD, withHim);
}

const INVITES = foldedSet(['دعا', 'دعت']);
