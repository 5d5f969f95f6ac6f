import type { Format, Status, Topic } from '../domain/codes';
import type { MeetingRow, Party } from '../domain/explorer-data';
import type { EntityCode, MeetingId } from '../domain/names';
import type { Certainty } from '../domain/partial-date';

/** The columns of a meeting; `Flag` is a number in raw statements and a boolean from the client. */
export interface MeetingColumns<Flag extends number | boolean> {
  readonly id: string;
  readonly status: string;
  readonly format: string | null;
  readonly edtf: string | null;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly certainty: string;
  readonly weekday: number | null;
  readonly placeCountry: string | null;
  readonly placeCityEn: string | null;
  readonly placeCityAr: string | null;
  readonly background: Flag;
  readonly outcomes: number;
  readonly sample: Flag;
}

interface MeetingParts {
  readonly parties: readonly Party[];
  readonly topics: readonly Topic[];
  /** One for each report; null where its article names none. */
  readonly outlets: readonly (string | null)[];
}

/**
 * A stored meeting in the form that every list, count and drawing uses. The casts are the store's promise: what stands
 * in these columns was checked against the vocabularies when it was written.
 */
export function toMeetingRow(row: MeetingColumns<number | boolean>, parts: MeetingParts): MeetingRow {
  const { firstDay, lastDay, placeCountry, placeCityEn, placeCityAr } = row;
  const city = placeCityEn === null ? null : { ar: placeCityAr ?? placeCityEn, en: placeCityEn };
  return {
    id: row.id as MeetingId,
    status: row.status as Status,
    format: row.format as Format | null,
    background: Boolean(row.background),
    date: {
      edtf: row.edtf,
      bounds: firstDay === null || lastDay === null ? null : { first: firstDay, last: lastDay },
      certainty: row.certainty as Certainty,
      weekday: row.weekday,
    },
    place: placeCountry === null ? null : { country: placeCountry as EntityCode, city },
    parties: parts.parties,
    topics: parts.topics,
    outcomes: row.outcomes,
    reports: parts.outlets.length,
    outlets: [...new Set(parts.outlets.filter((outlet) => outlet !== null))].sort(),
    sample: Boolean(row.sample),
  };
}
