import type { MeetingRow } from '../domain/explorer-data';
import type { Language } from '../domain/names';
import { type Names, nameOfEntity } from '../query';
import type { Caption } from './caption';
import { type NamedParty, toNamedParties, toPartyText } from './participants';

/** Between the values of one cell: the Arabic semicolon in Arabic cells. */
const BETWEEN: Readonly<Record<Language, string>> = { ar: '\u061b ', en: '; ' };

interface Row {
  readonly meeting: MeetingRow;
  readonly principals: readonly NamedParty[];
  readonly aides: readonly NamedParty[];
  readonly names: Names;
  readonly caption: Caption;
}

/**
 * The columns, in order. Codes are those of the API. `date_edtf` is the date as known (EDTF), `date_first` and
 * `date_last` its first and last possible day, empty where nothing is known. `participants` are node ids
 * (`o:` official, `c:` country or organisation). The last five repeat the caption on every row, so that a row that
 * was copied elsewhere still tells where it comes from.
 */
const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => string])[] = [
  ['id', ({ meeting }) => meeting.id],
  ['status', ({ meeting }) => meeting.status],
  ['format', ({ meeting }) => meeting.format ?? ''],
  ['background', ({ meeting }) => yesNo(meeting.background)],
  ['date_edtf', ({ meeting }) => meeting.date.edtf ?? ''],
  ['date_first', ({ meeting }) => meeting.date.bounds?.first ?? ''],
  ['date_last', ({ meeting }) => meeting.date.bounds?.last ?? ''],
  ['date_certainty', ({ meeting }) => meeting.date.certainty],
  ['participants_ar', ({ principals }) => partiesText(principals, 'ar')],
  ['participants_en', ({ principals }) => partiesText(principals, 'en')],
  ['participants', ({ principals }) => principals.map(toNodeId).join(BETWEEN.en)],
  ['also_present_ar', ({ aides }) => partiesText(aides, 'ar')],
  ['also_present_en', ({ aides }) => partiesText(aides, 'en')],
  ['countries', ({ principals }) => [...new Set(principals.map((p) => p.entity))].join(BETWEEN.en)],
  ['place_country', ({ meeting }) => meeting.place?.country ?? ''],
  ['place_ar', (row) => placeText(row, 'ar')],
  ['place_en', (row) => placeText(row, 'en')],
  ['topics', ({ meeting }) => meeting.topics.join(BETWEEN.en)],
  ['outcomes', ({ meeting }) => String(meeting.outcomes)],
  ['reports', ({ meeting }) => String(meeting.reports)],
  ['outlets', ({ meeting }) => meeting.outlets.join(BETWEEN.en)],
  ['sample', ({ meeting }) => yesNo(meeting.sample)],
  ['shown', ({ caption }) => String(caption.shown)],
  ['total', ({ caption }) => String(caption.total)],
  ['filters', ({ caption }) => filtersText(caption)],
  ['revision', ({ caption }) => String(caption.revision)],
  ['url', ({ caption }) => caption.url],
];

/**
 * A table of meetings, one row each: RFC 4180 with CRLF, in UTF-8 with a byte order mark (without it Excel reads
 * Arabic as noise). A cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function meetingsToCsv(meetings: readonly MeetingRow[], names: Names, caption: Caption): string {
  const lines = meetings.map((meeting) => {
    const parties = toNamedParties(meeting, names);
    const principals = parties.filter((party) => party.principal);
    const aides = parties.filter((party) => !party.principal);
    const row: Row = { meeting, principals, aides, names, caption };
    return COLUMNS.map(([, cell]) => toCell(cell(row))).join(',');
  });
  return `\ufeff${[COLUMNS.map(([name]) => name).join(','), ...lines].join('\r\n')}\r\n`;
}

/** Spaces and invisible marks before the sign do not keep a spreadsheet from running it. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%]|^[\t\r']/u;

/** Quotes a cell where it must be, and disarms formulas. What begins with an apostrophe gets another, to stay readable back. */
function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const partiesText = (parties: readonly NamedParty[], language: Language): string =>
  parties.map((party) => toPartyText(party, language)).join(BETWEEN[language]);
const toNodeId = ({ official, entity }: NamedParty): string => (official === null ? `c:${entity}` : `o:${official}`);

function placeText({ meeting, names }: Row, language: Language): string {
  if (meeting.place === null) return '';
  const country = nameOfEntity(names, meeting.place.country)[language];
  return meeting.place.city === null ? country : `${meeting.place.city[language]} (${country})`;
}

/** `range:2020-06-01/..; topic:health`: an open end is `..`, as in EDTF. */
function filtersText({ filters }: Caption): string {
  return filters
    .map((filter) => (filter.kind === 'range' ? `range:${filter.from ?? '..'}/${filter.to ?? '..'}` : filter.key))
    .join(BETWEEN.en);
}
