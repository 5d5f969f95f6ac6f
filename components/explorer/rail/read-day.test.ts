import { describe, expect, it } from 'vitest';
import { readDay } from './read-day';

describe('readDay', () => {
  it('reads year, month and day with the usual marks between them', () => {
    expect(readDay('2021-03-09')).toBe('2021-03-09');
    expect(readDay(' 2021/3/9 ')).toBe('2021-03-09');
  });

  it('reads Arabic and Persian figures', () => {
    expect(readDay('٢٠٢١-٠٣-٠٩')).toBe('2021-03-09');
    expect(readDay('۲۰۲۱/۳/۹')).toBe('2021-03-09');
  });

  it('refuses what the calendar does not have and what is still being typed', () => {
    expect(readDay('2021-02-29')).toBeNull();
    expect(readDay('2021-13-01')).toBeNull();
    expect(readDay('2021-03')).toBeNull();
    expect(readDay('0021-03-09')).toBeNull();
  });
});
