import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/extract';
import { readSample } from '../../lib/services/read-sample';
import { sharedDir } from '../../lib/shared/testing/shared-dir';

const shared = sharedDir();
const folder = path.join(import.meta.dirname, 'reports');
const work = mkdtempSync(path.join(tmpdir(), 'liqa-sample-'));
afterAll(() => rmSync(work, { recursive: true }));

type Measure = number | null | { readonly f1: number };
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Extracts the sample's reports, has the scorer compare them with the gold beside them, and gives its measures. */
function scoreSample(dir: string): Readonly<Record<string, Measure>> {
  const articles = readSample(folder).map(({ id, text, title, published }) => ({
    id,
    text,
    title,
    publishedAt: published,
  }));
  const gold = articles.map(({ id }): unknown =>
    JSON.parse(readFileSync(path.join(folder, `${id}.gold.json`), 'utf8')),
  );
  const found = articles.map((article) => extractArticle(article, { today: '2026-11-21' }));
  const args = [
    file('gold.jsonl', gold),
    file('found.jsonl', found),
    '--articles',
    file('in.jsonl', articles),
    '--json',
  ];
  const scorer = path.join(dir, 'eval', 'score.mjs');
  return JSON.parse(execFileSync(process.execPath, [scorer, ...args], { encoding: 'utf8' })) as Record<string, Measure>;
}

/** Writes rows as JSON lines; the file's path. */
function file(name: string, rows: readonly unknown[]): string {
  writeFileSync(path.join(work, name), lines(rows));
  return path.join(work, name);
}

const rate = (measure: Measure | undefined): number =>
  typeof measure === 'number' ? measure : (measure?.f1 ?? Number.NaN);

/** A little under what was measured, so that the parser can only get better. */
const FLOORS: Readonly<Record<string, number>> = {
  detection: 0.98,
  meetings: 0.97,
  entities: 0.96,
  participants: 0.95,
  role_accuracy: 0.98,
  date_accuracy: 0.98,
  status_accuracy: 0.98,
  format_accuracy: 0.98,
  place_country_accuracy: 0.98,
  place_city_accuracy: 0.98,
  topics: 0.84,
  whole_meeting_accuracy: 0.91,
};

describe.skipIf(shared === null)('extractArticle on the sample (skipped where the shared folder is absent)', () => {
  it('does not fall below what it reached', () => {
    const score = scoreSample(shared ?? '');
    const below = Object.entries(FLOORS).filter(([measure, floor]) => !(rate(score[measure]) >= floor));
    expect(below.map(([measure, floor]) => `${measure} ${rate(score[measure])} < ${floor}`)).toEqual([]);
    expect(score['bad_spans'] ?? 0).toBe(0);
  });
});
