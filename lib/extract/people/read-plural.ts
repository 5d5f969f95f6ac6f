import type { Role } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { STATES_WITHOUT_PRESIDENT } from '../ar/titles';
import { readName } from './names';
import type { OfficeSense } from './office-lexicon';
import { ministries } from './office-words';
import { afterHonorifics, entityAt, isDefinite, isNamedAt, isPunct, officeAt, type Scan, wordAt } from './scan';
import type { OfficeRead, PersonMention } from './types';

const FILLERS = new Set(['في', 'دول', 'دوله', 'كل', 'من', 'كلا', 'جمهوريه', 'مملكه'].map((w) => foldKey(w)));
/** `القادة الخليجيون`, `الزعماء العرب`: heads of state, though the word alone is a soldier's. */
const LEADERS: ReadonlySet<Role> = new Set(['military_official', 'head_of_state']);
const withoutPresident: ReadonlySet<string> = new Set(STATES_WITHOUT_PRESIDENT);
const ORGANISATION = /^(?:UN|EU|G\d+|.{3,})$/;

/**
 * An office in the dual or plural, given out over the countries after it: `وزيرا خارجية الصين وروسيا` is two people,
 * `الرئيسين الروسي فلاديمير بوتين والصيني شي جين بينغ` too; `وزراء خارجية دول مجلس التعاون` is one group.
 */
export function readPlural(scan: Scan, i: number): readonly PersonMention[] | null {
  const hit = officeAt(scan, i);
  const sense = hit?.values[0];
  if (!hit || !sense || sense.number === 1 || sense.role === null) return null;
  const people: PersonMention[] = [];
  const field = sense.role === 'other_minister' ? endOfField(scan, hit.to) : hit.to;
  // `وزيرا الصحة، الكوبي X والمكسيكي Y`
  const listed = listedBehindColon(scan, i, hit, sense);
  if (listed) return listed;
  let at = isPunct(scan, field, '،,:') && isDefinite(scan, field + 1) ? field + 1 : field;
  while (at < scan.end && FILLERS.has(wordAt(scan, at) ?? '')) at++;
  for (;;) {
    const entity = entityAt(scan, at);
    const joined = people.length === 0 ? '' : 'و';
    if (!entity || (entity.clitic !== joined && !(people.length === 0 && 'بل'.includes(entity.clitic)))) break;
    const name = readName(scan, entity.to, 1);
    const named = name && name.clitic === '' ? name : null;
    const to = named ? named.to : entity.to;
    people.push(mention(scan, sense, people.length === 0 ? i : at, to, entity.code, named, hit, people.length === 0));
    at = to;
    if (isPunct(scan, at, '،,') && entityAt(scan, at + 1)?.clitic === 'و') at++;
  }
  const same = people.length === 1 ? namedTogether(scan, people[0] as PersonMention, sense.number) : null;
  if (same) return same;
  if (sense.generic && field === hit.to && !LEADERS.has(sense.role)) return null;
  // `القادة في الأمم المتحدة`: where they met, for that body has no leaders of its own
  if (people.length === 1 && people[0]?.entity === 'UN' && sense.generic) return null;
  if (people.length === 1 && ORGANISATION.test(people[0]?.entity ?? '') && sense.number === 3)
    return [{ ...(people[0] as PersonMention), group: true, name: null }];
  return people.length > 1 ? withNamesAfter(scan, people) : null;
}

/** `السفراء هم: فنزويلا فلان، البرازيل فلان وتشيلي فلان`: countries behind a colon, each with whom it sent. */
function listedBehindColon(
  scan: Scan,
  i: number,
  hit: { readonly to: number; readonly clitic: string },
  sense: OfficeSense,
): readonly PersonMention[] | null {
  if (sense.number !== 3) return null;
  let colon = hit.to;
  while (colon < hit.to + BEFORE_COLON && wordAt(scan, colon) !== null) colon++;
  if (!isPunct(scan, colon, ':')) return null;
  const people: PersonMention[] = [];
  for (let at = colon + 1; at < scan.end; ) {
    const country = entityAt(scan, at);
    const isNext = country?.clitic === 'و' || country?.clitic === '';
    const name = country && isNext && isNamedAt(scan, at) ? readName(scan, afterHonorifics(scan, country.to), 1) : null;
    if (!country || !name || name.clitic !== '') break;
    const isFirst = people.length === 0;
    const clitic = { ...hit, clitic: country.clitic };
    people.push(mention(scan, sense, at, name.to, country.code, name, isFirst ? hit : clitic, isFirst));
    at = nextOfList(scan, name.to);
  }
  const [first, ...more] = people;
  return first && more.length > 0 ? [{ ...first, from: i }, ...more] : null;
}
const BEFORE_COLON = 8;

/** Behind the comma that follows somebody of a list, though a word or two of his name was not read. */
function nextOfList(scan: Scan, from: number): number {
  for (let i = from; i <= from + 2 && entityAt(scan, i) === null; i++) if (isPunct(scan, i, '،,؛')) return i + 1;
  return from;
}

/** `وزيرا الصحة`, `وزراء التجارة والصناعة`: behind the field of ministers whose office no phrase lists. */
function endOfField(scan: Scan, from: number): number {
  let at = from;
  for (let word = wordAt(scan, at); word !== null && entityAt(scan, at) === null; word = wordAt(scan, ++at))
    if (!ministries.has(at > from && word.startsWith('و') ? word.slice(1) : word)) break;
  return at;
}

/** `النائبين الفنزويليين فلان وفلان`: several people of one country, each with his name. */
function namedTogether(scan: Scan, first: PersonMention, number: 2 | 3): readonly PersonMention[] | null {
  if (!first.name) return null;
  const people = [first];
  for (;;) {
    const before = people.at(-1) as PersonMention;
    const at = isPunct(scan, before.to, '،,') ? before.to + 1 : before.to;
    const name = readName(scan, at, number === 2 ? 1 : 2);
    if (!name || name.clitic !== 'و' || (number === 2 && people.length === 2)) break;
    people.push({ ...first, from: at, to: name.to, name, clitic: 'و' });
  }
  return people.length > 1 ? people : null;
}

/** `وزيري خارجية تركيا ومصر فلان وفلان`: the names follow together, in the order of the countries. */
function withNamesAfter(scan: Scan, people: readonly PersonMention[]): readonly PersonMention[] {
  const last = people.at(-1) as PersonMention;
  if (!last.name || people.slice(0, -1).some((p) => p.name !== null)) return people;
  const names = [last.name];
  while (names.length < people.length) {
    const next = readName(scan, names.at(-1)?.to ?? last.to, 1);
    if (!next?.clitic.startsWith('و')) return people;
    names.push(next);
  }
  const to = names.at(-1)?.to ?? last.to;
  return people.map((p, i) => ({ ...p, name: names[i] ?? null, to: p === last ? to : p.to }));
}

/** `القادة العرب` are heads of state, `النائبان الفنزويليان` members of parliament. */
function roleOf(scan: Scan, sense: OfficeSense, hit: { readonly to: number }, entity: string): Role | null {
  if (!sense.generic) return sense.role;
  if (LEADERS.has(sense.role ?? 'other')) return withoutPresident.has(entity) ? 'head_of_government' : 'head_of_state';
  return sense.role === 'other' && /النا[يئ]ب|النواب/.test(wordAt(scan, hit.to - 1) ?? '')
    ? 'parliament_member'
    : sense.role;
}

function mention(
  scan: Scan,
  sense: OfficeSense,
  from: number,
  to: number,
  entity: string,
  name: PersonMention['name'],
  hit: { readonly to: number; readonly clitic: string },
  isFirst: boolean,
): PersonMention {
  const office: OfficeRead = {
    role: roleOf(scan, sense, hit, entity),
    entity,
    generic:
      sense.generic && !LEADERS.has(sense.role ?? 'other') && roleOf(scan, sense, hit, entity) !== 'parliament_member',
    former: false,
    acting: false,
    visiting: false,
    ofState: false,
    feminine: sense.feminine,
    from,
    to: Math.max(hit.to, from + 1) > to ? to : Math.max(hit.to, from + 1),
  };
  return {
    sentence: scan.sentence,
    from,
    to,
    name,
    offices: [office],
    entity,
    honorific: null,
    counterpart: false,
    group: false,
    clitic: isFirst ? hit.clitic : 'و',
  };
}
