import type BetterSqlite3 from 'better-sqlite3';
import { addRevision, describeRevision } from './revision';

type Raw = BetterSqlite3.Database;

export interface RemovedSample {
  readonly articles: number;
  readonly meetings: number;
}

/**
 * Takes out the example articles, the meetings that only they report, and the names and positions that nothing else
 * needs; one transaction, one revision. Where there is no sample, nothing happens.
 */
export function removeSampleArticles(raw: Raw, at: Date): RemovedSample {
  return raw
    .transaction(() => {
      const remove = (sql: string): number => raw.prepare(sql).run().changes;
      const articles = remove('DELETE FROM "Article" WHERE "sample" = 1');
      if (articles === 0) return { articles: 0, meetings: 0 };
      const revision = addRevision(raw, 'remove-sample', at);
      const meetings = remove(
        `DELETE FROM "Meeting" WHERE "sample" = 1 AND "id" NOT IN (SELECT "meetingId" FROM "Report")`,
      );
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
