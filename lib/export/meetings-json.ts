import type { MeetingRow } from '../domain/explorer-data';
import type { Name } from '../domain/names';
import { type ActiveFilter, type Names, nameOfEntity } from '../query';
import type { Caption } from './caption';
import { type NamedParty, toNamedParties } from './participants';

export const MEETINGS_SCHEMA = 'liqa-meetings/1';

/** The shape of the file: the caption as data, then the meetings with their names, in the order given. */
export interface MeetingsFile {
  readonly schema: typeof MEETINGS_SCHEMA;
  readonly caption: Omit<Caption, 'filters'> & { readonly filters: readonly Omit<ActiveFilter, 'key' | 'drops'>[] };
  readonly meetings: readonly FileMeeting[];
}

export interface FileMeeting extends Omit<MeetingRow, 'parties' | 'place'> {
  readonly place: (NonNullable<MeetingRow['place']> & { readonly countryName: Name }) | null;
  readonly parties: readonly NamedParty[];
}

/** Meetings with names and caption as data. */
export function toMeetingsFile(meetings: readonly MeetingRow[], names: Names, caption: Caption): MeetingsFile {
  const filters = caption.filters.map(({ key: _key, drops: _drops, ...fact }) => fact);
  return {
    schema: MEETINGS_SCHEMA,
    caption: { ...caption, filters },
    meetings: meetings.map((meeting) => ({
      ...meeting,
      place: meeting.place && { ...meeting.place, countryName: nameOfEntity(names, meeting.place.country) },
      parties: toNamedParties(meeting, names),
    })),
  };
}

/** The text of `toMeetingsFile`, indented, with a line feed at its end. */
export function meetingsToJson(meetings: readonly MeetingRow[], names: Names, caption: Caption): string {
  return `${JSON.stringify(toMeetingsFile(meetings, names, caption), null, 2)}\n`;
}
