import type { ArticleInput } from '../domain/report';
import { extractArticle } from '../extract';
import { LiqaError } from '../shared/errors';
import { readCorpus } from './corpus';
import { splitByStage } from './parse-split';
import { buildText, TEXT_KINDS } from './parse-texts';

/**
 * What reading costs: the whole parser over the large corpus on one core, beside a pass over the same text that only
 * parses the JSON, normalises (NFKC) and divides into words (`Intl.Segmenter`). The two take turns in chunks, so that
 * whatever else the machine does hits both alike: the ratio tells, not the times.
 * Usage: `npm run bench:parse [-- --quick]`; `--quick` takes every 15th article.
 */

const CONTEXT = { today: '2026-11-21' };
const CHUNK = 200;
/** Articles read by both before the clock runs. */
const WARM_UP = 2000;
const SAMPLED = 15;
const GOAL = 0.5;

const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });

function readAll(lines: readonly string[]): void {
  for (const line of lines) extractArticle(JSON.parse(line) as ArticleInput, CONTEXT);
}

let words = 0;
function segmentAll(lines: readonly string[]): void {
  for (const line of lines) {
    const { title, text } = JSON.parse(line) as ArticleInput;
    for (const part of [title ?? '', text])
      for (const segment of segmenter.segment(part.normalize('NFKC'))) if (segment.isWordLike) words++;
  }
}

function timeOf(run: () => void): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function compare(lines: readonly string[]): void {
  readAll(lines.slice(0, WARM_UP));
  segmentAll(lines.slice(0, WARM_UP));
  let [parser, pass] = [0, 0];
  for (let i = 0; i < lines.length; i += CHUNK) {
    const chunk = lines.slice(i, i + CHUNK);
    if ((i / CHUNK) % 2 === 0) parser += timeOf(() => readAll(chunk));
    pass += timeOf(() => segmentAll(chunk));
    if ((i / CHUNK) % 2 === 1) parser += timeOf(() => readAll(chunk));
  }
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
  console.log(`${lines.length} articles, ${(bytes / 1e6).toFixed(1)} MB, ${words} words segmented`);
  printRate('parser', parser, lines.length, bytes);
  printRate('JSON, NFKC, Intl.Segmenter', pass, lines.length, bytes);
  const ratio = parser / pass;
  console.log(
    `the parser takes ${ratio.toFixed(2)} of that pass; goal ${GOAL}: ${ratio <= GOAL ? 'reached' : 'missed'}`,
  );
}

function printRate(name: string, ms: number, articles: number, bytes: number): void {
  const perSecond = 1000 / ms;
  console.log(
    `${name}: ${(articles * perSecond).toFixed(0)} articles/s, ${((bytes * perSecond) / 1e6).toFixed(1)} MB/s`,
  );
}

async function printSplit(lines: readonly string[]): Promise<void> {
  console.log('\nshare of the parser by stage');
  for (const [stage, share] of await splitByStage(() => readAll(lines)))
    console.log(`  ${stage.padEnd(20)} ${(100 * share).toFixed(1).padStart(5)} %`);
}

const SMALL = 40_000;
const LARGE = 1_000_000;
const LINEAR_GOAL = 30;
const TIMES = 5;

/** One article of 1 MB against one of 40 kB, the best of a few runs of each. */
function printLinearity(): void {
  console.log(`\nan article of ${LARGE / 1e6} MB against one of ${SMALL / 1e3} kB; goal < ${LINEAR_GOAL} times`);
  for (const kind of TEXT_KINDS) {
    const small = bestOf(buildText(kind, SMALL));
    const large = bestOf(buildText(kind, LARGE));
    const ratio = large / small;
    const verdict = ratio < LINEAR_GOAL ? '' : ' (missed)';
    console.log(
      `  ${kind.name.padEnd(30)} ${small.toFixed(1).padStart(7)} ms ${large.toFixed(0).padStart(6)} ms ${ratio.toFixed(1).padStart(6)} times${verdict}`,
    );
  }
}

function bestOf(text: string): number {
  const article: ArticleInput = { id: 'made-up', text, seenAt: '2020-06-15' };
  return Math.min(...Array.from({ length: TIMES }, () => timeOf(() => extractArticle(article, CONTEXT))));
}

try {
  const isQuick = process.argv.includes('--quick');
  const lines: string[] = [];
  let index = 0;
  for (const article of readCorpus()) if (index++ % (isQuick ? SAMPLED : 1) === 0) lines.push(JSON.stringify(article));
  compare(lines);
  await printSplit(lines.filter((_, i) => isQuick || i % SAMPLED === 0));
  printLinearity();
} catch (error) {
  if (!(error instanceof LiqaError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
