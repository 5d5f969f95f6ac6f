import { foldKey } from '../../shared/arabic/fold';
import { MINISTRY_WORDS } from '../ar/offices';
import { INSTITUTIONS, MODIFIERS, STATE_NOUNS, SUBNATIONAL } from '../ar/titles';
import type { OfficeSense } from './office-lexicon';
import { isStopWord } from './names';
import { entityAt, entriesAt, foldedSet, honorificAt, isDefinite, matchAt, officeAt, type Scan, wordAt } from './scan';
import type { OfficeRead } from './types';

/** `المملكة` alone: the kingdom in which the article is at home. */
export const KINGDOM = 'KINGDOM';

const modifiers = new Map(Object.entries(MODIFIERS).map(([word, kind]) => [foldKey(word), kind]));
const ministries = foldedSet(MINISTRY_WORDS);
const bareMinistries = new Set([...ministries].map((w) => (w.startsWith('ال') ? w.slice(2) : w)));
const institutions = foldedSet(INSTITUTIONS);
const stateNouns = foldedSet(STATE_NOUNS);
const subnational = new Map(Object.entries(SUBNATIONAL).map(([name, code]) => [foldKey(name), code]));
const TOWARDS = foldedSet(['إلى', 'لدى', 'عند']);
const INSIDE = foldedSet(['في']);
/** Institutions in which an office is held; a palace or an office building is where people meet. */
const HELD_IN = foldedSet(['الديوان', 'المجلس', 'الوزارة', 'الحكومة', 'الرئاسة', 'الأمانة', 'الكونغرس', 'الكونجرس', 'البرلمان', 'مجلس', 'حكومة', 'وزارة', 'ديوان', 'لجنة', 'رئاسة', 'قيادة']);

/** An office with the tokens of its complement, as far as they could be read. */
interface Reading {
  to: number;
  entity: string | null;
  role: OfficeSense['role'];
  generic: boolean;
  former: boolean;
  acting: boolean;
  visiting: boolean;
  /** The last word read has no article and wants a complement (`مكتب`, `مساعد`). */
  construct: boolean;
  /** `إلى اليمن`, `لدى مصر`: where the office is exercised, not whom it speaks for. */
  destined: boolean;
}

/**
 * One office with its complement: `نائب وزير الخارجية الصيني`, `سفير مصر لدى المملكة`, `رئيس لجنة العلاقات الخارجية`.
 * null where none begins at `i`, or where a bare `رئيس` has no country.
 */
export function readOffice(scan: Scan, i: number): OfficeRead | null {
  const hit = officeAt(scan, i);
  const sense = hit?.values[0];
  if (!hit || !sense || sense.number !== 1) return null;
  const reading: Reading = {
    to: hit.to, entity: sense.entity, role: sense.role, generic: sense.generic, former: false, acting: false, visiting: false,
    construct: sense.construct || (sense.open && !lastIsDefinite(scan, hit.to)), destined: false,
  };
  readNameOfOrganisation(scan, i, reading);
  const open = sense.open;
  while (reading.to < scan.end && step(scan, reading, open)) {}
  if (!settle(scan, i, hit.to, sense, reading)) return null;
  const { to, entity, role, generic, former, acting, visiting } = reading;
  return { role, entity, generic, former, acting, visiting, feminine: sense.feminine, from: i, to };
}

/** `رئيس الاتحاد الدولي لكرة القدم`: the organisation's name begins inside the office's words and runs on past them. */
function readNameOfOrganisation(scan: Scan, from: number, reading: Reading): void {
  for (let i = from + 1; i < reading.to; i++) {
    const found = entityAt(scan, i);
    if (!found || found.adjective || found.to <= reading.to) continue;
    reading.entity ??= found.code;
    reading.to = found.to;
    return;
  }
}

const lastIsDefinite = (scan: Scan, to: number): boolean => (wordAt(scan, to - 1) ?? '').includes('ال');

/** Reads on by one piece of the complement; false where it ends. */
function step(scan: Scan, reading: Reading, open: boolean): boolean {
  const word = wordAt(scan, reading.to);
  if (word === null || (scan.tokens[reading.to]?.afterBreak ?? true)) return false;
  return (
    readModifier(word, reading) ||
    readSubnational(word, reading) ||
    readEntity(scan, reading, open) ||
    readStateNoun(scan, word, reading) ||
    readMinistry(scan, word, reading) ||
    (open && (readEmbedded(scan, reading) || readTowards(scan, word, reading) || readOpenWord(scan, word, reading)))
  );
}

function readModifier(word: string, reading: Reading): boolean {
  const kind = modifiers.get(word);
  if (kind === undefined) return false;
  reading.former ||= kind === 'former';
  reading.acting ||= kind === 'acting';
  reading.visiting ||= kind === 'visiting';
  reading.construct = false;
  reading.to++;
  return true;
}

function readEntity(scan: Scan, reading: Reading, open: boolean): boolean {
  const found = entityAt(scan, reading.to);
  if (!found || found.clitic.includes('و') || found.clitic.includes('ف') || found.clitic.includes('ك') || found.clitic.includes('س')) return readCity(scan, reading, open);
  // `وزير الدفاع جمهورية مصر`: a definite title takes no bare country; what follows is somebody's object
  if (!found.adjective && found.clitic === '' && !reading.destined && isDefinite(scan, reading.to - 1)) return false;
  if (reading.entity !== null && reading.entity !== KINGDOM && reading.entity !== found.code && !reading.destined && !open) return false;
  if (reading.entity !== null && reading.entity !== found.code && found.clitic !== '' && !open) return false;
  reading.entity ??= found.code;
  reading.to = found.to;
  reading.construct = false;
  return true;
}

/** A city in a complement without a preposition belongs to it: `أمير منطقة الرياض`. */
function readCity(scan: Scan, reading: Reading, open: boolean): boolean {
  const match = matchAt(scan, reading.to);
  const [entry] = entriesAt(scan, reading.to, 'city');
  if (!match || match.clitic !== '' || !entry) return false;
  if (reading.role === 'governor' || (reading.role === 'head_of_state' && reading.construct)) {
    // `أمير الرياض`, `محافظ القاهرة`: over a city stands a governor
    reading.role = 'governor';
    reading.entity ??= entry.city.country;
  } else if (!open) return false;
  reading.to = match.to;
  reading.construct = false;
  return true;
}

function readStateNoun(scan: Scan, word: string, reading: Reading): boolean {
  const bare = 'بل'.includes(word[0] as string) && word.length > 4 ? (word.startsWith('لل') ? `ال${word.slice(2)}` : word.slice(1)) : word;
  const noun = stateNouns.has(word) ? word : stateNouns.has(bare) ? bare : null;
  if (noun === null) return false;
  const next = entityAt(scan, reading.to + 1);
  if (word === noun && isDefinite(scan, reading.to - 1) && !word.startsWith('ال')) return false;
  if (next && next.clitic === '') {
    reading.to++;
    return true;
  }
  if (subnational.has(wordAt(scan, reading.to + 1) ?? '')) {
    reading.to++;
    return true;
  }
  if (noun !== foldKey('المملكة') || (reading.entity !== null && !reading.destined)) return false;
  reading.entity ??= KINGDOM;
  reading.to++;
  reading.construct = false;
  return true;
}

/** `رئيس جمهورية الشيشان`: the head of a part of a state is its governor. */
function readSubnational(word: string, reading: Reading): boolean {
  const code = subnational.get(word);
  if (code === undefined || reading.entity !== null) return false;
  reading.entity = code;
  if (reading.role === 'head_of_state' || reading.role === 'head_of_government' || reading.role === 'other') reading.role = 'governor';
  reading.to++;
  reading.construct = false;
  return true;
}

const isMinister = ({ role }: Reading): boolean =>
  role !== null && ['other_minister', 'foreign_minister', 'defence_minister', 'interior_minister', 'deputy_foreign_minister'].includes(role);

function readMinistry(scan: Scan, word: string, reading: Reading): boolean {
  if (!isMinister(reading) || entityAt(scan, reading.to)?.clitic === '') return false;
  const conjoined = word.startsWith('و');
  const rest = conjoined ? word.slice(1) : word.startsWith('لل') ? `ال${word.slice(2)}` : word.startsWith('ل') ? word.slice(1) : word;
  const known = ministries.has(rest) || ((reading.construct || reading.generic) && bareMinistries.has(rest)) || rest === 'شؤون';
  if (!known || (conjoined && officeAt(scan, reading.to))) return false;
  reading.generic = false;
  reading.construct = false;
  reading.to++;
  return true;
}

/** An office inside an office's complement: `مدير مكتب الوزير`, `المساعد الخاص لرئيس الوزراء`. */
function readEmbedded(scan: Scan, reading: Reading): boolean {
  const inner = officeAt(scan, reading.to);
  const sense = inner?.values[0];
  if (!inner || !sense) return false;
  const preposed = inner.clitic === 'ل' || inner.clitic === 'ب';
  if (!preposed && !(reading.construct && inner.clitic === '')) return false;
  reading.entity ??= sense.entity;
  reading.to = inner.to;
  reading.construct = sense.construct;
  reading.generic = false;
  return true;
}

function readTowards(scan: Scan, word: string, reading: Reading): boolean {
  const inside = INSIDE.has(word);
  if (!TOWARDS.has(word) && !inside) return false;
  const next = wordAt(scan, reading.to + 1);
  if (next === null) return false;
  const entity = entityAt(scan, reading.to + 1);
  const state = stateNouns.has(next);
  const city = entriesAt(scan, reading.to + 1, 'city').length > 0;
  if (inside && city) return false;
  if (entity || state || city) {
    reading.destined = true;
    reading.entity ??= null;
    reading.to = entity ? entity.to : city ? (matchAt(scan, reading.to + 1)?.to ?? reading.to + 2) : reading.to + 2;
    const after = state && !entity ? entityAt(scan, reading.to) : null;
    if (after && after.clitic === '') reading.to = after.to;
    return true;
  }
  if (!HELD_IN.has(next)) return false;
  reading.to += 2;
  reading.construct = institutions.has(next);
  return true;
}

const isPlainStop = (word: string): boolean => isStopWord(word) && !institutions.has(word);

function readOpenWord(scan: Scan, word: string, reading: Reading): boolean {
  if (honorificAt(scan, reading.to) || entriesAt(scan, reading.to, 'person').length > 0) return false;
  if (officeAt(scan, reading.to)) return false;
  const bare = word.replace(/^(?:[وبف]ال|لل|ال)/, '');
  const definite = bare !== word && bare.length > 1 && (!word.startsWith('ال') || isDefinite(scan, reading.to));
  const institution = institutions.has(word) || (/^[بل]/.test(word) && institutions.has(word.slice(1)));
  if (!institution && (!definite || isPlainStop(word) || isPlainStop(`ال${bare}`))) {
    const purpose = /^[لب]./.test(word) && !word.startsWith('لل');
    return (reading.construct || purpose) && word.length > 2 && !isPlainStop(word) && followsDefinite(scan, reading.to + 1) && advance(reading, true);
  }
  return advance(reading, institution && !definite);
}

/** An unknown word of a complement that wants one, before a definite word: `لجنة مكافحة الإرهاب`. */
const followsDefinite = (scan: Scan, i: number): boolean => isDefinite(scan, i) && entriesAt(scan, i, 'person').length === 0 && !honorificAt(scan, i) && !isStopWord(wordAt(scan, i) ?? '');

function advance(reading: Reading, construct: boolean): boolean {
  reading.to++;
  reading.construct = construct;
  reading.generic = false;
  return true;
}

/** What the complement makes of the office; false where the words are no office after all. */
function settle(scan: Scan, from: number, headTo: number, sense: OfficeSense, reading: Reading): boolean {
  const alone = headTo - from === 1;
  const head = wordAt(scan, from) ?? '';
  if (reading.role === 'head_of_government' && alone && /مستشار/.test(head)) {
    if (reading.entity !== 'DE' && reading.entity !== 'AT') reading.role = 'other';
  }
  if (sense.construct && !sense.open && reading.entity === null) return false;
  if (sense.construct && alone && reading.to === headTo) return false;
  if (sense.role === 'parliament_member' || /^(?:و?ال)?(?:عضو|رئيس)/.test(head)) refineByChamber(scan, from, reading);
  if (reading.role === 'io_head' && sense.entity === null) refineOrganisation(reading);
  return true;
}

const CHAMBERS = foldedSet(['الشيوخ', 'النواب', 'الكونغرس', 'الكونجرس', 'البرلمان', 'البوندستاغ', 'الكنيست', 'العموم', 'الدوما', 'الشورى', 'برلمانية', 'البرلمانية']);

function refineByChamber(scan: Scan, from: number, reading: Reading): void {
  if (reading.role !== 'other') return;
  for (let i = from; i < reading.to; i++) {
    const word = (wordAt(scan, i) ?? '').replace(/^[بل](?=ال)/, '').replace(/^لل/, 'ال');
    if (CHAMBERS.has(word)) reading.role = 'parliament_member';
  }
}

/** A secretary-general or director of no international organisation is an official of his country. */
function refineOrganisation(reading: Reading): void {
  if (reading.entity === null || (reading.entity.length === 2 && reading.entity !== 'UN' && reading.entity !== 'EU')) reading.role = 'other';
}
