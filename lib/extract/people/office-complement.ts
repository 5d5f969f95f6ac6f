import { foldKey } from '../../shared/arabic/fold';
import { isStopWord } from './name-words';
import { readGovernment, readRegion } from './office-government';
import { readEmbedded, readNamesake, readSender } from './office-inside';
import { readEmbassy, readHeldIn, readResidence, readTowards } from './office-place';
import {
  bareMinistries,
  closing,
  institutions,
  isPlainStop,
  KINGDOM,
  ministries,
  modifiers,
  type Reading,
  stateNouns,
  subnational,
} from './office-words';
import {
  entityAt,
  entriesAt,
  foldedSet,
  honorificAt,
  isDefinite,
  isNamedAt,
  isPunct,
  matchAt,
  officeAt,
  type Scan,
  wordAt,
} from './scan';
import { isGivenInPreposition, opensWithAl } from './unknown-name';

/** Reads on by one piece of the complement; false where it ends. */
export function step(scan: Scan, reading: Reading, open: boolean): boolean {
  if (scan.tokens[reading.to]?.afterBreak ?? true) return false;
  const word = wordAt(scan, reading.to);
  if (word === null) return open && readQuoted(scan, reading);
  return (
    readResidence(scan, reading) ||
    readModifier(word, reading) ||
    readOrdinal(word, reading) ||
    readGovernment(scan, reading) ||
    readEmbassy(scan, word, reading) ||
    readSubnational(word, reading) ||
    (open && readRegion(scan, reading)) ||
    readEntity(scan, reading, open) ||
    readFurtherPost(scan, reading) ||
    readDealtWith(scan, reading) ||
    readStateNoun(scan, word, reading) ||
    readMinistry(scan, word, reading) ||
    (!open && readHeldIn(scan, word, reading)) ||
    readSender(scan, reading) ||
    (open &&
      (readNamesake(scan, reading) ||
        readEmbedded(scan, reading) ||
        readTowards(scan, word, reading) ||
        readOpenWord(scan, word, reading)))
  );
}

/** `مديرة شؤون "أونروا" في لبنان`: an organisation's name in quotation marks. */
function readQuoted(scan: Scan, reading: Reading): boolean {
  if (!isPunct(scan, reading.to, '"“”«»')) return false;
  const found = entityAt(scan, reading.to + 1);
  if (!found || !isPunct(scan, found.to, '"“”«»')) return false;
  reading.entity ??= found.code;
  reading.to = found.to + 1;
  reading.construct = false;
  reading.generic = false;
  return true;
}

/** `رئيس الاتحاد الدولي لكرة القدم`: the organisation's name begins inside the office's words and runs on past them. */
export function readNameOfOrganisation(scan: Scan, from: number, reading: Reading): void {
  for (let i = from + 1; i < reading.to; i++) {
    const found = entityAt(scan, i);
    if (!found || found.adjective || found.to <= reading.to) continue;
    reading.entity ??= found.code;
    governPart(scan, i, found.to, reading);
    reading.to = found.to;
    return;
  }
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

/** `وزير الخارجية الثاني`: several ministers share a field. */
function readOrdinal(word: string, reading: Reading): boolean {
  if (!isMinister(reading) || !ORDINALS.has(word)) return false;
  reading.to++;
  return true;
}

/** `سفير X لدى السعودية وعمان واليمن`: one envoy is accredited to several countries. */
function readFurtherPost(scan: Scan, reading: Reading): boolean {
  const found = entityAt(scan, reading.to);
  if (!reading.destined || !found || found.adjective || found.clitic !== 'و') return false;
  if (reading.role !== 'ambassador' && reading.role !== 'special_envoy') return false;
  reading.to = found.to;
  return true;
}

function readEntity(scan: Scan, reading: Reading, open: boolean): boolean {
  const found = entityAt(scan, reading.to);
  if (
    !found ||
    found.clitic.includes('و') ||
    found.clitic.includes('ف') ||
    found.clitic.includes('ك') ||
    found.clitic.includes('س')
  )
    return readCity(scan, reading, open);
  // `الأمير تركي بن فيصل`: the adjective of a definite title has the article too
  if (found.adjective && !isNamedAt(scan, reading.to) && isBare(scan, reading.to)) return false;
  // `وزير الدفاع جمهورية مصر`: a definite title takes no bare country; what follows is somebody's object
  if (!found.adjective && found.clitic === '' && !reading.destined && isDefinite(scan, reading.to - 1)) return false;
  if (
    reading.entity !== null &&
    reading.entity !== KINGDOM &&
    reading.entity !== found.code &&
    !reading.destined &&
    !open
  )
    return false;
  if (reading.entity !== null && reading.entity !== found.code && found.clitic !== '' && !open) return false;
  reading.entity ??= found.code;
  governPart(scan, reading.to, found.to, reading);
  reading.closed = found.adjective && isDefinite(scan, found.to - 1);
  reading.to = found.to;
  reading.construct = false;
  return true;
}

/** An adjective without the article behind a title of one definite word. */
const isBare = (scan: Scan, i: number): boolean =>
  !isDefinite(scan, i) && matchAt(scan, i)?.clitic === '' && isDefinite(scan, i - 1);

/** `جمهورية الشيشان` may be listed among the names of its state: its head is a governor all the same. */
function governPart(scan: Scan, from: number, to: number, reading: Reading): void {
  for (let i = from; i < to; i++)
    if (subnational.has(wordAt(scan, i) ?? '') && (reading.role === 'head_of_state' || reading.role === 'other'))
      reading.role = 'governor';
}

/** A city in a complement without a preposition belongs to it: `أمير منطقة الرياض`. */
function readCity(scan: Scan, reading: Reading, open: boolean): boolean {
  const match = matchAt(scan, reading.to);
  const [entry] = entriesAt(scan, reading.to, 'city');
  if (!match || !entry || !(match.clitic === '' || (match.clitic === 'ب' && reading.role === 'ambassador')))
    return false;
  // `الوزير الألماني هايكو ماس`: behind the country's adjective begins the name
  if (reading.closed && match.clitic === '') return false;
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
  const bare =
    'بل'.includes(word[0] as string) && word.length > 4
      ? word.startsWith('لل')
        ? `ال${word.slice(2)}`
        : word.slice(1)
      : word;
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
  if (reading.role === 'head_of_state' || reading.role === 'head_of_government' || reading.role === 'other')
    reading.role = 'governor';
  reading.to++;
  reading.construct = false;
  return true;
}

const isMinister = ({ role }: Reading): boolean =>
  role !== null &&
  ['other_minister', 'foreign_minister', 'defence_minister', 'interior_minister', 'deputy_foreign_minister'].includes(
    role,
  );

/** `وزيرة الخارجية والاتحاد الأوروبي والتعاون`: a body that the ministry deals with is not whom it speaks for. */
function readDealtWith(scan: Scan, reading: Reading): boolean {
  const found = entityAt(scan, reading.to);
  if (!found || found.adjective || found.clitic !== 'و' || !isMinister(reading) || reading.entity !== null)
    return false;
  if (!ORGANISATION.test(found.code)) return false;
  reading.to = found.to;
  return true;
}

const ORDINALS = foldedSet(['الثاني', 'الثانية', 'الثالث', 'الثالثة']);
const ORGANISATION = /^(?:UN|EU|.{3,})$/;

function readMinistry(scan: Scan, word: string, reading: Reading): boolean {
  const conjoined = word.startsWith('و');
  // `نائب رئيس الوزراء لشؤون الدفاع`
  const isDeputy = reading.role === 'deputy_head_of_government' && !conjoined;
  if (!(isMinister(reading) || isDeputy) || entityAt(scan, reading.to)?.clitic === '') return false;
  const rest = conjoined
    ? word.slice(1)
    : word.startsWith('لل')
      ? `ال${word.slice(2)}`
      : word.startsWith('ل')
        ? word.slice(1)
        : word;
  const known =
    ministries.has(rest) || ((reading.construct || reading.generic) && bareMinistries.has(rest)) || rest === 'شؤون';
  if (!known || (conjoined && officeAt(scan, reading.to))) return false;
  // `وزيرة الاقتصاد النرويجية التعاون`: behind the country's adjective, what was spoken of
  if (reading.closed && !conjoined && word === rest) return false;
  reading.generic = false;
  reading.construct = false;
  reading.closed = false;
  reading.to++;
  return true;
}

function readOpenWord(scan: Scan, word: string, reading: Reading): boolean {
  if (honorificAt(scan, reading.to) || entriesAt(scan, reading.to, 'person').length > 0) return false;
  if (officeAt(scan, reading.to) || (!reading.construct && opensWithAl(scan, reading.to))) return false;
  const bare = word.replace(/^(?:[وبف]ال|لل|ال)/, '');
  const definite = bare !== word && bare.length > 1 && (!word.startsWith('ال') || isDefinite(scan, reading.to));
  // `المسؤول التركي القضايا المشتركة`: after the country's adjective, a noun is what they spoke of
  if (reading.closed && word === bare && !/^[بلو]/.test(word)) return false;
  if (reading.closed && word !== bare && !word.startsWith('لل') && !closing.has(word)) return false;
  const institution = institutions.has(word) || (/^[بل]/.test(word) && institutions.has(word.slice(1)));
  if (!institution && (!definite || isPlainStop(word) || isPlainStop(`ال${bare}`))) {
    const purpose = /^[لب]./.test(word) && !word.startsWith('لل') && !isGivenInPreposition(word);
    return (
      (reading.construct || purpose) &&
      word.length > 2 &&
      !isPlainStop(word) &&
      followsDefinite(scan, reading.to + 1) &&
      advance(reading, true)
    );
  }
  return advance(reading, institution && !definite);
}

/** An unknown word of a complement that wants one, before a definite word: `لجنة مكافحة الإرهاب`. */
const followsDefinite = (scan: Scan, i: number): boolean =>
  isDefinite(scan, i) &&
  entriesAt(scan, i, 'person').length === 0 &&
  !honorificAt(scan, i) &&
  !isStopWord(wordAt(scan, i) ?? '');

function advance(reading: Reading, construct: boolean): boolean {
  reading.to++;
  reading.construct = construct;
  reading.generic = false;
  reading.closed = false;
  return true;
}
