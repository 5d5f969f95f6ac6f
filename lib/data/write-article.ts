import type BetterSqlite3 from 'better-sqlite3';
import { joinReports } from '../domain/join-reports';
import type { MeetingId } from '../domain/names';
import type { ReportMeeting } from '../domain/report';
import { listEvidence } from './evidence';
import { toMeetingId } from './ids';
import { buildMeetingJoiner } from './join-meetings';
import type { ReadArticle, References } from './records';
import { buildReferenceWriter } from './references';
import { buildMeetingWriter } from './write-meeting';

type Raw = BetterSqlite3.Database;

/**
 * Stores one article with its reports and meetings; returns the ids of those that no article told before, and how many
 * of its reports joined meetings that were there. Needs an open transaction.
 */
export type ArticleWriter = (
  article: ReadArticle,
  revision: number,
) => { readonly meetings: readonly MeetingId[]; readonly joined: number };

/** Prepares the statements once for a whole batch. */
export function buildArticleWriter(raw: Raw, references: References): ArticleWriter {
  const statements = prepareStatements(raw);
  const names = buildReferenceWriter(raw, references);
  const meetings = buildMeetingWriter(raw, names, references);
  const join = buildMeetingJoiner(raw, references, names);
  return (article, revision) => {
    const { id, input, report } = article;
    statements.article.run({
      id,
      externalId: input.id,
      outlet: input.source ?? null,
      language: article.language,
      title: input.title ?? null,
      text: input.text,
      publishedAt: input.publishedAt ?? null,
      seenAt: input.seenAt ?? null,
      url: input.url ?? null,
      sample: article.sample ? 1 : 0,
      readOn: article.readOn,
      parser: article.parser,
      removed: JSON.stringify(report.removed),
      warnings: JSON.stringify(report.warnings),
      revision,
    });
    const ids = report.meetings.map((meeting, ordinal) => {
      const meetingId = toMeetingId(id, ordinal);
      meetings.insert(meetingId, joinReports([meeting]), { sample: article.sample, revision });
      writeReport(statements, { articleId: id, ordinal, meetingId, meeting });
      return meetingId;
    });
    const joined = new Set(join(ids));
    return { meetings: ids.filter((id) => !joined.has(id)), joined: joined.size };
  };
}

function writeReport(
  statements: Statements,
  row: { articleId: string; ordinal: number; meetingId: MeetingId; meeting: ReportMeeting },
): void {
  const { articleId, ordinal, meetingId, meeting } = row;
  const main = meeting.main ? 1 : 0;
  statements.report.run(articleId, ordinal, meetingId, main, JSON.stringify(meeting), meeting.confidence);
  for (const { path, evidence } of listEvidence(meeting)) {
    const { field, zone, start, end, quote } = evidence;
    statements.evidence.run(articleId, ordinal, path, field, zone, start, end, quote);
  }
}

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(raw: Raw) {
  return {
    article: raw.prepare(
      `INSERT INTO "Article" ("id", "externalId", "outlet", "language", "title", "text", "publishedAt", "seenAt", "url",
         "sample", "readOn", "parser", "removed", "warnings", "addedRevision")
       VALUES (@id, @externalId, @outlet, @language, @title, @text, @publishedAt, @seenAt, @url,
         @sample, @readOn, @parser, @removed, @warnings, @revision)`,
    ),
    report: raw.prepare(
      `INSERT INTO "Report" ("articleId", "ordinal", "meetingId", "main", "payload", "confidence")
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    evidence: raw.prepare(
      `INSERT INTO "Evidence" ("articleId", "ordinal", "path", "field", "zone", "start", "end", "quote")
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
  };
}
