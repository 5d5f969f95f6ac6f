import { describe, expect, it } from 'vitest';
import { buildEndings } from './endings';
import { foldKey } from './fold';

const endings = buildEndings(['وزير', 'امير', 'اب'].map(foldKey));

describe('buildEndings', () => {
  it('knows a word again behind whatever is glued to it', () => {
    for (const word of ['وزير', 'الوزير', 'وللوزير', 'فبالامير']) expect(endings.mayEnd(foldKey(word))).toBe(true);
  });

  it('knows a word of two letters again', () => {
    expect(endings.mayEnd(foldKey('والاب'))).toBe(true);
  });

  it('passes over words that end otherwise', () => {
    for (const word of ['كتاب مفيد', 'الزهور', 'يشربون']) expect(endings.mayEnd(foldKey(word).slice(-5))).toBe(false);
  });

  it('says nothing of words of three letters', () => {
    expect(endings.mayEnd(foldKey('لله'))).toBe(true);
  });
});
