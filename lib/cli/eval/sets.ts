import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { type ArticleInput, articleInputSchema } from '../../domain/report';
import { readCorpusDay } from '../../services/read-corpus';
import { readSample, toArticle } from '../../services/read-sample';
import { LiqaError } from '../../shared/errors';
import { sharedDir } from '../../shared/testing/shared-dir';
import { type GoldArticle, goldArticleSchema } from './gold';

/** Articles with what is true of them. */
export interface EvalSet {
  readonly name: string;
  readonly articles: readonly ArticleInput[];
  readonly gold: readonly GoldArticle[];
  /** What was left out, a sentence each. */
  readonly notes: readonly string[];
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SAMPLE = path.join(ROOT, 'prisma/seed/reports');
const QUALITY = path.join(ROOT, 'lib/extract/quality');

/** The sets that have a name; anything else is a folder. */
const NAMED: Readonly<Record<string, () => EvalSet>> = {
  seeds: loadSeeds,
  dev: () => ({ ...loadFolder(path.join(requireShared(), 'eval/dev')), name: 'dev' }),
  sample: () => loadSample(SAMPLE),
  labelled: () => loadLabelled(QUALITY, path.join(requireShared(), 'corpus')),
};

export const SET_NAMES = Object.keys(NAMED);

/**
 * A set by its name (`seeds`, `dev`, `sample`, `labelled`) or the path of a folder with articles.jsonl and gold.jsonl.
 * @throws LiqaError where it can not be read
 */
export function loadSet(name: string): EvalSet {
  return (NAMED[name] ?? (() => loadFolder(name)))();
}

/** The folder beside the repository with the scorer and the sets that are no part of it. */
export function requireShared(): string {
  const dir = sharedDir();
  if (dir !== null) return dir;
  throw new LiqaError({
    what: 'the folder with the scorer and its sets is not there',
    where: process.env['LIQA_SHARED'] ?? '../shared',
    expected: 'a folder with eval/score.mjs',
    fix: 'Name it in the environment variable LIQA_SHARED; without it nothing can be scored',
  });
}

function loadSeeds(): EvalSet {
  const folder = path.join(requireShared(), 'seeds');
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ id: path.basename(file, '.txt'), text: readFileSync(path.join(folder, file), 'utf8') }));
  return pair('seeds', articles, readJsonLines(path.join(folder, 'gold.jsonl'), goldArticleSchema));
}

function loadFolder(folder: string): EvalSet {
  const files = ['articles.jsonl', 'gold.jsonl'].map((name) => path.join(folder, name));
  const [articles = '', gold = ''] = files;
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw badSet(folder, 'there is no such set, and no folder of that name');
  for (const file of files) if (!existsSync(file)) throw badSet(folder, `it has no ${path.basename(file)}`);
  return pair(folder, readJsonLines(articles, articleInputSchema), readJsonLines(gold, goldArticleSchema));
}

const badSet = (where: string, what: string): LiqaError =>
  new LiqaError({
    what,
    where,
    expected: `one of ${SET_NAMES.join(', ')}, or a folder that holds articles.jsonl and gold.jsonl`,
    fix: 'Look at the spelling, or put both files there',
  });

/** The reports that the project ships, with the gold beside each. */
function loadSample(folder: string): EvalSet {
  const articles = readSample(folder).map(toArticle);
  const gold = articles
    .map(({ id }) => path.join(folder, `${id}.gold.json`))
    .filter((file) => existsSync(file))
    .map((file) => parseRow(readFileSync(file, 'utf8'), file, goldArticleSchema));
  return pair('sample', articles, gold);
}

/** Gold for articles of the large corpus, which are looked up there by their day and number: `snn:2015-07-24:1112`. */
export function loadLabelled(folder: string, corpus: string): EvalSet {
  const files = readdirSync(folder)
    .filter((file) => file.startsWith('labelled-') && file.endsWith('.jsonl'))
    .sort();
  const all = files.flatMap((file) => readJsonLines(path.join(folder, file), goldArticleSchema));
  const gold = all.filter((row) => dayOf(row) !== null);
  const wanted = new Set(gold.map((row) => row.id));
  const days = [...new Set(gold.map((row) => dayOf(row) as string))].sort();
  const articles = days.flatMap((day) => readCorpusDay(corpus, day).filter((a) => wanted.has(a.id)));
  const elsewhere = all.length - gold.length;
  const { notes, ...set } = pair('labelled', articles, gold);
  const skipped = `${elsewhere} labelled articles are not of the corpus (their id does not begin with snn:) and were left out`;
  return { ...set, notes: elsewhere > 0 ? [skipped, ...notes] : notes };
}

const dayOf = ({ id }: GoldArticle): string | null => /^snn:(\d{4}-\d{2}-\d{2}):\d+$/.exec(id)?.[1] ?? null;

/** Only what has both text and gold can be scored; the rest is named. */
function pair(name: string, articles: readonly ArticleInput[], gold: readonly GoldArticle[]): EvalSet {
  const [texts, truths] = [new Set(articles.map((a) => a.id)), new Set(gold.map((g) => g.id))];
  const noGold = articles.filter((a) => !truths.has(a.id)).map((a) => a.id);
  const noText = gold.filter((g) => !texts.has(g.id)).map((g) => g.id);
  return {
    name,
    articles: articles.filter((a) => truths.has(a.id)),
    gold: gold.filter((g) => texts.has(g.id)),
    notes: [
      ...(noGold.length > 0 ? [`left out, for they have no gold: ${noGold.join(', ')}`] : []),
      ...(noText.length > 0 ? [`left out, for their articles are not there: ${noText.join(', ')}`] : []),
    ],
  };
}

function readJsonLines<T extends z.ZodType>(file: string, schema: T): z.output<T>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() ? [parseRow(line, `${file}:${i + 1}`, schema)] : []));
}

function parseRow<T extends z.ZodType>(text: string, where: string, schema: T): z.output<T> {
  const wrong = (what: string): LiqaError =>
    new LiqaError({
      what,
      where,
      expected: 'a JSON object in the form of the scorer',
      fix: 'Mend that line',
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('it is not JSON');
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw wrong(`"${read.error.issues[0]?.path.join('.')}" is wrong (${read.error.issues[0]?.message})`);
}
