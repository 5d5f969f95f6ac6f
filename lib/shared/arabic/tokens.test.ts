import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from './fold';
import { tokenize } from './tokens';

const texts = (text: string) => tokenize(foldArabic(text)).map((t) => t.text);

describe('tokenize', () => {
  it('splits words, numbers and single marks', () => {
    expect(texts('يوم الجمعة(5 أغسطس)، 2022.')).toEqual(['يوم', 'الجمعه', '(', '5', 'اغسطس', ')', '،', '2022', '.']);
  });

  it('splits a number from the letters glued to it', () => {
    expect(texts('الـ10 كوفيد-19')).toEqual(['ال', '10', 'كوفيد', '-', '19']);
  });

  it('splits hashtags at their underscores', () => {
    expect(texts('#زيارة_رسمية')).toEqual(['#', 'زياره', '_', 'رسميه']);
  });

  it('spans the vowel marks of a word and no direction mark around it', () => {
    const text = 'قالَ \u200fالوزيرُ\u200f.';
    const spans = tokenize(foldArabic(text)).map((t) => text.slice(t.start, t.end));
    expect(spans).toEqual(['قالَ', 'الوزيرُ', '.']);
  });

  it('marks what comes after a line break', () => {
    const tokens = tokenize(foldArabic('عنوان\nنص'));
    expect(tokens.map((t) => t.afterBreak)).toEqual([true, true]);
  });

  it('gives spans that lie in order inside the text and hold no white space, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const t of tokenize(foldArabic(text))) {
          expect(t.start).toBeGreaterThanOrEqual(end);
          expect(t.end).toBeGreaterThan(t.start);
          end = t.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
