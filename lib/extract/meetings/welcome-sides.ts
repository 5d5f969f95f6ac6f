import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import { ADDRESSED } from './addressed';
import { type Group, hasBetween, rowOf, wordIn } from './groups';
import type { Around, Sides, Trigger } from './types';

/** From the noun to the guest: `في استقبال فخامة الرئيس X`. */
const GUEST_REACH = 2;
/** Between two of those who welcomed him: an office, a comma. */
const APART = 10;
/** `وكيل المراسم، ومدير المطار`: a line of officials is long, and its first stand for their side. */
const WELCOMERS = 2;
/** Elsewhere a host waits at the door of a hall, and the meeting is told by other words. */
const AIRPORT = foldedSet(['مطار', 'المطار', 'بالمطار', 'بمطار', 'مطارها']);

/**
 * `وصل X إلى المطار، وكان في استقباله Y`: who welcomed whom on arrival. The guest is a pronoun, a form of address
 * (`معاليه`) or stands right after the noun; those of his own country who wait with the others are no side.
 */
export function welcomeSides(trigger: Trigger, left: readonly Group[], { references, carried }: Around): Sides | null {
  const { sentence, suffix, to } = trigger;
  if (!hasBetween(sentence, sentence.from, sentence.to, AIRPORT)) return null;
  const right = references.filter((r) => r.from >= to);
  const [next] = right;
  const named = !suffix && next && next.from - to <= GUEST_REACH ? next : undefined;
  // `في استقبال معاليه`; `في استقبال الطائرة` welcomes nobody
  if (!suffix && !named && !ADDRESSED.has(wordIn(sentence, to))) return null;
  const before = left.at(-1) ?? carried;
  const guests = named ? [named] : before.slice(0, 1);
  const [guest] = guests;
  if (!guest) return null;
  const hosts = rowOf(
    right.filter((r) => r !== named),
    APART,
  ).filter((r) => isOther(r, guest));
  return hosts.length > 0
    ? { hosts: hosts.slice(0, WELCOMERS), others: guests, carried: !named && left.length === 0 }
    : null;
}

const isOther = ({ official }: Reference, guest: Reference): boolean =>
  official !== guest.official && (official.entity === null || official.entity !== guest.official.entity);
