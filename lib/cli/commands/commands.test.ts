import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { sharedDir } from '../../shared/testing/shared-dir';
import { makeRoom } from '../gazetteer/testing';
import { COMMANDS, usage } from './index';

const work = mkdtempSync(path.join(tmpdir(), 'liqa-commands-'));
afterAll(() => rmSync(work, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

/** Runs a command as the command line does: its exit code and what it printed. */
async function run(name: string, ...args: readonly string[]) {
  const printed = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((printed.out += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((printed.err += String(text))));
  const command = COMMANDS.find((c) => c.name === name);
  if (!command) throw new Error(`no command ${name}`);
  const code = await command.run(args);
  vi.restoreAllMocks();
  return { code, ...printed };
}

const ARTICLE = {
  id: 'a',
  text: 'استقبل الرئيس اللاتفي يانيس أوزول، أمس الاثنين، وزير خارجية هولندا يان فيسر في ريغا.',
  publishedAt: '2024-05-07',
};
const file = path.join(work, 'articles.jsonl');
writeFileSync(file, `${JSON.stringify(ARTICLE)}\n`);

describe('liqa parse --explain', () => {
  it('explains for people, and as data with --json', async () => {
    const told = await run('parse', '--explain', file);
    expect(told.code).toBe(0);
    expect(told.out).toContain('  place: Riga, LV\n      ريغا\n');
    const { out } = await run('parse', '--explain', '--json', file);
    const data: { meetings: { fields: { field: string; stage: string }[] }[] } = JSON.parse(out);
    expect(data.meetings[0]?.fields.find((f) => f.field === 'date')?.stage).toBe('date-choose');
  });

  it('refuses a day of reading that is none', async () => {
    await expect(run('parse', '--today', '2024-02-30', file)).rejects.toThrow('"2024-02-30" is no day');
  });
});

describe.skipIf(sharedDir() === null)('liqa eval (skipped where the shared folder is absent)', () => {
  const set = path.join(work, 'set');
  const people = [
    { name_ar: 'يانيس أوزول', name_en: 'Janis Ozols', entity: 'LV', role: 'head_of_state', principal: true },
    { name_ar: 'يان فيسر', name_en: 'Jan Visser', entity: 'NL', role: 'foreign_minister', principal: true },
  ];
  const meeting = {
    main: true,
    status: 'held',
    format: 'phone',
    date: '2024-05-06',
    place: null,
    participants: people,
  };
  mkdirSync(set);
  writeFileSync(path.join(set, 'articles.jsonl'), `${JSON.stringify(ARTICLE)}\n`);
  writeFileSync(path.join(set, 'gold.jsonl'), `${JSON.stringify({ id: 'a', meetings: [meeting] })}\n`);

  it('prints figures and the stages of errors; the words of the article only with --verbose', async () => {
    const plain = await run('eval', '--set', set);
    expect(plain.code).toBe(0);
    expect(plain.out).toMatch(/format\s+0\.0 {3}0 of 1/);
    expect(plain.out).toContain('2 errors');
    expect(plain.out).not.toMatch(/\p{Script=Arabic}/u);
    const verbose = await run('eval', '--set', set, '--verbose');
    expect(verbose.out).toContain('a  |  format  |  gold phone  |  found in_person  |  format: ');
    expect(verbose.out).toContain('«ريغا»');
  });

  it('gives the same as data', async () => {
    const { out } = await run('eval', '--set', set, '--json', '--verbose');
    const data: { figures: { whole_meeting_accuracy: number }; stages: object[]; errors: object[] } = JSON.parse(out);
    expect(data.figures.whole_meeting_accuracy).toBe(0);
    expect(data.errors).toHaveLength(2);
    expect(data.stages).toEqual([
      { stage: 'place-choose', count: 1, fields: { 'place: country': 1 } },
      { stage: 'format', count: 1, fields: { format: 1 } },
    ]);
  });

  it('puts the wrong meeting into its band', async () => {
    const { out } = await run('eval', '--calibration', '--set', set, '--verbose');
    expect(out).toMatch(/(?:>= 0\.9|0\.7-0\.9|< 0\.7)\s+1\s+0\s+0\.0\s+0\.0-79\.3/);
    expect(out).toMatch(/0\.\d\d\s+a: /);
  });

  it('says what a set is where there is none', async () => {
    await expect(run('eval', '--set', 'nowhere')).rejects.toThrow('a folder that holds articles.jsonl and gold.jsonl');
  });
});

describe('liqa gazetteer', () => {
  const room = makeRoom();
  afterAll(() => rmSync(room, { recursive: true }));
  const cities = (): string => readFileSync(path.join(room, 'data/cities.csv'), 'utf8');
  const tell = ['place', '--en', 'Tell', '--ar', 'تل', '--country', 'AA', '--source', 'invented', '--room', room];

  it('shows a row and writes nothing with --dry-run, then writes it and says what to run next', async () => {
    const before = cities();
    const dry = await run('gazetteer', 'add', ...tell, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('data/cities.csv, after line 3:');
    expect(cities()).toBe(before);
    expect(readdirSync(room)).toEqual(['data']);
    const wet = await run('gazetteer', 'add', ...tell);
    expect(wet.code).toBe(0);
    expect(wet.out).toContain('Next: liqa gazetteer lint');
    expect(cities().split('\n')).toHaveLength(before.split('\n').length + 1);
    expect((await run('gazetteer', 'lint', '--room', room)).code).toBe(0);
  });

  it('refuses the same row again, and a row with a missing cell, with a sentence each', async () => {
    const before = cities();
    const again = await run('gazetteer', 'add', ...tell);
    expect(again.code).toBe(1);
    expect(again.err).toContain('stands there already');
    const half = await run('gazetteer', 'add', 'venue', '--en', 'Hall', '--room', room);
    expect(half.code).toBe(1);
    expect(half.err).toContain('--ar: nothing is given; expected name in Arabic');
    expect(cities()).toBe(before);
  });

  it('adds a person together with the first office', async () => {
    const person = ['person', '--en', 'Lina Sahli', '--ar', 'لينا سهلي', '--gender', 'f', '--source', 'invented'];
    const office = ['--role', 'ambassador', '--entity', 'Sahlestan', '--title-ar', 'سفيرة', '--title-en', 'Ambassador'];
    const { code } = await run('gazetteer', 'add', ...person, ...office, '--from', '2021', '--room', room);
    expect(code).toBe(0);
    const offices = readFileSync(path.join(room, 'data/offices.csv'), 'utf8');
    expect(offices).toContain('lina-sahli,ambassador,AA,سفيرة,Ambassador,2021,,invented');
    const alone = await run(
      'gazetteer',
      'add',
      ...person.map((x) => x.replace('Lina', 'Rima').replace('لينا', 'ريما')),
      '--room',
      room,
    );
    expect(alone.out).toContain('liqa gazetteer add office --person rima-sahli');
  });

  it('names every fault with file and row, and counts what nobody checked', async () => {
    const other = makeRoom();
    const people = path.join(other, 'data/people.csv');
    writeFileSync(
      people,
      readFileSync(people, 'utf8')
        .replace(',m,,invented', ',x,,unchecked: memory')
        .replace(',m,,invented', ',m,,unchecked: memory'),
    );
    const { code, out } = await run('gazetteer', 'lint', '--room', other);
    rmSync(other, { recursive: true });
    expect(code).toBe(1);
    expect(out).toContain(
      'data/people.csv, row 2, column gender: "x" stands there; expected f or m. Correct the cell.',
    );
    expect(out).toContain('1 rows rest on knowledge that nobody looked up yet');
  });

  it('refuses actions, kinds and options that do not exist', async () => {
    await expect(run('gazetteer', 'mend')).rejects.toThrow('there is no action "mend"');
    await expect(run('gazetteer', 'add', 'king')).rejects.toThrow('there is no kind "king"');
    await expect(run('gazetteer', 'add', 'outlet', '--role', 'x')).rejects.toThrow('--role is no part of this kind');
  });
});

describe('usage', () => {
  it('names every command', () => {
    for (const { name } of COMMANDS) expect(usage()).toContain(`  liqa ${name}`);
  });
});
