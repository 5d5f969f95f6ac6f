import type { Role } from '../../domain/codes';
import { isGivenName } from './known-names';
import { isListed } from './name-words';
import { readName } from './names';
import { KINGDOM } from './office-words';
import { readOffice } from './offices';
import {
  afterHonorifics,
  entityAt,
  foldedSet,
  honorificAt,
  isDefinite,
  isPunct,
  officeAt,
  type Scan,
  wordAt,
} from './scan';
import type { NameRead, OfficeRead } from './types';

/** What stands before a name: forms of address and offices. */
export interface TitleRun {
  readonly offices: OfficeRead[];
  honorific: Role | null;
  honorifics: number;
  /** Only `دولة`, which is a state more often than a form of address. */
  weak: boolean;
  to: number;
}

export const lastOffice = (run: TitleRun): number => run.offices.at(-1)?.to ?? run.to;

/** The country of the offices: the last that states one, for it stands nearest the name (`عضو … وزير الخارجية الصيني`). */
export const entityOf = (offices: readonly OfficeRead[]): string | null =>
  offices.findLast((o) => o.entity !== null)?.entity ?? null;

const WEAK = foldedSet(['دولة', 'ودولة', 'لدولة', 'بدولة', 'سمو', 'معالي']);

/** `السيناتور الديمقراطي فلان`: his party. */
const PARTIES = foldedSet([
  'الديمقراطي',
  'الديمقراطية',
  'الجمهوري',
  'الجمهورية',
  'المستقل',
  'المستقلة',
  'المحافظ',
  'العمالي',
]);

/** Forms of address and offices from `i` on, as long as they are one person's. */
export function readTitles(scan: Scan, i: number, opening: boolean): TitleRun {
  const run: TitleRun = { offices: [], honorific: null, honorifics: 0, weak: false, to: i };
  while (run.to < scan.end) {
    const first = run.to === i;
    if (!first && scan.tokens[run.to]?.afterBreak) break;
    const office = isNamesake(scan, run, run.to) ? null : readAddressless(scan, run.to);
    if (office && joins(scan, run, office, first && opening)) {
      run.offices.push(office);
      run.weak = false;
      run.to = office.to;
      if (isPunct(scan, run.to, '،,') && commaJoins(scan, run)) run.to++;
      continue;
    }
    const address = honorificAt(scan, run.to);
    if (!address || (!first && address.clitic !== '') || (office && !first && office.from === run.to)) break;
    run.honorific = address.values[0] ?? run.honorific;
    run.honorifics++;
    run.weak = run.honorifics === 1 && run.offices.length === 0 && WEAK.has(wordAt(scan, run.to) ?? '');
    run.to = address.to;
    if (isPunct(scan, run.to, './')) run.to++;
    if (run.honorific === 'parliament_member' && PARTIES.has(wordAt(scan, run.to) ?? '')) run.to++;
  }
  return run;
}

/** `الأمير`, `الملك`, `السفير`: offices where a country follows, else forms of address. */
function readAddressless(scan: Scan, i: number): OfficeRead | null {
  const office = readOffice(scan, i);
  if (!office || office.entity !== null) return office;
  const address = honorificAt(scan, i);
  return address && address.to >= office.to && isFollowed(scan, address.to) ? null : office;
}

/** `الدكتور مساعد العيبان`: after a form of address, a bare office word without the article is a given name. */
function isNamesake(scan: Scan, run: TitleRun, i: number): boolean {
  if (run.honorifics === 0 || run.offices.at(-1)?.to === i) return false;
  const hit = officeAt(scan, i);
  const sense = hit?.values[0];
  return sense !== undefined && hit?.to === i + 1 && hit.clitic === '' && sense.generic && sense.construct;
}

const isFollowed = (scan: Scan, i: number): boolean => wordAt(scan, i) !== null || isPunct(scan, i, './');

/** Whether an office belongs to the one whose titles were read so far. */
function joins(scan: Scan, run: TitleRun, office: OfficeRead, first: boolean): boolean {
  if (first || run.offices.length === 0) return first || officeAt(scan, office.from)?.clitic === '';
  const clitic = officeAt(scan, office.from)?.clitic ?? '';
  const entity = entityOf(run.offices);
  const clashes =
    entity !== null &&
    office.entity !== null &&
    entity !== office.entity &&
    entity !== KINGDOM &&
    office.entity !== KINGDOM;
  if (clashes || office.role === null) return false;
  const isCommander = office.role === 'military_official' && run.offices.every((o) => headsCouncil(scan, o));
  if (clitic === '')
    return (
      (isCommander || !isSovereign(run.offices.at(-1) as OfficeRead, office)) &&
      !isSubordinate(scan, run, office) &&
      !isSent(run.offices.at(-1) as OfficeRead, office)
    );
  if (clitic === 'و' && isCommander && entity === null) return true;
  // `عضو مجلس الدولة ووزير الخارجية الصيني`: with و only if no country closed the first office
  return (
    clitic === 'و' &&
    entity === null &&
    run.offices.every(
      (o) =>
        o.role !== null &&
        CONJOINED.has(o.role) &&
        (o.role !== 'head_of_government' || office.role === 'foreign_minister'),
    )
  );
}

/** `رئيس مجلس السيادة وقائد الجيش`: at the head of a council of officers stands an officer. */
function headsCouncil(scan: Scan, { role, from, to }: OfficeRead): boolean {
  if (role !== 'head_of_state') return false;
  for (let i = from; i < to; i++) if (COUNCIL.has(wordAt(scan, i) ?? '')) return true;
  return false;
}
const COUNCIL = foldedSet(['مجلس', 'المجلس']);

/** Offices that one person holds together with the one after و. */
const CONJOINED: ReadonlySet<Role> = new Set([
  'other',
  'deputy_head_of_government',
  'head_of_government',
  'party_official',
  'special_envoy',
  'royal',
  'security_official',
  'parliament_member',
]);

/** `رافق وزير الخارجية وكيل وزارة الخارجية`, `الوفد المرافق لولي العهد المستشار فلان`: who serves somebody is somebody else. */
const isSubordinate = (scan: Scan, run: TitleRun, office: OfficeRead): boolean =>
  (office.role === 'deputy_foreign_minister' && run.offices.some((o) => o.role === 'foreign_minister')) ||
  (office.role === 'other' &&
    SERVANTS.has(wordAt(scan, office.from) ?? '') &&
    run.offices.some((o) => o.role === 'royal' || o.role === 'crown_prince'));
const SERVANTS = foldedSet(['المستشار', 'مستشار', 'مساعد', 'سكرتير']);

/** `استقبل وزير الخارجية سفير كذا`: a minister of no country told, and somebody's envoy, are two people. */
const isSent = (before: OfficeRead, after: OfficeRead): boolean =>
  before.role !== null &&
  RECEIVERS.has(before.role) &&
  before.entity === null &&
  !before.generic &&
  after.entity !== null &&
  (after.role === 'ambassador' || after.role === 'special_envoy');
const RECEIVERS: ReadonlySet<Role> = new Set([
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'interior_minister',
  'other_minister',
  'parliament_speaker',
]);

/** A head of state who receives a minister: `استقبل الرئيس وزير الخارجية` is two people. */
const isSovereign = (before: OfficeRead, after: OfficeRead): boolean =>
  before.role === 'head_of_state' && after.role !== 'head_of_state' && after.role !== 'head_of_government';

const FURTHER: ReadonlySet<Role> = new Set(['other', 'party_official', 'deputy_head_of_government']);

/** `نائب الرئيس رئيس مجلس الوزراء، وزير الخارجية`: a comma between two offices of one person, before any name. */
function commaJoins(scan: Scan, run: TitleRun): boolean {
  const next = readOffice(scan, run.to + 1);
  if (next === null || officeAt(scan, run.to + 1)?.clitic !== '' || next.role === null) return false;
  const entity = entityOf(run.offices);
  if (entity === null) return true;
  // `الأمين العام لحزب كذا، رئيس الدولة فلان`: a further office of the same country, and then his name
  const isFurther = run.offices.every((o) => o.role !== null && FURTHER.has(o.role)) && !FURTHER.has(next.role);
  const isHis = (next.entity ?? next.home) === entity || (next.entity === null && next.former);
  return isFurther && isHis && readName(scan, afterHonorifics(scan, next.to), 2)?.clitic === '';
}

export function nameAfterTitles(scan: Scan, run: TitleRun): NameRead | null {
  let at = run.to;
  if (isPunct(scan, at, '،,') && run.offices.length > 0) {
    // `وزير الخارجية الأميركي، جون كيري، أنه`: set off by commas on both sides, or known to the gazetteer
    const address = honorificAt(scan, at + 1);
    const set = readName(scan, afterHonorifics(scan, at + 1), 1);
    if (address && !(set && isApposed(run, set, address.values[0] ?? null))) return null;
    const closed =
      set !== null && set.words.length > 1 && (isPunct(scan, set.to, '،,).') || isBeforeSubject(scan, set));
    return set &&
      set.clitic === '' &&
      (closed || (set.people.length > 0 && !set.short)) &&
      !readPostOffice(scan, set.to) &&
      // `فلان، وزير الدفاع، علان، وزير الداخلية`: each name has its office behind it
      !(isPunct(scan, set.to, '،,') && readPostOffice(scan, set.to + 1))
      ? set
      : null;
  }
  const bracketed = endOfBracket(scan, at);
  if (bracketed !== null) at = afterHonorifics(scan, bracketed);
  else if (isAcronym(scan, at)) at = afterHonorifics(scan, at + 3);
  else if (isPunct(scan, at, '/:«"“(')) at++;
  // `قائد القيادة الأفريقية (أفريكوم)`: one unknown word in brackets is a short form
  const least = run.offices.length > 0 && !isPunct(scan, at - 1, '(') ? 1 : 2;
  const name = readName(scan, at, least) ?? (run.honorific === 'royal' ? givenBeforeOffice(scan, at) : null);
  return name && name.clitic === '' && !(run.weak && name.people.length === 0) ? name : null;
}

/** `الأمير هانس ولي عهد كذا`: a prince's given name alone, where his office follows. */
function givenBeforeOffice(scan: Scan, at: number): NameRead | null {
  const name = readName(scan, at, 1);
  const role = name && readPostOffice(scan, name.to)?.role;
  return role && THRONE.has(role) ? name : null;
}
const THRONE: ReadonlySet<Role> = new Set(['crown_prince', 'royal', 'head_of_state', 'governor']);

/** `الأمين العام للجماعة، السفير فلان،`: an address that is no office of its own, or the known holder of the office before. */
function isApposed(run: TitleRun, { people }: NameRead, address: Role | null): boolean {
  const roles = new Set(run.offices.map((o) => o.role));
  const entity = entityOf(run.offices);
  return people.length > 0
    ? people.some((p) => p.offices.some((o) => roles.has(o.role) && (entity === null || o.entity === entity)))
    : (entity !== null && address === null) || (address === 'military_official' && roles.has('military_official'));
}

/** `بحث مع السفير النرويجي، سالم الرابحي العلاقات`: a name set off by one comma, before what was spoken of. */
const isBeforeSubject = (scan: Scan, { to, words }: NameRead): boolean =>
  isGivenName(words[0] ?? '') && isDefinite(scan, to) && isListed((wordAt(scan, to) ?? '').slice(2));

/** `الأمين العام لحلف شمال الأطلسي (الناتو) فلان`: the organisation's short name in brackets. */
function endOfBracket(scan: Scan, at: number): number | null {
  if (!isPunct(scan, at, '(')) return null;
  const short = entityAt(scan, at + 1);
  const named = short ? null : readName(scan, at + 1, 1);
  // `(أفريكوم) الجنرال فلان`: one word that is nobody's name
  if (named?.words.length === 1 && named.people.length === 0 && isPunct(scan, named.to, ')')) return named.to + 1;
  if (named) return null;
  for (let i = at + 2; i <= at + BRACKET_REACH; i++) if (isPunct(scan, i, ')')) return i + 1;
  return null;
}

const BRACKET_REACH = 5;

/** `قائد القيادة الأمريكية في أفريقيا "أفريكوم" فلان`: behind a command's title, one word in quotation marks is its short name. */
const isAcronym = (scan: Scan, at: number): boolean =>
  isPunct(scan, at, '«"“') && isPunct(scan, at + 2, '»"”') && (wordAt(scan, at + 1) ?? '').endsWith('كوم');

export const readPostOffice = (scan: Scan, i: number): OfficeRead | null =>
  officeAt(scan, i)?.clitic === '' ? readOffice(scan, i) : null;
