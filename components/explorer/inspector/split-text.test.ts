import { describe, expect, it } from 'vitest';
import type { Fact } from './facts';
import { splitText } from './split-text';

const fact = (key: string, number: number, ...spans: readonly (readonly [number, number])[]): Fact => ({
  key,
  number,
  derivation: [],
  evidence: spans.map(([start, end]) => ({ field: 'text', zone: 'body', start, end, quote: 'x' })),
});

describe('splitText', () => {
  const text = 'The two ministers met in Amman on Monday.';

  it('gives pieces that join to the text again', () => {
    const pieces = splitText(text, 'text', [fact('a', 1, [4, 17]), fact('b', 2, [8, 30])]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('marks a piece under overlapping spans with both facts, the shorter first', () => {
    const pieces = splitText(text, 'text', [fact('long', 1, [4, 33]), fact('short', 2, [25, 30])]);
    const inside = pieces.find((piece) => piece.text === 'Amman');
    expect(inside?.facts.map((f) => f.key)).toEqual(['short', 'long']);
    expect(inside?.ending.map((f) => f.key)).toEqual(['short']);
  });

  it('leaves out spans of the other field and spans beyond the text', () => {
    expect(splitText(text, 'title', [fact('a', 1, [0, 3])])).toHaveLength(1);
    expect(splitText(text, 'text', [fact('a', 1, [30, 400])])).toHaveLength(1);
  });

  it('is empty for an empty text', () => {
    expect(splitText('', 'text', [])).toEqual([]);
  });
});
