import type { MeetingRow } from '../domain/explorer-data';
import type { Language } from '../domain/names';
import type { DayBounds } from '../domain/partial-date';
import { type ActiveFilter, describeView, type FilterResult, type Filters, type Names } from '../query';

/** What every export says of itself: without it a table or a picture can't be checked or found again. */
export interface Caption {
  readonly language: Language;
  /** "N of M meetings", as the screen counts them. */
  readonly shown: number;
  readonly total: number;
  /** Left out only because their date is uncertain. */
  readonly uncertain: number;
  readonly filters: readonly ActiveFilter[];
  /** From the first to the last possible day of the meetings shown; null where no day is known. */
  readonly days: DayBounds | null;
  /** The sources of the meetings shown, each once, sorted. */
  readonly outlets: readonly string[];
  /** Of the data from which the export was made. */
  readonly revision: number;
  /** The address that shows the same. */
  readonly url: string;
}

export interface CaptionInput {
  readonly view: Filters;
  readonly result: Pick<FilterResult, 'shown' | 'total' | 'uncertain'>;
  readonly revision: number;
  readonly url: string;
  readonly names: Names;
  readonly language: Language;
}

/** Gathers the caption of a filtered set. */
export function buildCaption({ view, result, revision, url, names, language }: CaptionInput): Caption {
  const { shown, total, uncertain } = result;
  return {
    language,
    shown: shown.length,
    total,
    uncertain,
    filters: describeView(view, names),
    days: spanOf(shown),
    outlets: [...new Set(shown.flatMap((meeting) => meeting.outlets))].sort(),
    revision,
    url,
  };
}

function spanOf(meetings: readonly MeetingRow[]): DayBounds | null {
  const known = meetings.flatMap(({ date }) => date.bounds ?? []);
  const [any] = known;
  if (!any) return null;
  return {
    first: known.reduce((least, { first }) => (first < least ? first : least), any.first),
    last: known.reduce((most, { last }) => (last > most ? last : most), any.last),
  };
}
