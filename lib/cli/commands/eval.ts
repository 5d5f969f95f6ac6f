import { parseArgs } from 'node:util';
import type { ArticleReport } from '../../domain/report';
import { extractArticle } from '../../extract';
import { calibrate, judgeMeetings } from '../eval/calibrate';
import { findErrors } from '../eval/errors';
import { scoreReports } from '../eval/score';
import { type EvalSet, loadSet, requireShared } from '../eval/sets';
import { countStages, describeBands, describeError, describeFigures, describeStages } from '../eval/table';
import { type Command, readDay, todayUtc } from './command';

const DEFAULT_SET = 'dev';
const CALIBRATION_SETS = ['dev', 'sample', 'labelled'];

interface Options {
  readonly sets: readonly string[];
  readonly verbose: boolean;
  readonly json: boolean;
  readonly today: string;
}

export const evalCommand: Command = {
  name: 'eval',
  usage: [
    'eval [--set NAME]              scores the parser on seeds, dev (default), sample, labelled, or a folder with',
    '                               articles.jsonl and gold.jsonl, and tells from which stage each error comes',
    '      --verbose                also one line for each error, with words of the article; --json as data',
    'eval --calibration             how often meetings of a confidence are right, over dev, sample and labelled',
  ],
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        set: { type: 'string', multiple: true },
        verbose: { type: 'boolean' },
        json: { type: 'boolean' },
        calibration: { type: 'boolean' },
        today: { type: 'string' },
      },
    });
    requireShared();
    const options: Options = {
      sets: values.set ?? (values.calibration ? CALIBRATION_SETS : [DEFAULT_SET]),
      verbose: values.verbose ?? false,
      json: values.json ?? false,
      today: readDay(values.today, 'liqa eval --today') ?? todayUtc(),
    };
    if (values.calibration) printCalibration(options);
    else for (const name of options.sets) printScore(loadSet(name), options);
    return 0;
  },
};

const readSet = (set: EvalSet, today: string): ArticleReport[] => set.articles.map((a) => extractArticle(a, { today }));

function printScore(set: EvalSet, { verbose, json, today }: Options): void {
  const reports = readSet(set, today);
  const { figures, misses } = scoreReports(set.gold, reports, set.articles);
  const errors = findErrors(set, reports, misses, today);
  const stages = countStages(errors);
  if (json) {
    const { name, notes } = set;
    print(JSON.stringify({ set: name, notes, figures, stages, ...(verbose ? { errors } : {}) }, null, 2));
    return;
  }
  for (const note of set.notes) process.stderr.write(`${set.name}: ${note}\n`);
  print(describeFigures(set.name, figures));
  print(`\n${describeStages(errors)}\n`);
  if (verbose) for (const error of errors) print(describeError(error));
}

function printCalibration({ sets, verbose, json, today }: Options): void {
  const judged = sets.map((name) => {
    const set = loadSet(name);
    return { set, verdicts: judgeMeetings(set.gold, readSet(set, today)) };
  });
  const all = judged.flatMap(({ verdicts }) => verdicts);
  const parts = judged.map(({ set, verdicts }) => ({ set: set.name, bands: calibrate(verdicts) }));
  const wrong = all.filter((v) => !v.right).sort((a, b) => b.confidence - a.confidence);
  if (json) {
    print(JSON.stringify({ bands: calibrate(all), sets: parts, ...(verbose ? { wrong } : {}) }, null, 2));
    return;
  }
  for (const { set } of judged) for (const note of set.notes) process.stderr.write(`${set.name}: ${note}\n`);
  print(
    describeBands(calibrate(all), judged.map(({ set }) => `${set.name} (${set.articles.length} articles)`).join(', ')),
  );
  if (!verbose) return;
  for (const { set, bands } of parts) print(`\n${describeBands(bands, set)}`);
  print('\nWrong meetings, the most trusted first:');
  for (const { id, confidence, faults } of wrong) print(`  ${confidence.toFixed(2)}  ${id}: ${faults.join('; ')}`);
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
