import { describe, expect, it } from 'vitest';
import { wrapLine } from './draw-picture';

const byLength = (text: string): number => text.length;

describe('wrapLine', () => {
  it('leaves a line that fits alone', () => {
    expect(wrapLine('two words', 20, byLength)).toEqual(['two words']);
  });

  it('breaks at spaces and loses no word', () => {
    const parts = wrapLine('China, Egypt, Kenya and Jordan', 12, byLength);
    expect(parts.join(' ')).toBe('China, Egypt, Kenya and Jordan');
    expect(parts.every((part) => part.length <= 12)).toBe(true);
  });

  it('breaks an address that is wider than the room', () => {
    const parts = wrapLine('see http://127.0.0.1/ar?topic=health', 10, byLength);
    expect(parts.join('')).toBe('seehttp://127.0.0.1/ar?topic=health');
    expect(parts.every((part) => part.length <= 10)).toBe(true);
  });
});
