import { removeSample } from '../../services/remove-sample';
import { openStore } from '../../services/store';
import { LiqaError } from '../../shared/errors';
import { loadSample } from '../sample';
import { type Command, todayUtc } from './command';

export const sampleCommand: Command = {
  name: 'sample',
  usage: ['sample load | remove           brings in, or takes out, the reports that the project ships as examples'],
  async run([action]) {
    if (action !== 'load' && action !== 'remove')
      throw new LiqaError({
        what: action === undefined ? 'no action is named' : `there is no action ${JSON.stringify(action)}`,
        where: 'liqa sample',
        expected: 'load or remove',
        fix: 'For example: liqa sample remove',
      });
    const store = openStore({ url: process.env.DATABASE_URL });
    try {
      if (action === 'load') {
        const sums = await loadSample(store, todayUtc());
        process.stdout.write(`${sums.added} reports added of ${sums.meetings} meetings, ${sums.known} there already\n`);
      } else {
        const { articles, meetings } = removeSample(store);
        process.stdout.write(`${articles} reports and ${meetings} meetings of the sample removed\n`);
      }
      return 0;
    } finally {
      await store.close();
    }
  },
};
