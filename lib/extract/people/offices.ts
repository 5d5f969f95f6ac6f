import { foldKey } from '../../shared/arabic/fold';
import { STATES_WITHOUT_PRESIDENT } from '../ar/titles';
import { readNameOfOrganisation, step } from './office-complement';
import type { OfficeSense } from './office-lexicon';
import { CHAMBERS, OWNER, type Reading, stateBodies, stateNouns } from './office-words';
import { possessiveOfficeAt } from './possessive';
import { entityAt, isDefinite, officeAt, type Scan, wordAt } from './scan';
import type { OfficeRead } from './types';

/**
 * One office with its complement: `نائب وزير الخارجية الصيني`, `سفير مصر لدى المملكة`, `رئيس لجنة العلاقات الخارجية`.
 * null where none begins at `i`, or where a bare `رئيس` has no country.
 */
export function readOffice(scan: Scan, i: number): OfficeRead | null {
  const owned = possessiveOfficeAt(scan, i);
  const hit = owned ?? officeAt(scan, i);
  const sense = hit?.values[0];
  if (!hit || !sense || sense.number !== 1) return null;
  const reading: Reading = {
    to: hit.to,
    entity: owned ? OWNER : sense.entity,
    role: sense.role,
    generic: sense.generic,
    former: false,
    acting: false,
    visiting: false,
    construct: sense.construct || (sense.open && !lastIsDefinite(scan, hit.to)),
    destined: owned !== null,
    sender: null,
    closed: false,
  };
  readNameOfOrganisation(scan, i, reading);
  const open = sense.open;
  while (reading.to < scan.end && step(scan, reading, open)) {}
  if (!settle(scan, i, hit.to, sense, reading)) return null;
  const { to, entity, role, generic, former, acting, visiting } = reading;
  const ofState = hasStateBody(scan, i, to);
  return {
    role,
    entity,
    home: sense.home,
    generic,
    former,
    acting,
    visiting,
    feminine: sense.feminine,
    ofState,
    from: i,
    to,
  };
}

function hasStateBody(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (stateBodies.has((wordAt(scan, i) ?? '').replace(/^[وبل](?=ال)/, ''))) return true;
  return false;
}

const lastIsDefinite = (scan: Scan, to: number): boolean => (wordAt(scan, to - 1) ?? '').includes('ال');

/** What the complement makes of the office; false where the words are no office after all. */
function settle(scan: Scan, from: number, headTo: number, sense: OfficeSense, reading: Reading): boolean {
  const alone = headTo - from === 1;
  const head = wordAt(scan, from) ?? '';
  if (reading.role === 'head_of_government' && alone && /مستشار/.test(head)) {
    if (reading.entity !== 'DE' && reading.entity !== 'AT') reading.role = 'other';
  }
  const state = PARTS_OF[reading.entity ?? ''];
  if (state !== undefined) {
    reading.entity = state;
    if (['head_of_state', 'head_of_government', 'io_head'].includes(reading.role ?? '')) reading.role = 'governor';
  }
  if (sense.construct && !sense.open && reading.entity === null) return false;
  // `ونائبه فلان`, `مبعوثه فلان`; anybody has a `مساعده`
  const isOwned = reading.entity === OWNER && OWNED.test(head);
  if (sense.construct && alone && reading.to === headTo && !isOwned) return false;
  // `القائم بأعمال النرويج` is an envoy; `القائم بأعمال وزير كذا` stands in for that minister
  if (isStandIn(scan, headTo) && !isStateAt(scan, headTo)) return false;
  if (sense.role === 'parliament_member' || /^(?:و?ال)?(?:عضو|رئيس)/.test(head)) refineByChamber(scan, from, reading);
  if (reading.role === 'head_of_state' && alone && WITHOUT_PRESIDENT.has(reading.entity ?? '') && /ر[يئ]يس/.test(head))
    reading.role = 'head_of_government';
  // `رئيس اللجنة الأولمبية الدولية`: at the head of a body that is no territory
  if (reading.role === 'head_of_state' && alone && isBody(reading.entity) && /ر[يئ]يس/.test(head))
    reading.role = 'io_head';
  if (
    reading.role === null &&
    /^الر[يئ]يس/.test(head) &&
    isInternational(reading.entity) &&
    !FEDERATIONS.has(reading.entity ?? '')
  )
    reading.role = 'io_head';
  if (reading.entity === 'TALIBAN' && reading.role !== null && GOVERNING.has(reading.role)) reading.entity = 'AF';
  if (reading.role === 'other_minister' && alone) refineByField(scan, headTo, reading);
  // `نائب رئيس الوزراء لشؤون الدفاع` heads that ministry
  if (reading.role === 'deputy_head_of_government') reading.role = fieldIn(scan, headTo, reading.to) ?? reading.role;
  if (reading.role === 'other') refineByBody(scan, from, reading);
  if (reading.role === 'io_official') refineCoordinator(scan, from, reading);
  if (reading.role === 'io_head' && sense.entity === null) refineOrganisation(scan, from, headTo, reading);
  // `النائب الفنزويلي`: a member of parliament; `نائب المدير` is a deputy
  if (reading.role === 'other' && alone && /^(?:و|ب|ل)?ا?لنا[يئ]به?$/.test(head) && reading.generic)
    reading.role = 'parliament_member';
  return true;
}

const OWNED = /^(?:و|ب|ل)?(?:نا[يئ]ب|مبعوث|موفد|سفير)/;
const AFFAIRS = foldKey('بأعمال');
const isStandIn = (scan: Scan, headTo: number): boolean => wordAt(scan, headTo - 1) === AFFAIRS;
const isStateAt = (scan: Scan, i: number): boolean =>
  entityAt(scan, i)?.clitic === '' || (stateNouns.has(wordAt(scan, i) ?? '') && entityAt(scan, i + 1)?.clitic === '');

/** `وزير الخارجية في حكومة طالبان`: a movement that governs a state has its ministers. */
const GOVERNING: ReadonlySet<OfficeSense['role']> = new Set<OfficeSense['role']>([
  'head_of_government',
  'deputy_head_of_government',
  'foreign_minister',
  'defence_minister',
  'interior_minister',
  'other_minister',
]);
const WITHOUT_PRESIDENT: ReadonlySet<string> = new Set(STATES_WITHOUT_PRESIDENT);

function refineByChamber(scan: Scan, from: number, reading: Reading): void {
  if (reading.role !== 'other') return;
  for (let i = from; i < reading.to; i++) {
    const word = (wordAt(scan, i) ?? '').replace(/^[بل](?=ال)/, '').replace(/^لل/, 'ال');
    if (CHAMBERS.has(word)) reading.role = 'parliament_member';
  }
}

const FIELDS = new Map<string, OfficeSense['role']>([
  [foldKey('الخارجية'), 'foreign_minister'],
  [foldKey('الدفاع'), 'defence_minister'],
  [foldKey('الداخلية'), 'interior_minister'],
]);
const NO_HEAD = new Set(
  ['المنتدب', 'المنتدبه', 'منتدب', 'منتدبه', 'لدي', 'الدوله', 'دوله', 'المساعد'].map((w) => foldKey(w)),
);

/** `الوزير الفرنسي لأوروبا والشؤون الخارجية`: the field behind the country's adjective. */
function refineByField(scan: Scan, from: number, reading: Reading): void {
  if (entityAt(scan, from)?.adjective !== true) return;
  reading.role = fieldIn(scan, from, reading.to) ?? reading.role;
}

/** The office of the field behind `لشؤون` or `لل`; null where it is another's, or no such field is named. */
function fieldIn(scan: Scan, from: number, to: number): OfficeSense['role'] {
  const words = Array.from({ length: to - from }, (_, i) => wordAt(scan, from + i) ?? '');
  if (words.some((word) => NO_HEAD.has(word))) return null;
  const fields = words.map((word, i) => {
    const isOwn = word.startsWith('لل') || (words[i - 1] ?? '').endsWith('شؤون');
    return isOwn ? FIELDS.get(word.replace(/^لل/, 'ال')) : undefined;
  });
  return fields.find((role) => role) ?? null;
}

/** `مدير مكتب لجنة … باللجنة المركزية`: a party's office; an office in the United Nations or the European Union is an official's. */
function refineByBody(scan: Scan, from: number, reading: Reading): void {
  for (let i = from; i < reading.to; i++)
    if (/^(?:ل|ب)?ا?ل?لجنه$/.test(wordAt(scan, i) ?? '') && /^ا?لمركزيه$/.test(wordAt(scan, i + 1) ?? ''))
      reading.role = 'party_official';
  if (reading.role !== 'other' || !isInternational(reading.entity)) return;
  if (headsBody(scan, from)) reading.role = 'io_head';
  else if (!FEDERATIONS.has(reading.entity ?? '')) reading.role = 'io_official';
}

/** `منسق الشؤون الإنسانية في كذا`: the country is where he works, and he is the United Nations'. */
function refineCoordinator(scan: Scan, from: number, reading: Reading): void {
  if (isBody(reading.entity)) return;
  for (let i = from; i < reading.to; i++)
    if (/^(?:ا?ل|لل)انساني[هة]?$/.test(wordAt(scan, i) ?? '')) reading.entity = 'UN';
}

/** Governments of a part of a state: who heads one is a governor of that state. */
const PARTS_OF: Readonly<Record<string, string>> = { KRG: 'IQ' };

const TERRITORIES: ReadonlySet<string> = new Set(
  'ABKHAZIA KRG NCYPRUS SOMALILAND SOSSETIA PUNTLAND OWNER KINGDOM'.split(' '),
);
const isBody = (entity: string | null): boolean =>
  entity !== null && /^(?:EU|UN|G\d+|.{3,})$/.test(entity) && !TERRITORIES.has(entity);

function isParty(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:ا?ل|لل|ل)?حزب$/.test(wordAt(scan, i) ?? '')) return true;
  return false;
}

const FEDERATIONS: ReadonlySet<string> = new Set('FIFA AFC UEFA CAFOOT IOC OCA'.split(' '));

/** Movements, whose people are not the officials of an international body. */
const OTHER_BODIES: ReadonlySet<string> = new Set(
  'FARC FATAH HAMAS HEZBOLLAH HOUTHI M23 PIJ PMF POLISARIO RSF SDF SNC SPLMN STC TALIBAN TPLF KRG NEGCOM'.split(' '),
);
const isInternational = (entity: string | null): boolean =>
  isBody(entity) && entity !== null && !OTHER_BODIES.has(entity) && !TERRITORIES.has(entity);

/** `رئيس منظمة كذا`: the body's name begins right behind its head. */
const headsBody = (scan: Scan, from: number): boolean =>
  /^(?:و|ب|ل)?ر[يئ]يسه?$/.test(wordAt(scan, from) ?? '') && entityAt(scan, from + 1)?.adjective === false;

const FOR_AFFAIRS = foldKey('لشؤون');

/** A secretary-general or director of no international organisation is an official of his country; one for a field heads none. */
function refineOrganisation(scan: Scan, from: number, headTo: number, reading: Reading): void {
  // `الأمين العام` alone is somebody named elsewhere
  if (reading.entity === null && reading.to === headTo && isDefinite(scan, from)) return;
  if (reading.entity === null || (reading.entity.length === 2 && reading.entity !== 'UN' && reading.entity !== 'EU'))
    reading.role = isParty(scan, from, reading.to) ? 'party_official' : 'other';
  else for (let i = from; i < reading.to; i++) if (wordAt(scan, i) === FOR_AFFAIRS) reading.role = 'io_official';
}
