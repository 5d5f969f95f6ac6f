import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findUnit, foldArabic, foldKey } from './fold';

describe('foldArabic', () => {
  it.each([
    ['أحمد إبراهيم آمال ٱسم', 'احمد ابراهيم امال اسم', 'all forms of alif are one'],
    ['مصطفى', 'مصطفي', 'alif maqsura is yeh'],
    ['وزارة الخارجية', 'وزاره الخارجيه', 'teh marbuta is heh'],
    ['مُحَمَّدٌ', 'محمد', 'tashkeel is dropped'],
    ['لقـــــاء', 'لقاء', 'tatweel is dropped'],
    ['١٢ أكتوبر ۲۰۲۰', '12 اكتوبر 2020', 'both kinds of Arabic digits become 0–9'],
    ['\u200fالصين\u200e', 'الصين', 'direction marks are dropped'],
    ['ﻻ ﷲ', 'لا الله', 'presentation forms are taken apart'],
    ['کابل گیلان', 'كابل كيلان', 'Persian kaf, gaf and yeh are the Arabic letters'],
    ['UN Women', 'un women', 'Latin letters are in lower case'],
  ])('%s → %s: %s', (text, folded) => {
    expect(foldKey(text)).toBe(folded);
  });

  it('keeps hamza on waw and yeh, which tell words apart', () => {
    expect(foldKey('مسؤول رئيس')).toBe('مسؤول رئيس');
  });

  it('says for every unit where it came from', () => {
    const { text, starts, original } = foldArabic('مُدير ﻻ');
    expect(text).toBe('مدير لا');
    expect([...starts]).toEqual([0, 2, 3, 4, 5, 6, 6, 7]);
    expect(original.slice(starts[5], starts[7])).toBe('ﻻ');
  });

  it('has offsets that never go back and end at the length, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { starts, text: folded } = foldArabic(text);
        expect(starts.length).toBe(folded.length + 1);
        expect(starts[folded.length]).toBe(text.length);
        for (let i = 1; i < starts.length; i++)
          expect(starts[i] as number).toBeGreaterThanOrEqual(starts[i - 1] as number);
      }),
    );
  });

  it('gives the units of the text, for texts that unfold to many times their length too', () => {
    for (const original of ['مُدير ﻻ', 'ﷺ'.repeat(30_000), `${'م'.repeat(70_000)}ﷺ`, 'م']) {
      const { text, units, starts } = foldArabic(original);
      expect(units.length).toBe(text.length);
      expect(units.every((unit, i) => unit === text.charCodeAt(i))).toBe(true);
      expect(starts[text.length]).toBe(original.length);
    }
  });

  it('folds a piece of a text as the text, cut anywhere but inside a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const whole = foldArabic(before + after);
        expect(whole.text.slice(findUnit(whole, before.length))).toBe(foldKey(after));
      }),
    );
  });

  it('is the same when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldKey(foldKey(text))).toBe(foldKey(text));
      }),
    );
  });
});
