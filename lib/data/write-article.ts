import type BetterSqlite3 from 'better-sqlite3';
import type { MeetingId } from '../domain/names';
import { type PartialDate, parsePartialDate } from '../domain/partial-date';
import type { ReportMeeting, ReportParticipant } from '../domain/report';
import { listEvidence } from './evidence';
import { toMeetingId } from './ids';
import type { ReadArticle, References } from './records';
import { buildReferenceWriter, type ReferenceWriter } from './references';

type Raw = BetterSqlite3.Database;

/** Stores one article with its reports and meetings; returns the ids of its meetings. Needs an open transaction. */
export type ArticleWriter = (article: ReadArticle, revision: number) => readonly MeetingId[];

/** Prepares the statements once for a whole batch. */
export function buildArticleWriter(raw: Raw, references: References): ArticleWriter {
  const statements = prepareStatements(raw);
  const names = buildReferenceWriter(raw, references);
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
    return report.meetings.map((meeting, ordinal) => {
      const meetingId = toMeetingId(id, ordinal);
      writeMeeting(statements, names, references, { meetingId, meeting, sample: article.sample, revision });
      writeReport(statements, { articleId: id, ordinal, meetingId, meeting });
      return meetingId;
    });
  };
}

function writeMeeting(
  statements: Statements,
  names: ReferenceWriter,
  references: References,
  row: { meetingId: MeetingId; meeting: ReportMeeting; sample: boolean; revision: number },
): void {
  const { meetingId, meeting } = row;
  const date = toDate(meeting);
  const { place } = meeting;
  const city = place?.city ? references.toCity(place.city) : null;
  if (place) names.putEntity(references.toEntity(place.country));
  statements.meeting.run({
    id: meetingId,
    status: meeting.status,
    format: meeting.format,
    edtf: meeting.date.edtf,
    firstDay: date?.bounds.first ?? null,
    lastDay: date?.bounds.last ?? null,
    certainty: date?.certainty ?? 'unknown',
    weekday: meeting.date.weekday,
    placeCountry: place?.country ?? null,
    placeCityEn: city?.en ?? null,
    placeCityAr: city?.ar ?? null,
    background: meeting.main ? 0 : 1,
    outcomes: meeting.outcomes.length,
    sample: row.sample ? 1 : 0,
    revision: row.revision,
  });
  meeting.participants.forEach((participant, ordinal) => {
    writeParticipant(statements, names, references, meetingId, ordinal, participant);
  });
  meeting.topics.forEach(({ code, subjects }, ordinal) => {
    statements.topic.run(meetingId, ordinal, code, JSON.stringify(subjects));
  });
}

function toDate(meeting: ReportMeeting): PartialDate | null {
  const { edtf } = meeting.date;
  if (edtf === null) return null;
  const date = parsePartialDate(edtf);
  if (!date) throw new RangeError(`the parser gave a date that is none: "${edtf}"`);
  return date;
}

function writeParticipant(
  statements: Statements,
  names: ReferenceWriter,
  references: References,
  meetingId: MeetingId,
  ordinal: number,
  { id, name, represents, role, roles, principal }: ReportParticipant,
): void {
  names.putEntity(references.toEntity(represents));
  if (name) names.putOfficial(references.toOfficial(id, name));
  const official = name ? id : null;
  const flag = principal ? 1 : 0;
  statements.participant.run(meetingId, ordinal, id, official, represents, role, JSON.stringify(roles), flag);
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
    meeting: raw.prepare(
      `INSERT INTO "Meeting" ("id", "status", "format", "edtf", "firstDay", "lastDay", "certainty", "weekday",
         "placeCountry", "placeCityEn", "placeCityAr", "background", "outcomes", "sample", "addedRevision")
       VALUES (@id, @status, @format, @edtf, @firstDay, @lastDay, @certainty, @weekday,
         @placeCountry, @placeCityEn, @placeCityAr, @background, @outcomes, @sample, @revision)`,
    ),
    participant: raw.prepare(
      `INSERT INTO "Participant" ("meetingId", "ordinal", "key", "officialId", "entityCode", "role", "roles", "principal")
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    topic: raw.prepare(`INSERT INTO "MeetingTopic" ("meetingId", "ordinal", "topic", "subjects") VALUES (?, ?, ?, ?)`),
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
