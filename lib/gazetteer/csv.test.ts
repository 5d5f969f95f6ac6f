import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCsvTable } from './csv';
import { findHygieneFault } from './hygiene';

const read = (text: string) => parseCsvTable('cities.csv', text, ['en', 'ar']);

describe('parseCsvTable', () => {
  it('reads quoted cells, a byte order mark and columns in any order, and numbers rows as a spreadsheet does', () => {
    const { rows, troubles } = read('\uFEFFar,en\nباريس,"Paris, France"\nروما,Rome\n');
    expect(troubles).toEqual([]);
    expect(rows.map((row) => [row.line, row.cells.en, row.cells.ar])).toEqual([
      [2, 'Paris, France', 'باريس'],
      [3, 'Rome', 'روما'],
    ]);
  });

  it('names a missing and an unknown column', () => {
    expect(read('en,name\nRome,x\n').troubles[0]).toMatchObject({
      where: 'data/cities.csv',
      expected: 'the columns en,ar',
      fix: 'Add, remove or rename: ar, name',
    });
  });

  it('leaves out a row with too few cells and keeps the others', () => {
    const { rows, troubles } = read('en,ar\nRome\nParis,باريس\n');
    expect(rows).toHaveLength(1);
    expect(troubles[0]).toMatchObject({ where: 'data/cities.csv, row 2', what: 'the row has 1 cells' });
  });

  it('says so where quotes do not close', () => {
    expect(read('en,ar\n"Rome,روما\n').troubles[0]?.fix).toBe('Check the quotes');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
    );
  });
});

describe('findHygieneFault', () => {
  it.each([
    ['a direction mark', 'روما\u200f', 'U+200F'],
    ['a zero-width space', 'رو\u200bما', 'U+200B'],
    ['a no-break space', 'نيو\u00a0دلهي', 'U+00A0'],
    ['tatweel', 'رومـا', 'U+0640'],
    ['a presentation form', '\ufee3صر', 'U+FEE3'],
  ])('finds %s and tells its code', (_, value, code) => {
    expect(findHygieneFault(value)?.what).toContain(code);
  });

  it.each(['روما ', ' روما', 'نيو  دلهي', 'روما||باريس', 'روما| باريس', 'روما|'])(
    'refuses stray spaces and bars: %j',
    (value) => {
      expect(findHygieneFault(value)).not.toBeNull();
    },
  );

  it.each(['', 'روما', 'عمّان', 'نور سلطان|نور-سلطان', "N'Djamena"])('accepts %j', (value) => {
    expect(findHygieneFault(value)).toBeNull();
  });
});
