import { buildEndings } from '../../shared/arabic/endings';
import { rememberFlag, rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import { COUNTERPARTS } from '../ar/titles';
import { type CliticReading, cliticReadings, readingsOf } from '../match/clitics';
import { endOfNamesake } from './named-after';
import { readName } from './names';
import { OWNER } from './office-words';
import { deputyOf, opensOwned, ownerOf } from './possessive';
import { opensAppositive, readPerson, withoutBa } from './read-person';
import { readPlural } from './read-plural';
import {
  afterHonorifics,
  entityAt,
  entriesAt,
  foldedSet,
  isNamedAt,
  isPunct,
  matchAt,
  opensTitle,
  type Scan,
  wordAt,
} from './scan';
import { leadsDelegation, withCredentials, withDelegation, withHeldOffice } from './side-words';
import { skipUnknownName } from './skip-name';
import { readTwoMinisters } from './two-ministers';
import type { OfficeRead, PersonMention } from './types';

const counterparts = foldedSet(COUNTERPARTS);
const counterpartEnds = buildEndings(counterparts);
const GROUPS = foldedSet(['نظراءه', 'نظرائه', 'نظراؤه', 'نظرائها', 'نظراءها']);
const PLURAL = foldedSet([
  'نظيريه',
  'نظيراه',
  'نظيريها',
  'نظيراها',
  'نظيرتيه',
  'نظراءه',
  'نظرائه',
  'نظراؤه',
  'نظرائها',
  'نظراءها',
]);
const FILLERS = foldedSet(['من', 'في', 'دول', 'دولة']);

/** Everybody whom a sentence speaks of, in order; each token belongs to one mention at most. Linear in the sentence. */
export function findMentions(scan: Scan): PersonMention[] {
  const mentions: PersonMention[] = [];
  const end = afterLastSign(scan);
  // `…، والمصري فلان`: right behind somebody, one more may share his title
  for (let i = scan.sentence.from; i < end || (i < scan.end && mentions.at(-1)?.to === i); ) {
    const namesake = endOfNamesake(scan, i);
    if (namesake !== null) {
      i = namesake;
      continue;
    }
    if (isNobody(scan, i, mentions.at(-1) ?? null)) {
      i = afterNobody(scan, i);
      continue;
    }
    const found = mentionsAt(scan, i, mentions.at(-1) ?? null);
    const to = found.at(-1)?.to ?? i;
    mentions.push(...found);
    i = to > i ? to : afterNobody(scan, i);
  }
  return mentions;
}

/**
 * Behind the last token that may begin a title or a known name: a mention begins with one, or is an unknown name before
 * an office. The sentence's beginning where there is none: most sentences.
 */
function afterLastSign(scan: Scan): number {
  let end = scan.end;
  while (end > scan.sentence.from && !isSign(scan, end - 1)) end--;
  return end;
}

function isSign(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'word') return false;
  return opensPerson(token) || isPersonAt(scan, i) || leadsDelegation(scan, i);
}

const isPersonAt = (scan: Scan, i: number): boolean =>
  scan.matches.mayBePerson?.(i) !== false && entriesAt(scan, i, 'person').length > 0;

/** Behind an unknown name, in which nobody else's begins; else behind the gazetteer's phrase. */
function afterNobody(scan: Scan, i: number): number {
  const unknown = skipUnknownName(scan, i);
  return unknown > i ? unknown : afterMatch(scan, i);
}

/** Behind the gazetteer's phrase at `i`, in which nobody's name begins; else the next token. */
function afterMatch(scan: Scan, i: number): number {
  const skip = matchAt(scan, i);
  // `بقصر السيف`: nobody called السيف is spoken of
  const named = skip?.entries.some((e) => e.kind === 'venue') || skip?.clitic === '';
  return skip && named && !skip.entries.some((e) => e.kind === 'person') ? Math.max(i + 1, skip.to) : i + 1;
}

/**
 * Most words: no title, no form of address, no known name, and no unknown one before an office begins. Spares them all
 * closer looks.
 */
function isNobody(scan: Scan, i: number, previous: PersonMention | null): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'word') return true;
  if (opensPerson(token) || previous?.to === i || leadsDelegation(scan, i)) return false;
  return !isPersonAt(scan, i) && !opensAppositive(scan, i);
}

const opensPerson = rememberFlag(
  (text, token): boolean =>
    opensTitle(token) || opensOwned(token) || (counterpartEnds.mayEnd(text) && counterpartIn(token) !== null),
);

function mentionsAt(scan: Scan, i: number, previous: PersonMention | null): readonly PersonMention[] {
  if (wordAt(scan, i) === null) return [];
  const counterpart = readCounterpart(scan, i);
  const listed = counterpart?.group ? listedCounterparts(scan, counterpart) : [];
  if (listed.length > 0) return listed;
  if (counterpart) return [counterpart, ...moreCounterparts(scan, counterpart)];
  const plural = readTwoMinisters(scan, i) ?? readPlural(scan, i);
  if (plural) return plural;
  const elliptic = previous && readElliptic(scan, i, previous);
  if (elliptic) return [elliptic];
  const person = readPerson(scan, i);
  if (!person) return [];
  const owned = withOwner(scan, withoutBa(scan, person, previous), previous);
  return [withHeldOffice(scan, withCredentials(scan, withDelegation(scan, owned)))];
}

/** `نائبته فلانة`, `وزير خارجيتها`: the country is its owner's. */
function withOwner(scan: Scan, person: PersonMention, previous: PersonMention | null): PersonMention {
  const owner = person.offices.some((o) => o.entity === OWNER) ? ownerOf(scan, person, previous) : null;
  const offices = person.offices.map((o) =>
    o.entity === OWNER ? { ...o, entity: owner, role: deputyOf(scan, o, previous) ?? o.role } : o,
  );
  return { ...person, offices, entity: person.entity === OWNER ? owner : person.entity };
}

const counterpartIn = rememberTokens(
  (_, token): CliticReading | null => readingsOf(token).find((r) => counterparts.has(r.word)) ?? null,
);

/** `نظيره الصيني شي جين بينغ`, `نظيرته`: the office is copied from whoever stands before, later. */
function readCounterpart(scan: Scan, i: number): PersonMention | null {
  const reading = counterpartIn(scan.tokens[i] as Token);
  if (!reading) return null;
  const plural = GROUPS.has(reading.word);
  let at = i + 1;
  if (plural) while (FILLERS.has(wordAt(scan, at) ?? '')) at++;
  // `نظراءه التركي والإيراني` are people; `نظراءه من دول الخليج` is a group
  const group = plural && entityAt(scan, at)?.adjective !== true;
  const country = entityAt(scan, at);
  const entity =
    country && (country.adjective ? country.clitic === '' : country.clitic === 'ب' || country.clitic === 'ل' || group)
      ? country
      : null;
  const afterCountry = entity ? entity.to : i + 1;
  const bracket = isPunct(scan, afterCountry, '،,(') ? 1 : 0;
  const name = readName(scan, afterHonorifics(scan, afterCountry + bracket), 1);
  const named = name && name.clitic === '' && (bracket === 0 || isPunct(scan, name.to, '،,)')) ? name : null;
  return {
    sentence: scan.sentence,
    from: i,
    to: named ? named.to : afterCountry,
    name: group ? null : named,
    offices: [],
    entity: entity?.code ?? null,
    honorific: null,
    counterpart: true,
    group,
    clitic: reading.clitic,
  };
}

/** `نظراءها في دول الشمال: الدنماركي X، والفنلندي Y`: a group that is named one by one. */
function listedCounterparts(scan: Scan, group: PersonMention): PersonMention[] {
  let colon = group.to;
  while (colon < group.to + 6 && wordAt(scan, colon) !== null) colon++;
  const country = isPunct(scan, colon, ':') ? entityAt(scan, colon + 1) : null;
  if (!country) return counterpartsIn(scan, group);
  if (!country.adjective || country.clitic !== '') return [];
  const name = readName(scan, afterHonorifics(scan, country.to), 1);
  if (!name || name.clitic !== '') return [];
  const one = { ...group, group: false, to: name.to, name, entity: country.code };
  return [one, ...moreCounterparts(scan, one)];
}

/** `نظراءه في روسيا وكندا واليابان`: countries in a list, each with one of them. */
function counterpartsIn(scan: Scan, group: PersonMention): PersonMention[] {
  const people: PersonMention[] = [{ ...group, group: false }];
  if (!isState(group.entity)) return [];
  for (;;) {
    const before = people.at(-1)?.to ?? group.to;
    const from = isPunct(scan, before, '،,') ? before + 1 : before;
    const country = entityAt(scan, from);
    if (country?.clitic !== 'و' || !isNamedAt(scan, from) || !isState(country.code)) break;
    people.push({ ...group, group: false, from, to: country.to, entity: country.code, clitic: 'و' });
  }
  return people.length > 1 ? people : [];
}

const isState = (code: string | null): boolean => code !== null && /^(?!UN$|EU$)[A-Z]{2}$/.test(code);

/** `نظيريه الأرجنتيني X والبرازيلي Y`, `نظراءه التركي والإيراني`: each adjective is one more of them. */
function moreCounterparts(scan: Scan, first: PersonMention): PersonMention[] {
  const more: PersonMention[] = [];
  if (first.entity === null || first.group) return more;
  for (let at = first.to; ; at = more.at(-1)?.to ?? at) {
    const start = isPunct(scan, at, '،,') ? at + 1 : at;
    const country = entityAt(scan, start);
    if (!country?.adjective || country.clitic !== 'و') return more;
    const name = readName(scan, afterHonorifics(scan, country.to), 1);
    const named = name && name.clitic === '' ? name : null;
    // `نظيره الصيني والعلاقات`: a bare adjective goes on only in a list of several
    if (!named && !PLURAL.has(bareWord(scan, first.from))) return more;
    more.push({
      ...first,
      from: start,
      to: named ? named.to : country.to,
      name: named,
      entity: country.code,
      clitic: 'و',
    });
  }
}

const bareWord = (scan: Scan, i: number): string =>
  cliticReadings(wordAt(scan, i) ?? '').find((r) => counterparts.has(r.word))?.word ?? '';

/** `وزير الخارجية السعودي عادل … والمصري سامح شكري`: a second adjective with a name holds the same office. */
function readElliptic(scan: Scan, i: number, previous: PersonMention): PersonMention | null {
  if (previous.to !== i || previous.offices.length === 0) return null;
  const country = entityAt(scan, i);
  if (!country?.adjective || country.clitic !== 'و' || country.code === previous.entity) return null;
  const name = readName(scan, country.to, 1);
  if (!name || name.clitic !== '') return null;
  const offices: OfficeRead[] = previous.offices.map((o) => ({ ...o, entity: country.code, from: i, to: country.to }));
  return {
    sentence: scan.sentence,
    from: i,
    to: name.to,
    name,
    offices,
    entity: country.code,
    honorific: null,
    counterpart: false,
    group: false,
    clitic: 'و',
  };
}
