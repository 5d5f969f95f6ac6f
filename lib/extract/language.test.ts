import { describe, expect, it } from 'vitest';
import { extractArticle } from './index';
import { toLanguage } from './language';

const TODAY = { today: '2026-11-21' } as const;

const ARABIC = 'التقى وزير الخارجية الأردني سالم نورين في عمان نظيره النرويجي لارس هولمن يوم 4 مايو 2019.';
const PERSIAN =
  'وزیر امور خارجه ایران روز دوشنبه در تهران با همتای نروژی خود دیدار کرد و دو طرف درباره همکاری‌های گردشگری گفتگو کردند.';
const URDU = 'وزیر خارجہ نے پیر کے روز اسلام آباد میں ناروے کے وزیر خارجہ سے ملاقات کی اور سیاحت پر بات چیت کی۔';
const ENGLISH =
  'The foreign minister of Jordan met his Norwegian counterpart in Amman on Monday to talk about tourism.';

describe('toLanguage', () => {
  it('knows Arabic, with foreign names in it too', () => {
    for (const text of ['زار الوفد المدينة صباح اليوم', 'زار الوفد مدينة Springfield صباح اليوم', ARABIC])
      expect(toLanguage(text)).toBe('ar');
  });

  it('takes neither Persian nor Urdu nor Latin letters nor nothing for Arabic', () => {
    const others = ['هیئت امروز از شهر بازدید کرد', 'وفد نے آج شہر کا دورہ کیا', 'A delegation came', '12 ؟', ''];
    for (const text of [...others, PERSIAN, URDU, ENGLISH]) expect(toLanguage(text)).toBe('und');
  });
});

describe('extractArticle on other languages', () => {
  it.each([
    ['Persian', PERSIAN],
    ['Urdu', URDU],
    ['English', ENGLISH],
    ['English around a name in Arabic', `${ENGLISH} سالم نورين ${ENGLISH}`],
    ['Persian of several paragraphs', `${PERSIAN}\n${PERSIAN}\n${PERSIAN}`],
    ['no text', ' \n\u200f'],
  ])('reads no meeting from %s, and says why', (_, text) => {
    const { meetings, warnings } = extractArticle({ id: 'a', text, publishedAt: '2019-05-05' }, TODAY);
    expect(meetings).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^the text is .+: no meeting /)]);
  });

  it('reads the Arabic of an article that quotes English', () => {
    const { meetings, warnings } = extractArticle({ id: 'a', text: `${ARABIC}\n"Tourism matters", he said.` }, TODAY);
    expect(meetings).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('reads no meeting from an English article with one line in Arabic', () => {
    const text = `${ENGLISH}\n${ENGLISH}\n${ARABIC}\n${ENGLISH}`;
    expect(extractArticle({ id: 'a', text }, TODAY)).toMatchObject({
      meetings: [],
      warnings: ['the text is not in Arabic: no meeting was read from it'],
    });
  });
});
