import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ArticleInput, articleInputSchema } from '../domain/report';
import { sharedDir } from '../shared/testing/shared-dir';
import { extractArticle } from './index';

const shared = sharedDir();
const work = mkdtempSync(join(tmpdir(), 'liqa-score-'));
afterAll(() => rmSync(work, { recursive: true }));

interface Score {
  readonly [measure: string]:
    | number
    | null
    | { readonly precision: number; readonly recall: number; readonly f1: number };
}

const toLines = (rows: readonly unknown[]): string => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** Extracts articles and has the scorer compare them with gold. */
function score(dir: string, gold: string, articles: readonly ArticleInput[]): Score {
  const input = join(work, 'input.jsonl');
  const output = join(work, 'output.jsonl');
  writeFileSync(input, toLines(articles));
  writeFileSync(output, toLines(articles.map((a) => extractArticle(a, { today: '2026-11-21' }))));
  const args = [join(dir, 'eval', 'score.mjs'), gold, output, '--articles', input, '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Score;
}

const f1 = (result: Score, measure: string): number => {
  const value = result[measure];
  return typeof value === 'object' && value !== null ? value.f1 : Number.NaN;
};

describe.skipIf(shared === null)(
  'extractArticle on the founding articles (skipped where the shared folder is absent)',
  () => {
    const dir = shared ?? '';
    const seeds = (): ArticleInput[] =>
      readdirSync(join(dir, 'seeds'))
        .filter((file) => file.endsWith('.txt'))
        .sort()
        .map((file) => ({ id: basename(file, '.txt'), text: readFileSync(join(dir, 'seeds', file), 'utf8') }));

    it('gets every field of every founding article right', () => {
      const result = score(dir, join(dir, 'seeds', 'gold.jsonl'), seeds());
      for (const measure of ['detection', 'meetings', 'entities', 'participants']) expect(f1(result, measure)).toBe(1);
      for (const measure of [
        'role',
        'date',
        'date_unknown',
        'status',
        'format',
        'place_country',
        'place_city',
        'place_none',
        'whole_meeting',
      ])
        expect([measure, result[`${measure}_accuracy`]]).toEqual([measure, 1]);
      expect(result['bad_spans'] ?? 0).toBe(0);
      expect(result['bare_fields'] ?? 0).toBe(0);
      expect(result['forbidden_participants']).toBe(0);
    });

    it('dates the telephone call once its day of publication is known', () => {
      const call = seeds().find((a) => extractArticle(a, { today: '2026-11-21' }).meetings[0]?.format === 'phone');
      const { meetings } = extractArticle(
        { ...(call as ArticleInput), publishedAt: '2020-07-08' },
        { today: '2026-11-21' },
      );
      expect(meetings[0]?.date.edtf?.replace(/[?~%]/g, '')).toBe('2020-07-08');
    });
  },
);

describe.skipIf(shared === null)(
  'extractArticle on the development set (skipped where the shared folder is absent)',
  () => {
    const dir = shared ?? '';

    it('finds the meetings and who took part, and no span is false', () => {
      const lines = readFileSync(join(dir, 'eval', 'dev', 'articles.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean);
      const result = score(
        dir,
        join(dir, 'eval', 'dev', 'gold.jsonl'),
        lines.map((line) => articleInputSchema.parse(JSON.parse(line))),
      );
      expect(f1(result, 'detection')).toBeGreaterThanOrEqual(0.97);
      expect(f1(result, 'meetings')).toBeGreaterThanOrEqual(0.93);
      expect(f1(result, 'entities')).toBeGreaterThanOrEqual(0.96);
      expect(f1(result, 'participants')).toBeGreaterThanOrEqual(0.94);
      expect(result['role_accuracy']).toBeGreaterThanOrEqual(0.95);
      expect(result['bad_spans'] ?? 0).toBe(0);
      expect(result['bare_fields'] ?? 0).toBe(0);
    });
  },
);
