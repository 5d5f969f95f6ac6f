import { type Calendar, MONTHS, ORDINALS } from '../../ar/calendar';
import { DIRECTIONS, type DirectionWord, GREGORIAN_SIGNS, HIJRI_SIGNS, MONTH_WORD, OF, YEAR_WORDS } from '../lexicon';
import type { TokenRun } from '../types';
import { findPhrase, numberAt, textAt } from '../words';

export interface MonthPart {
  readonly calendar: Calendar;
  readonly month: number;
  readonly ambiguous: boolean;
  readonly to: number;
}

/** A month, with its second name where both are given: `كانون الثاني/يناير`, `يوليو (تموز)`, `يونيو حزيران`. */
export function readMonth(run: TokenRun, i: number): MonthPart | null {
  const hit = findPhrase(MONTHS, run, i);
  if (!hit) return null;
  const { value, to } = hit;
  const mark = textAt(run, to);
  if (mark === '/' || mark === '(' || mark === '-' || mark === '\\') {
    const twin = findPhrase(MONTHS, run, to + 1);
    const isSame = twin?.value.month === value.month && twin.value.calendar === value.calendar;
    if (isSame && (mark !== '(' || textAt(run, twin.to) === ')'))
      return { ...value, ambiguous: false, to: mark === '(' ? twin.to + 1 : twin.to };
  }
  const next = findPhrase(MONTHS, run, to);
  const isTwin = next && !next.stripped && next.value.month === value.month && next.value.calendar === value.calendar;
  return isTwin ? { ...value, ambiguous: false, to: next.to } : { ...value, to };
}

interface DayPart {
  readonly day: number;
  readonly inWords: boolean;
  readonly to: number;
}

/** A day of the month in digits or as an ordinal: `12`, `الخامس عشر`. */
export function readDay(run: TokenRun, i: number): DayPart | null {
  const day = numberAt(run, i, 2);
  // `بتاريخ (5) يوليو`
  const isInBrackets = textAt(run, i - 1) === '(' && textAt(run, i + 1) === ')';
  if (day !== null) return day >= 1 && day <= 31 ? { day, inWords: false, to: isInBrackets ? i + 2 : i + 1 } : null;
  const ordinal = findPhrase(ORDINALS, run, i);
  return ordinal ? { day: ordinal.value, inWords: true, to: ordinal.to } : null;
}

/** Steps over `من`, `من شهر`, a hyphen or a slash between a day and its month. */
export function skipToMonth(run: TokenRun, i: number): number {
  let at = i;
  if (OF.has(textAt(run, at)) || textAt(run, at) === '-' || textAt(run, at) === '/') at++;
  return MONTH_WORD.has(textAt(run, at)) ? at + 1 : at;
}

const isYear = (calendar: Calendar, n: number): boolean =>
  calendar === 'hijri' ? n >= 1300 && n <= 1500 : n >= 1900 && n <= 2100;

interface YearPart {
  readonly calendar: Calendar;
  readonly year: number;
  readonly to: number;
}

/** A year of four digits and the sign of its era: `2020`, `2020م`, `1442 هـ`. */
export function readYear(run: TokenRun, i: number): YearPart | null {
  const year = numberAt(run, i, 4);
  if (year === null) return null;
  const sign = textAt(run, i + 1);
  if (isYear('hijri', year)) return { calendar: 'hijri', year, to: HIJRI_SIGNS.has(sign) ? i + 2 : i + 1 };
  if (isYear('gregorian', year)) return { calendar: 'gregorian', year, to: GREGORIAN_SIGNS.has(sign) ? i + 2 : i + 1 };
  return null;
}

/** The year that completes a month: `2020`, `، 2020`, `من عام 2020`, `/2020`. */
export function readYearAfterMonth(run: TokenRun, i: number, calendar: Calendar): YearPart | null {
  let at = i;
  const mark = textAt(run, at);
  if (OF.has(mark) || mark === '،' || mark === ',' || mark === '/' || mark === '-') at++;
  if (YEAR_WORDS.has(textAt(run, at))) at++;
  else if (at > i && OF.has(mark)) return null;
  const year = readYear(run, at);
  return year?.calendar === calendar ? year : null;
}

/** `الماضي`, `المقبل`, `الجاري`, `قبل الماضي`. */
export function readDirection(run: TokenRun, i: number): (DirectionWord & { readonly to: number }) | null {
  const hit = findPhrase(DIRECTIONS, run, i);
  return hit && !hit.stripped ? { ...hit.value, to: hit.to } : null;
}
