import { foldKey } from '../../shared/arabic/fold';
import { CREDENTIALS, DISTANCE, PRESS } from '../ar/triggers';
import type { Reference } from '../link/officials';
import { withoutArticle } from '../match/clitics';
import { foldedSet } from '../people/scan';
import { type Group, hasBetween, spansEntities, WITH, wordIn } from './groups';
import type { Around, Sides, Trigger } from './types';

const press = foldedSet(PRESS);
const distance = foldedSet(DISTANCE);
const HONOURING = foldedSet(['تكريما', 'شرف', 'لتكريم', 'تكريم']);
const PAYS = foldedSet(['قام', 'قامت', 'يقوم', 'تقوم', 'أدى', 'أدت', 'يؤدي', 'تؤدي', 'سيقوم', 'ستقوم']);
const DIALOGUE = foldedSet(['حوار', 'الحوار', 'حوارا', 'بحوار', 'للحوار']);
const OFFICIAL = foldedSet(['الاستراتيجي', 'استراتيجي', 'استراتيجيا', 'السياسي', 'الثنائي', 'ثنائي', 'سياسي']);
const BANQUET = foldedSet(['مأدبة']);
const GUEST_REACH = 14;
const PRESS_REACH = 20;
const BETWEEN = foldKey('بين');

/** `مؤتمر صحفي مشترك بين X وY وZ` */
function rowFrom({ references }: Around, first: Reference): Reference[] {
  const row: Reference[] = [first];
  for (const r of references)
    if (r.from > first.from && r.clitic.startsWith('و') && r.from - (row.at(-1)?.to ?? 0) <= 1) row.push(r);
  return row;
}

/**
 * Nouns that are words of meeting in one construction only: a banquet for a guest, a visit paid to a person, two before
 * the press, a conference by video. undefined: not such a noun; null: not in its construction.
 */
export function specialSides(
  trigger: Trigger,
  left: readonly Group[],
  right: readonly Group[],
  around: Around,
): Sides | null | undefined {
  if (trigger.frame === 'visits') return paidTo(trigger, left, right, around);
  if (BANQUET.has(wordIn(trigger.sentence, trigger.from))) return banquet(trigger, left, around);
  if (trigger.frame === 'appears') return appearance(trigger, left, around);
  if (trigger.frame === 'invites') return invitation(trigger, left, right);
  const word = wordIn(trigger.sentence, trigger.from);
  if (word.endsWith(PAPERS)) return credentials(trigger, left, right);
  // `في حديثه الهاتفي مع Y`: other words of speech are no calls
  if (SPEECH.test(word) && !distance.has(bareOf(wordIn(trigger.sentence, trigger.to)))) return null;
  // `الحوار الاستراتيجي بين X وY`: other dialogues are interviews, or a country's own
  const dialogue =
    DIALOGUE.has(wordIn(trigger.sentence, trigger.from)) && !OFFICIAL.has(wordIn(trigger.sentence, trigger.to));
  if (dialogue) return null;
  return undefined;
}

/** `قام الرئيس X بزيارة لرئيس البلد Y`: of `زيارة لوزير` alone nobody can say who visits. */
function paidTo(trigger: Trigger, left: readonly Group[], [host]: readonly Group[], { carried }: Around): Sides | null {
  const verb = wordIn(trigger.sentence, trigger.verbAt).replace(/^[وف]/, '');
  const pays = PAYS.has(verb) && (trigger.clitic.endsWith('ب') || PERFORMS.has(verb));
  // `وصل … في زيارته الأولى للرئيس Y`
  if (!(pays || trigger.suffix) || !host) return null;
  const apart = (host[0]?.from ?? 0) - trigger.to;
  // `أدى زيارة وداع إلى الرئيس Y`
  const toHim = wordIn(trigger.sentence, trigger.to + apart - 1) === TO && apart <= CALL_REACH;
  const near = toHim || (apart <= (trigger.suffix ? 3 : 2) && (host[0]?.clitic ?? '').startsWith('ل'));
  const guest = left.at(-1) ?? carried;
  return near && guest.length > 0 && spansEntities([...guest, ...host])
    ? { hosts: host, others: guest, carried: left.length === 0 }
    : null;
}

/** `أدى زيارة`, without ب. */
const PERFORMS = foldedSet(['أدى', 'أدت', 'يؤدي', 'تؤدي']);
const TO = foldKey('إلى');
const CALL_REACH = 4;

const PAPERS = foldKey('أوراق');
const SPEECH = /^(?:[وفبل]|ال)*حديث/;
const bareOf = (word: string): string => withoutArticle(word) ?? word;
const VISITS = foldedSet([
  'زيارة',
  'بزيارة',
  'زيارته',
  'زيارتها',
  'الزيارة',
  'يزور',
  'تزور',
  'زار',
  'سيزور',
  'يصل',
  'وصل',
  'توجه',
  'يتوجه',
  'متوجها',
  'متوجهة',
]);
const INVITER_REACH = 4;

/** `يقوم X بزيارة إلى … بدعوة من نظيره Y` */
function invitation(trigger: Trigger, left: readonly Group[], [host]: readonly Group[]): Sides | null {
  const { sentence, from, to } = trigger;
  const guest = left[0];
  if (!guest || !host || !trigger.clitic.endsWith('ب') || (host[0]?.from ?? 0) - to > INVITER_REACH) return null;
  if (!hasBetween(sentence, sentence.from, from, VISITS)) return null;
  return spansEntities([...guest, ...host]) ? { hosts: host, others: guest, carried: false } : null;
}

const takes = foldedSet(CREDENTIALS.taken);
const gives = foldedSet(CREDENTIALS.given);
const PAPERS_REACH = 24;

/** `تسلم الرئيس X أوراق اعتماد السفير Y`, `قدم السفير Y أوراق اعتماده إلى الرئيس X` */
function credentials(trigger: Trigger, left: readonly Group[], right: readonly Group[]): Sides | null {
  const { sentence, from, to } = trigger;
  if (!ACCREDITING.test(wordIn(sentence, to))) return null;
  const one = left.at(-1);
  const other = right.flat().filter((r) => r.from - to <= PAPERS_REACH);
  if (!one) return null;
  const taken =
    hasBetween(sentence, Math.max(sentence.from, from - PAPERS_REACH), from, takes) && !OWN.test(wordIn(sentence, to));
  // `تسلم X أوراق اعتماد عدد من السفراء`: who they were is told later
  if (other.length === 0)
    return taken && hasBetween(sentence, to, to + NEW_REACH, NEW) ? { hosts: one, others: [], carried: false } : null;
  const given = hasBetween(sentence, Math.max(sentence.from, from - PAPERS_REACH), from, gives);
  if (!(taken || given) || !spansEntities([...one, ...other])) return null;
  return taken
    ? { hosts: one, others: other, carried: false }
    : { hosts: other.slice(0, 1), others: one, carried: false };
}

const NEW = new Set(['السفراء', 'سفراء', 'سفيرا'].map(foldKey));
const NEW_REACH = 6;
const ACCREDITING = /^(?:ال)?اعتماد/;
/** `اعتماده`, `اعتمادها`: his own, so that he hands them over. */
const OWN = /اعتماد(?:ه|ها|هم)$/;

/** `أقام الرئيس X مأدبة غداء تكريما للوزير Y` */
function banquet(trigger: Trigger, left: readonly Group[], { references }: Around): Sides | null {
  const { sentence, to } = trigger;
  const host = left.at(-1);
  const guest = references.find((r) => r.from >= to);
  if (!host || !guest || guest.from - to > GUEST_REACH || !hasBetween(sentence, to, guest.from, HONOURING)) return null;
  return spansEntities([...host, guest]) ? { hosts: host, others: [guest], carried: false } : null;
}

/** `في مؤتمر صحفي مشترك مع نظيره Y`; `مؤتمر عبر الفيديو مع Y` is a meeting. */
function appearance(trigger: Trigger, left: readonly Group[], around: Around): Sides | null {
  const { sentence, to } = trigger;
  const isPress = press.has(wordIn(sentence, to));
  if (!isPress && !hasBetween(sentence, to, to + 3, distance)) return null;
  const partner = around.references.find((r) => r.from >= to);
  const row = isPress && partner && wordIn(sentence, partner.from - 1) === BETWEEN ? rowFrom(around, partner) : [];
  if (row.length > 1 && spansEntities(row)) return { hosts: row.slice(0, 1), others: row.slice(1), carried: false };
  if (!partner || partner.from - to > PRESS_REACH || !WITH.has(wordIn(sentence, partner.from - 1))) return null;
  const speaker = left.at(-1) ?? around.carried;
  return speaker.length > 0 && spansEntities([...speaker, partner])
    ? { hosts: speaker, others: [partner], carried: left.length === 0 }
    : null;
}
