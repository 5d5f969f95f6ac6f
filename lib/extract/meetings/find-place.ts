import type { ReportPlace } from '../../domain/report';
import { foldKey } from '../../shared/arabic/fold';
import { HOSTING, IN_WORDS, PLACE_NOUNS, TOWARDS, VISITS } from '../ar/places';
import type { Cast } from '../link/resolve';
import { foldedSet, matchAt, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import { type Sentence, toEvidence } from '../types';
import { findTriggers } from './find-triggers';
import { wordIn } from './groups';
import { type Draft, leading, officialsOf, sentencesOf } from './merge';
import type { Trigger } from './types';

interface Found {
  readonly country: string;
  readonly city: string | null;
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** What the reading of a place's name depends on: the names that cities had then, the countries of the two sides. */
interface Around {
  readonly day: string | null;
  readonly sides: ReadonlySet<string | null>;
}

const inWords = foldedSet(IN_WORDS);
const placeNouns = foldedSet(PLACE_NOUNS);
const visits = foldedSet(VISITS);
const hosting = foldedSet(HOSTING);
const towards = foldedSet(TOWARDS);
const CAPITAL = foldKey('العاصمة');
const NEAR_SENTENCES = 6;
const CITY_SENTENCES = 14;
/** Countries that bear the name of their capital: `في الكويت` names no city. */
const isPlaceless = (country: string): boolean => country.length !== 2 || country === 'UN' || country === 'EU';

/**
 * Where a meeting took place: a venue, city or country that the words of the meeting put it in; the visit of one side to
 * the other; the dateline; the host's country. null for calls, and where nothing tells.
 */
export function findPlace(
  prepared: Prepared,
  cast: Cast,
  draft: Draft,
  day: string | null,
  rivals: readonly Trigger[] = [],
): ReportPlace | null {
  if (leading(draft).format !== 'in_person') return null;
  const around: Around = { day, sides: new Set([...officialsOf(draft)].map((o) => o.entity)) };
  const own = sentencesOf(draft)
    .flatMap((s) => placesIn(prepared, cast, s, around))
    .filter((p) => !isRivals(p, draft, rivals));
  const back = pointingBack(prepared, draft).flatMap((s) =>
    placesIn(prepared, cast, s, around).filter((p) => followsMeeting(s, p.from)),
  );
  const explicit = best(own) ?? best(back);
  const visit = findVisit(prepared, draft, around);
  const dateline = findDatelinePlace(prepared, day);
  const host = findHost(draft);
  const chosen = explicit ?? visit ?? (dateline && isNews(draft) ? dateline : null) ?? host;
  if (!chosen) return null;
  const city =
    chosen.city ??
    [...own, ...back, ...(dateline ? [dateline] : []), ...citiesNear(prepared, cast, around)].find(
      (p) => p.country === chosen.country && p.city !== null,
    )?.city ??
    null;
  const evidence =
    chosen.rule === 'host-country' ? [] : [toEvidence({ sentence: chosen.sentence, from: chosen.from, to: chosen.to })];
  return { country: chosen.country, city, evidence, derivation: [chosen.rule] };
}

/** Where a sentence tells of several meetings, a place belongs to the one whose words are nearest. */
function isRivals({ sentence, from }: Found, draft: Draft, rivals: readonly Trigger[]): boolean {
  const nearest = (triggers: readonly Trigger[]) =>
    Math.min(
      ...triggers.filter((t) => t.sentence === sentence).map((t) => Math.abs(t.from - from)),
      Number.POSITIVE_INFINITY,
    );
  return nearest(rivals) < nearest(draft.tellings.map((t) => t.trigger));
}

/** The dateline speaks of what happened, not of plans or earlier times. */
const isNews = (draft: Draft): boolean => !draft.background && leading(draft).status !== 'planned';

/** A city says more than a country; of two cities the first, for the leading telling comes first. */
function best(places: readonly Found[]): Found | null {
  return places.find((p) => p.city !== null) ?? places[0] ?? null;
}

/** Places after في or ب in a sentence, outside the words that name people. */
function placesIn(prepared: Prepared, cast: Cast, sentence: Sentence, around: Around): Found[] {
  const scan = scanOf(prepared, sentence);
  const references = cast.references.get(sentence) ?? [];
  const places: Found[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (references.some((r) => r.from <= i && i < r.to)) continue;
    const match = matchAt(scan, i);
    if (!match || !isPlaced(sentence, i, match.clitic)) continue;
    const found = toPlace(scan, i, around);
    if (found) places.push(found);
    i = match.to - 1;
  }
  return places;
}

const scanOf = ({ matches }: Prepared, sentence: Sentence): Scan => ({
  sentence,
  tokens: sentence.passage.tokens,
  matches: matches.get(sentence.passage) ?? new Map(),
  end: sentence.to,
});

/** After في or glued to ب, with a noun and its adjective between at most: `بالعاصمة الأردنية عمان`. */
function isPlaced(sentence: Sentence, i: number, clitic: string): boolean {
  if (clitic.includes('ب')) return true;
  if (clitic !== '') return false;
  for (let back = 1; back <= 3; back++) {
    const word = wordIn(sentence, i - back);
    if (hosting.has(word)) return back === 1 || placeNouns.has(wordIn(sentence, i - back + 1));
    if (inWords.has(word)) return back === 1 || placeNouns.has(wordIn(sentence, i - back + 1));
    if (placeNouns.has(word) && (word.startsWith('ب') || word === CAPITAL || back > 1)) return true;
    if (word === '' || (!placeNouns.has(word) && !word.startsWith('ال'))) return false;
  }
  return false;
}

function toPlace(scan: Scan, i: number, { day, sides }: Around): Found | null {
  const match = matchAt(scan, i);
  if (!match) return null;
  const at = { sentence: scan.sentence, from: i, to: match.to };
  let country: string | null = null;
  let city: Found | null = null;
  for (const entry of match.entries) {
    if (entry.kind === 'venue')
      return { ...at, country: entry.venue.country, city: entry.venue.city || null, rule: 'venue' };
    if (entry.kind === 'entity' && !isPlaceless(entry.code)) country = entry.code;
    if (entry.kind === 'city' && (city === null || heldName(entry.city, day)))
      city = { ...at, country: entry.city.country, city: entry.city.en, rule: 'city' };
  }
  if (country === null) return city;
  // `عمان`: Oman, unless somebody of Jordan and nobody of Oman is there
  if (city && city.country !== country && sides.has(city.country) && !sides.has(country)) return city;
  return { ...at, country, city: null, rule: 'country' };
}

const heldName = (city: { readonly from: string; readonly to: string }, day: string | null): boolean =>
  day === null ? city.to === '' : (city.from === '' || city.from <= day) && (city.to === '' || day < city.to);

/** Sentences after the meeting that point back at it: `وقال في الاجتماع الذي عقد في …`. */
function pointingBack({ doc }: Prepared, draft: Draft): Sentence[] {
  const start = leading(draft).trigger.sentence.index;
  return doc.sentences
    .slice(start + 1, start + 1 + NEAR_SENTENCES)
    .filter(
      (s) =>
        s.zone === 'body' &&
        !sentencesOf(draft).includes(s) &&
        findTriggers(s).some((t) => t.kind === 'noun' && t.definite),
    );
}

const AFTER_NOUN = 8;
/** `الاجتماع الذي عقد في …`: the place stands right after the noun of meeting. */
const followsMeeting = (sentence: Sentence, at: number): boolean =>
  findTriggers(sentence).some((t) => t.kind === 'noun' && t.definite && t.to <= at && at - t.to <= AFTER_NOUN);

/** The country that one side visits, where it is another side's: `خلال زيارته لمصر`, `وصل إلى بغداد`, `الزائر`. */
function findVisit(prepared: Prepared, draft: Draft, around: Around): Found | null {
  const start = leading(draft).trigger.sentence.index;
  const sentences = [
    ...sentencesOf(draft),
    ...prepared.doc.sentences.slice(Math.max(0, start - 4), start + NEAR_SENTENCES),
  ];
  for (const sentence of sentences) {
    const scan = scanOf(prepared, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!visits.has(wordIn(sentence, i)) && !visits.has(wordIn(sentence, i).slice(1))) continue;
      const place = visitedAfter(scan, i, around);
      if (place && around.sides.has(place.country)) return { ...place, rule: 'visit' };
    }
  }
  const guest = draft.people.find((r) => r.mention?.offices.some((o) => o.visiting));
  const hosts = guest ? draft.people.filter((r) => r.official.entity !== guest.official.entity) : [];
  const [host] = hosts;
  if (!guest || !host?.official.entity || isPlaceless(host.official.entity)) return null;
  return {
    country: host.official.entity,
    city: null,
    sentence: guest.sentence,
    from: guest.from,
    to: guest.to,
    rule: 'visit',
  };
}

const VISIT_REACH = 34;

function visitedAfter(scan: Scan, i: number, around: Around): Found | null {
  const { sentence } = scan;
  for (let k = i + 1; k < Math.min(sentence.to, i + VISIT_REACH); k++) {
    const match = matchAt(scan, k);
    if (!match) continue;
    const before = wordIn(sentence, k - 1);
    const led =
      towards.has(before) ||
      match.clitic.includes('ل') ||
      (placeNouns.has(before) && towards.has(wordIn(sentence, k - 2))) ||
      (k === i + 1 && match.clitic === '');
    const left =
      /غادر/.test(wordIn(sentence, i)) &&
      match.clitic === '' &&
      match.entries.some((e) => e.kind === 'entity') &&
      k - i < VISIT_REACH;
    if (!led && !left) continue;
    const place = toPlace(scan, k, around);
    if (place) return place;
  }
  return null;
}

/** The city of the dateline or credit line. */
function findDatelinePlace(prepared: Prepared, day: string | null): Found | null {
  for (const sentence of prepared.doc.sentences) {
    if (sentence.zone !== 'dateline') continue;
    const scan = scanOf(prepared, sentence);
    for (let i = sentence.from; i < sentence.to; i++) {
      const match = matchAt(scan, i);
      if (!match?.entries.some((e) => e.kind === 'city')) continue;
      const cities = match.entries.flatMap((e) => (e.kind === 'city' ? [e.city] : []));
      const city = cities.find((c) => heldName(c, day)) ?? cities[0];
      if (city) return { country: city.country, city: city.en, sentence, from: i, to: match.to, rule: 'dateline' };
    }
  }
  return null;
}

/** `استقبل X Y`: at X's. */
function findHost(draft: Draft): Found | null {
  const telling = draft.tellings.find((t) => t.trigger.frame === 'receives');
  const host = telling?.hosts[0];
  const entity = host?.official.entity;
  if (!host || !entity || isPlaceless(entity)) return null;
  return { country: entity, city: null, sentence: host.sentence, from: host.from, to: host.to, rule: 'host-country' };
}

/** Cities of the opening sentences, for a meeting of which only the country is known. */
function citiesNear(prepared: Prepared, cast: Cast, around: Around): Found[] {
  const lead = prepared.doc.sentences.filter((s) => s.zone === 'body').slice(0, CITY_SENTENCES);
  return lead.flatMap((sentence) => {
    const scan = scanOf(prepared, sentence);
    const arrivals: Found[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const match = matchAt(scan, i);
      if (
        !match?.entries.some((e) => e.kind === 'city') ||
        !(towards.has(wordIn(sentence, i - 1)) || /مطار$/.test(wordIn(sentence, i - 1)))
      )
        continue;
      const place = toPlace(scan, i, around);
      if (place) arrivals.push(place);
    }
    return [...placesIn(prepared, cast, sentence, around), ...arrivals];
  });
}
