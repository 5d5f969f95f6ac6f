import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';
import { namesAgree, nameWords, soundsAlike } from './names';
import { toSlug, transliterate } from './transliterate';

const agree = (a: string, b: string): boolean => namesAgree(nameWords(a.split(' ')), nameWords(b.split(' ')));

describe('namesAgree', () => {
  it('lets the pedigree out', () => {
    expect(agree('سالم الرابحي', 'سالم بن ماجد الرابحي')).toBe(true);
    expect(agree('سالم بن ماجد', 'سالم بن ماجد ال رابح')).toBe(true);
  });

  it('joins عبد with what follows', () => {
    expect(agree('عبد الله الوادي', 'عبدالله الوادي')).toBe(true);
  });

  it('keeps a son from his father', () => {
    expect(agree('ماجد بن سالم', 'سالم بن راشد')).toBe(false);
    expect(agree('سالم الرابحي', 'سالم الوادي')).toBe(false);
  });

  it('asks for two words', () => {
    expect(agree('سالم', 'سالم الوادي')).toBe(false);
  });
});

describe('soundsAlike', () => {
  it('hears one foreign name in two spellings', () => {
    expect(soundsAlike('هانسن', 'هانسين')).toBe(true);
    expect(soundsAlike('فيبر', 'كوسكي')).toBe(false);
  });
});

describe('transliterate', () => {
  it('writes readable names', () => {
    expect(transliterate('سالم بن ماجد الرابحي')).toBe('Salem bin Majed al-Rabhi');
    expect(transliterate('لارس هانسن')).toBe('Lars Hansen');
    expect(transliterate('')).toBe('');
    expect(transliterate('أكرم منتصر الحربي', 'SA')).toBe('Akram Mantaser al-Harbi');
    expect(transliterate('عبد اللطيف سالم')).toBe('Abdullatif Salem');
  });
});

describe('transliterate in the manner of a country', () => {
  it('knows the endings of family names', () => {
    expect(transliterate('ميروسلاف بيتروف', 'BG')).toBe('Miroslav Bitrov');
    expect(transliterate('ميلان رادوفيتش', 'RS')).toBe('Milan Radovic');
    expect(transliterate('يان كوفالسكي', 'PL')).toBe('Jan Kovalski');
    expect(transliterate('أوتو شتاينبرغ', 'DE')).toBe('Oto Steinberg');
    expect(transliterate('نيكوس بابادوبولوس', 'GR')).toBe('Nikos Babadopoulos');
  });

  it('keeps the letters of a Romance name, and reads glides elsewhere', () => {
    expect(transliterate('سيلفيا كابريساس', 'CU')).toBe('Silfia Kabrisas');
    expect(transliterate('تاكيشي إيوايا', 'JP')).toBe('Takishi Iwaya');
  });

  it('keeps a hyphen', () => {
    expect(transliterate('بارك سو-إن', 'KR')).toBe('Park So-In');
  });
});

describe('toSlug', () => {
  it('has letters and hyphens alone', () => {
    expect(toSlug('لارس هانسن')).toBe('lars-hansen');
    expect(toSlug('؟')).toBe('unnamed');
  });
});

/** Ids of the participants of each meeting of a text. */
const ids = (text: string): string[][] =>
  extractArticle({ id: 'a', text }, { today: '2026-11-21' }).meetings.map((m) => m.participants.map((p) => p.id));

describe('who is meant', () => {
  it('is one person under a title, a name and a part of the name', () => {
    const text =
      'وزير خارجية النرويج يلتقي نظيره السويدي\nالتقى وزير الخارجية النرويجي لارس هانسن في أوسلو نظيره السويدي أكسل بيرغ. وقال هانسن إن الزيارة مفيدة. وأكد الوزير السويدي ذلك.';
    expect(ids(text)).toEqual([['lars-hansen', 'aksel-birg']]);
  });

  it('gives the office of a counterpart', () => {
    const [meeting] = extractArticle(
      { id: 'a', text: 'بحث وزير الدفاع النرويجي لارس هانسن مع نظيره السويدي أكسل بيرغ شؤون التدريب.' },
      { today: '2026-11-21' },
    ).meetings;
    expect(meeting?.participants.map((p) => p.role)).toEqual(['defence_minister', 'defence_minister']);
  });

  it('keeps somebody known by office alone without a name', () => {
    const [meeting] = extractArticle(
      { id: 'a', text: 'بحث وزير الدفاع النرويجي لارس هانسن مع نظيره السويدي شؤون التدريب.' },
      { today: '2026-11-21' },
    ).meetings;
    expect(meeting?.participants[1]).toMatchObject({ name: null, represents: 'SE', role: 'defence_minister' });
  });

  it('takes a bare title for the home country, and says so', () => {
    const text = 'واس - الرياض: استقبل وزير الخارجية ماجد الوادي نظيره السويدي أكسل بيرغ.';
    const [meeting] = extractArticle({ id: 'a', text }, { today: '2026-11-21' }).meetings;
    expect(meeting?.participants[0]).toMatchObject({
      represents: 'SA',
      derivation: expect.arrayContaining(['home-country']),
    });
  });

  it('puts those who attended apart', () => {
    const text =
      'استقبل الرئيس الكرواتي إيفان بابيتش في زغرب وزير خارجية هولندا يان فيسر. حضر اللقاء وزير الخارجية ماركو زوبان، وسفير هولندا لدى كرواتيا توم مايس.';
    const [meeting] = extractArticle({ id: 'a', text }, { today: '2026-11-21' }).meetings;
    expect(meeting?.participants.map((p) => `${p.principal ? 'side' : 'aide'} ${p.represents} ${p.role}`)).toEqual([
      'side HR head_of_state',
      'side NL foreign_minister',
      'aide HR foreign_minister',
      'aide NL ambassador',
    ]);
  });
});
