import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { ArticleInput } from '../../domain/report';
import { extractArticle } from '../../extract';
import { explainArticle } from '../../extract/explain';
import { readArticleFiles, readArticleLines } from '../../services/read-articles';
import { LiqaError } from '../../shared/errors';
import { describeExplanation } from '../explain';
import { summarizeReport } from '../summary';
import { type Command, readDay, todayUtc } from './command';

interface Options {
  readonly today: string;
  readonly json: boolean;
  readonly explain: boolean;
}

export const parseCommand: Command = {
  name: 'parse',
  usage: [
    'parse FILE…                    the meetings of articles (.txt, a folder, .jsonl), as a summary; --json for all of it',
    '      --explain                for each value the words and rules that made it, and what was refused; --json as data',
    'parse --jsonl <IN >OUT         one article a line in, one report (liqa-report/1) a line out, in the same order',
    '      --today YYYY-MM-DD       read as if on that day (default: today)',
  ],
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        explain: { type: 'boolean' },
        today: { type: 'string' },
      },
    });
    const { json = false, explain = false } = values;
    const options: Options = { today: readDay(values.today, 'liqa parse --today') ?? todayUtc(), json, explain };
    if (values.jsonl) return parseLines(options);
    if (positionals.length === 0)
      throw new LiqaError({
        what: 'no file is named',
        where: 'liqa parse',
        expected: 'one or more files or folders, or --jsonl with articles on the standard input',
        fix: 'For example: liqa parse article.txt',
      });
    let failed = 0;
    for await (const read of readArticleFiles(positionals)) {
      if ('reason' in read) {
        failed++;
        process.stderr.write(`${read.reason}\n`);
        continue;
      }
      process.stdout.write(describeArticle(read.input, options));
    }
    return failed ? 1 : 0;
  },
};

function describeArticle(article: ArticleInput, { today, json, explain }: Options): string {
  if (json) return `${JSON.stringify(readArticle(article, today, explain), null, 2)}\n`;
  return explain
    ? describeExplanation(article, explainArticle(article, { today }))
    : summarizeReport(article, extractArticle(article, { today }));
}

const readArticle = (article: ArticleInput, today: string, explain: boolean): object =>
  explain ? explainArticle(article, { today }) : extractArticle(article, { today });

/** Standard input to standard output; a line that is no article is named with its number, and the rest goes on. */
async function parseLines({ today, explain }: Options): Promise<number> {
  let failed = 0;
  for await (const item of readArticleLines(process.stdin, 'line')) {
    if ('reason' in item) {
      failed++;
      process.stderr.write(`${item.reason}\n`);
      continue;
    }
    const written = process.stdout.write(`${JSON.stringify(readArticle(item.input, today, explain))}\n`);
    if (!written) await once(process.stdout, 'drain');
  }
  return failed ? 1 : 0;
}
