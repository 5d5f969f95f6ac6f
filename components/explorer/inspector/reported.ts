import type { MeetingDate } from '@/lib/domain/explorer-data';
import { isSamePerson } from '@/lib/domain/join-reports';
import type { MeetingParticipant } from '@/lib/domain/meeting-detail';
import { parsePartialDate } from '@/lib/domain/partial-date';
import type { ReportMeeting, ReportParticipant } from '@/lib/domain/report';

/**
 * A meeting's participant as one of its reports tells it: other reports may know the same person by the office alone,
 * under another key. Null where this report says nothing of them.
 */
export function findReported(report: ReportMeeting, person: MeetingParticipant): ReportParticipant | null {
  const { id, name, entity, roles } = person;
  const known = { id, name, represents: entity, roles };
  return (
    report.participants.find((participant) => participant.id === id) ??
    report.participants.find((participant) => isSamePerson(participant, known)) ??
    null
  );
}

/** A report's date in the form in which meetings have theirs. */
export function toMeetingDate({ edtf, weekday }: ReportMeeting['date']): MeetingDate {
  const date = edtf === null ? null : parsePartialDate(edtf);
  return { edtf, bounds: date?.bounds ?? null, certainty: date?.certainty ?? 'unknown', weekday };
}
