import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ArticleInput, type ArticleReport, articleInputSchema } from '../domain/report';
import type * as generated from '../gazetteer/generated/tables';
import { sharedDir } from '../shared/testing/shared-dir';

const shared = sharedDir();
const work = mkdtempSync(join(tmpdir(), 'liqa-people-'));
afterAll(() => rmSync(work, { recursive: true }));

type Extract = (article: ArticleInput, context: { readonly today: string }) => ArticleReport;
type Figures = Readonly<Record<string, number>>;

/** Whole-number floors a little under what was measured when they were set: what titles and grammar alone must reach. */
const FLOORS: Readonly<Record<'seeds' | 'dev', Figures>> = {
  seeds: { detection: 95, meetings: 95, participants: 95, entities: 95, role: 95, date: 70, whole_meeting: 75 },
  dev: { detection: 95, meetings: 92, participants: 91, entities: 95, role: 95, date: 88, whole_meeting: 75 },
};

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

/** The parser as it is, and once more with a gazetteer that knows nobody: no names to find, none to link to. */
async function loadParsers(): Promise<{ readonly full: Extract; readonly bare: Extract }> {
  const full = (await import('./index')).extractArticle;
  vi.resetModules();
  vi.doMock('../gazetteer/generated/tables', async (original) => {
    const { tables } = await original<typeof generated>();
    return { tables: { ...tables, people: [] } };
  });
  const bare = (await import('./index')).extractArticle;
  vi.doUnmock('../gazetteer/generated/tables');
  return { full, bare };
}

const toLines = (rows: readonly unknown[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** Scores a parser's reports with the shared scorer: each measure in per cent. */
function measure(dir: string, gold: string, articles: readonly ArticleInput[], extract: Extract): Figures {
  const [input, output] = [join(work, 'input.jsonl'), join(work, 'output.jsonl')];
  writeFileSync(input, toLines(articles));
  writeFileSync(output, toLines(articles.map((a) => extract(a, { today: '2026-11-21' }))));
  const args = [join(dir, 'eval', 'score.mjs'), gold, output, '--articles', input, '--json'];
  const result: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  return Object.fromEntries(
    Object.entries(result as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
      const figure = typeof value === 'object' && value !== null && 'f1' in value ? value.f1 : value;
      return typeof figure === 'number' && figure <= 1
        ? [[name.replace('_accuracy', ''), Math.round(figure * 1000) / 10]]
        : [];
    }),
  );
}

describe.skipIf(shared === null)(
  'extractArticle without the people of the gazetteer (skipped without the shared folder)',
  () => {
    const dir = shared ?? '';
    let parsers: { readonly full: Extract; readonly bare: Extract };
    beforeAll(async () => {
      parsers = await loadParsers();
    });

    const sets: readonly {
      readonly name: 'seeds' | 'dev';
      readonly gold: string;
      readonly read: () => ArticleInput[];
    }[] = [
      {
        name: 'seeds',
        gold: join(dir, 'seeds', 'gold.jsonl'),
        read: () =>
          readdirSync(join(dir, 'seeds'))
            .filter((file) => file.endsWith('.txt'))
            .sort()
            .map((file) => ({ id: basename(file, '.txt'), text: readFileSync(join(dir, 'seeds', file), 'utf8') })),
      },
      {
        name: 'dev',
        gold: join(dir, 'eval', 'dev', 'gold.jsonl'),
        read: () => linesOf(join(dir, 'eval', 'dev', 'articles.jsonl')).map((row) => articleInputSchema.parse(row)),
      },
    ];

    it('knows nobody by name', () => {
      const article = {
        id: 'x',
        text: 'التقى وزير الخارجية النرويجي لارس هانسن في أوسلو وزير الخارجية الروسي سيرغي لافروف.',
      };
      const idsOf = (extract: Extract) =>
        extract(article, { today: '2026-11-21' }).meetings.flatMap((m) => m.participants.map((p) => p.wikidata));
      expect(idsOf(parsers.full).filter(Boolean)).toHaveLength(1);
      expect(idsOf(parsers.bare)).toEqual([null, null]);
    });

    for (const { name, gold, read } of sets)
      it(`stays above its floors on ${name}`, () => {
        const full = measure(dir, gold, read(), parsers.full);
        const bare = measure(dir, gold, read(), parsers.bare);
        const falls = Object.keys(FLOORS[name]).map((key) => `${key} ${full[key]} → ${bare[key]}`);
        process.stdout.write(`without people, ${name}: ${falls.join(', ')}\n`);
        const below = Object.entries(FLOORS[name]).filter(([key, floor]) => !((bare[key] ?? 0) >= floor));
        expect(below.map(([key, floor]) => `${key} ${bare[key]} < ${floor}`)).toEqual([]);
      });
  },
);
