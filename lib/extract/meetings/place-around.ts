import { BACKGROUND, EARLIER, EVENT_SEATS, NEXT, TAKING_PART } from '../ar/places';
import { wordsOf } from '../match/lexicon';
import { entriesAt, foldedSet, matchAt } from '../people/scan';
import type { Sentence } from '../types';
import { findTriggers } from './find-triggers';
import { wordIn } from './groups';
import { type Draft, leading, officialsOf, sentencesOf } from './merge';
import { placesIn, type Reading } from './place-in';
import { isLed, placeAt } from './place-names';
import { bodyOf, type Found, headsOf, scanOf, sentencesNear } from './place-types';
import type { Trigger } from './types';

const next = foldedSet(NEXT);
const backgrounds = foldedSet(BACKGROUND);
const earlier = foldedSet(EARLIER);
const takingPart = foldedSet(TAKING_PART);
const eventSeats = EVENT_SEATS.map((row) => ({ ...row, words: wordsOf(row.words) }));
const NEAR_SENTENCES = 6;
const CITY_SENTENCES = 14;
const FRAME_SENTENCES = 3;
const FRAME_REACH = 24;
const AFTER_NOUN = 8;
const EARLIER_REACH = 4;
const BESIDE = 1;
const SINCE = 'منذ';
const SINCE_REACH = 8;
const THAT = foldedSet(['أن', 'آخر']);

/** The places in the words of the meeting. Where a sentence tells of several, a place belongs to the one it stands nearest. */
export function ownPlaces(reading: Reading, draft: Draft, rivals: readonly Trigger[]): Found[] {
  const places = sentencesOf(draft)
    .flatMap((s) => placesIn(reading, s, triggersOf(s)))
    .filter((place) => !isRivals(place, draft, rivals) && !isOfEarlierTalks(place, draft));
  const beside = places.length > 1 ? places.filter((place) => isBesideGuest(place, draft)) : [];
  return beside.length > 0 ? beside : places;
}

/** `التقى في الرياض فلانا، ثم في الدوحة فلانا`, `فلانا في الرياض وفلانا في الدوحة`: each stop beside whom it was for. */
function isBesideGuest({ sentence, from, to }: Found, draft: Draft): boolean {
  const [first] = leading(draft).hosts;
  return draft.people.some((r) => {
    if (r.sentence !== sentence || r.official === first?.official) return false;
    const isBefore = to <= r.from && r.from - to <= BESIDE && !r.clitic.startsWith('و');
    return isBefore || (r.to <= from && from - r.to <= BESIDE);
  });
}

/** `بعد محادثات في باريس مع …، اجتمع …`: the place of other talks, told in passing. */
function isOfEarlierTalks({ sentence, from }: Found, draft: Draft): boolean {
  const noun = findTriggers(sentence).findLast((t) => t.to <= from);
  if (noun && from - noun.to <= SINCE_REACH && isSince(sentence, noun.from)) return true;
  if (noun?.kind !== 'noun' || from - noun.to > EARLIER_REACH || !earlier.has(wordIn(sentence, noun.from - 1)))
    return false;
  const isOwn = draft.tellings.some((t) => t.trigger.sentence === sentence && t.trigger.from === noun.from);
  return !isOwn && draft.tellings.every((t) => t.trigger.sentence !== sentence || t.trigger.from > from);
}

/** `منذ قمة … في كندا`, `منذ أن التقيا في …` */
const isSince = (sentence: Sentence, at: number): boolean =>
  wordIn(sentence, at - 1) === SINCE || (THAT.has(wordIn(sentence, at - 1)) && wordIn(sentence, at - 2) === SINCE);

const triggersOf = (sentence: Sentence): number[] => findTriggers(sentence).map((t) => t.from);

function isRivals({ sentence, from }: Found, draft: Draft, rivals: readonly Trigger[]): boolean {
  const nearest = (triggers: readonly Trigger[]) =>
    Math.min(
      ...triggers.filter((t) => t.sentence === sentence).map((t) => Math.abs(t.from - from)),
      Number.POSITIVE_INFINITY,
    );
  return nearest(rivals) < nearest(draft.tellings.map((t) => t.trigger));
}

/**
 * Places in sentences that speak of the meeting again: `وقال في الاجتماع الذي عقد في …` right after the noun, or a
 * sentence with a word of meeting and two of its people, unless it tells of another meeting of theirs.
 */
export function placesToldAgain(reading: Reading, draft: Draft, rivals: readonly Trigger[]): Found[] {
  const { sentences } = reading.prepared.doc;
  const start = leading(draft).trigger.sentence.index;
  const own = sentencesOf(draft);
  const rest = sentencesNear(sentences, start).filter((s) => s.zone === 'body' && !own.includes(s));
  const pointing = rest
    .filter((s) => s.index > start && s.index <= start + NEAR_SENTENCES)
    .flatMap((s) => {
      const nouns = findTriggers(s).filter(
        (t) => t.kind === 'noun' && (t.definite || (t.suffix && !opensBackground(s))) && !next.has(wordIn(s, t.to)),
      );
      return placesIn(
        reading,
        s,
        nouns.map((t) => t.from),
      ).filter((p) => nouns.some((t) => isRightAfter(t, p.from)));
    });
  const sides = officialsOf(draft);
  const again = rest.flatMap((s) => {
    const present = new Set((reading.cast.references.get(s) ?? []).map((r) => r.official).filter((o) => sides.has(o)));
    const isOthers = opensBackground(s) && rivals.some((t) => t.sentence === s);
    const triggers = present.size > 1 && !isOthers ? triggersOf(s) : [];
    return triggers.length > 0 ? placesIn(reading, s, triggers).filter((p) => !isOfOtherTalks(p, draft)) : [];
  });
  return [...pointing, ...again];
}

/** Beside a meeting that was not held, what is told of `بعد محادثاته … في` is another. */
function isOfOtherTalks(place: Found, draft: Draft): boolean {
  const { sentence, from } = place;
  const talk = findTriggers(sentence).findLast((t) => t.to <= from);
  if (talk && from - talk.to <= SINCE_REACH && isSince(sentence, talk.from)) return true;
  return leading(draft).status !== 'held' && isOfEarlierTalks(place, draft);
}

/** `وسبق أن اجتمعا في …`, `وكان … قد` */
export const opensBackground = (sentence: Sentence): boolean => backgrounds.has(wordIn(sentence, sentence.from));

/** `الاجتماع الذي عقد في …`: the place stands right after the noun of meeting. */
const isRightAfter = (t: Trigger, at: number): boolean => t.to <= at && at - t.to <= AFTER_NOUN;

/**
 * The place that the headline or the opening tells once for all meetings of an article: where the summit, the round of
 * meetings or the visit is (`سلسلة لقاءات عقدها في …`, `على هامش أعمال …`).
 */
export function placesOfOccasion(reading: Reading, draft: Draft, rivals: readonly Trigger[]): Found[] {
  const { prepared } = reading;
  const body = bodyOf(prepared.doc.sentences).slice(0, FRAME_SENTENCES);
  const heads = headsOf(prepared.doc.sentences);
  const own = sentencesOf(draft);
  return [...body, ...heads].flatMap((sentence) => {
    if (opensBackground(sentence) && !own.includes(sentence)) return [];
    const nouns: number[] = [];
    for (let i = sentence.from; i < sentence.to; i++) if (takingPart.has(wordIn(sentence, i))) nouns.push(i);
    if (nouns.length === 0) return [];
    const placed = placesIn(reading, sentence, nouns).filter((p) =>
      nouns.some((n) => Math.abs(p.from - n) <= FRAME_REACH),
    );
    const seat = seatOfEvent(sentence, nouns);
    return (seat ? [...placed, seat] : placed).filter((p) =>
      own.includes(sentence) ? !isRivals(p, draft, rivals) : !isOfOtherTalks(p, draft),
    );
  });
}

/** `الجمعية العامة للأمم المتحدة` after `على هامش` or `أعمال`: the city where it always meets. */
function seatOfEvent(sentence: Sentence, nouns: readonly number[]): Found | null {
  for (const noun of nouns)
    for (let i = noun + 1; i < Math.min(sentence.to, noun + FRAME_REACH); i++) {
      const event = eventSeats.find(({ words }) => words.every((w, n) => wordIn(sentence, i + n) === w));
      if (event) {
        const to = i + event.words.length;
        return { country: event.country, city: event.city, sentence, from: i, to, rule: 'seat-of-event' };
      }
    }
  return null;
}

/** Cities of the opening sentences, for a meeting of which only the country is known: `وصل إلى مطار …`, `في …`. */
export function citiesNear(reading: Reading): Found[] {
  const { prepared, around } = reading;
  const body = bodyOf(prepared.doc.sentences).slice(0, CITY_SENTENCES);
  const heads = headsOf(prepared.doc.sentences);
  return [...body, ...heads].flatMap((sentence) => {
    const scan = scanOf(prepared, sentence);
    const arrivals: Found[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      if (entriesAt(scan, i, 'city').length === 0 || matchAt(scan, i)?.clitic !== '') continue;
      const before = wordIn(sentence, i - 1);
      if (!isLed(sentence, i) && !/(?:مطار|العاصمه)$/.test(before)) continue;
      const place = placeAt(scan, i, around);
      if (place) arrivals.push(place);
    }
    return [...placesIn(reading, sentence, triggersOf(sentence)), ...arrivals];
  });
}
