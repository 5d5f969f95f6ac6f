import { foldKey } from '../../shared/arabic/fold';
import { FORMER_VISIT, NOT_VISITING_BEFORE, VISITING_VERBS, VISITS } from '../ar/places';
import { AFFAIRS_OF_PLACES, SEATS_OF_BODIES } from '../ar/titles';
import { NOUNS, VERBS } from '../ar/triggers';
import { readingsOf } from '../match/clitics';
import { foldedSet } from '../people/scan';
import type { PersonMention } from '../people/types';
import type { Sentence } from '../types';
import { isServing } from './fill-countries';
import type { PlaceNamed } from './surroundings';
import { stated, type Work } from './work';

type Mentions = ReadonlyMap<Sentence, readonly PersonMention[]>;

const visits = foldedSet(VISITS);
const visiting = foldedSet(VISITING_VERBS);
const former = foldedSet(FORMER_VISIT);
const spokenOf = foldedSet(NOT_VISITING_BEFORE);
const MEETING = foldedSet([
  ...NOUNS.flatMap((row) => row.nouns),
  ...VERBS.flatMap((row) => [...row.past, ...row.present]),
]);
const WITH = foldKey('مع');
const AND = 'و';
const TOWARDS = foldedSet(['إلى', 'في']);
const PLACE_NOUNS = foldedSet(['العاصمة', 'جمهورية', 'دولة', 'مملكة', 'سلطنة', 'مدينة']);
/** Words between `زار` and the country, those of the visitor not counted. */
const REACH = 5;
/** Words between the visitor and whom he met, where nothing joins them: `التقى X أمس الرئيس Y`. */
const APART = 4;

/**
 * Whom a visitor met, and whose country no word says: of the country that the sentence names as that of the visit, or the
 * sentences before it where it names none. `زار الوزير النرويجي تشاد وأجرى محادثات مع الرئيس فلان`, `في نيروبي التقى … الرئيس
 * فلان`; of one of two relations, where the other is the partner's: `العلاقات اللبنانية اليابانية`.
 */
export function fillPartners(work: Work, mentions: Mentions): void {
  const { surroundings } = work;
  if (!surroundings) return;
  let journey: Journey = { visited: new Set(), traveller: null };
  for (const [sentence, list] of mentions) {
    const places = surroundings.places(sentence).filter((p) => !list.some((m) => m.from <= p.at && p.at < m.to));
    const visited = visitedIn(sentence, list, places);
    if (visited.size > 0) journey = { visited, traveller: travellerOf(work, list, visited) ?? journey.traveller };
    const own = {
      visited: places.length > 0 ? citiesIn(sentence, places) : journey.visited,
      traveller: journey.traveller,
    };
    const scene = visited.size > 0 ? journey : own;
    list.forEach((m, i) => {
      const official = work.found.get(m)?.official;
      if (!official || official.entity !== null || official.group || !isServing(official)) return;
      const country = countryOf(work, sentence, list, i, scene);
      if (!country || country === work.home?.entity) return;
      const id = official.name === null ? official.id.replace(/unknown$/, country.toLowerCase()) : official.id;
      if (id !== official.id && work.officials.some((o) => o.id === id)) return;
      official.id = id;
      official.entity = country;
      official.entityDerivation = 'country-of-visit';
    });
  }
}

function countryOf(
  work: Work,
  sentence: Sentence,
  list: readonly PersonMention[],
  i: number,
  scene: Journey,
): string | null {
  const m = list[i] as PersonMention;
  const visitor =
    list.slice(0, i).findLast((o) => isPartner(sentence, o, m) && !isFilled(work, o)) ??
    list.slice(i + 1).find((o) => isPartner(sentence, m, o) && o.clitic !== AND);
  const isTold = i === 0 && isMet(sentence, Math.max(sentence.from, m.from - REACH), m);
  const entity = visitor ? entityOf(work, visitor) : isTold ? scene.traveller : null;
  if (!entity) return null;
  const [country, ...more] = visitor ? (postOf(work, visitor, entity) ?? scene.visited) : scene.visited;
  if (!country || more.length > 0 || country === entity) return relatedTo(work, entity);
  const isTaken = list.some((o) => o !== m && entityOf(work, o) === country && !isFilled(work, o));
  return isTaken ? null : country;
}

/** `سفيرة النرويج بالجزائر`, `السفير النرويجي لدى الأردن`: who receives an ambassador is of the country of his post. */
function postOf(work: Work, { sentence, offices }: PersonMention, entity: string): ReadonlySet<string> | null {
  const office = offices.find((o) => o.role === 'ambassador');
  const places = office ? (work.surroundings?.places(sentence) ?? []) : [];
  const posts = new Set(
    places.flatMap(({ at, code }) => (office && at > office.from && at < office.to && code !== entity ? [code] : [])),
  );
  return posts.size === 1 ? posts : null;
}

/** Where somebody is on a journey, and for whom. */
interface Journey {
  readonly visited: ReadonlySet<string>;
  readonly traveller: string | null;
}

const travellerOf = (work: Work, list: readonly PersonMention[], visited: ReadonlySet<string>): string | null =>
  list.map((m) => entityOf(work, m)).find((entity) => entity !== null && !visited.has(entity)) ?? null;

const entityOf = (work: Work, m: PersonMention): string | null => work.found.get(m)?.official.entity ?? stated(m, work);
const isFilled = (work: Work, m: PersonMention): boolean =>
  work.found.get(m)?.official.entityDerivation === 'country-of-visit';

/** `العلاقات اللبنانية اليابانية`: of the two countries whose relations alone the article speaks of, the other one. */
function relatedTo({ surroundings, home }: Work, entity: string): string | null {
  if (home || surroundings?.relations.length !== 1) return null;
  const [pair] = surroundings.relations;
  return pair?.includes(entity) ? (pair.find((code) => code !== entity) ?? null) : null;
}

/** Whether words of meeting join two: `X … مع Y`, `التقى X Y`; not `زار X كذا مع Y`, who came along. */
function isPartner(sentence: Sentence, o: PersonMention, m: PersonMention): boolean {
  if (m.clitic === AND) return false;
  const from = Math.max(sentence.from, o.from - APART);
  return isMet(sentence, isJoined(sentence, m) ? from : o.to, m) || isObject(sentence, from, o, m);
}

/** `التقى X أمس الرئيس Y`: nothing joins them, since the verb stood before both. */
const isObject = (sentence: Sentence, from: number, o: PersonMention, m: PersonMention): boolean =>
  !isJoined(sentence, m) && m.from - o.to <= APART && hasMeeting(sentence, from, o.from);

const isJoined = (sentence: Sentence, m: PersonMention): boolean =>
  wordAt(sentence, m.from - 1) === WITH || m.clitic === 'ب';

/** `أجرى محادثات مع الرئيس Y`, `التقى الرئيس Y`: words of meeting from a token on, right before whoever no preposition joins. */
const isMet = (sentence: Sentence, from: number, m: PersonMention): boolean =>
  hasMeeting(sentence, isJoined(sentence, m) ? from : Math.max(from, m.from - 2), m.from);

const wordAt = ({ passage, from, to }: Sentence, i: number): string => {
  const token = i >= from && i < to ? passage.tokens[i] : undefined;
  return token?.kind === 'word' ? token.text : '';
};

function hasMeeting({ passage }: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token?.kind === 'word' && readingsOf(token).some((r) => MEETING.has(r.word))) return true;
  }
  return false;
}

const citiesIn = (sentence: Sentence, places: readonly PlaceNamed[]): ReadonlySet<string> =>
  new Set(
    places.flatMap((place) =>
      place.isCity && !SEATS_OF_BODIES.includes(place.code) && !isSpokenOf(sentence, place) ? [place.code] : [],
    ),
  );

/** `الأوضاع في غزة`, `وقف إطلاق النار بغزة`: the place of affairs, not where anybody met. */
function isSpokenOf(sentence: Sentence, { at, clitic }: PlaceNamed): boolean {
  let before = at - 1;
  while (PLACE_NOUNS.has(wordAt(sentence, before))) before--;
  if (clitic === '' && TOWARDS.has(wordAt(sentence, before))) before--;
  return AFFAIRS.has(wordAt(sentence, before).replace(/^[وبل](?=ال)/, ''));
}
const AFFAIRS = foldedSet(AFFAIRS_OF_PLACES);

/** Countries that a sentence says somebody is in or on his way to: `في كينيا، التقى`, `زار X تشاد`, `وصل إلى كينيا`. */
function visitedIn(
  sentence: Sentence,
  list: readonly PersonMention[],
  places: readonly PlaceNamed[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const place of places) if (isVisited(sentence, list, place)) found.add(place.code);
  return found;
}

function isVisited(sentence: Sentence, list: readonly PersonMention[], { at, clitic }: PlaceNamed): boolean {
  let before = at - 1;
  while (PLACE_NOUNS.has(wordAt(sentence, before))) before--;
  const isLed = TOWARDS.has(wordAt(sentence, before)) || clitic === 'ل' || clitic === 'ب';
  if (isLed && before <= sentence.from + 1) return true;
  let passed = 0;
  for (let k = before; k >= sentence.from && passed <= REACH; k--) {
    const inside = list.find((m) => m.from <= k && k < m.to);
    if (inside) {
      k = inside.from;
      continue;
    }
    const word = wordAt(sentence, k);
    if (word === '') return false;
    const isVisit = visits.has(word) || visits.has(word.slice(1)) || visiting.has(word);
    if (isVisit && !former.has(wordAt(sentence, at + 1)) && !spokenOf.has(wordAt(sentence, k - 1)))
      return isLed || visiting.has(word) || k === before;
    passed++;
  }
  return false;
}
