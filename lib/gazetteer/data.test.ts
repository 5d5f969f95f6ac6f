import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeTrouble } from '../shared/errors';
import { lintRows } from './lint';
import { parseRows } from './rows';
import { FILE_NAMES } from './schemas';

describe('the CSV files of data/', () => {
  it('have no fault that the linter knows', () => {
    const found = FILE_NAMES.map((file) => ({ file, path: new URL(`./data/${file}`, import.meta.url) }));
    const texts = found
      .filter(({ path }) => existsSync(path))
      .map(({ file, path }) => [file, readFileSync(path, 'utf8')]);
    const { rows, troubles } = parseRows(Object.fromEntries(texts));
    expect([...troubles, ...lintRows(rows)].map(describeTrouble)).toEqual([]);
    expect(rows['countries.csv'].length).toBeGreaterThan(190);
  });
});
