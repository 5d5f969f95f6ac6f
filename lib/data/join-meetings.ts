import type BetterSqlite3 from 'better-sqlite3';
import { type JoinedMeeting, joinReports } from '../domain/join-reports';
import type { MeetingId } from '../domain/names';
import { addDays, parsePartialDate } from '../domain/partial-date';
import { reportMeetingSchema } from '../domain/report';
import { compareMeetings, WIDEST_DAYS } from '../domain/same-meeting';
import type { References } from './records';
import { buildReferenceWriter, type ReferenceWriter } from './references';
import { addRevision, describeRevision } from './revision';
import { buildMeetingWriter } from './write-meeting';

type Raw = BetterSqlite3.Database;

/**
 * Joins meetings to those which other articles told before: the older keeps its id, the newer redirects there, and both
 * articles' reports are the older's. Takes the meetings of one article; returns those that were joined to others.
 * Needs an open transaction.
 */
export type MeetingJoiner = (ofOneArticle: readonly MeetingId[]) => readonly MeetingId[];

/** Prepares the statements once for a whole batch. */
export function buildMeetingJoiner(raw: Raw, references: References, names: ReferenceWriter): MeetingJoiner {
  const findCandidates = prepareCandidates(raw);
  const rebuild = buildRebuilder(raw, references, names);
  const { clear } = buildMeetingWriter(raw, names, references);
  const moveReports = raw.prepare('UPDATE "Report" SET "meetingId" = ? WHERE "meetingId" = ?');
  const redirect = raw.prepare('UPDATE "Meeting" SET "redirectTo" = ? WHERE "id" = ? OR "redirectTo" = ?');
  return (ids) => {
    const joins = chooseJoins(ids.flatMap((id) => findCandidates(id)));
    for (const [id, older] of joins) {
      moveReports.run(older, id);
      redirect.run(older, id, id);
      clear(id);
      rebuild(older);
    }
    return [...joins.keys()];
  };
}

interface Candidate {
  readonly id: MeetingId;
  readonly older: MeetingId;
  /** Of `compareMeetings`. */
  readonly agreement: number;
}

/**
 * For each meeting the older one with which it agrees best. Where two agree equally well nobody can tell which of them
 * is meant, and where two meetings of one article claim the same, that article holds them apart: then nothing is joined.
 */
function chooseJoins(candidates: readonly Candidate[]): ReadonlyMap<MeetingId, MeetingId> {
  const best = findUniqueBest(findUniqueBest(candidates, 'id'), 'older');
  return new Map(best.map(({ id, older }) => [id, older]));
}

function findUniqueBest(candidates: readonly Candidate[], key: 'id' | 'older'): readonly Candidate[] {
  return [...new Set(candidates.map((candidate) => candidate[key]))].flatMap((value) => {
    const claims = candidates.filter((candidate) => candidate[key] === value);
    const most = Math.max(...claims.map(({ agreement }) => agreement));
    const [first, ...others] = claims.filter(({ agreement }) => agreement === most);
    return first && others.length === 0 ? [first] : [];
  });
}

/** Meetings older than the given one, of other articles, that can be the same. */
function prepareCandidates(raw: Raw): (id: MeetingId) => readonly Candidate[] {
  const readMeeting = prepareReading(raw);
  const near = raw
    .prepare(
      `SELECT m."id" FROM "Meeting" m
         JOIN "Participant" p ON p."meetingId" = m."id"
         JOIN "Participant" q ON q."entityCode" = p."entityCode" AND q."meetingId" = @id
       WHERE m."firstDay" BETWEEN @from AND @last AND m."lastDay" >= @first AND m."redirectTo" IS NULL
         AND m.rowid < (SELECT rowid FROM "Meeting" WHERE "id" = @id)
         AND NOT EXISTS (SELECT 1 FROM "Report" a JOIN "Report" b ON b."articleId" = a."articleId"
           WHERE a."meetingId" = m."id" AND b."meetingId" = @id)
       GROUP BY m."id" HAVING count(DISTINCT p."entityCode") > 1 ORDER BY m."id"`,
    )
    .pluck();
  return (id) => {
    const meeting = readMeeting(id)?.joined;
    const bounds = meeting?.date.edtf ? parsePartialDate(meeting.date.edtf)?.bounds : null;
    if (!meeting || !bounds) return [];
    const range = { first: bounds.first, last: bounds.last, from: addDays(bounds.first, -WIDEST_DAYS) };
    return (near.all({ id, ...range }) as readonly MeetingId[]).flatMap((older) => {
      const known = readMeeting(older)?.joined;
      const agreement = known ? compareMeetings(known, meeting) : null;
      return agreement === null ? [] : [{ id, older, agreement }];
    });
  };
}

interface ReportsOfMeeting {
  readonly joined: JoinedMeeting;
  /** All of its articles are examples. */
  readonly sample: boolean;
}

/** What the reports of a meeting say together; null where it has none. */
function prepareReading(raw: Raw): (id: MeetingId) => ReportsOfMeeting | null {
  const select = raw.prepare<[MeetingId], { payload: string; sample: number }>(
    `SELECT "payload", "sample" FROM "Report" JOIN "Article" ON "Article"."id" = "articleId"
     WHERE "meetingId" = ? ORDER BY "articleId", "ordinal"`,
  );
  return (id) => {
    const rows = select.all(id);
    if (rows.length === 0) return null;
    const joined = joinReports(rows.map(({ payload }) => reportMeetingSchema.parse(JSON.parse(payload))));
    return { joined, sample: rows.every(({ sample }) => sample === 1) };
  };
}

/** Brings the row of a meeting in line with the reports that it has now. Needs an open transaction. */
export function buildRebuilder(raw: Raw, references: References, names: ReferenceWriter): (id: MeetingId) => void {
  const readMeeting = prepareReading(raw);
  const writer = buildMeetingWriter(raw, names, references);
  return (id) => {
    const now = readMeeting(id);
    if (now) writer.rewrite(id, now.joined, now);
  };
}

/**
 * Joins the meetings of a store that was filled before reports were joined; a revision. Runs once: imports write down how
 * many they joined, and what they brought since the last such run is told by that. Returns how many were joined.
 */
export function joinStoredMeetings(raw: Raw, references: References, at: Date): number {
  const pending = raw.prepare(
    `SELECT 1 FROM "Revision" WHERE "kind" = 'import' AND json_extract("detail", '$.joined') IS NULL
       AND "number" > (SELECT coalesce(max("number"), 0) FROM "Revision" WHERE "kind" = 'join') LIMIT 1`,
  );
  if (!pending.get()) return 0;
  return raw
    .transaction(() => {
      const revision = addRevision(raw, 'join', at);
      const join = buildMeetingJoiner(raw, references, buildReferenceWriter(raw, references));
      const ofArticle = raw.prepare('SELECT "meetingId" FROM "Report" WHERE "articleId" = ?').pluck();
      const articles = raw.prepare<[], { id: string }>('SELECT "id" FROM "Article" ORDER BY rowid').all();
      let joined = 0;
      for (const { id } of articles) joined += join(ofArticle.all(id) as readonly MeetingId[]).length;
      raw
        .prepare(`DELETE FROM "Position" WHERE "nodeId" IN
        (SELECT 'm:' || "id" FROM "Meeting" WHERE "redirectTo" IS NOT NULL)`)
        .run();
      describeRevision(raw, revision, { joined });
      return joined;
    })
    .immediate();
}
