import type BetterSqlite3 from 'better-sqlite3';
import type { MeetingId } from '../domain/names';
import { buildRebuilder } from './join-meetings';
import type { References } from './records';
import { buildReferenceWriter } from './references';
import { addRevision, describeRevision } from './revision';

type Raw = BetterSqlite3.Database;

export interface RemovedSample {
  readonly articles: number;
  readonly meetings: number;
}

/**
 * Takes out the example articles, the meetings that only they report, and the names and positions that nothing else
 * needs; a meeting that others report too is left as those tell it. One transaction, one revision. Where there is no
 * sample, nothing happens.
 */
export function removeSampleArticles(raw: Raw, references: References, at: Date): RemovedSample {
  return raw
    .transaction(() => {
      const remove = (sql: string): number => raw.prepare(sql).run().changes;
      const shared = findShared(raw);
      const articles = remove('DELETE FROM "Article" WHERE "sample" = 1');
      if (articles === 0) return { articles: 0, meetings: 0 };
      const revision = addRevision(raw, 'remove-sample', at);
      const unreported = `"sample" = 1 AND "id" NOT IN (SELECT "meetingId" FROM "Report")`;
      remove(`DELETE FROM "Meeting" WHERE "redirectTo" IS NOT NULL AND ${unreported}`);
      const meetings = remove(`DELETE FROM "Meeting" WHERE ${unreported}`);
      // Before the names that nothing needs go: what the remaining reports say needs some.
      const rebuild = buildRebuilder(raw, references, buildReferenceWriter(raw, references));
      for (const id of shared) rebuild(id);
      remove(`DELETE FROM "Official" WHERE "id" NOT IN (
        SELECT "officialId" FROM "Participant" WHERE "officialId" IS NOT NULL)`);
      remove(`DELETE FROM "Entity" WHERE "code" NOT IN (SELECT "entityCode" FROM "Participant"
        UNION SELECT "entityCode" FROM "Office"
        UNION SELECT "placeCountry" FROM "Meeting" WHERE "placeCountry" IS NOT NULL)`);
      remove(`DELETE FROM "Position" WHERE "nodeId" NOT IN (SELECT 'm:' || "id" FROM "Meeting"
        UNION SELECT 'o:' || "id" FROM "Official" UNION SELECT 'c:' || "code" FROM "Entity")`);
      describeRevision(raw, revision, { articles, meetings });
      return { articles, meetings };
    })
    .immediate();
}

/** Meetings that both examples and other articles report. */
const findShared = (raw: Raw): readonly MeetingId[] =>
  raw
    .prepare(
      `SELECT "meetingId" FROM "Report" JOIN "Article" ON "Article"."id" = "articleId"
       GROUP BY "meetingId" HAVING count(DISTINCT "sample") > 1`,
    )
    .pluck()
    .all() as readonly MeetingId[];
