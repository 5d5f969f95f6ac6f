import type { MeetingDate, MeetingRow } from '@/lib/domain/explorer-data';
import type { MeetingId } from '@/lib/domain/names';
import { parsePartialDate } from '@/lib/domain/partial-date';

/** A meeting on a date in EDTF; null: of no known day. */
export function meetingOn(edtf: string | null, more: Partial<MeetingRow> = {}): MeetingRow {
  const known = edtf === null ? null : parsePartialDate(edtf);
  const date: MeetingDate = {
    edtf,
    bounds: known?.bounds ?? null,
    certainty: known?.certainty ?? 'unknown',
    weekday: null,
  };
  return {
    id: `m-${edtf}` as MeetingId,
    status: 'held',
    format: 'in_person',
    background: false,
    date,
    place: null,
    parties: [],
    topics: [],
    outcomes: 0,
    reports: 1,
    outlets: [],
    sample: false,
    ...more,
  };
}
