import type BetterSqlite3 from 'better-sqlite3';
import type { JoinedMeeting, JoinedParticipant } from '../domain/join-reports';
import type { MeetingId } from '../domain/names';
import { type PartialDate, parsePartialDate } from '../domain/partial-date';
import type { References } from './records';
import type { ReferenceWriter } from './references';

type Raw = BetterSqlite3.Database;

/** Writes the row of a meeting with its people and topics. Needs an open transaction. */
export interface MeetingWriter {
  readonly insert: (id: MeetingId, meeting: JoinedMeeting, from: { sample: boolean; revision: number }) => void;
  /** Puts what the reports say now in the place of what stood there; the id and its revision stay. */
  readonly rewrite: (id: MeetingId, meeting: JoinedMeeting, from: { sample: boolean }) => void;
  /** Takes away the people and topics of a meeting that is none any more. */
  readonly clear: (id: MeetingId) => void;
}

/** Prepares the statements once for a whole batch. */
export function buildMeetingWriter(raw: Raw, names: ReferenceWriter, references: References): MeetingWriter {
  const statements = prepareStatements(raw);
  const toColumns = (id: MeetingId, meeting: JoinedMeeting, sample: boolean) => {
    const date = toDate(meeting);
    const { place } = meeting;
    const city = place?.city ? references.toCity(place.city) : null;
    if (place) names.putEntity(references.toEntity(place.country));
    return {
      id,
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
      outcomes: meeting.outcomes,
      sample: sample ? 1 : 0,
    };
  };
  const writeParts = (id: MeetingId, { participants, topics }: JoinedMeeting) => {
    participants.forEach((person, ordinal) => {
      putNames(names, references, person);
      const official = person.name ? person.id : null;
      const { represents, role, roles, principal } = person;
      const flag = principal ? 1 : 0;
      statements.participant.run(id, ordinal, person.id, official, represents, role, JSON.stringify(roles), flag);
    });
    topics.forEach(({ code, subjects }, ordinal) => {
      statements.topic.run(id, ordinal, code, JSON.stringify(subjects));
    });
  };
  const clear = (id: MeetingId) => {
    statements.clearPeople.run(id);
    statements.clearTopics.run(id);
  };
  return {
    insert: (id, meeting, { sample, revision }) => {
      statements.insert.run({ ...toColumns(id, meeting, sample), revision });
      writeParts(id, meeting);
    },
    rewrite: (id, meeting, { sample }) => {
      statements.update.run(toColumns(id, meeting, sample));
      clear(id);
      writeParts(id, meeting);
    },
    clear,
  };
}

function putNames(names: ReferenceWriter, references: References, { id, name, represents }: JoinedParticipant): void {
  names.putEntity(references.toEntity(represents));
  if (name) names.putOfficial(references.toOfficial(id, name));
}

function toDate({ date: { edtf } }: JoinedMeeting): PartialDate | null {
  if (edtf === null) return null;
  const date = parsePartialDate(edtf);
  if (!date) throw new RangeError(`the parser gave a date that is none: "${edtf}"`);
  return date;
}

function prepareStatements(raw: Raw) {
  return {
    insert: raw.prepare(
      `INSERT INTO "Meeting" ("id", "status", "format", "edtf", "firstDay", "lastDay", "certainty", "weekday",
         "placeCountry", "placeCityEn", "placeCityAr", "background", "outcomes", "sample", "addedRevision")
       VALUES (@id, @status, @format, @edtf, @firstDay, @lastDay, @certainty, @weekday,
         @placeCountry, @placeCityEn, @placeCityAr, @background, @outcomes, @sample, @revision)`,
    ),
    update: raw.prepare(
      `UPDATE "Meeting" SET "status" = @status, "format" = @format, "edtf" = @edtf, "firstDay" = @firstDay,
         "lastDay" = @lastDay, "certainty" = @certainty, "weekday" = @weekday, "placeCountry" = @placeCountry,
         "placeCityEn" = @placeCityEn, "placeCityAr" = @placeCityAr, "background" = @background,
         "outcomes" = @outcomes, "sample" = @sample WHERE "id" = @id`,
    ),
    participant: raw.prepare(
      `INSERT INTO "Participant" ("meetingId", "ordinal", "key", "officialId", "entityCode", "role", "roles", "principal")
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    topic: raw.prepare(`INSERT INTO "MeetingTopic" ("meetingId", "ordinal", "topic", "subjects") VALUES (?, ?, ?, ?)`),
    clearPeople: raw.prepare('DELETE FROM "Participant" WHERE "meetingId" = ?'),
    clearTopics: raw.prepare('DELETE FROM "MeetingTopic" WHERE "meetingId" = ?'),
  };
}
