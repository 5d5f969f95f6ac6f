import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { EntityCode, Name, OfficialId } from '../domain/names';
import {
  type ArticleInput,
  type ArticleReport,
  type Evidence,
  REPORT_SCHEMA,
  type ReportMeeting,
} from '../domain/report';
import { toArticleId } from './ids';
import { findProjectRoot, toMigrationsFolder } from './location';
import { type Database, openDatabase } from './open';
import type { PlaceNodes, ReadArticle, References, WriteOptions } from './records';

/** What tests of this room and of services build upon: folders of their own, invented people, a toy parser. */

export const PROJECT_MIGRATIONS = toMigrationsFolder(findProjectRoot());

/** Runs with a new folder, and removes it whatever happens. */
export async function withFolder<T>(run: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'liqa-test-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs with a new, empty database, and closes it whatever happens. */
export const withDatabase = (run: (database: Database) => void | Promise<void>): Promise<void> =>
  withFolder(async (root) => {
    const database = openDatabase('file:liqa.db', { root, migrations: PROJECT_MIGRATIONS });
    try {
      await run(database);
    } finally {
      await database.close();
    }
  });

/** A copy of the project's migrations in `folder`, with further ones: `{ '20990101000000_later': 'CREATE …' }`. */
export function copyMigrations(folder: string, further: Readonly<Record<string, string>> = {}): string {
  const migrations = path.join(folder, 'migrations');
  cpSync(PROJECT_MIGRATIONS, migrations, { recursive: true });
  for (const [name, sql] of Object.entries(further)) {
    cpSync(path.join(migrations, FIRST_MIGRATION), path.join(migrations, name), { recursive: true });
    writeFileSync(path.join(migrations, name, 'migration.sql'), sql);
  }
  return migrations;
}

export const FIRST_MIGRATION = '20261121140000_init';

/** Knows `CN` and the official `lin-an`, who became a minister in 2015 and left in 2020. */
export const TEST_REFERENCES: References = {
  toEntity: (code) => ({
    code: code as EntityCode,
    kind: code.length === 2 ? 'country' : 'organisation',
    region: 'east-asia',
    name: { ar: `بلد ${code}`, en: `Land ${code}` },
    known: code === 'CN',
  }),
  toOfficial: (id, name) => ({
    id: id as OfficialId,
    name: id === 'lin-an' ? { ar: 'لين آن', en: 'Lin An' } : name,
    wikidata: null,
    known: id === 'lin-an',
    offices:
      id === 'lin-an'
        ? [
            {
              role: 'foreign_minister',
              entity: 'CN' as EntityCode,
              title: { ar: 'وزير الخارجية', en: 'Foreign Minister' },
              from: '2015',
              to: '2020-12-31',
            },
          ]
        : [],
  }),
  toCity: (en) => ({ ar: `مدينة ${en}`, en }),
};

/** Places the nodes of all parties on a line, in the order of their ids, after those that have a place. */
export const placeOnLine: PlaceNodes = ({ meetings, positions }) => {
  const ids = meetings.flatMap(({ parties }) => parties.map(({ entity }) => `c:${entity}`));
  const fresh = [...new Set(ids)].filter((id) => positions[id] === undefined).sort();
  const taken = Object.keys(positions).length;
  return { ...positions, ...Object.fromEntries(fresh.map((id, index) => [id, { x: taken + index, y: 0.5 }])) };
};

export const WRITE_OPTIONS: WriteOptions = {
  references: TEST_REFERENCES,
  place: placeOnLine,
  adopt: [],
  at: new Date('2026-01-02T03:04:05.678Z'),
};

/**
 * A toy parser: each line with two parties such as `CN:lin-an` is a meeting held in person; `2020-10-12` in it is its
 * day, `@XX/City` its place, `#energy` a topic, `planned` its status. A line with `FAIL` throws.
 */
export function readToy(input: ArticleInput): ArticleReport {
  const meetings: ReportMeeting[] = [];
  for (const line of input.text.matchAll(/.+/g)) {
    if (line[0].includes('FAIL')) throw new Error('told to fail');
    const meeting = readToyLine(line[0], line.index);
    if (meeting.participants.length > 1) meetings.push(meeting);
  }
  return {
    id: input.id,
    schema: REPORT_SCHEMA,
    meetings,
    removed: [],
    warnings: meetings.length ? [] : ['no meeting'],
  };
}

function readToyLine(line: string, offset: number): ReportMeeting {
  const find = (pattern: RegExp) =>
    [...line.matchAll(pattern)].map((match) => ({ match, evidence: toEvidence(match[0], offset + match.index) }));
  const [date] = find(/\d{4}-\d\d-\d\d/g);
  const [place] = find(/@(\w\w)\/(\w+)/g);
  const said = { evidence: [], derivation: ['toy'] };
  return {
    main: !line.includes('background'),
    status: line.includes('planned') ? 'planned' : 'held',
    format: 'in_person',
    basis: { meeting: said, status: said, format: said },
    date: { edtf: date?.match[0] ?? null, weekday: null, evidence: date ? [date.evidence] : [], derivation: [] },
    place: place
      ? { country: place.match[1] ?? '', city: place.match[2] ?? null, evidence: [place.evidence], derivation: [] }
      : null,
    context: null,
    requestedBy: null,
    participants: find(/([A-Z]{2,5}):([a-z-]+)/g).map(({ match: [, represents = '', id = ''], evidence }) => ({
      id,
      wikidata: null,
      name: id === 'nobody' ? null : toToyName(id),
      represents,
      role: 'foreign_minister',
      roles: ['foreign_minister'],
      principal: true,
      evidence: [evidence],
      derivation: [],
    })),
    topics: find(/#(energy|health)/g).map(({ match, evidence }) => ({
      code: match[1] as 'energy' | 'health',
      subjects: [],
      evidence: [evidence],
      derivation: [],
    })),
    outcomes: [],
    statements: [],
    mentions: [],
    confidence: 0.9,
  };
}

const toEvidence = (quote: string, start: number): Evidence => ({
  field: 'text',
  zone: 'body',
  start,
  end: start + quote.length,
  quote,
});

const toToyName = (id: string): Name => ({ ar: `السيد ${id}`, en: `Mr ${id}` });

/** An article of the toy language, read. */
export function readToyArticle(text: string, more: Partial<ReadArticle> = {}): ReadArticle {
  const input: ArticleInput = { id: 'toy', text, source: 'Toy News', publishedAt: '2020-10-13' };
  const report = readToy(input);
  return {
    id: toArticleId(input),
    input,
    language: 'ar',
    sample: false,
    readOn: '2026-01-02',
    parser: 'toy/1',
    report,
    ...more,
  };
}
