import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { extractArticle } from '../../extract';
import { readArticleFiles, readArticleLines } from '../../services/read-articles';
import { LiqaError } from '../../shared/errors';
import { summarizeReport } from '../summary';
import { type Command, todayUtc } from './command';

export const parseCommand: Command = {
  name: 'parse',
  usage: [
    'parse FILE…                    the meetings of articles (.txt, a folder, .jsonl), as a summary; --json for all of it',
    'parse --jsonl <IN >OUT         one article a line in, one report (liqa-report/1) a line out, in the same order',
    '      --today YYYY-MM-DD       read as if on that day (default: today)',
  ],
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, today: { type: 'string' } },
    });
    const today = values.today ?? todayUtc();
    if (values.jsonl) return parseLines(today);
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
      const report = extractArticle(read.input, { today });
      process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : summarizeReport(read.input, report));
    }
    return failed ? 1 : 0;
  },
};

/** Standard input to standard output; a line that is no article is named with its number, and the rest goes on. */
async function parseLines(today: string): Promise<number> {
  let failed = 0;
  for await (const item of readArticleLines(process.stdin, 'line')) {
    if ('reason' in item) {
      failed++;
      process.stderr.write(`${item.reason}\n`);
      continue;
    }
    const written = process.stdout.write(`${JSON.stringify(extractArticle(item.input, { today }))}\n`);
    if (!written) await once(process.stdout, 'drain');
  }
  return failed ? 1 : 0;
}
