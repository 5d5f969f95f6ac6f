import { parsePartialDate } from '../../../domain/partial-date';
import type { DatePoint, ResolveOptions } from '../types';
import type { Anchor } from './anchor';
import { type Reading, unknown } from './reading';
import { nearestWeekday } from './relative';
import { resolvePoint } from './resolve-point';

/** `first/last`; the last day is looked for after the first, whatever the tense: a visit may still be going on. */
export function resolveRange(
  first: DatePoint,
  last: DatePoint,
  anchor: Anchor | null,
  options: ResolveOptions,
): Reading {
  const from = resolvePoint(first, anchor, options);
  if (from.edtf === null) return from;
  const bounds = parsePartialDate(from.edtf)?.bounds;
  if (!bounds) return unknown('not-a-day');
  if (last.weekday !== null && last.day === null)
    return { ...from, edtf: `${from.edtf}/${nearestWeekday(bounds.last, last.weekday, 'future')}${markIn(from.edtf)}` };
  // `الشهر الماضي` counts from the anchor in both
  const base: Anchor | null = anchor && !last.shift ? { ...anchor, day: bounds.first } : anchor;
  // the year of the first day serves for the last as well where it had to be inferred
  const complete = isGregorianWithoutYear(last)
    ? { ...last, weekday: null, year: yearOfLast(bounds.first, last) }
    : { ...last, direction: null };
  const to = resolvePoint(complete, base, { ...options, tense: 'future' });
  if (to.edtf === null) return to;
  const end = isGregorianWithoutYear(last)
    ? `${to.edtf.slice(0, 4)}${yearMark(from.edtf)}${to.edtf.slice(4)}`
    : to.edtf;
  return { edtf: `${from.edtf}/${end}`, derivation: from.derivation };
}

/** `من 28 ديسمبر إلى 3 يناير` ends in the year after. */
function yearOfLast(first: string, last: DatePoint): number {
  const year = Number(first.slice(0, 4));
  return last.month !== null && last.month < Number(first.slice(5, 7)) ? year + 1 : year;
}

const isGregorianWithoutYear = (p: DatePoint): boolean =>
  p.calendar === 'gregorian' && p.year === null && p.month !== null;
const markIn = (edtf: string): string => /[?~%]$/.exec(edtf)?.[0] ?? '';
const yearMark = (edtf: string): string => /^\d{4}([?~%])/.exec(edtf)?.[1] ?? '';
