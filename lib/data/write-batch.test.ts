import { describe, expect, it } from 'vitest';
import { findKnownArticles, readExplorer, readRevision, refreshReferences, writeArticles } from './index';
import type { Database } from './open';
import { relayoutNodes } from './positions';
import { removeSampleArticles } from './sample';
import { readToyArticle, TEST_REFERENCES, WRITE_OPTIONS, withDatabase } from './testing';

const LINE = 'CN:lin-an met RU:ivan-petrov on 2020-10-12 @KH/Riverton about #energy';
const OTHER = 'CN:lin-an met KH:nobody about #health';

const countRows = ({ raw }: Database): Record<string, number> =>
  Object.fromEntries(
    ['Article', 'Meeting', 'Report', 'Evidence', 'Participant', 'Official', 'Entity', 'Position', 'Revision'].map(
      (t) => [t, (raw.prepare(`SELECT count(*) AS n FROM "${t}"`).get() as { n: number }).n],
    ),
  );

const failToPlace = () => {
  throw new Error('no room');
};

const RENAMED: typeof TEST_REFERENCES = {
  ...TEST_REFERENCES,
  toOfficial: (id, name) => ({ ...TEST_REFERENCES.toOfficial(id, name), name: { ar: 'لين', en: 'Lin' } }),
};

/** The ids of the meetings after these batches in a new store. */
async function storeBatches(batches: readonly (readonly string[])[]): Promise<readonly string[]> {
  let ids: readonly string[] = [];
  await withDatabase(({ raw }) => {
    for (const batch of batches)
      writeArticles(
        raw,
        batch.map((text) => readToyArticle(text)),
        WRITE_OPTIONS,
      );
    expect(readRevision(raw)).toEqual({ number: batches.length, at: '2026-01-02T03:04:05.678Z' });
    ids = readExplorer(raw)
      .meetings.map(({ id }) => id)
      .sort();
  });
  return ids;
}

describe('writeArticles', () => {
  it('stores an article with its meeting, people, places and evidence', () =>
    withDatabase((database) => {
      const result = writeArticles(database.raw, [readToyArticle(LINE)], WRITE_OPTIONS);
      expect(result).toMatchObject({ known: 0, refused: [], revision: 1 });
      const { meetings, entities, officials, positions, revision } = readExplorer(database.raw);
      expect(revision).toBe(1);
      expect(meetings).toEqual([
        {
          id: result.meetings[0],
          status: 'held',
          format: 'in_person',
          background: false,
          date: {
            edtf: '2020-10-12',
            bounds: { first: '2020-10-12', last: '2020-10-12' },
            certainty: 'day',
            weekday: null,
          },
          place: { country: 'KH', city: { ar: 'مدينة Riverton', en: 'Riverton' } },
          parties: [
            { entity: 'CN', official: 'lin-an', role: 'foreign_minister', principal: true },
            { entity: 'RU', official: 'ivan-petrov', role: 'foreign_minister', principal: true },
          ],
          topics: ['energy'],
          outcomes: 0,
          reports: 1,
          outlets: ['Toy News'],
          sample: false,
        },
      ]);
      expect(entities.map(({ code }) => code)).toEqual(['CN', 'KH', 'RU']);
      expect(officials.map(({ id, entity }) => [id, entity])).toEqual([
        ['ivan-petrov', 'RU'],
        ['lin-an', 'CN'],
      ]);
      expect(Object.keys(positions)).toEqual(['c:CN', 'c:RU']);
      expect(countRows(database).Evidence).toBe(5);
    }));

  it('keeps what a text says of nobody: an unnamed official, an unknown day, no place', () =>
    withDatabase(({ raw }) => {
      writeArticles(raw, [readToyArticle(OTHER)], WRITE_OPTIONS);
      const [meeting] = readExplorer(raw).meetings;
      expect(meeting?.parties[1]).toEqual({ entity: 'KH', official: null, role: 'foreign_minister', principal: true });
      expect(meeting?.date).toEqual({ edtf: null, bounds: null, certainty: 'unknown', weekday: null });
      expect(meeting?.place).toBeNull();
    }));

  it('knows an article again, whatever its file, line ends and blanks', () =>
    withDatabase((database) => {
      const article = readToyArticle(LINE);
      writeArticles(database.raw, [article], WRITE_OPTIONS);
      const before = countRows(database);
      const again = [readToyArticle(LINE), readToyArticle(`${LINE}\r\n`)];
      expect(writeArticles(database.raw, again, WRITE_OPTIONS)).toMatchObject({ added: [], known: 2, revision: 1 });
      expect(countRows(database)).toEqual(before);
      expect(findKnownArticles(database.raw, [article.id])).toEqual(new Set([article.id]));
    }));

  it('stores an article once that comes twice in one batch', () =>
    withDatabase(({ raw }) => {
      const result = writeArticles(raw, [readToyArticle(LINE), readToyArticle(LINE)], WRITE_OPTIONS);
      expect(result).toMatchObject({ known: 1 });
      expect(result.added).toHaveLength(1);
    }));

  it('gives the same ids in another store, and raises the revision once for each batch', async () => {
    const ids = await storeBatches([[LINE], [OTHER]]);
    expect(await storeBatches([[OTHER, LINE]])).toEqual(ids);
    expect(ids.every((id) => /^m-[0-9a-v]{12}$/.test(id))).toBe(true);
  });

  it('leaves nothing of a batch that fails', () =>
    withDatabase((database) => {
      const before = countRows(database);
      const options = { ...WRITE_OPTIONS, place: failToPlace };
      const write = () => writeArticles(database.raw, [readToyArticle(LINE)], options);
      expect(write).toThrow('no room');
      expect(countRows(database)).toEqual(before);
      expect(readRevision(database.raw).number).toBe(0);
    }));

  it('leaves out what the database refuses, and stores the others', () =>
    withDatabase(({ raw }) => {
      const bad = readToyArticle(OTHER, { parser: null as unknown as string });
      const result = writeArticles(raw, [bad, readToyArticle(LINE)], WRITE_OPTIONS);
      expect(result.refused).toEqual([{ id: bad.id, reason: expect.stringContaining('the database refused it') }]);
      expect(readExplorer(raw).meetings).toHaveLength(1);
    }));

  it('leaves the places of nodes as they are when others come', () =>
    withDatabase(({ raw }) => {
      writeArticles(raw, [readToyArticle(LINE)], WRITE_OPTIONS);
      const before = readExplorer(raw).positions;
      writeArticles(raw, [readToyArticle(OTHER)], WRITE_OPTIONS);
      expect(readExplorer(raw).positions).toEqual({ ...before, 'c:KH': { x: 2, y: 0.5 } });
    }));
});

describe('relayoutNodes', () => {
  it('places every node anew, as a revision', () =>
    withDatabase(({ raw }) => {
      writeArticles(raw, [readToyArticle(LINE)], WRITE_OPTIONS);
      expect(relayoutNodes(raw, () => ({ 'c:CN': { x: 9, y: 9 } }), new Date())).toBe(1);
      expect(readExplorer(raw)).toMatchObject({ revision: 2, positions: { 'c:CN': { x: 9, y: 9 } } });
    }));
});

describe('removeSampleArticles', () => {
  it('takes out the sample with all that only it needs', () =>
    withDatabase((database) => {
      const { raw } = database;
      writeArticles(raw, [readToyArticle(LINE, { sample: true }), readToyArticle(OTHER)], WRITE_OPTIONS);
      expect(removeSampleArticles(raw, TEST_REFERENCES, new Date())).toEqual({ articles: 1, meetings: 1 });
      const { meetings, entities, officials, positions, revision } = readExplorer(raw);
      expect(meetings.map(({ sample }) => sample)).toEqual([false]);
      expect(entities.map(({ code }) => code)).toEqual(['CN', 'KH']);
      expect(officials.map(({ id }) => id)).toEqual(['lin-an']);
      expect(Object.keys(positions)).toEqual(['c:CN', 'c:KH']);
      expect(revision).toBe(2);
      expect(removeSampleArticles(raw, TEST_REFERENCES, new Date())).toEqual({ articles: 0, meetings: 0 });
      expect(readRevision(raw).number).toBe(2);
    }));

  it('leaves an example that was loaded as an own article', () =>
    withDatabase(({ raw }) => {
      const sample = readToyArticle(LINE, { sample: true });
      writeArticles(raw, [sample], WRITE_OPTIONS);
      writeArticles(raw, [], { ...WRITE_OPTIONS, adopt: [sample.id] });
      expect(removeSampleArticles(raw, TEST_REFERENCES, new Date())).toEqual({ articles: 0, meetings: 0 });
      expect(readExplorer(raw).meetings[0]?.sample).toBe(false);
    }));
});

describe('refreshReferences', () => {
  it('takes over names that the gazetteer has changed, once', () =>
    withDatabase(({ raw }) => {
      writeArticles(raw, [readToyArticle(LINE)], WRITE_OPTIONS);
      expect(refreshReferences(raw, TEST_REFERENCES, new Date())).toBe(0);
      expect(refreshReferences(raw, RENAMED, new Date())).toBe(1);
      expect(refreshReferences(raw, RENAMED, new Date())).toBe(0);
      const { officials, revision } = readExplorer(raw);
      expect(officials.map(({ name }) => name.en)).toEqual(['Mr ivan-petrov', 'Lin']);
      expect(revision).toBe(2);
    }));
});

describe('corrections', () => {
  it('are only ever added', () =>
    withDatabase(({ raw }) => {
      raw.exec(`INSERT INTO "Correction" ("kind", "target", "field", "who", "at", "why")
        VALUES ('meeting', 'm-1', 'status', 'somebody', '2026-01-01', 'a test')`);
      expect(() => raw.exec(`UPDATE "Correction" SET "why" = 'other'`)).toThrow('only ever added');
      expect(() => raw.exec('DELETE FROM "Correction"')).toThrow('only ever added');
    }));
});
