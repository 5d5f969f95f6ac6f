import type { Role, Topic } from '../domain/codes';
import type { MeetingRow } from '../domain/explorer-data';
import type { MeetingReport, OfficeHeld } from '../domain/meeting-detail';
import type { EntityCode, MeetingId, Name, OfficialId } from '../domain/names';
import { type ReportMeeting, reportMeetingSchema } from '../domain/report';
import { toArticleHead } from './article';
import { toMeetingRow } from './meeting-row';
import type { Database } from './open';

/** A meeting as it is stored, with every office of its people; which of them counts is decided by who shows it. */
export interface StoredMeeting {
  readonly row: MeetingRow;
  readonly people: readonly StoredParticipant[];
  readonly reports: readonly MeetingReport[];
  /** Of the data as a whole, at the moment of reading. */
  readonly revision: number;
}

export interface StoredParticipant {
  readonly id: string;
  readonly official: OfficialId | null;
  readonly name: Name | null;
  readonly entity: EntityCode;
  readonly role: Role;
  readonly roles: readonly Role[];
  readonly principal: boolean;
  readonly offices: readonly OfficeHeld[];
}

/** Of a busy machine: the client gives up after 2 and 5 seconds if not told. */
const PATIENCE = { maxWait: 30_000, timeout: 30_000 } as const;

/** A meeting with its people and reports, in one consistent reading; null where the store has no such id. */
export async function findMeeting({ prisma, raw }: Database, id: string): Promise<StoredMeeting | null> {
  const target = followJoins(raw, id);
  if (target === null) return null;
  return prisma.$transaction(async (tx) => {
    const meeting = await tx.meeting.findUnique({
      where: { id: target },
      include: {
        participants: {
          orderBy: { ordinal: 'asc' },
          include: { official: { include: { offices: { orderBy: { ordinal: 'asc' } } } } },
        },
        topics: { orderBy: { ordinal: 'asc' } },
        reports: { orderBy: [{ articleId: 'asc' }, { ordinal: 'asc' }], include: { article: true } },
      },
    });
    if (!meeting) return null;
    const latest = await tx.revision.findFirst({ orderBy: { number: 'desc' }, select: { number: true } });
    const people = meeting.participants.map(toStoredParticipant);
    const row = toMeetingRow(meeting, {
      parties: people.map(({ entity, official, role, principal }) => ({ entity, official, role, principal })),
      topics: meeting.topics.map(({ topic }) => topic as Topic),
      outlets: meeting.reports.map(({ article }) => article.outlet),
    });
    const reports = meeting.reports.map(({ article, payload }) => ({
      article: toArticleHead(article),
      content: readPayload(payload),
    }));
    return { row, people, reports, revision: latest?.number ?? 0 };
  }, PATIENCE);
}

/** The id that a joined meeting's redirects lead to. `UNION` ends the walk even if rows were made to point in a circle. */
function followJoins(raw: Database['raw'], id: string): MeetingId | null {
  const row = raw
    .prepare<[string], { id: MeetingId }>(
      `WITH RECURSIVE "chain"("id", "next") AS (
         SELECT "id", "redirectTo" FROM "Meeting" WHERE "id" = ?
         UNION SELECT m."id", m."redirectTo" FROM "Meeting" m JOIN "chain" ON m."id" = "chain"."next")
       SELECT "id" FROM "chain" WHERE "next" IS NULL`,
    )
    .get(id);
  return row?.id ?? null;
}

const readPayload = (payload: string): ReportMeeting => reportMeetingSchema.parse(JSON.parse(payload));

interface ParticipantRecord {
  readonly key: string;
  readonly officialId: string | null;
  readonly entityCode: string;
  readonly role: string;
  readonly roles: string;
  readonly principal: boolean;
  readonly official: null | {
    readonly nameAr: string;
    readonly nameEn: string;
    readonly offices: readonly {
      readonly role: string;
      readonly entityCode: string;
      readonly titleAr: string;
      readonly titleEn: string;
      readonly fromDay: string | null;
      readonly toDay: string | null;
    }[];
  };
}

const toStoredParticipant = (record: ParticipantRecord): StoredParticipant => ({
  id: record.key,
  official: record.officialId as OfficialId | null,
  name: record.official && { ar: record.official.nameAr, en: record.official.nameEn },
  entity: record.entityCode as EntityCode,
  role: record.role as Role,
  roles: JSON.parse(record.roles) as readonly Role[],
  principal: record.principal,
  offices: (record.official?.offices ?? []).map((office) => ({
    role: office.role as Role,
    entity: office.entityCode as EntityCode,
    title: { ar: office.titleAr, en: office.titleEn },
    from: office.fromDay,
    to: office.toDay,
  })),
});
