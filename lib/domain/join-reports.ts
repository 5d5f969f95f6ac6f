import type { Role, Topic } from './codes';
import { type Certainty, parsePartialDate } from './partial-date';
import type { ReportMeeting, ReportParticipant } from './report';

/** What several reports of one meeting say together; of a single report, what it says. */
export interface JoinedMeeting extends Pick<ReportMeeting, 'main' | 'status' | 'format'> {
  readonly date: Pick<ReportMeeting['date'], 'edtf' | 'weekday'>;
  readonly place: { readonly country: string; readonly city: string | null } | null;
  readonly participants: readonly JoinedParticipant[];
  readonly topics: readonly { readonly code: Topic; readonly subjects: readonly string[] }[];
  /** How many outcomes the report with most of them tells. */
  readonly outcomes: number;
}

export type JoinedParticipant = Pick<ReportParticipant, 'id' | 'name' | 'represents' | 'role' | 'principal'> & {
  readonly roles: readonly Role[];
};

/**
 * Joins what reports say of one meeting, field by field: news counts before background, then confidence, then the order
 * given. The surest date, the place with a city and a person's name count before what is vaguer, whoever told it; people
 * and topics are those of all. Throws a RangeError where there is no report.
 */
export function joinReports(reports: readonly ReportMeeting[]): JoinedMeeting {
  const ordered = [...reports].sort((a, b) => Number(b.main) - Number(a.main) || b.confidence - a.confidence);
  const [first] = ordered;
  if (!first) throw new RangeError('no report to join');
  const dates = ordered.map(({ date }) => date).sort((a, b) => vagueness(a.edtf) - vagueness(b.edtf));
  const places = ordered.flatMap(({ place }) => place ?? []);
  const { edtf, weekday } = dates[0] ?? first.date;
  const place = places.find(({ city }) => city !== null) ?? places[0];
  return {
    main: first.main,
    status: first.status,
    format: ordered.find(({ format }) => format !== null)?.format ?? null,
    date: { edtf, weekday },
    place: place ? { country: place.country, city: place.city } : null,
    participants: ordered.reduce<readonly JoinedParticipant[]>(
      (all, { participants }) => addPeople(all, participants),
      [],
    ),
    topics: joinTopics(ordered),
    outcomes: Math.max(...ordered.map(({ outcomes }) => outcomes.length)),
  };
}

const CERTAINTIES: readonly Certainty[] = ['day', 'about', 'month', 'year', 'unknown'];

/** 0 for a day that is told; a day of which a part was inferred is vaguer, a month more so. */
function vagueness(edtf: string | null): number {
  const date = edtf === null ? null : parsePartialDate(edtf);
  if (!date) return 2 * CERTAINTIES.length;
  const several = date.certainty === 'day' && date.bounds.first !== date.bounds.last;
  return 2 * CERTAINTIES.indexOf(several ? 'about' : date.certainty) + Number(date.inferred);
}

/**
 * Whether two participants are one person as far as their reports tell: by name, or, where one is known by the office
 * alone, by the side and an office that both give.
 */
export function isSamePerson(
  a: Pick<JoinedParticipant, 'id' | 'name' | 'represents' | 'roles'>,
  b: Pick<JoinedParticipant, 'id' | 'name' | 'represents' | 'roles'>,
): boolean {
  if (a.name && b.name) return a.id === b.id;
  return a.represents === b.represents && a.roles.some((role) => role !== 'other' && b.roles.includes(role));
}

function addPeople(
  all: readonly JoinedParticipant[],
  more: readonly JoinedParticipant[],
): readonly JoinedParticipant[] {
  const people = [...all];
  const free = new Set(all.keys());
  const merged = new Set<JoinedParticipant>();
  // Those with names choose first, so that an office alone takes whom they leave.
  for (const person of [...more].sort((a, b) => Number(b.name !== null) - Number(a.name !== null))) {
    const fits = (test: (known: JoinedParticipant) => boolean) => [...free].find((i) => test(all[i] as typeof person));
    const at = fits((known) => known.id === person.id) ?? fits((known) => isSamePerson(known, person));
    if (at === undefined) continue;
    free.delete(at);
    merged.add(person);
    people[at] = mergePerson(all[at] as JoinedParticipant, person);
  }
  return [...people, ...more.filter((person) => !merged.has(person)).map(toJoined)];
}

function mergePerson(known: JoinedParticipant, other: JoinedParticipant): JoinedParticipant {
  const named = known.name === null && other.name !== null ? other : known;
  return {
    ...toJoined(named),
    roles: [...new Set([...named.roles, ...known.roles, ...other.roles])],
    principal: known.principal || other.principal,
  };
}

const toJoined = ({ id, name, represents, role, roles, principal }: JoinedParticipant): JoinedParticipant => ({
  id,
  name,
  represents,
  role,
  roles,
  principal,
});

function joinTopics(reports: readonly ReportMeeting[]): JoinedMeeting['topics'] {
  const subjects = new Map<Topic, Set<string>>();
  for (const topic of reports.flatMap(({ topics }) => topics)) {
    const found = subjects.get(topic.code) ?? new Set();
    for (const subject of topic.subjects) found.add(subject);
    subjects.set(topic.code, found);
  }
  return [...subjects].map(([code, found]) => ({ code, subjects: [...found] }));
}
