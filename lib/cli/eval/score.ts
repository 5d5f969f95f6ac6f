import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { ArticleInput, ArticleReport } from '../../domain/report';
import { LiqaError } from '../../shared/errors';
import type { GoldArticle } from './gold';
import { requireShared } from './sets';

const rate = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const figuresSchema = z
  .object({ articles: z.number(), counts: z.record(z.string(), z.number()) })
  .catchall(z.union([rate, z.number(), z.null()]));

/** The scorer's figures under its own names: `meetings` (precision, recall, F1), `date_accuracy` … and raw `counts`. */
export type Figures = z.infer<typeof figuresSchema>;

export interface Score {
  readonly figures: Figures;
  /** Everything that the scorer holds against the reports: article id, kind, and what it tells of it. */
  readonly misses: readonly (readonly string[])[];
}

/** The most that the scorer may print: every miss of many thousand articles. */
const MAX_OUTPUT = 512 * 1024 * 1024;

/**
 * Has the scorer compare reports with gold; with the articles it also reads every quotation again.
 * @throws LiqaError where there is no scorer, or it fails
 */
export function scoreReports(
  gold: readonly GoldArticle[],
  reports: readonly Pick<ArticleReport, 'id' | 'meetings'>[],
  articles: readonly ArticleInput[] | null,
): Score {
  const scorer = path.join(requireShared(), 'eval', 'score.mjs');
  const work = mkdtempSync(path.join(tmpdir(), 'liqa-eval-'));
  const put = (name: string, rows: readonly unknown[]): string => {
    const file = path.join(work, name);
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    return file;
  };
  try {
    const files = [put('gold.jsonl', gold), put('reports.jsonl', reports)];
    const spans = articles ? ['--articles', put('articles.jsonl', articles)] : [];
    const args = [scorer, ...files, ...spans, '--json', '--verbose'];
    return readOutput(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: MAX_OUTPUT, stdio: 'pipe' }));
  } catch (error) {
    if (error instanceof LiqaError) throw error;
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
    throw badScore(scorer, `it failed (${said || String(error)})`, error);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** One JSON object over several lines, then a line for each miss, its parts divided by tabs. */
function readOutput(output: string): Score {
  const end = output.indexOf('\n}') + 2;
  const figures = figuresSchema.safeParse(JSON.parse(output.slice(0, end)));
  if (!figures.success) throw badScore('score.mjs', `its figures are not as expected (${figures.error.message})`);
  const lines = output.slice(end).split('\n').filter(Boolean);
  return { figures: figures.data, misses: lines.map((line) => line.split('\t')) };
}

const badScore = (where: string, what: string, cause?: unknown): LiqaError =>
  new LiqaError(
    { what, where, expected: 'the scorer to compare the reports with the gold', fix: 'Run it by hand on both files' },
    { cause },
  );
