import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../shared/arabic/fold';
import { tokenize } from '../../shared/arabic/tokens';
import { splitSentences } from './sentences';

function sentences(text: string): string[] {
  const tokens = tokenize(foldArabic(text));
  return splitSentences(tokens, 0, tokens.length).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('splitSentences', () => {
  it('ends at full stops, question marks and semicolons', () => {
    expect(sentences('جاء المطر. هل يعود؟ نعم؛ غدا!')).toEqual(['جاء المطر.', 'هل يعود؟', 'نعم؛', 'غدا!']);
  });

  it('does not end after the abbreviation of a title', () => {
    expect(sentences('قالت د. سعاد إن الجو بارد.')).toEqual(['قالت د. سعاد إن الجو بارد.']);
  });

  it('does not end inside a number', () => {
    expect(sentences('بلغ 3.4 درجات.')).toEqual(['بلغ 3.4 درجات.']);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(sentences('قال "الجو بارد." ثم خرج.')).toEqual(['قال "الجو بارد."', 'ثم خرج.']);
  });

  it('makes no sentence of punctuation alone', () => {
    expect(sentences('. . … !')).toEqual([]);
  });

  it('cuts what runs on without end', () => {
    expect(sentences('كلمة '.repeat(700)).length).toBeGreaterThan(1);
  });
});
