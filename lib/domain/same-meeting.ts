import { isSamePerson, type JoinedMeeting, type JoinedParticipant } from './join-reports';
import { addDays, type PartialDate, parsePartialDate } from './partial-date';

/**
 * How well two reports' meetings agree, 1–4, or null where they are two meetings as far as anybody can tell:
 * +2 where the same people took part, +1 where both tell the same day for sure.
 *
 * They are one if status and format are the same (or a format is not told), their days can be the same, their places do
 * not differ, and the same principals met. One more principal is let pass in two cases: a meeting of three sides and
 * more, of which reports leave out somebody; and the host, in whose city two others met under his eyes. Of months alone
 * nothing is known: one of the two has to tell a day.
 */
export function compareMeetings(a: JoinedMeeting, b: JoinedMeeting): number | null {
  if (a.status !== b.status || (a.format !== null && b.format !== null && a.format !== b.format)) return null;
  const days = compareDays(a.date.edtf, b.date.edtf);
  if (days === null || !isPlaceLike(a.place, b.place)) return null;
  const people = comparePeople(a, b, days === 'same');
  if (people === null || (people === 'one-more' && days !== 'same')) return null;
  return 1 + (people === 'same' ? 2 : 0) + (days === 'same' ? 1 : 0);
}

/** Between the first and the last possible day, at most: more is no date of a meeting. */
export const WIDEST_DAYS = 31;

/** `same`: one day, told by both. `possible`: one of them is unsure, and the other lies in it. */
function compareDays(a: string | null, b: string | null): 'same' | 'possible' | null {
  const one = a === null ? null : parsePartialDate(a);
  const other = b === null ? null : parsePartialDate(b);
  if (!one || !other || !isJoinable(one) || !isJoinable(other)) return null;
  if (one.bounds.first > other.bounds.last || other.bounds.first > one.bounds.last) return null;
  if (one.certainty === 'month' && other.certainty === 'month') return null;
  return isOneDay(one) && isOneDay(other) ? 'same' : 'possible';
}

const isOneDay = ({ certainty, bounds }: PartialDate): boolean => certainty === 'day' && bounds.first === bounds.last;
const isJoinable = ({ bounds }: PartialDate): boolean => addDays(bounds.first, WIDEST_DAYS) > bounds.last;

type Place = JoinedMeeting['place'];

/** Whether one place can be meant: what is not told agrees with everything. */
function isPlaceLike(a: Place, b: Place): boolean {
  if (!a || !b) return true;
  return a.country === b.country && (a.city === null || b.city === null || toCityKey(a.city) === toCityKey(b.city));
}

/** `New Alamein`, `El Alamein` → `alamein`: a quarter or an article does not make another town. */
const toCityKey = (city: string): string =>
  city.toLowerCase().replace(/^(?:(?:al|el|new|old|east|west)[ -])+(?=.)/, '');

/** `same`: the same principals. `one-more`: but for one whom a report may leave out. */
function comparePeople(a: JoinedMeeting, b: JoinedMeeting, sure: boolean): 'same' | 'one-more' | null {
  const [one, other] = [pairPeople(a, b), pairPeople(b, a)];
  const sides = new Set(one.shared.map(({ represents }) => represents));
  if (sides.size < 2) return null;
  // A day that is not sure and an office without a name would be two guesses at once.
  if (!sure && [...a.participants, ...b.participants].some(({ principal, name }) => principal && !name)) return null;
  const left = [...one.left, ...other.left];
  const [extra] = left;
  if (!extra) return 'same';
  if (left.length > 1) return null;
  return sides.size > 2 || isHost(extra, a, b) ? 'one-more' : null;
}

/** The principals of `a`: those who are principals of `b` too, and those of whom `b` knows nothing. */
function pairPeople(a: JoinedMeeting, b: JoinedMeeting) {
  const shared: JoinedParticipant[] = [];
  const left: JoinedParticipant[] = [];
  const free = new Set(b.participants);
  const principals = a.participants.filter(({ principal }) => principal);
  for (const person of principals.sort((p, q) => Number(q.name !== null) - Number(p.name !== null))) {
    const match = [...free].find((known) => isSamePerson(known, person));
    if (match) free.delete(match);
    if (match?.principal) shared.push(person);
    // Who is an aide in the other report was in the room all the same.
    if (!match) left.push(person);
  }
  return { shared, left };
}

/** Whether someone speaks for the country in which both reports place the meeting, in one and the same city. */
const isHost = ({ represents }: JoinedParticipant, a: JoinedMeeting, b: JoinedMeeting): boolean =>
  [a.place, b.place].every((place) => place !== null && place.city !== null && place.country === represents);
