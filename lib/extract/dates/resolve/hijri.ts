import { addDays } from '../../../domain/partial-date';

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** Year, month and day of the Umm al-Qura calendar on a Gregorian day `YYYY-MM-DD`. */
function readHijri(day: string): readonly [number, number, number] {
  const parts = FORMAT.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  return [part('year'), part('month'), part('day')];
}

/**
 * The Gregorian day `YYYY-MM-DD` of a day of the Umm al-Qura calendar (Saudi Arabia's civil calendar, as the runtime's
 * Intl holds it); null where that month has no such day. Other countries may count a day differently.
 */
export function toGregorianDay(year: number, month: number, day: number): string | null {
  // mean lengths (354.367 and 29.53 days) land within two days; reading the calendar there tells the rest
  const guess = addDays('0622-07-19', Math.round((year - 1) * 354.36707 + (month - 1) * 29.530588 + day - 1));
  for (const shift of [0, -1, 1, -2, 2, -3, 3]) {
    const candidate = addDays(guess, shift);
    const [y, m, d] = readHijri(candidate);
    if (y === year && m === month && d === day) return candidate;
  }
  return null;
}
