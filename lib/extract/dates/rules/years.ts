import { BEFORE_YEAR, DAY_JOINTS, TWO_YEARS, UNTIL, YEAR_WORDS } from '../lexicon';
import type { DateRule } from '../types';
import { NOTHING_SAID, toAtom } from '../types';
import { isOneOf, textAt } from '../words';
import { readYear } from './parts';

/** `عام 2019`, `في 2019`, `عامي 2019 و2020`. A bare number is no year; neither is `في 2000 مدرسة`. */
export const year: DateRule = (run, i) => {
  const word = textAt(run, i);
  const isPair = isOneOf(TWO_YEARS, word);
  const isNamed = isPair || isOneOf(YEAR_WORDS, word);
  const at = isNamed ? i + 1 : i;
  const found = readYear(run, at);
  if (!found) return null;
  const isLed = isNamed || (isOneOf(BEFORE_YEAR, textAt(run, i - 1)) && found.year % 100 !== 0);
  if (!isLed || (found.calendar === 'hijri' && found.to === at + 1 && !isNamed)) return null;
  const first = { ...NOTHING_SAID, calendar: found.calendar, year: found.year };
  const joint = textAt(run, found.to);
  const next = isNamed && (DAY_JOINTS.has(joint) || UNTIL.has(joint)) ? readYear(run, found.to + 1) : null;
  const isRange = next?.calendar === found.calendar && next.year > found.year;
  const atom = toAtom(i, isRange ? next.to : found.to, first);
  return isRange ? { ...atom, last: { ...first, year: next.year } } : atom;
};
