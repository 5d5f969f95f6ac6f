import { foldKey } from '../../shared/arabic/fold';
import { DELEGATION_LEADS, DELEGATIONS } from '../ar/titles';
import { cliticReadings } from '../match/clitics';
import { readPostOffice } from './read-titles';
import { entityAt, foldedSet, isPunct, type Scan, wordAt } from './scan';
import type { OfficeRead, PersonMention } from './types';

const delegations = foldedSet(DELEGATIONS);
const leads = foldedSet(DELEGATION_LEADS);
/** Words between `وفد` and its head: `وفدا رفيع المستوى من الكونغرس الأمريكي برئاسة …`. */
const REACH = 12;

const isDelegation = (word: string): boolean => cliticReadings(word).some((r) => delegations.has(r.word));

/** `وفد مغربي برئاسة وزير الخارجية فلان`: who leads a delegation is of the country that its words name. */
export function withDelegation(scan: Scan, mention: PersonMention): PersonMention {
  const lead = wordAt(scan, mention.from - 1);
  if (mention.entity !== null || lead === null || !leads.has(lead)) return mention;
  const least = Math.max(scan.sentence.from, mention.from - REACH);
  let country: string | null = null;
  for (let i = mention.from - 2; i >= least; i--) {
    country = entityAt(scan, i)?.code ?? country;
    const word = wordAt(scan, i);
    if (word !== null && isDelegation(word)) return country === null ? mention : { ...mention, entity: country };
  }
  return mention;
}

/** Whether a delegation whose country is told is led by whoever is named at `i`. */
export function leadsDelegation(scan: Scan, i: number): boolean {
  if (!leads.has(wordAt(scan, i - 1) ?? '')) return false;
  for (let k = i - 2; k >= Math.max(scan.sentence.from, i - REACH); k--)
    if (isDelegation(wordAt(scan, k) ?? '')) return true;
  return false;
}

const PAPERS = foldedSet(['أوراق', 'اوراق', 'رسائل']);
const SENT = /^(?:ك|ل)?سفير[اه]?$/;
const POSTED = foldKey('لدى');
/** Words between a name and `سفيرا`, and between `سفيرا` and the country. */
const AHEAD = 24;

/** `السيد فلان الذي سلمه أوراق اعتماده سفيرا فوق العادة للمكسيك`: the office and its country stand behind the name. */
export function withCredentials(scan: Scan, mention: PersonMention): PersonMention {
  if (mention.entity !== null || mention.name === null || mention.counterpart) return mention;
  if (mention.offices.some((o) => o.role !== null && o.role !== 'ambassador')) return mention;
  let papers = hasPapersBefore(scan, mention.from);
  for (let i = mention.to; i < Math.min(scan.end, mention.to + AHEAD); i++) {
    const word = wordAt(scan, i);
    if (word === null) continue;
    papers ||= PAPERS.has(word);
    if (!papers || !SENT.test(word)) continue;
    const sender = senderAfter(scan, i + 1);
    if (!sender) return mention;
    const plain = { generic: false, former: false, acting: false, visiting: false, ofState: false };
    const office: OfficeRead = {
      role: 'ambassador',
      entity: sender.code,
      ...plain,
      feminine: word.endsWith('ه'),
      from: i,
      to: sender.to,
    };
    return { ...mention, offices: [...mention.offices, office], entity: sender.code };
  }
  return mention;
}

const RELATIVE = foldedSet(['الذي', 'التي']);
const HOLDING = foldedSet(['يشغل', 'تشغل', 'يتولى', 'تتولى', 'شغل', 'تولى']);
const POSITION = foldedSet(['منصب', 'مهام', 'مهمة', 'وظيفة', 'منصبي']);

/** `فلان، الذي يشغل منصب وزير خارجية كذا`: the office is told in a clause behind the name; one of the past is none. */
export function withHeldOffice(scan: Scan, mention: PersonMention): PersonMention {
  if (mention.name === null || mention.counterpart || mention.offices.some((o) => o.role !== null)) return mention;
  const at = isPunct(scan, mention.to, '،,') ? mention.to + 1 : mention.to;
  if (!RELATIVE.has(wordAt(scan, at) ?? '')) return mention;
  const verb = at + (wordAt(scan, at + 1) === ALSO ? 2 : 1);
  if (!HOLDING.has(wordAt(scan, verb) ?? '') || !POSITION.has(wordAt(scan, verb + 1) ?? '')) return mention;
  const office = readPostOffice(scan, verb + 2);
  if (!office || office.role === null) return mention;
  const former = /^(?:شغل|تولي)$/.test(wordAt(scan, verb) ?? '') || office.former;
  const offices = [...mention.offices, { ...office, former }];
  return { ...mention, offices, entity: mention.entity ?? office.entity, to: office.to };
}
const ALSO = foldKey('أيضا');

/** `تسلم أوراق اعتماد السيد فلان سفيرا …` */
function hasPapersBefore(scan: Scan, from: number): boolean {
  for (let i = Math.max(scan.sentence.from, from - 4); i < from; i++)
    if (PAPERS.has(wordAt(scan, i) ?? '')) return true;
  return false;
}

/** The country behind `سفيرا مفوضا فوق العادة`: with `ل`, or at once; where he is posted is not it. */
function senderAfter(scan: Scan, from: number): { readonly code: string; readonly to: number } | null {
  for (let i = from; i < Math.min(scan.end, from + 8); i++) {
    const word = wordAt(scan, i);
    if (word === null || word === POSTED) return null;
    const found = entityAt(scan, i);
    const state = /^ل(?:جمهوريه|مملكه|دوله|سلطنه|لجمهوريه|لمملكه)$/.test(wordAt(scan, i - 1) ?? '');
    if (found && !found.adjective && (found.clitic === 'ل' || i === from || state)) return found;
  }
  return null;
}
