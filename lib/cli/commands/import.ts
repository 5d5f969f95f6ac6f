import { parseArgs } from 'node:util';
import { importArticles } from '../../services/import-articles';
import { readArticleFiles } from '../../services/read-articles';
import { openStore } from '../../services/store';
import { LiqaError } from '../../shared/errors';
import { showProgress } from '../progress';
import { type Command, todayUtc } from './command';

export const importCommand: Command = {
  name: 'import',
  usage: [
    'import PATH…                   reads articles (.txt, a folder, .jsonl) and stores their meetings;',
    '                               the same article twice is one, and what can not be read is named at the end',
  ],
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length === 0)
      throw new LiqaError({
        what: 'nothing to import is named',
        where: 'liqa import',
        expected: 'one or more files or folders',
        fix: 'For example: liqa import articles/',
      });
    const store = openStore({ url: process.env.DATABASE_URL });
    try {
      const progress = showProgress();
      const sums = await importArticles(store, readArticleFiles(positionals), {
        today: todayUtc(),
        onProgress: (s) => progress.show(`${s.added} articles added, ${s.meetings} meetings, ${s.known} known already`),
      });
      progress.end();
      process.stdout.write(
        `${sums.added} articles added with ${sums.meetings} meetings and ${sums.joined} more reports of meetings told before, ` +
          `${sums.known} known already, ${sums.skipped.length} skipped; revision ${sums.revision}\n`,
      );
      for (const { reason } of sums.skipped) process.stderr.write(`skipped: ${reason}\n`);
      return sums.skipped.length ? 1 : 0;
    } finally {
      await store.close();
    }
  },
};
