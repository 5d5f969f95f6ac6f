import type { Stage } from '../../extract/explain-stages';
import { nameWords } from '../../extract/link/names';
import type { Official } from '../../extract/link/officials';
import type { Entry } from '../../extract/match/lexicon';
import type { Prepared } from '../../extract/prepare';
import type { Reading } from '../../extract/read-stages';
import { findName, namesFit, type Place, sentenceOf, toNameKey } from './find-name';
import type { GoldPerson } from './gold';

/** Where an error comes from: the first stage that lost or made the value, and how one can tell. */
export interface Blame {
  readonly stage: Stage;
  /** A sentence without a full stop. */
  readonly why: string;
}

/** Somebody of the gold: those whom the reading takes for him, or the stage that lost him. */
export type Traced = { readonly found: readonly Official[] } | { readonly lost: Blame };

/** Follows somebody of the gold through the stages up to linking. */
export function tracePerson(prepared: Prepared, reading: Reading, person: GoldPerson): Traced {
  const spoken = new Set([...reading.cast.references.values()].flat().map((r) => r.official));
  const fitting = reading.cast.officials.filter((o) => spoken.has(o) && fitsOfficial(o, person));
  const right = fitting.filter((o) => o.entity === person.entity);
  if (right.length > 0) return { found: right };
  const [other] = fitting;
  if (other)
    return lose('link', `the person was read, but for ${other.entity ?? 'no country'} and not for ${person.entity}`);
  return person.name_ar
    ? { lost: traceName(prepared, reading, person.name_ar, person.entity) }
    : traceOffice(prepared, reading, person);
}

const lose = (stage: Stage, why: string): Traced => ({ lost: { stage, why } });

/** Whether an official is somebody of the gold as far as the name goes; without a name, by office. */
export function fitsOfficial(official: Official, { name_ar: name, role }: GoldPerson): boolean {
  if (!name) return official.name === null && official.offices.some((o) => o.role === role);
  const key = toNameKey(name);
  const spellings = official.known ? [official.known.ar, ...official.known.variants, ...official.known.short] : [];
  if (official.name && namesFit(key, nameWords(official.name.words))) return true;
  return spellings.some((spelling) => namesFit(key, toNameKey(spelling)));
}

function traceName(prepared: Prepared, reading: Reading, name: string, entity: string): Blame {
  const places = findName(prepared, name);
  const inside = places.filter((place) => sentenceOf(prepared, place) !== null);
  if (places.length > 0 && inside.length === 0)
    return { stage: 'clean', why: 'the words of the name were taken out as boilerplate' };
  const mentioned = inside.filter((place) => isMentioned(prepared, reading, place));
  if (mentioned.length > 0) return { stage: 'link', why: whoElse(prepared, reading, mentioned) };
  if (!isNamed(prepared, entity)) return { stage: 'match', why: `nothing in the article was found to name ${entity}` };
  return inside.length > 0
    ? { stage: 'people', why: 'nobody was read where the name stands' }
    : traceTitle(reading, entity);
}

/** The article does not write the name: an office must tell who it is. */
function traceTitle(reading: Reading, entity: string): Blame {
  const titled = reading.cast.officials.some((o) => o.entity === entity && o.name === null);
  return titled
    ? { stage: 'link', why: 'an office was read, but not who holds it' }
    : { stage: 'people', why: 'the name does not stand so in the article, and nobody else was read for this side' };
}

function traceOffice(prepared: Prepared, reading: Reading, { entity, role }: GoldPerson): Traced {
  const holders = reading.cast.officials.filter((o) => o.offices.some((f) => f.role === role));
  if (holders.some((o) => o.entity === entity)) return lose('link', 'the office was read as that of somebody named');
  if (holders.some((o) => o.name === null)) return lose('link', `the office was read, but not for ${entity}`);
  if (!isNamed(prepared, entity)) return lose('match', `nothing in the article was found to name ${entity}`);
  return lose('people', `no office of this kind was read for ${entity}`);
}

const isMentioned = (prepared: Prepared, reading: Reading, place: Place): boolean => {
  const sentence = sentenceOf(prepared, place);
  const mentions = sentence ? (reading.people.get(sentence) ?? []) : [];
  return mentions.some((m) => m.from < place.to && place.from < m.to);
};

function whoElse(prepared: Prepared, reading: Reading, places: readonly Place[]): string {
  for (const place of places) {
    const sentence = sentenceOf(prepared, place);
    const reference =
      sentence && reading.cast.references.get(sentence)?.find((r) => r.from < place.to && place.from < r.to);
    if (reference) return `the words of the name were taken for ${reference.official.id || 'somebody without a name'}`;
  }
  return 'the words of the name were read, but as nobody who could be told';
}

/** Whether the gazetteer found anything of a country or organisation: name, adjective, metonym, or a city of it. */
export function isNamed(prepared: Prepared, entity: string): boolean {
  return [...prepared.matches.values()].some((found) =>
    [...found.values()].some(({ entries }) => entries.some((entry) => codeOf(entry) === entity)),
  );
}

const codeOf = (entry: Entry): string | null =>
  'code' in entry ? entry.code : entry.kind === 'city' ? entry.city.country : null;
