import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ArticleInput } from '../domain/report';
import { LiqaError } from '../shared/errors';
import { readZip } from '../shared/zip';

const rowSchema = z.object({
  source: z.string().nullish(),
  url: z.string().nullish(),
  /** When it was crawled: `2015-07-21 02:51:32`. */
  date_extracted: z.string().nullish(),
  title: z.string().nullish(),
  content: z.string(),
});

const ARCHIVE = /^(\d{4}-\d{2}-\d{2})\.zip$/;

/** The days of the corpus in a folder of `YYYY-MM-DD.zip`, in order; none where the folder is absent. */
function listDays(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => ARCHIVE.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * The articles of one day's archive, in their order: `snn:DAY:INDEX`, with the crawl's day as `seenAt`.
 * @throws LiqaError where the archive is absent or holds no JSON array of articles
 */
export function readCorpusDay(folder: string, day: string): ArticleInput[] {
  const file = path.join(folder, `${day}.zip`);
  if (!existsSync(file)) throw badCorpus(file, 'there is no such file');
  const [entry] = readZip(readFileSync(file), file);
  if (!entry) throw badCorpus(file, 'the archive is empty');
  const rows = z.array(z.unknown()).safeParse(parseJson(entry.read().toString('utf8'), file));
  if (!rows.success) throw badCorpus(file, `${entry.name} is no JSON array`);
  return rows.data.map((row, i) => toArticle(row, `snn:${day}:${i}`, day, file));
}

/**
 * Every article of the large corpus, day by day; one day at a time is held in memory.
 * @throws LiqaError where the folder holds no archive
 */
export function* readCorpusFolder(folder: string): Generator<ArticleInput> {
  const days = listDays(folder);
  if (days.length === 0) throw badCorpus(folder, 'the folder is absent or holds no archive');
  for (const day of days) yield* readCorpusDay(folder, day);
}

function toArticle(row: unknown, id: string, day: string, file: string): ArticleInput {
  const read = rowSchema.safeParse(row);
  if (!read.success) throw badCorpus(file, `${id} is no article (${read.error.issues[0]?.path.join('.')})`);
  const { title, content, date_extracted: crawled, source, url } = read.data;
  return {
    id,
    title: title ?? null,
    text: content,
    publishedAt: null,
    seenAt: crawled?.slice(0, 10) || day,
    source: source ?? null,
    url: url ?? null,
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badCorpus(file, 'what it holds is not JSON');
  }
}

const badCorpus = (where: string, what: string): LiqaError =>
  new LiqaError({
    what,
    where,
    expected: 'archives YYYY-MM-DD.zip, each with one JSON array of articles',
    fix: 'Name the folder that holds corpus/ in LIQA_SHARED',
  });
