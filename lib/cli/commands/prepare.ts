import { parseArgs } from 'node:util';
import { openStore } from '../../services/store';
import { loadSample } from '../sample';
import { type Command, todayUtc } from './command';

export const prepareCommand: Command = {
  name: 'prepare',
  usage: ['prepare [--sample]             makes the database ready, with the sample if asked; part of npm run up'],
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { sample: { type: 'boolean' } } });
    const store = openStore({ url: process.env.DATABASE_URL });
    try {
      if (!values.sample) return 0;
      const sums = await loadSample(store, todayUtc());
      if (sums.added) process.stdout.write(`  sample: ${sums.added} reports of ${sums.meetings} meetings\n`);
      for (const { reason } of sums.skipped) process.stderr.write(`skipped: ${reason}\n`);
      return sums.skipped.length ? 1 : 0;
    } finally {
      await store.close();
    }
  },
};
