import { describe, expect, it } from 'vitest';
import { readToy } from '../data/testing';
import { loadExplorer } from './explore';
import { type ImportSummary, importArticles } from './import-articles';
import { relayout } from './relayout';
import { removeSample } from './remove-sample';
import { importToys, toItem, withStore } from './testing';

const ONE = 'CN:lin-an met RU:ivan-petrov on 2020-10-12';
const TWO = 'KH:sok-test met CN:lin-an on 2021-03-04\nKH:sok-test met KZ:nobody on 2021-03-05';

const readShifted: typeof readToy = (input) => readToy({ ...input, text: ` ${input.text}` });

describe('importArticles', () => {
  it('counts what is new and what was known', () =>
    withStore(async (store) => {
      expect(await importToys(store, [ONE, TWO])).toEqual({
        added: 2,
        known: 0,
        meetings: 3,
        joined: 0,
        skipped: [],
        revision: 1,
      });
      expect(await importToys(store, [TWO, ONE])).toEqual({
        added: 0,
        known: 2,
        meetings: 0,
        joined: 0,
        skipped: [],
        revision: 1,
      });
      expect((await loadExplorer(store)).meetings).toHaveLength(3);
    }));

  it('goes on after an article that the parser fails on, and names it', () =>
    withStore(async (store) => {
      const summary = await importToys(store, [ONE, 'FAIL', TWO]);
      expect(summary).toMatchObject({ added: 2, meetings: 3 });
      expect(summary.skipped).toEqual([
        { origin: 'toy-1.txt', reason: 'toy-1.txt: the parser failed on it (told to fail)' },
      ]);
    }));

  it('names an article that is not in Arabic, and reads the one beside it', () =>
    withStore(async (store) => {
      const arabic = 'التقى وزير الخارجية المغربي سالم الرابحي في الرباط نظيره البرتغالي دوارتي ألميدا.';
      const items = ['The two ministers met in Oslo on Monday.', arabic].map((text, i) => ({
        origin: `${i}.txt`,
        input: { id: String(i), text },
      }));
      const summary = await importArticles(store, items, { today: '2026-01-01' });
      expect(summary).toMatchObject({ added: 1, meetings: 1 });
      expect(summary.skipped).toEqual([{ origin: '0.txt', reason: expect.stringContaining('it is not in Arabic') }]);
    }));

  it('names an article that fails twice each time it is given', () =>
    withStore(async (store) => {
      const { added, known, skipped } = await importToys(store, ['FAIL', 'FAIL']);
      expect([added, known, skipped.length]).toEqual([0, 0, 2]);
    }));

  it('passes on why an item is no article', () =>
    withStore(async (store) => {
      const bad = { origin: 'x.txt', reason: 'x.txt: it is empty' };
      const items = [bad, toItem(ONE)];
      const summary = await importArticles(store, items, { today: '2026-01-02', extract: readToy });
      expect(summary).toMatchObject({ added: 1, skipped: [bad] });
    }));

  it('stores no report whose evidence does not stand in the article', () =>
    withStore(async (store) => {
      const { added, skipped } = await importToys(store, [ONE], { extract: readShifted });
      expect(added).toBe(0);
      expect(skipped[0]?.reason).toMatch(/quotes words for date that do not stand at 33–43 of its text/);
    }));

  it('stores no report of another form, and no date that is none', () =>
    withStore(async (store) => {
      const reasons = async (change: (report: ReturnType<typeof readToy>) => void) => {
        const extract: typeof readToy = (input) => {
          const report = readToy(input);
          change(report);
          return report;
        };
        return (await importToys(store, [ONE], { extract })).skipped.map(({ reason }) => reason);
      };
      const [form] = await reasons(({ meetings: [meeting] }) => Object.assign(meeting ?? {}, { status: 'rumoured' }));
      expect(form).toMatch(/its report has meetings\.0\.status wrong/);
      const [date] = await reasons(({ meetings: [meeting] }) =>
        Object.assign(meeting?.date ?? {}, { edtf: '2020-13' }),
      );
      expect(date).toMatch(/gives a date that is none \("2020-13"\)/);
    }));

  it('makes one revision of each batch, and one layout of all at the end of the first import', () =>
    withStore(async (store) => {
      const seen: ImportSummary[] = [];
      const onProgress = (soFar: ImportSummary) => void seen.push(soFar);
      const summary = await importToys(store, [ONE, TWO, 'CN:lin-an met FR:a-b'], { batchSize: 2, onProgress });
      expect(seen.map(({ added, revision }) => [added, revision])).toEqual([
        [2, 1],
        [3, 2],
      ]);
      expect(summary.revision).toBe(3);
      expect(store.database.raw.prepare('SELECT "kind" FROM "Revision" ORDER BY "number"').pluck().all()).toEqual([
        'import',
        'import',
        'relayout',
      ]);
    }));

  it('gives every node a place, and moves none when more comes', () =>
    withStore(async (store) => {
      await importToys(store, [ONE]);
      const before = (await loadExplorer(store)).positions;
      expect(
        Object.keys(before)
          .map((id) => id.slice(0, 2))
          .sort(),
      ).toEqual(['c:', 'c:', 'm:', 'o:', 'o:']);
      await importToys(store, [TWO]);
      const after = (await loadExplorer(store)).positions;
      expect(after).toMatchObject(before);
      expect(Object.keys(after)).toContain('c:KZ');
      expect(relayout(store)).toBe(Object.keys(after).length);
    }));
});

describe('removeSample', () => {
  it('leaves the own articles alone, those too that are examples as well', () =>
    withStore(async (store) => {
      await importToys(store, [ONE, TWO], { sample: true });
      await importToys(store, [ONE]);
      expect(removeSample(store)).toEqual({ articles: 1, meetings: 2 });
      const { meetings } = await loadExplorer(store);
      expect(meetings.map(({ date, sample }) => [date.edtf, sample])).toEqual([['2020-10-12', false]]);
    }));
});
