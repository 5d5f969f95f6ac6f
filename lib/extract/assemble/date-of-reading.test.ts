import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';

const TEXT = 'اجتمع وزير الخارجية الأمريكي جون كيري اليوم مع نظيره الفرنسي لوران فابيوس.';

const dateOf = (seenAt: string) =>
  extractArticle({ id: 'row', text: TEXT, seenAt }, { today: '2026-11-21' }).meetings[0]?.date;

describe('a date that is counted from the day of reading', () => {
  it('stands where the people held their offices', () => {
    expect(dateOf('2015-03-04')?.edtf).toBe('2015-03-04?');
  });

  it('is none where nobody held his office any more', () => {
    const date = dateOf('2024-03-04');
    expect(date?.edtf).toBeNull();
    expect(date?.derivation).toContain('no-year-fits');
  });
});
