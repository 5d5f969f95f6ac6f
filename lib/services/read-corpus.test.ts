import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildZip } from '../shared/testing/zip';
import { readCorpusDay, readCorpusFolder } from './read-corpus';

const folder = mkdtempSync(path.join(tmpdir(), 'liqa-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (day: string, content: string): void =>
  writeFileSync(path.join(folder, `${day}.zip`), buildZip({ [`${day}.json`]: content }));
const row = { source: 'gazette', url: 'https://gazette.example/1', title: 'خبر', author: 'x', content: 'نص' };

describe('readCorpusFolder', () => {
  it('gives every article its day and number, and the day of the crawl, or of the archive where none is told', () => {
    put('2015-07-02', JSON.stringify([{ ...row, date_extracted: '' }]));
    put('2015-07-01', JSON.stringify([{ ...row, date_extracted: '2015-07-03 10:11:12' }, row]));
    expect([...readCorpusFolder(folder)].map((a) => [a.id, a.seenAt, a.publishedAt, a.text, a.title])).toEqual([
      ['snn:2015-07-01:0', '2015-07-03', null, 'نص', 'خبر'],
      ['snn:2015-07-01:1', '2015-07-01', null, 'نص', 'خبر'],
      ['snn:2015-07-02:0', '2015-07-02', null, 'نص', 'خبر'],
    ]);
  });

  it('says so where the folder holds none', () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    expect(() => [...readCorpusFolder(empty)]).toThrow('the folder is absent or holds no archive');
    expect(() => [...readCorpusFolder(path.join(folder, 'nowhere'))]).toThrow('absent');
  });
});

describe('readCorpusDay', () => {
  it.each([
    ['{"a":1}', 'is no JSON array'],
    ['[', 'is not JSON'],
    ['[{"title":"x"}]', 'snn:2015-07-09:0 is no article (content)'],
  ])('names what is wrong with %j', (content, what) => {
    put('2015-07-09', content);
    expect(() => readCorpusDay(folder, '2015-07-09')).toThrow(what);
    rmSync(path.join(folder, '2015-07-09.zip'));
  });

  it('names the file that is not there', () => {
    expect(() => readCorpusDay(folder, '2015-01-01')).toThrow('2015-01-01.zip: there is no such file');
  });
});
