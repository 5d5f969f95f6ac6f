import { describe, expect, it } from 'vitest';
import { orderChoices } from './order-choices';

const NAMES: Readonly<Record<string, { readonly ar: string; readonly en: string; readonly count: number }>> = {
  IN: { ar: 'الهند', en: 'India', count: 7 },
  TR: { ar: 'تركيا', en: 'Türkiye', count: 9 },
  AL: { ar: 'ألبانيا', en: 'Albania', count: 7 },
  ZW: { ar: 'زيمبابوي', en: 'Zimbabwe', count: 0 },
  AX: { ar: 'آلاند', en: 'Åland', count: 0 },
};

const order = (language: 'ar' | 'en', values: readonly string[] = Object.keys(NAMES)) =>
  orderChoices(
    values,
    (value) => NAMES[value]?.count ?? 0,
    (value) => NAMES[value]?.[language] ?? value,
    language,
  );

describe('orderChoices', () => {
  it('follows the number that is shown, then the name in the reader’s language', () => {
    expect(order('en')).toEqual(['TR', 'AL', 'IN', 'AX', 'ZW']);
    expect(order('ar')).toEqual(['TR', 'AL', 'IN', 'AX', 'ZW']);
    expect(
      orderChoices(
        ['TR', 'IN'],
        () => 1,
        (v) => NAMES[v]?.en ?? v,
        'en',
      ),
    ).toEqual(['IN', 'TR']);
    expect(
      orderChoices(
        ['IN', 'TR'],
        () => 1,
        (v) => NAMES[v]?.ar ?? v,
        'ar',
      ),
    ).toEqual(['IN', 'TR']);
  });

  it('does not depend on the order in which the choices come', () => {
    expect(order('en', Object.keys(NAMES).reverse())).toEqual(order('en'));
    expect(
      orderChoices(
        ['b', 'a'],
        () => 0,
        () => 'same',
        'en',
      ),
    ).toEqual(['a', 'b']);
  });

  it('lists each choice once', () => {
    expect(order('en', ['IN', 'IN', 'TR'])).toEqual(['TR', 'IN']);
  });
});
