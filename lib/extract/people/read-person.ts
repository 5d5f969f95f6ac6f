import type { Role } from '../../domain/codes';
import type { Token } from '../../shared/arabic/tokens';
import { isAddressedAnew, isGuestBehind } from './host-and-guest';
import { isGivenName } from './known-names';
import { isSafeShort, readName } from './names';
import { withHeldIn } from './office-place';
import { readOffice } from './offices';
import { entityOf, lastOffice, nameAfterTitles, readPostOffice, readTitles, type TitleRun } from './read-titles';
import { foldedSet, honorificAt, isPunct, officeAt, opensOffice, type Scan, wordAt } from './scan';
import { leadsDelegation } from './side-words';
import type { NameRead, OfficeRead, PersonMention } from './types';
import { LONGEST_NAME, readUnknown } from './unknown-name';

/** A person at `i`, with all titles before and after the name; null where nobody is spoken of. */
export function readPerson(scan: Scan, i: number): PersonMention | null {
  const run = readTitles(scan, i, true);
  const titled = run.offices.length > 0 || run.honorifics > 0;
  const behind = titled ? nameAfterTitles(scan, run) : null;
  const named = behind && isGuestBehind(scan, run, behind) ? null : behind;
  const name =
    (named && run.honorific === 'head_of_state' ? withThrone(named) : named) ??
    (run.offices.length === 0 ? untitledName(scan, i) : null);
  if (!name && run.offices.length === 0) return null;
  if (!name && !standsAlone(scan, run)) return null;
  let to = name ? endOfQuoted(scan, name) : lastOffice(run);
  let offices: readonly OfficeRead[] = run.offices;
  if (name) {
    const after = readPostposed(scan, to, run, name);
    offices = [...offices.filter((o) => !after.offices.some((p) => isMadeGovernor(o, p))), ...after.offices];
    to = after.to;
  }
  const clitic = titled ? (honorificAt(scan, i)?.clitic ?? officeAt(scan, i)?.clitic ?? '') : (name?.clitic ?? '');
  return {
    sentence: scan.sentence,
    from: i,
    to,
    name,
    ...atHome(offices),
    honorific: run.honorific,
    counterpart: false,
    group: false,
    clitic,
  };
}

/** `رئيس الكنيست`: where no office states a country, that of the one that has such an office. */
function atHome(offices: readonly OfficeRead[]): Pick<PersonMention, 'offices' | 'entity'> {
  const entity = entityOf(offices);
  const home = entity === null ? (offices.findLast((o) => o.home)?.home ?? null) : null;
  if (home === null) return { offices, entity };
  return { offices: offices.map((o) => (o.home === home ? { ...o, entity: home } : o)), entity: home };
}

/** `الملك لارس`: nobody of the gazetteer is meant who held no throne. */
const withThrone = (name: NameRead): NameRead => ({
  ...name,
  people: name.people.filter((p) => p.offices.some((o) => o.role === 'head_of_state')),
});

/** An office without a name speaks of someone only if it says enough: `الوزير الأردني` does, `مساعدة` and `كبير` do not. */
function standsAlone(scan: Scan, run: TitleRun): boolean {
  return run.offices.some((o) => {
    if (o.role === null) return false;
    return !(o.generic || o.role === 'other') || (o.entity !== null && /^[وبلف]?ا?ل/.test(wordAt(scan, o.from) ?? ''));
  });
}

/** A name without a title: one of the gazetteer, or two unknown words and more that an office follows. */
function untitledName(scan: Scan, i: number): NameRead | null {
  const name = readName(scan, i, 2);
  if (!name) return null;
  if (name.people.length > 0)
    return name.short && (!isSafeShort(name.words) || officeAt(scan, i) !== null || isPlaceAt(scan, i)) ? null : name;
  if (leadsDelegation(scan, i)) return name;
  const at = behind(scan, name);
  const office = readPostOffice(scan, at);
  if (!office || office.role === null) return null;
  return readTitlesEndInName(scan, at) ? null : name;
}

/** Whether an unknown name that an office follows begins at `i`. */
export function opensAppositive(scan: Scan, i: number): boolean {
  if (nextOffice(scan, i + 2) > i + LONGEST_NAME + MARKS_BEHIND) return false;
  const name = readUnknown(scan, i, 2);
  return name !== null && officeAt(scan, behind(scan, name))?.clitic === '';
}

/** A quotation mark and a comma. */
const MARKS_BEHIND = 2;

/** The answer given last: it holds for every token up to the one that it names. */
const last = { scan: null as Scan | null, from: 0, at: 0 };

/** The first token at `from` or behind it with which an office may begin; infinite where none is. */
function nextOffice(scan: Scan, from: number): number {
  if (last.scan === scan && last.from <= from && from <= last.at) return last.at;
  const { tokens, end } = scan;
  let at = from;
  while (at < end && !isOffice(tokens[at])) at++;
  last.scan = scan;
  last.from = from;
  last.at = at < end ? at : Number.POSITIVE_INFINITY;
  return last.at;
}

const isOffice = (token: Token | undefined): boolean => token?.kind === 'word' && opensOffice(token);

/** Where an office would follow a name: a quotation mark that closes it and a comma between at most. */
function behind(scan: Scan, name: NameRead): number {
  const end = endOfQuoted(scan, name);
  return isPunct(scan, end, '،,') ? end + 1 : end;
}

const BEFORE_PLACES = foldedSet(['في', 'مدينة', 'بمدينة', 'بلدة', 'منتجع', 'مطار', 'مقاطعة', 'ولاية', 'منطقة', 'قرية']);

/** `في سوتشي`: a bare word after these is where something was, though somebody is called so. */
const isPlaceAt = (scan: Scan, i: number): boolean =>
  i > scan.sentence.from && BEFORE_PLACES.has(wordAt(scan, i - 1) ?? '');

function readTitlesEndInName(scan: Scan, i: number): boolean {
  const run = readTitles(scan, i, true);
  return run.offices.length > 0 && nameAfterTitles(scan, run) !== null;
}

/** Offices after a name: `سامح شكري وزير الخارجية المصري`. */
function readPostposed(
  scan: Scan,
  at: number,
  run: TitleRun,
  name: NameRead,
): { readonly offices: readonly OfficeRead[]; readonly to: number } {
  const none = { offices: [], to: at };
  const comma = isPunct(scan, at, '،,');
  if (comma && run.offices.length > 0 && run.offices.every((o) => o.generic))
    return readSpecific(scan, at, run) ?? none;
  if (comma && run.offices.length > 0) return readApposed(scan, at) ?? none;
  const start = comma ? at + 1 : at;
  if (officeAt(scan, start)?.clitic !== '') return none;
  const next = withHeldIn(scan, readTitles(scan, start, true), comma || name.people.length > 0);
  const behind = nameAfterTitles(scan, next);
  const named = behind !== null && !isPartner(scan, behind) && !isAddressedAnew(scan, next, behind);
  const offices = next.offices.filter((office) => fits(office, run, name));
  if (next.offices.length === 0) return none;
  if (run.offices.length > 0) {
    const same = next.offices.every((o) => run.offices.some((p) => isSameOffice(p, o)));
    return same && !named ? { offices: next.offices, to: lastOffice(next) } : none;
  }
  if (!named) return offices.length === next.offices.length ? extendConjoined(scan, next) : none;
  // a name follows: the offices up to the last belong here only if the gazetteer says so of this person
  const kept = takeWhile(next.offices.slice(0, -1), (o) => name.people.length > 0 && fits(o, run, name));
  return kept.length > 0 ? { offices: kept, to: kept.at(-1)?.to ?? at } : none;
}

/** `فلان رئيس كذا بلارس هانسن وزير كذا`: behind somebody's office, ب and a name with its own office is whom he met. */
const isPartner = (scan: Scan, name: NameRead): boolean =>
  isGluedInBa(scan, name) && (readPostOffice(scan, name.to)?.role ?? null) !== null;

const isGluedInBa = (scan: Scan, { from, words, people }: NameRead): boolean =>
  people.length === 0 &&
  words.length > 1 &&
  (words[0]?.length ?? 0) > 4 &&
  wordAt(scan, from)?.startsWith('ب') === true &&
  !isGivenName(words[0] ?? '');

/** The name of such a partner without its preposition. */
export function withoutBa(scan: Scan, mention: PersonMention, before: PersonMention | null): PersonMention {
  const { name } = mention;
  if (!name || name.from !== mention.from || name.clitic !== '' || !isGluedInBa(scan, name)) return mention;
  if (before?.to !== mention.from || before.name === null || before.offices.length === 0) return mention;
  const words = [(name.words[0] ?? '').slice(1), ...name.words.slice(1)];
  return { ...mention, name: { ...name, words, clitic: 'ب' }, clitic: 'ب' };
}

/** Behind a name and the quotation mark that closes it, where one opens it. */
const endOfQuoted = (scan: Scan, { from, to }: NameRead): number =>
  isPunct(scan, from - 1, '«"“') && isPunct(scan, to, '»"”') ? to + 1 : to;

const APPOSED: ReadonlySet<Role> = new Set(['other', 'io_official', 'parliament_member', 'party_official']);

/** `وزيرة خارجية كذا فلانة، رئيسة مجلس كذا،`: a further dignity set off by commas, which names nobody else. */
function readApposed(
  scan: Scan,
  comma: number,
): { readonly offices: readonly OfficeRead[]; readonly to: number } | null {
  const next = readTitles(scan, comma + 1, true);
  const to = lastOffice(next);
  const [first, ...more] = next.offices;
  if (
    !first ||
    more.length > 0 ||
    first.role === null ||
    !APPOSED.has(first.role) ||
    officeAt(scan, comma + 1)?.clitic !== ''
  )
    return null;
  return isPunct(scan, to, '،,.(') && nameAfterTitles(scan, next) === null ? { offices: [], to } : null;
}

/** `الوزير فلان، وزير خارجية كذا`: behind the bare title and a comma, which minister he is. */
function readSpecific(
  scan: Scan,
  comma: number,
  run: TitleRun,
): { readonly offices: readonly OfficeRead[]; readonly to: number } | null {
  const next = readTitles(scan, comma + 1, true);
  const isMore = next.offices.some((o) => o.role !== null && MINISTERS.has(o.role) && !o.generic);
  if (!isMore || !run.offices.every((o) => o.role === 'other_minister') || !agrees(run, next)) return null;
  if (officeAt(scan, comma + 1)?.clitic !== '' || nameAfterTitles(scan, next) !== null) return null;
  return { offices: next.offices, to: lastOffice(next) };
}
const MINISTERS: ReadonlySet<Role> = new Set([
  'foreign_minister',
  'defence_minister',
  'interior_minister',
  'other_minister',
]);
const agrees = (a: TitleRun, b: TitleRun): boolean =>
  entityOf(a.offices) === null || entityOf(b.offices) === null || entityOf(a.offices) === entityOf(b.offices);

/** `الرئيس فلان رئيس جمهورية كذا`: the office said again with its country; who heads a part of a state is called so too. */
const isSameOffice = (before: OfficeRead, after: OfficeRead): boolean =>
  isMadeGovernor(before, after) ||
  (before.role === after.role && (before.entity === null || after.entity === null || before.entity === after.entity));

const isMadeGovernor = (before: OfficeRead, after: OfficeRead): boolean =>
  before.role === 'head_of_state' && before.entity === null && after.role === 'governor';

/** `ولي العهد ووزير الدفاع`: conjoined offices that no name follows. */
function extendConjoined(scan: Scan, run: TitleRun): { readonly offices: readonly OfficeRead[]; readonly to: number } {
  const offices = [...run.offices];
  let to = lastOffice(run);
  for (;;) {
    if (officeAt(scan, to)?.clitic !== 'و') break;
    const more = readOffice(scan, to);
    const entity = entityOf(offices);
    if (!more || more.role === null || (entity !== null && more.entity !== null && more.entity !== entity)) break;
    if (readTitlesEndInName(scan, to) || offices.some((o) => o.role === more.role && more.role !== 'other')) break;
    if (wordAt(scan, more.to) !== null && readName(scan, more.to, 2)) break;
    offices.push(more);
    to = more.to;
  }
  return { offices, to };
}

/** Whether an office can be that of a person of the gazetteer; of one unknown it always can. */
function fits(office: OfficeRead, run: TitleRun, name: NameRead): boolean {
  if (office.role === null) return run.offices.length === 0 && name.people.length === 0;
  if (name.people.length === 0) return true;
  return name.people.some((p) =>
    p.offices.some((o) => office.entity === null || office.entity === o.entity || office.entity.length > 3),
  );
}

function takeWhile<T>(items: readonly T[], test: (item: T) => boolean): T[] {
  const end = items.findIndex((item) => !test(item));
  return end < 0 ? [...items] : items.slice(0, end);
}
