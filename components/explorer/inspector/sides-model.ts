import type { Topic } from '@/lib/domain/codes';
import type { EntityCode } from '@/lib/domain/names';
import type { ReportMeeting, ReportParticipant } from '@/lib/domain/report';

type Report = Pick<ReportMeeting, 'participants' | 'statements' | 'topics'>;
type ReportStatement = ReportMeeting['statements'][number];

/** One thing that somebody said, in the article's own words. */
export interface SideStatement {
  /** The key of the fact that lights its words: `statement:0`. */
  readonly factKey: string;
  /** The exact words; those of several places are apart in the list. Empty where no words show it. */
  readonly quotes: readonly string[];
  /** Null where the report has no such participant. */
  readonly speaker: ReportParticipant | null;
  readonly kind: ReportStatement['kind'];
  readonly attribution: ReportStatement['attribution'];
  /** The topic under which the words stand already, where this is another topic of the same statement. */
  readonly under: Topic | null;
}

/** One topic, and what each side said of it: an empty cell is a side's silence. */
export interface SidesRow {
  /** Null: statements without a topic. */
  readonly topic: Topic | null;
  /** As many as there are sides, in their order. */
  readonly cells: readonly (readonly SideStatement[])[];
  /** Of several sides just one speaks of the topic. */
  readonly onlyOne: boolean;
}

export interface MeetingSide {
  readonly entity: EntityCode;
  /** Who speaks for it in this report; empty where nobody is quoted. */
  readonly speakers: readonly ReportParticipant[];
}

export interface SidesModel {
  readonly sides: readonly MeetingSide[];
  readonly rows: readonly SidesRow[];
}

/**
 * What each side of a meeting said, as rows of topics over the sides. A side is a country or organisation with a
 * principal, in the order of the report, whether quoted or not; a side that is quoted without one comes after these.
 * Rows come in the order of the meeting's topics, then of first mention, and last what has no topic. A statement of
 * several topics has its words in the first of these rows and stands in the others by its number (`under`).
 */
export function buildSides(report: Report): SidesModel {
  const people = new Map(report.participants.map((person) => [person.id, person]));
  const entities = new Set(report.participants.filter((person) => person.principal).map((person) => person.represents));
  for (const { side } of report.statements) entities.add(side);
  const order = [...entities];
  const topics = orderTopics(report);

  const rows = [...topics, null].map((topic) => {
    const cells = order.map((entity) =>
      report.statements.flatMap((statement, i) =>
        statement.side === entity && isAbout(statement, topic) ? [toStatement(statement, i, topic)] : [],
      ),
    );
    const speaking = cells.filter((cell) => cell.length > 0).length;
    return { topic, cells, onlyOne: order.length > 1 && speaking === 1 };
  });

  function toStatement(statement: ReportStatement, i: number, topic: Topic | null): SideStatement {
    const home = topics.find((code) => statement.topics.includes(code)) ?? null;
    return {
      factKey: `statement:${i}`,
      quotes: statement.evidence.map(({ quote }) => quote),
      speaker: people.get(statement.speaker) ?? null,
      kind: statement.kind,
      attribution: statement.attribution,
      under: home === topic ? null : home,
    };
  }

  return {
    sides: order.map((entity) => ({ entity: entity as EntityCode, speakers: speakersOf(entity) })),
    rows: rows.filter((row) => row.cells.some((cell) => cell.length > 0)),
  };

  function speakersOf(entity: string): readonly ReportParticipant[] {
    const ids = new Set(report.statements.filter(({ side }) => side === entity).map(({ speaker }) => speaker));
    return [...ids].flatMap((id) => people.get(id) ?? []);
  }
}

const isAbout = ({ topics }: ReportStatement, topic: Topic | null): boolean =>
  topic === null ? topics.length === 0 : topics.includes(topic);

/** The topics of statements: those of the meeting in its order, then others as they come. */
function orderTopics({ topics, statements }: Report): readonly Topic[] {
  const said = new Set(statements.flatMap((statement) => statement.topics));
  const known = topics.map(({ code }) => code).filter((code) => said.has(code));
  return [...new Set([...known, ...said])];
}

/** The topics on which a side is silent while another speaks of them. */
export const silencesOf = ({ rows }: SidesModel, side: number): readonly Topic[] =>
  rows.flatMap(({ topic, cells }) => (topic !== null && cells[side]?.length === 0 ? [topic] : []));
