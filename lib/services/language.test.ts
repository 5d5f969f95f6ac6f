import { describe, expect, it } from 'vitest';
import { toLanguage } from './language';

describe('toLanguage', () => {
  it('knows Arabic, with foreign names in it too', () => {
    expect(toLanguage('زار الوفد المدينة صباح اليوم')).toBe('ar');
    expect(toLanguage('زار الوفد مدينة Springfield صباح اليوم')).toBe('ar');
  });

  it('takes neither Persian nor Urdu nor Latin letters nor nothing for Arabic', () => {
    for (const text of ['هیئت امروز از شهر بازدید کرد', 'وفد نے آج شہر کا دورہ کیا', 'A delegation came', '12 ؟', ''])
      expect(toLanguage(text)).toBe('und');
  });
});
