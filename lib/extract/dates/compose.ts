import {
  AND,
  AND_LETTER,
  BRACKETS,
  DASHES,
  DATE_GLUE,
  DAY_WORD,
  LOOSE_GLUE,
  NIGHTS,
  RANGE_OPENERS,
  TWINS,
  UNTIL,
} from './lexicon';
import type { Atom, DatePoint, TokenRun } from './types';
import { unifyPoints } from './unify';
import { isOneOf, textAt } from './words';

/** Joins each atom to the one before it where only glue stands between and the two complete each other. */
export function joinAtoms(run: TokenRun, atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const before = joined.at(-1);
    const union = before ? (joinTwo(run, before, atom) ?? joinRange(run, before, atom)) : null;
    if (!union) {
      joined.push(atom);
      continue;
    }
    joined[joined.length - 1] = union;
    // `من غد الخميس إلى بعد غد الجمعة`: the end of the range was whole only now
    const first = joined.at(-2);
    const range = first && union.first.shift ? joinRange(run, first, union) : null;
    if (range) joined.splice(-2, 2, range);
  }
  return joined;
}

/** `اليوم (الاثنين)`, `الجمعة، 5 أغسطس`, `5 أكتوبر من العام الماضي`, `25 صفر 1442 هـ الموافق 12 أكتوبر 2020 م`. */
function joinTwo(run: TokenRun, a: Atom, b: Atom): Atom | null {
  // `3/2 أمس` is a score: a weak number counts only after what makes it a date
  if (a.last || (a.weak && a.first.day !== null && b.first.day === null)) return null;
  if (b.to - a.from > 24 || !isGlue(run, a, b)) return null;
  const first = unifyPoints(a.first, b.first);
  if (!first) return null;
  const last = b.last ? { ...b.last, weekday: null } : null;
  return { kind: 'atom', from: a.from, to: closeBracket(run, a.to, b.to), first, last, weak: false };
}

function isGlue(run: TokenRun, a: Atom, b: Atom): boolean {
  if (b.from - a.to > 4) return false;
  let commas = 0;
  for (let i = a.to; i < b.from; i++) {
    const word = textAt(run, i);
    if (LOOSE_GLUE.has(word)) commas++;
    else if (!DATE_GLUE.has(word) && !TWINS.has(word)) return false;
  }
  // a comma may separate two news; a weekday or a day beside `اليوم` is safe, `اليوم، العام الماضي` is not unified anyway
  return commas <= 1;
}

/** The closing bracket belongs to the mention whose opening bracket does. */
function closeBracket(run: TokenRun, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const closing = BRACKETS.get(textAt(run, i));
    if (closing !== undefined && textAt(run, to) === closing) return to + 1;
  }
  return to;
}

/** `من 4 أغسطس إلى 6 سبتمبر`, `يومي الأحد والاثنين`, `ليل الأحد - الاثنين`. The left date takes month and year from the right. */
function joinRange(run: TokenRun, a: Atom, b: Atom): Atom | null {
  if (b.last || a.weak || b.weak || !isSameShape(a.first, b.first)) return null;
  // only weekdays are told three at a time in words: `الأحد والاثنين والثلاثاء`
  if (a.last && (a.first.day !== null || a.first.weekday === null)) return null;
  if (!isJoint(run, a, b)) return null;
  const first = {
    ...a.first,
    year: a.first.year ?? yearBefore(a.first.month, b.first),
    month: a.first.month ?? b.first.month,
    direction: a.first.direction ?? b.first.direction,
  };
  const last = { ...b.first, direction: b.first.direction ?? a.first.direction };
  return { kind: 'atom', from: a.from, to: b.to, first, last, weak: false };
}

/** `من 28 ديسمبر حتى 3 يناير 2019` begins in the year before. */
const yearBefore = (month: number | null, end: DatePoint): number | null =>
  end.year !== null && month !== null && end.month !== null && month > end.month ? end.year - 1 : end.year;

const isSameShape = (a: DatePoint, b: DatePoint): boolean =>
  a.calendar === b.calendar &&
  isSameShift(a, b) &&
  (a.weekday === null) === (b.weekday === null) &&
  (a.day === null) === (b.day === null) &&
  (a.month === null) === (b.month === null) &&
  (a.year === null || b.year !== null);

/** None, or both tell a day by its distance: `من غد الثلاثاء حتى بعد غد`. */
const isSameShift = (a: DatePoint, b: DatePoint): boolean =>
  a.shift === null ? b.shift === null : a.shift.unit === 'day' && b.shift?.unit === 'day';

function isJoint(run: TokenRun, a: Atom, b: Atom): boolean {
  const gap = b.from - a.to;
  const joint = textAt(run, a.to);
  const isOpened = isOneOf(RANGE_OPENERS, textAt(run, a.from - 1));
  if (gap === 0 && NIGHTS.has(textAt(run, a.from - 1))) return true;
  if (gap === 0) return (isOpened || a.last !== null) && textAt(run, b.from).startsWith(AND_LETTER);
  if (gap > 2 || (gap === 2 && !DAY_WORD.has(textAt(run, a.to + 1)))) return false;
  if (UNTIL.has(joint) || AND.has(joint)) return isOpened;
  return DASHES.has(joint);
}
