import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildZip } from '../../shared/testing/zip';
import { loadLabelled, loadSet } from './sets';

const work = mkdtempSync(path.join(tmpdir(), 'liqa-sets-'));
afterAll(() => rmSync(work, { recursive: true }));
const put = (name: string, rows: readonly unknown[]): void => {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
  writeFileSync(
    path.join(work, name),
    rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join(''),
  );
};
const gold = (id: string) => ({ id, meetings: [], read: 'by hand' });

describe('loadSet', () => {
  it('reads a folder, keeps what only the scorer knows, and names what lacks its other half', () => {
    put('own/articles.jsonl', [
      { id: 'a', text: 'نص' },
      { id: 'b', text: 'نص' },
    ]);
    put('own/gold.jsonl', [gold('a'), gold('c')]);
    const set = loadSet(path.join(work, 'own'));
    expect(set.articles.map((a) => a.id)).toEqual(['a']);
    expect(set.gold).toEqual([gold('a')]);
    expect(set.notes).toEqual(['left out, for they have no gold: b', 'left out, for their articles are not there: c']);
  });

  it('reads the sample that the project ships, with gold for every report', () => {
    const { articles, gold, notes } = loadSet('sample');
    expect(articles.length).toBeGreaterThan(70);
    expect(gold).toHaveLength(articles.length);
    expect(notes).toEqual([]);
  });

  it('says what is missing in a folder, and where a line is wrong', () => {
    expect(() => loadSet(path.join(work, 'nowhere'))).toThrow('there is no such set, and no folder of that name');
    put('half/articles.jsonl', [{ id: 'a', text: 'نص' }]);
    expect(() => loadSet(path.join(work, 'half'))).toThrow('it has no gold.jsonl');
    put('half/gold.jsonl', [gold('a'), '{"id":']);
    expect(() => loadSet(path.join(work, 'half'))).toThrow('gold.jsonl:2: it is not JSON');
    put('half/gold.jsonl', [{ id: 'a' }]);
    expect(() => loadSet(path.join(work, 'half'))).toThrow('gold.jsonl:1: "meetings" is wrong');
  });
});

describe('loadLabelled', () => {
  it('looks articles up in the corpus by day and number, and says how many are not of it', () => {
    put('quality/missed.jsonl', [gold('snn:2015-07-01:0')]);
    put('quality/labelled-x.jsonl', [gold('snn:2015-07-01:1'), gold('web:1')]);
    const row = { title: 'خبر', content: 'نص' };
    const rows = [row, { ...row, content: 'نص آخر' }];
    put('corpus/README.md', []);
    writeFileSync(path.join(work, 'corpus/2015-07-01.zip'), buildZip({ 'a.json': JSON.stringify(rows) }));
    const set = loadLabelled(path.join(work, 'quality'), path.join(work, 'corpus'));
    expect(set.articles).toMatchObject([{ id: 'snn:2015-07-01:1', text: 'نص آخر', seenAt: '2015-07-01' }]);
    expect(set.gold.map((g) => g.id)).toEqual(['snn:2015-07-01:1']);
    expect(set.notes[0]).toContain('1 labelled articles are not of the corpus');
  });
});
