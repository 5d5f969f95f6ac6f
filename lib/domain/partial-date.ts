/**
 * Dates with their certainty: the subset of EDTF (ISO 8601-2:2019) that Liqa writes.
 * `2020-10-12` · `2022?-08-05` (year inferred) · `2015-07~` · `2019` · `2020-08-04/2020-08-05` · `[2020-08-04,2020-08-05]`.
 */

/** Days as `YYYY-MM-DD`, both included. */
export interface DayBounds {
  readonly first: string;
  readonly last: string;
}

/**
 * How exactly a day is known. `day`: one day, or an interval of named days; `month`, `year`: no finer than that;
 * `about`: qualified by `~` or `%`, or one of several; `unknown`: nothing is known.
 * `?` alone (a part that was inferred) does not make a day uncertain to count, but is shown.
 */
export type Certainty = 'day' | 'month' | 'year' | 'about' | 'unknown';

export interface PartialDate {
  readonly bounds: DayBounds;
  readonly certainty: Certainty;
  /** A part was inferred (`?` or `%`). */
  readonly inferred: boolean;
}

const PART = /^(\d{4})([?~%]?)(?:-(\d{2})([?~%]?)(?:-(\d{2})([?~%]?))?)?$/;

/** Reads one date of the subset; null where the text is none. Accepts no times and no unspecified digits. */
export function parsePartialDate(edtf: string): PartialDate | null {
  const oneOf = /^\[(.+)\]$/.exec(edtf);
  const texts = oneOf ? (oneOf[1] as string).split(',') : edtf.split('/');
  if (texts.length > 2 || (oneOf && texts.length !== 2)) return null;
  const parts = texts.map((t) => parsePart(t));
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || first.bounds.first > last.bounds.last) return null;
  const certainty = oneOf ? 'about' : coarser(first.certainty, last.certainty);
  return {
    bounds: { first: first.bounds.first, last: last.bounds.last },
    certainty,
    inferred: first.inferred || last.inferred,
  };
}

const ORDER: readonly Certainty[] = ['day', 'month', 'year', 'about', 'unknown'];
const coarser = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b);

function parsePart(text: string): PartialDate | null {
  const m = PART.exec(text);
  if (!m) return null;
  const [, year = '', , month, , day] = m;
  const marks = `${m[2] ?? ''}${m[4] ?? ''}${m[6] ?? ''}`;
  if (month !== undefined && (month < '01' || month > '12')) return null;
  const last =
    month === undefined ? `${year}-12-31` : `${year}-${month}-${lastDayOfMonth(Number(year), Number(month))}`;
  if (day !== undefined && (day < '01' || `${year}-${month}-${day}` > last)) return null;
  const finest = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return {
    bounds:
      day === undefined
        ? { first: `${year}-${month ?? '01'}-01`, last }
        : { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}` },
    certainty: /[~%]/.test(marks) ? 'about' : finest,
    inferred: /[?%]/.test(marks),
  };
}

/** Days of a month of the Gregorian calendar, two digits. */
function lastDayOfMonth(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0');
}

/** The ISO weekday (1 Monday – 7 Sunday) of a day `YYYY-MM-DD`. */
export function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The month `YYYY-MM` that lies `count` months after a month or a day. */
export function addMonths(monthOrDay: string, count: number): string {
  const months = Number(monthOrDay.slice(0, 4)) * 12 + Number(monthOrDay.slice(5, 7)) - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}
