import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from './fold';
import { rememberTokens, rememberWords } from './remember-words';
import { type Token, tokenize } from './tokens';
import { findWord } from './vocabulary';

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const find = (text: string) => findWord(unitsOf(text), 0, text.length);

describe('findWord', () => {
  it('gives the word that stands at the place, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, a, b) => {
        const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        expect(findWord(unitsOf(text), from, to).text).toBe(text.slice(from, to));
      }),
    );
  });

  it('gives one object for one word, wherever it stands', () => {
    expect(findWord(unitsOf('في المدينة'), 3, 10)).toBe(find('المدينة'));
  });

  it('tells words apart after the memory was full many times', () => {
    const texts = Array.from({ length: 300_000 }, (_, i) => `ك${i}`);
    expect(texts.filter((text) => find(text).text !== text)).toEqual([]);
  });
});

const tokenOf = (text: string): Token => tokenize(foldArabic(text))[0] as Token;

describe('rememberTokens', () => {
  it('reads a word once for all its tokens, and each question has its own answer', () => {
    const asked: string[] = [];
    const isLong = rememberTokens((word) => asked.push(word) > 0 && word.length > 3);
    const first = rememberTokens((word) => word[0] ?? null);
    expect([tokenOf('مكتبة'), tokenOf('مكتبه')].map(isLong)).toEqual([true, true]);
    expect(first(tokenOf('مكتبة'))).toBe('م');
    expect(asked).toHaveLength(1);
  });
});

describe('rememberWords', () => {
  it('answers from memory, with null too, and anew what is too long to keep', () => {
    let count = 0;
    const read = rememberWords(() => {
      count++;
      return null;
    });
    for (const word of ['نهر', 'نهر', 'ن'.repeat(30), 'ن'.repeat(30)]) expect(read(word)).toBeNull();
    expect(count).toBe(3);
  });
});
