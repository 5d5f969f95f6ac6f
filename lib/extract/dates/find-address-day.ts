import { parsePartialDate } from '../../domain/partial-date';

/** `/2019/03/04/`, `/2019-03/04/`, `/2019-3-4-`, `/20190304/`: what stands around the day is no digit. */
const DAYS = [
  /(?:^|[^0-9])(20[0-4][0-9])[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12][0-9]|3[01])(?=$|[^0-9])/,
  /(?:^|[^0-9])(20[0-4][0-9])(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?=$|[^0-9])/,
];

/** Addresses are short; a longer one is not searched beyond this. */
const LONGEST = 2_000;

/**
 * The day of publication that many outlets write into an article's address; null where the address has none, where it is
 * no day of the calendar, or where it lies after the day of collection.
 */
export function findAddressDay(address: string | null | undefined, seenAt: string | null): string | null {
  if (!address) return null;
  for (const pattern of DAYS) {
    const [, year, month, day] = pattern.exec(address.slice(0, LONGEST)) ?? [];
    if (!year || !month || !day) continue;
    const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (parsePartialDate(found) !== null && (seenAt === null || found <= seenAt)) return found;
  }
  return null;
}
