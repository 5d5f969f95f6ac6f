import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { describeTrouble, LiqaError, type Trouble } from '../../shared/errors';
import { type Entry, planRows, readTables, writeRows } from '../gazetteer/add-row';
import { type Ask, type Cells, fillRow } from '../gazetteer/fill-row';
import { KINDS, type Kind } from '../gazetteer/kinds';
import type { Command } from './command';

const ROOM = path.resolve(import.meta.dirname, '../../gazetteer');
const NAMES = KINDS.map((kind) => kind.name).join(', ');
const toOption = (column: string): string => column.replaceAll('_', '-');
const COLUMNS = [...new Set(KINDS.flatMap((kind) => kind.fields.map((field) => toOption(field.column))))];

interface Options {
  readonly room: string;
  readonly dryRun: boolean;
  readonly anyway: boolean;
  readonly yes: boolean;
}

export const gazetteerCommand: Command = {
  name: 'gazetteer',
  usage: [
    'gazetteer lint                 checks every row of the tables of names; each fault with its file, row and mending',
    `gazetteer add KIND             adds a row: ${NAMES};`,
    '                               asks for what is not given (--en NAME --ar NAME …); --dry-run shows and writes nothing',
  ],
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        room: { type: 'string' },
        'dry-run': { type: 'boolean' },
        anyway: { type: 'boolean' },
        yes: { type: 'boolean' },
        ...Object.fromEntries(COLUMNS.map((column) => [column, { type: 'string' } as const])),
      },
    });
    const text: Readonly<Record<string, unknown>> = values;
    const { room = ROOM, anyway = false, yes = false } = values;
    const options: Options = { room, anyway, yes, dryRun: values['dry-run'] ?? false };
    const [action, name] = positionals;
    if (action === 'lint') return lint(options.room);
    if (action !== 'add') throw badAction(action);
    const kind = KINDS.find((k) => k.name === name);
    if (!kind) throw badKind(name);
    return add(kind, text, options);
  },
};

function lint(room: string): number {
  const { rows, troubles } = readTables(room);
  for (const trouble of troubles) print(describeTrouble(trouble));
  const counts = Object.entries(rows).map(([file, list]) => `${file.replace('.csv', '')} ${list.length}`);
  print(`${troubles.length === 0 ? 'No fault' : `${troubles.length} faults`} in ${counts.join(', ')}.`);
  const open = Object.values(rows).flatMap((list) => list.filter(isUnchecked)).length;
  if (open > 0)
    print(`${open} rows rest on knowledge that nobody looked up yet: their source begins with "${UNCHECKED}".`);
  return troubles.length > 0 ? 1 : 0;
}

const UNCHECKED = 'unchecked:';
const isUnchecked = (row: object): boolean => 'source' in row && String(row.source).startsWith(UNCHECKED);

/** What was given on the command line for some kinds, by column. */
function toCells(kinds: readonly Kind[], given: Readonly<Record<string, unknown>>): Cells {
  const known = new Set(kinds.flatMap((kind) => kind.fields.map((field) => toOption(field.column))));
  const cells: Record<string, string> = {};
  for (const column of COLUMNS) {
    const value = given[column];
    if (typeof value !== 'string') continue;
    if (!known.has(column))
      throw new LiqaError({
        what: `--${column} is no part of this kind of entry`,
        where: `liqa gazetteer add ${kinds[0]?.name}`,
        expected: [...known].map((option) => `--${option}`).join(' '),
        fix: 'Leave it out',
      });
    cells[column.replaceAll('-', '_')] = value;
  }
  return cells;
}

async function add(kind: Kind, given: Readonly<Record<string, unknown>>, options: Options): Promise<number> {
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : null;
  const gone = new AbortController();
  terminal?.once('close', () => gone.abort());
  const ask: Ask | null = terminal ? (question) => terminal.question(question, { signal: gone.signal }) : null;
  try {
    const { entries, troubles } = await collect(kind, given, options, ask);
    return troubles.length > 0 ? refuse(troubles) : await write(entries, options, ask);
  } catch (error) {
    // Ctrl-C or Ctrl-D at a question
    if (!gone.signal.aborted) throw error;
    print('\nNothing is written.');
    return 1;
  } finally {
    terminal?.close();
  }
}

/** The new row; of a person the first office too, if one is given or wanted: without one nobody is of any country. */
async function collect(kind: Kind, given: Readonly<Record<string, unknown>>, { room }: Options, ask: Ask | null) {
  const office = kind.name === 'person' ? KINDS.find((k) => k.name === 'office') : undefined;
  const ofPerson = office && { ...office, fields: office.fields.filter((field) => field.column !== 'person') };
  const cells = toCells(ofPerson ? [kind, ofPerson] : [kind], given);
  const { rows } = readTables(room);
  const own = await fillRow(kind, cells, rows, ask);
  const entries: Entry[] = [{ kind, cells: own.cells }];
  if (!office || !ofPerson) return { entries, troubles: own.troubles };
  const isHeld = cells['role'] !== undefined || (ask && isYes(await ask('Add an office of this person? [y/N] ')));
  if (!isHeld) return { entries, troubles: own.troubles };
  const held = await fillRow(ofPerson, cells, rows, ask);
  entries.push({ kind: office, cells: { ...held.cells, person: own.cells['id'] ?? '' } });
  return { entries, troubles: [...own.troubles, ...held.troubles] };
}

const isYes = (answer: string): boolean => /^y(es)?$/i.test(answer.trim());

async function write(entries: readonly Entry[], options: Options, ask: Ask | null): Promise<number> {
  const plan = planRows(options.room, entries, options.anyway);
  for (const { entry, after } of plan.rows) {
    print(`data/${entry.kind.file}, after line ${after}:`);
    for (const { column } of entry.kind.fields) print(`  ${column.padEnd(10)} ${entry.cells[column] || '(empty)'}`);
  }
  for (const note of plan.notes) print(note);
  if (plan.troubles.length > 0) return refuse(plan.troubles);
  if (options.dryRun) {
    print(`Nothing is written (--dry-run). It would be:\n${plan.rows.map((row) => row.line).join('\n')}`);
    return 0;
  }
  if (ask && !options.yes && !isYes(await ask('Write this? [y/N] '))) {
    print('Nothing is written.');
    return 1;
  }
  const { compiled } = writeRows(options.room, plan);
  for (const { entry, after } of plan.rows) print(`Written to data/${entry.kind.file}, line ${after + 1}.`);
  for (const line of nextSteps(entries, compiled)) print(line);
  return 0;
}

/** What to run now. */
function nextSteps(entries: readonly Entry[], compiled: boolean): string[] {
  const [first] = entries;
  const person = first?.kind.name === 'person' && entries.length === 1 ? (first.cells['id'] ?? '') : null;
  return [
    ...(person ? [`Next, for nobody is of a country without one: liqa gazetteer add office --person ${person}`] : []),
    compiled
      ? 'The tables are compiled. Next: liqa gazetteer lint; then liqa parse --explain FILE with an article that names it.'
      : 'Other rows have faults, so the tables are not compiled. Next: liqa gazetteer lint, and mend what it tells.',
  ];
}

function refuse(troubles: readonly Trouble[]): number {
  for (const trouble of troubles) process.stderr.write(`${describeTrouble(trouble)}\n`);
  process.stderr.write('Nothing is written.\n');
  return 1;
}

const badAction = (action: string | undefined): LiqaError =>
  new LiqaError({
    what: action === undefined ? 'no action is named' : `there is no action ${JSON.stringify(action)}`,
    where: 'liqa gazetteer',
    expected: 'lint or add',
    fix: 'For example: liqa gazetteer lint',
  });

const badKind = (name: string | undefined): LiqaError =>
  new LiqaError({
    what: name === undefined ? 'no kind of entry is named' : `there is no kind ${JSON.stringify(name)}`,
    where: 'liqa gazetteer add',
    expected: `one of ${NAMES}`,
    fix: 'For example: liqa gazetteer add person',
  });

const print = (text: string): void => void process.stdout.write(`${text}\n`);
