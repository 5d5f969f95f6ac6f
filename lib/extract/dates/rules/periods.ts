import { COUNTS, MONTHS, PERIOD_WORDS, toWords, UNIT_WORDS, WEEKDAYS } from '../../ar/calendar';
import {
  ABOUT,
  AGO,
  COMING_DAYS,
  COUNTED_FROM,
  type Direction,
  FEW,
  GENERAL_BEFORE,
  MONTH_DEFINITE,
  OF,
  SAME,
  SAME_BEFORE,
  THIS,
  VAGUE_PAST,
  WITHIN,
} from '../lexicon';
import type { DateRule, TokenRun } from '../types';
import { toAtom } from '../types';
import { findPhrase, isOneOf, numberAt, textAt } from '../words';
import { readDays } from './days';
import { readDirection, readMonth, readYearAfterMonth } from './parts';

const COUNT_OF: Readonly<Record<Direction, number>> = { past: -1, this: 0, future: 1 };

/** `قبل يومين`, `منذ ثلاثة أيام`, `قبل نحو 4 سنوات`, `قبل أيام`; but `قبل يوم الجمعة` and `منذ شهر مايو` are something else. */
export const ago: DateRule = (run, i) => {
  if (!isOneOf(AGO, textAt(run, i))) return null;
  const start = ABOUT.has(textAt(run, i + 1)) ? i + 2 : i + 1;
  const digits = numberAt(run, start, 3);
  const counted = digits === null ? findPhrase(COUNTS, run, start) : { value: digits, to: start + 1 };
  const hit = findPhrase(UNIT_WORDS, run, counted?.to ?? start);
  if (!hit || hit.stripped || findPhrase(WEEKDAYS, run, hit.to) || numberAt(run, hit.to, 4) !== null) return null;
  // `قبل يومين من القمة` counts from the summit
  if (OF.has(textAt(run, hit.to)) || findPhrase(MONTHS, run, hit.to)) return null;
  const count = counted?.value ?? hit.value.count;
  return toAtom(i, hit.to, { shift: { unit: hit.value.unit, count: count === null ? null : -count } });
};

/** `بعد يومين`, `خلال ثلاثة أيام`; `خلال أيام` is some day of the week to come. `بعد عام من القمة` counts from the summit. */
export const ahead: DateRule = (run, i) => {
  if (!isOneOf(WITHIN, textAt(run, i))) return null;
  const start = ABOUT.has(textAt(run, i + 1)) ? i + 2 : i + 1;
  const digits = numberAt(run, start, 3);
  const counted = digits === null ? findPhrase(COUNTS, run, start) : { value: digits, to: start + 1 };
  const hit = findPhrase(UNIT_WORDS, run, counted?.to ?? start);
  if (!hit || hit.stripped || COUNTED_FROM.has(textAt(run, hit.to))) return null;
  if (findPhrase(WEEKDAYS, run, hit.to) || findPhrase(MONTHS, run, hit.to) || numberAt(run, hit.to, 4) !== null)
    return null;
  const count = counted?.value ?? hit.value.count;
  if (count === null) return hit.value.unit === 'day' ? toAtom(i, hit.to, { shift: SOME_DAY_AHEAD }) : null;
  // a length of time, not a day: `خلال عام`
  if (hit.value.unit !== 'day' && !AFTER.has(textAt(run, i))) return null;
  return toAtom(i, hit.to, { shift: { unit: hit.value.unit, count } });
};

const SOME_DAY_AHEAD = { unit: 'week', count: 1 } as const;
const SOME_DAY_AGO = { unit: 'week', count: -1 } as const;
const AFTER = toWords('بعد');

/** `الأيام القليلة المقبلة`, `اليومين المقبلين`: about a week, on either side. */
export const someDays: DateRule = (run, i) => {
  if (!isOneOf(COMING_DAYS, textAt(run, i))) return null;
  const said = readDirection(run, FEW.has(textAt(run, i + 1)) ? i + 2 : i + 1);
  if (!said || said.direction === 'this') return null;
  return toAtom(i, said.to, { shift: said.direction === 'future' ? SOME_DAY_AHEAD : SOME_DAY_AGO });
};

/** `مؤخرا`: some day in the near past. */
export const vaguePast: DateRule = (run, i) =>
  VAGUE_PAST.has(textAt(run, i)) ? toAtom(i, i + 1, { shift: { unit: 'day', count: null } }) : null;

/** `الأسبوع الماضي`, `العام المقبل`, `الشهر الجاري`, `هذا الأسبوع`. */
export const period: DateRule = (run, i) => {
  const isThis = isOneOf(THIS, textAt(run, i));
  const hit = findPhrase(PERIOD_WORDS, run, isThis ? i + 1 : i);
  if (!hit) return null;
  const said = readDirection(run, hit.to);
  const direction = said?.direction ?? (isThis ? 'this' : null);
  if (!direction || (hit.value === 'year' && isOneOf(GENERAL_BEFORE, textAt(run, i - 1)))) return null;
  return toAtom(i, said?.to ?? hit.to, { shift: { unit: hit.value, count: COUNT_OF[direction] * (said?.steps ?? 1) } });
};

/** `12 الجاري`, `في 12 من الشهر الماضي`, `4 و5 من هذا الشهر`: days of a month that is told by its distance. */
export const dayOfPeriod: DateRule = (run, i) => {
  const days = readDays(run, i);
  if (!days) return null;
  const found = readMonthPeriod(
    run,
    OF.has(textAt(run, days.to)) ? days.to + 1 : days.to,
    numberAt(run, i, 2) === null,
  );
  if (!found) return null;
  const atom = toAtom(i, found.to, { day: days.first, shift: { unit: 'month', count: found.count } });
  return days.last === null ? atom : { ...atom, last: { ...atom.first, day: days.last } };
};

function readMonthPeriod(run: TokenRun, i: number, inWords: boolean): { count: number; to: number } | null {
  const atom = period(run, i);
  if (atom?.kind === 'atom' && atom.first.shift?.unit === 'month')
    return { count: atom.first.shift.count as number, to: atom.to };
  const bare = readDirection(run, i);
  // without the word for month only `الجاري` is a date: `الثاني الماضي` and `12 المقبلة` are something else
  return bare?.direction === 'this' && !inWords ? { count: 0, to: bare.to } : null;
}

/** How far back the month is looked for that `من الشهر نفسه` repeats. */
const MONTH_REACH = 60;

/** `في 21 أيلول 2018 … في 27 من الشهر نفسه`: the month told before in the sentence, with its year if it had one. */
export const dayOfSameMonth: DateRule = (run, i) => {
  const days = readDays(run, i);
  if (!days || !OF.has(textAt(run, days.to))) return null;
  const of = days.to + 1;
  const isSame =
    (isOneOf(MONTH_DEFINITE, textAt(run, of)) && SAME.has(textAt(run, of + 1))) ||
    (SAME_BEFORE.has(textAt(run, of)) && isOneOf(MONTH_DEFINITE, textAt(run, of + 1)));
  if (!isSame) return null;
  for (let at = i - 1; at >= Math.max(run.from, i - MONTH_REACH); at--) {
    const month = readMonth(run, at);
    if (!month || month.ambiguous) continue;
    const year = readYearAfterMonth(run, month.to, month.calendar)?.year ?? null;
    const said = { calendar: month.calendar, month: month.month, day: days.first, year };
    const atom = toAtom(i, of + 2, said);
    return days.last === null ? atom : { ...atom, last: { ...atom.first, day: days.last } };
  }
  return null;
};
