import type BetterSqlite3 from 'better-sqlite3';
import type { EntityKind, Region, Role, Topic } from '../domain/codes';
import type { EntityRow, ExplorerData, MeetingRow, OfficialRow, Party, Point } from '../domain/explorer-data';
import type { EntityCode, OfficialId } from '../domain/names';
import { type MeetingColumns, toMeetingRow } from './meeting-row';
import { readRevision } from './revision';
import { groupRows } from './rows';

type Raw = BetterSqlite3.Database;

/**
 * All that the explorer draws, filters and counts, as it stands in one moment.
 * Raw statements, since whole tables are read: at 10,000 meetings the client takes many times as long.
 */
export function readExplorer(raw: Raw): ExplorerData {
  return raw.transaction(() => {
    const meetings = readMeetings(raw);
    return {
      revision: readRevision(raw).number,
      entities: readEntities(raw),
      officials: readOfficials(raw, meetings),
      meetings,
      positions: readPositions(raw),
    };
  })();
}

const LIVE = '(SELECT "id" FROM "Meeting" WHERE "redirectTo" IS NULL)';

function readMeetings(raw: Raw): readonly MeetingRow[] {
  const parties = groupRows(
    raw
      .prepare<[], Omit<Party, 'principal'> & { principal: number; meetingId: string }>(
        `SELECT "meetingId", "entityCode" AS "entity", "officialId" AS "official", "role", "principal"
         FROM "Participant" ORDER BY "meetingId", "ordinal"`,
      )
      .all(),
    (row) => row.meetingId,
  );
  const topics = groupRows(
    raw
      .prepare<[], { meetingId: string; topic: Topic }>(
        'SELECT "meetingId", "topic" FROM "MeetingTopic" ORDER BY "meetingId", "ordinal"',
      )
      .all(),
    (row) => row.meetingId,
  );
  const reports = groupRows(
    raw
      .prepare<[], { meetingId: string; outlet: string | null }>(
        `SELECT "meetingId", "outlet" FROM "Report" JOIN "Article" ON "Article"."id" = "articleId"
         ORDER BY "meetingId", "articleId", "ordinal"`,
      )
      .all(),
    (row) => row.meetingId,
  );
  return raw
    .prepare<[], MeetingColumns<number>>(
      `SELECT "id", "status", "format", "edtf", "firstDay", "lastDay", "certainty", "weekday", "placeCountry",
         "placeCityEn", "placeCityAr", "background", "outcomes", "sample"
       FROM "Meeting" WHERE "redirectTo" IS NULL ORDER BY "firstDay" IS NULL, "firstDay", "id"`,
    )
    .all()
    .map((row) =>
      toMeetingRow(row, {
        parties: (parties.get(row.id) ?? []).map(({ entity, official, role, principal }) => ({
          entity,
          official,
          role,
          principal: principal === 1,
        })),
        topics: (topics.get(row.id) ?? []).map(({ topic }) => topic),
        outlets: (reports.get(row.id) ?? []).map(({ outlet }) => outlet),
      }),
    );
}

/** Those that take part in a meeting or were its place; others are stored for the sake of offices alone. */
function readEntities(raw: Raw): readonly EntityRow[] {
  return raw
    .prepare<[], { code: EntityCode; kind: EntityKind; region: Region; nameAr: string; nameEn: string }>(
      `SELECT "code", "kind", "region", "nameAr", "nameEn" FROM "Entity" WHERE "code" IN (
         SELECT "entityCode" FROM "Participant" WHERE "meetingId" IN ${LIVE}
         UNION SELECT "placeCountry" FROM "Meeting" WHERE "redirectTo" IS NULL)
       ORDER BY "code"`,
    )
    .all()
    .map(({ code, kind, region, nameAr, nameEn }) => ({ code, kind, region, name: { ar: nameAr, en: nameEn } }));
}

function readOfficials(raw: Raw, meetings: readonly MeetingRow[]): readonly OfficialRow[] {
  const latest = findLatestSides(meetings);
  return raw
    .prepare<[], { id: OfficialId; nameAr: string; nameEn: string }>(
      'SELECT "id", "nameAr", "nameEn" FROM "Official" ORDER BY "id"',
    )
    .all()
    .flatMap(({ id, nameAr, nameEn }) => {
      const side = latest.get(id);
      return side ? [{ id, name: { ar: nameAr, en: nameEn }, entity: side.entity, role: side.role }] : [];
    });
}

/** What each official represented at the latest meeting; meetings without a day count only where there is no other. */
function findLatestSides(
  meetings: readonly MeetingRow[],
): ReadonlyMap<OfficialId, { readonly entity: EntityCode; readonly role: Role }> {
  const latest = new Map<OfficialId, { day: string; entity: EntityCode; role: Role }>();
  for (const { date, parties } of meetings)
    for (const { official, entity, role } of parties) {
      if (official === null) continue;
      const day = date.bounds?.last ?? '';
      const known = latest.get(official);
      if (!known || day > known.day) latest.set(official, { day, entity, role });
    }
  return latest;
}

function readPositions(raw: Raw): Readonly<Record<string, Point>> {
  const rows = raw
    .prepare<[], Point & { nodeId: string }>('SELECT "nodeId", "x", "y" FROM "Position" ORDER BY "nodeId"')
    .all();
  return Object.fromEntries(rows.map(({ nodeId, x, y }) => [nodeId, { x, y }]));
}
