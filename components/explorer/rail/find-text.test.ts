import { describe, expect, it } from 'vitest';
import { matchesSearch } from './find-text';

describe('matchesSearch', () => {
  it('finds Arabic names without hamza, ta marbuta or vowel signs', () => {
    expect(matchesSearch('أوزبكستان', 'اوزبك')).toBe(true);
    expect(matchesSearch('السعودية', 'السعوديه')).toBe(true);
    expect(matchesSearch('مُحمّد', 'محمد')).toBe(true);
  });

  it('finds Latin names without accents and in any case', () => {
    expect(matchesSearch('Türkiye', 'TURK')).toBe(true);
  });

  it('wants every word typed, in any order', () => {
    expect(matchesSearch('United Arab Emirates', 'emir united')).toBe(true);
    expect(matchesSearch('United Arab Emirates', 'united kingdom')).toBe(false);
  });

  it('lets everything pass where nothing was typed', () => {
    expect(matchesSearch('Egypt', '  ')).toBe(true);
  });
});
