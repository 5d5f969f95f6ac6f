const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/**
 * The day that was typed, as `YYYY-MM-DD`: year, month and day in this order, with any of `- / .` between them and in
 * Latin, Arabic or Persian figures. `2021/3/9` → `2021-03-09`. Null where it is not a day of the calendar, or not yet.
 */
export function readDay(typed: string): string | null {
  const text = typed
    .trim()
    .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[۰-۹]/g, (figure) => String(figure.charCodeAt(0) - PERSIAN_ZERO));
  const parts = /^([1-9]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (!parts) return null;
  const [year = '', month = '', day = ''] = parts.slice(1);
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written ? written : null;
}
