import { foldKey } from '../../shared/arabic/fold';
import {
  DEPARTING,
  HOME_REALMS,
  NOT_VISITING_BEFORE,
  ORGANISATION_SEATS,
  RETURNS,
  TOWARDS,
  VISITING_VERBS,
  VISITS,
} from '../ar/places';
import type { Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet, matchAt, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import { type Draft, leading, sentencesOf } from './merge';
import { seatOfOrganisation } from './place-host';
import { capitalAt, isLed, isOfPerson, isRealm, placeAt, realmAt } from './place-names';
import { type Around, bodyOf, type Found, headsOf, isPlaceless, scanOf } from './place-types';
import { isUnderWay } from './place-under-way';
import { isBackHome, isOfOthers } from './place-visitor';
import type { Trigger } from './types';

const visits = foldedSet(VISITS);
const transitive = foldedSet(VISITING_VERBS);
const towards = foldedSet(TOWARDS);
const spokenOf = foldedSet(NOT_VISITING_BEFORE);
const departing = foldedSet(DEPARTING);
const returns = foldedSet(RETURNS);
const organisationSeats = foldedSet(ORGANISATION_SEATS);
const theLand = foldedSet([...HOME_REALMS, 'البلاد']);
const THE_LAND = foldKey('البلاد');
const LAND_REACH = 5;
const BEFORE = 4;
const AFTER = 6;
const LEAD = 3;
const REACH = 34;
const NEXT_STOP_REACH = 8;
const AN = foldKey('أن');
const BEFORE_THAT = foldKey('قبل');
const UPON = foldKey('على');
const GUEST = foldKey('ضيفا');
const DURING_IT = /^خلالها?$/;
const LEAVING = /مغادر/;
const LEFT = /^[ويست]{0,2}غادر/;

/**
 * The places that one side visits: `خلال زيارته لمصر`, `وصل إلى بغداد`, `زار الوزير طهران`, the nearest sentences first.
 * Invitations, visits to come (of a meeting that was held) and earlier visits are none.
 */
export function visitsOf(prepared: Prepared, cast: Cast, draft: Draft, around: Around): Found[] {
  const own = sentencesOf(draft);
  const start = leading(draft).trigger.sentence.index;
  const { sentences } = prepared.doc;
  const near = [
    ...sentences.slice(Math.max(0, start - BEFORE), start).reverse(),
    ...headsOf(sentences),
    ...bodyOf(sentences)
      .filter((s) => s.index < start)
      .slice(0, LEAD),
    ...sentences.slice(start + 1, start + AFTER),
  ].filter((s) => s.zone !== 'caption' && s.zone !== 'dateline' && !own.includes(s));
  return [...own, ...new Set(near)].flatMap((s) =>
    visitsIn(prepared, cast, s, { ...around, trigger: leading(draft).trigger }),
  );
}

function visitsIn(prepared: Prepared, cast: Cast, sentence: Sentence, around: AroundVisit): Found[] {
  const scan = scanOf(prepared, sentence);
  const found: Found[] = [];
  const references = cast.references.get(sentence) ?? [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = wordIn(sentence, i);
    if (!visits.has(word) && !visits.has(word.slice(1))) continue;
    if (!around.planned && isOfOthers(sentence, i, references, around.sides)) continue;
    const isUsual = isUnderWay(sentence, i, around) && !isDeparture(sentence, i, around.trigger);
    if (!isUsual && !isNextStop(sentence, i, around.trigger) && !isDuringIt(sentence, i, around.trigger)) continue;
    const place = visitedAfter(scan, cast, i, around);
    if (!place || isBackHome(sentence, i, place.country, references)) continue;
    if (place.rule === 'venue-of-side') found.push({ ...place, rule: 'venue' });
    else for (const stop of [place, ...stopsAfter(scan, place, around)]) found.push({ ...stop, rule: 'visit' });
  }
  return found;
}

interface AroundVisit extends Around {
  readonly trigger: Trigger;
}

/** `قبل أن يصل إلى بغداد ويلتقي …`, `قبل توجهه إلى بغداد للقاء …`: the stop of a tour right before the words of this meeting. */
function isNextStop(sentence: Sentence, i: number, trigger: Trigger): boolean {
  if (sentence !== trigger.sentence || trigger.from <= i || trigger.from - i > NEXT_STOP_REACH) return false;
  const before = wordIn(sentence, i - 1) === AN ? i - 2 : i - 1;
  return wordIn(sentence, before).endsWith(BEFORE_THAT);
}

/** `عاد بعد زيارة إلى فنلندا التقى خلالها …`: the visit is over, the meeting was in it. */
function isDuringIt(sentence: Sentence, i: number, trigger: Trigger): boolean {
  if (sentence !== trigger.sentence || trigger.from <= i || !spokenOf.has(wordIn(sentence, i - 1))) return false;
  return [trigger.from - 1, trigger.to, trigger.to + 1].some((k) => DURING_IT.test(wordIn(sentence, k)));
}

/** `ثم توجه إلى …` after the words of the meeting: he left for somewhere else. */
function isDeparture(sentence: Sentence, i: number, trigger: Trigger): boolean {
  if (!departing.has(wordIn(sentence, i))) return false;
  return sentence === trigger.sentence ? i > trigger.from : sentence.index > trigger.sentence.index;
}

/** `زيارة إلى إسرائيل والأراضي الفلسطينية`, `إلى مصر والأردن والعراق`: the countries that go with the first. */
function stopsAfter(scan: Scan, first: Found, around: Around): Found[] {
  const stops: Found[] = [];
  for (let at = first.to; at < scan.sentence.to; ) {
    const match = matchAt(scan, at);
    const stop = match?.clitic === 'و' ? placeAt(scan, at, around) : null;
    if (!match || !stop || stop.rule === 'venue') break;
    stops.push(stop);
    at = match.to;
  }
  return stops;
}

function visitedAfter(scan: Scan, cast: Cast, i: number, around: Around): Found | null {
  const { sentence } = scan;
  const references = cast.references.get(sentence) ?? [];
  const word = wordIn(sentence, i);
  for (let k = i + 1; k < Math.min(sentence.to, i + REACH); k++) {
    if (k > i + 1 && visits.has(wordIn(sentence, k)) && wordIn(sentence, k - 1) !== 'في') return null;
    if (k > i + 1 && returns.has(wordIn(sentence, k))) return null;
    if (isOfPerson(references, scan, k)) continue;
    const seat = visitedSeat(scan, k, around);
    if (seat) return seat;
    const home = homeOfHost(scan, references, i, k, around);
    if (home) return home;
    const noun = capitalAt(scan, k, around) ?? realmAt(scan, k, around);
    if (noun && (towards.has(wordIn(sentence, k - 1)) || wordIn(sentence, k).startsWith('لل'))) return noun;
    const match = matchAt(scan, k);
    if (!match) continue;
    const isBare = match.clitic === '';
    const led =
      isLed(sentence, k) ||
      (match.clitic === 'ل' && standsAlone(sentence, k)) ||
      (k === i + 1 && isBare) ||
      isGuestOf(sentence, i, k);
    const isObject = isBare && (transitive.has(word) || LEFT.test(word)) && standsAlone(sentence, k);
    if (!led && !isObject) continue;
    if (word === GUEST && !isGuestOf(sentence, i, k)) return null;
    const place = placeAt(scan, k, around);
    if (place) return LEFT.test(word) && isHome(references, k, place.country) ? null : place;
  }
  return null;
}

/** `زيارته للجامعة`, `إلى الأمانة العامة`: the seat of the side that is an organisation. */
function visitedSeat({ sentence }: Scan, k: number, { sides }: Around): Found | null {
  const word = wordIn(sentence, k);
  if (!(towards.has(wordIn(sentence, k - 1)) ? word.startsWith('ال') : word.startsWith('لل'))) return null;
  if (!organisationSeats.has(word.replace(/^لل/, 'ال'))) return null;
  const seat = seatOfOrganisation(sides);
  return seat && { ...seat, sentence, from: k, to: k + 1, rule: 'venue-of-side' };
}

/** `حل ضيفا على القاهرة` */
const isGuestOf = (sentence: Sentence, i: number, k: number): boolean =>
  wordIn(sentence, i) === GUEST && k === i + 2 && wordIn(sentence, i + 1) === UPON;

/** `الذي يزور البلاد`, `زيارته للمملكة`: at home of the one side that is not the visitor, who is named nearest. */
function homeOfHost(
  scan: Scan,
  references: readonly Reference[],
  i: number,
  k: number,
  { sides }: Around,
): Found | null {
  const { sentence } = scan;
  const word = wordIn(sentence, k);
  const land = word.replace(/^لل/, 'ال');
  if (!theLand.has(land) || k - i > LAND_REACH || LEAVING.test(wordIn(sentence, i))) return null;
  const isLedThere = k === i + 1 || towards.has(wordIn(sentence, k - 1)) || word.startsWith('لل');
  if (!isLedThere || (matchAt(scan, k)?.to ?? 0) > k + 1) return null;
  const countries = [...sides].filter((s): s is string => s !== null && !isPlaceless(s));
  const isSide = ({ official: { entity } }: Reference) => entity !== null && sides.has(entity);
  const visitor = references.findLast((r) => r.to <= i && isSide(r)) ?? references.find((r) => r.from > i && isSide(r));
  const [country, second] = countries.filter((c) => c !== visitor?.official.entity);
  if (!visitor || country === undefined || second !== undefined) return null;
  if (land !== THE_LAND && !isRealm(country)) return null;
  return { sentence, from: k, to: k + 1, country, city: null, rule: 'visit' };
}

/** `الذي غادر الولايات المتحدة`: who leaves his own country is on his way, not there. */
const isHome = (references: readonly Reference[], at: number, country: string): boolean =>
  references.findLast((r) => r.to <= at)?.official.entity === country;

/** The object of a verb, not what another noun belongs to (`وزير خارجية مصر`) nor what follows a preposition. */
const standsAlone = (sentence: Sentence, k: number): boolean => !PREPOSITIONS.has(wordIn(sentence, k - 1));
const PREPOSITIONS = foldedSet([
  'في',
  'من',
  'عن',
  'على',
  'مع',
  'وزير',
  'رئيس',
  'خارجية',
  'سفير',
  'بين',
  'حول',
  'رئيسا',
  'رئيسة',
  'سفيرا',
  'وزيرا',
  'ملكا',
  'مبعوثا',
  'ممثلا',
  'نظيره',
]);

/** `الزائر`: at the other side's. */
export function hostOfGuest(draft: Draft): Found | null {
  const guest = draft.people.find((r) => r.mention?.offices.some((o) => o.visiting));
  const host = guest && draft.people.find((r) => r.official.entity !== guest.official.entity);
  const country = host?.official.entity;
  if (!guest || !country || isPlaceless(country)) return null;
  return { country, city: null, sentence: guest.sentence, from: guest.from, to: guest.to, rule: 'visit' };
}
