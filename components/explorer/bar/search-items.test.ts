import { describe, expect, it } from 'vitest';
import type { EntityRow, OfficialRow } from '@/lib/domain/explorer-data';
import { buildNames } from '@/lib/query';
import { findItems } from './search-items';

const names = buildNames({
  entities: [
    { code: 'JO', kind: 'country', region: 'west-asia', name: { ar: 'الأردن', en: 'Jordan' } },
    { code: 'KE', kind: 'country', region: 'africa', name: { ar: 'كينيا', en: 'Kenya' } },
  ] as EntityRow[],
  officials: [
    { id: 'hala-nimri', entity: 'JO', role: 'other', name: { ar: 'هالة النمري', en: 'Hala Nimri' } },
    { id: 'anne-jordan', entity: 'KE', role: 'other', name: { ar: 'آن جوردان', en: 'Anne Jordan' } },
  ] as OfficialRow[],
});
const labels = (typed: string, language: 'ar' | 'en') =>
  findItems(typed, names, language, (topic) => topic).map((item) => item.label);

describe('findItems', () => {
  it('puts names that begin with what was typed first', () => {
    expect(labels('jord', 'en')).toEqual(['Jordan', 'Anne Jordan']);
  });

  it('finds a name by the other language, and shows it in this one', () => {
    expect(labels('النمري', 'en')).toEqual(['Hala Nimri']);
    expect(labels('kenya', 'ar')).toEqual(['كينيا']);
  });

  it('finds topics, and nothing where nothing was typed', () => {
    expect(labels('energy', 'en')).toEqual(['energy']);
    expect(labels('  ', 'en')).toEqual([]);
  });
});
