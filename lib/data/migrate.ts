import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { LiqaError } from '../shared/errors';

/** One folder of `prisma/migrations`. */
interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, hexadecimal: what Prisma records. */
  readonly checksum: string;
}

interface AppliedRow {
  readonly name: string;
  readonly checksum: string;
  readonly finished: unknown;
}

/** Prisma's own book-keeping table, so that its command line agrees with what was done here. */
const BOOK = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
  "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`;

/**
 * Applies the migrations of `folder` that the database has not seen, each in a transaction, and returns their names.
 * Refuses, without a change: a database of a newer version (it has migrations that aren't in `folder`), a migration
 * that was edited after it was applied, one that failed half-way, and a database of another program.
 */
export function migrate(db: BetterSqlite3.Database, folder: string): readonly string[] {
  const migrations = readMigrations(folder);
  const applied = readApplied(db);
  refuseForeign(db, applied);
  const pending = comparePending(db.name, migrations, applied);
  if (pending.length === 0) return [];
  db.exec(BOOK);
  return pending.filter((migration) => applyMigration(db, migration)).map(({ name }) => name);
}

function readMigrations(folder: string): readonly Migration[] {
  if (!existsSync(folder))
    throw new LiqaError({
      where: folder,
      what: 'this folder does not exist',
      expected: 'the migrations of the database',
      fix: 'Fetch the whole project again',
    });
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

const hasTable = (db: BetterSqlite3.Database, name: string): boolean =>
  db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;

function readApplied(db: BetterSqlite3.Database): readonly AppliedRow[] {
  if (!hasTable(db, '_prisma_migrations')) return [];
  return db
    .prepare<[], AppliedRow>(
      `SELECT migration_name AS name, checksum, finished_at AS finished FROM _prisma_migrations
       WHERE rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .all();
}

function refuseForeign(db: BetterSqlite3.Database, applied: readonly AppliedRow[]): void {
  if (applied.length > 0) return;
  const table = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' AND name <> '_prisma_migrations'",
    )
    .get();
  if (table)
    throw new LiqaError({
      where: db.name,
      what: `it holds a table "${table.name}" and was not made by Liqa`,
      expected: 'an empty or new file, or a database that Liqa made',
      fix: 'Set DATABASE_URL to another file; nothing was changed',
    });
}

/** The migrations still to be applied, after every reason to refuse was looked at. */
function comparePending(
  file: string,
  migrations: readonly Migration[],
  applied: readonly AppliedRow[],
): readonly Migration[] {
  const known = new Map(migrations.map((m) => [m.name, m]));
  for (const row of applied) {
    const migration = known.get(row.name);
    if (!migration)
      throw new LiqaError({
        where: file,
        what: `it was made by a newer version of Liqa (its migration ${row.name} is not known here)`,
        expected: `at most ${migrations.at(-1)?.name ?? 'no migration'}`,
        fix: 'Update Liqa, or set DATABASE_URL to another file; nothing was changed',
      });
    if (row.finished === null)
      throw new LiqaError({
        where: file,
        what: `its migration ${row.name} failed half-way`,
        expected: 'migrations that ran to their end',
        fix: 'Put a backup in its place, or set DATABASE_URL to another file',
      });
    if (row.checksum !== migration.checksum)
      throw new LiqaError({
        where: file,
        what: `migration ${row.name} was edited after this database had applied it`,
        expected: `the file with the checksum ${row.checksum.slice(0, 12)}…`,
        fix: 'Restore prisma/migrations as it was, and put changes into a new migration; nothing was changed',
      });
  }
  const done = new Set(applied.map((row) => row.name));
  return migrations.filter((m) => !done.has(m.name));
}

/**
 * Applies one migration; false where another process did so in the meantime. Foreign keys are off until its end, and
 * checked before the commit: a migration rebuilds a table by dropping it, and with them on, SQLite would delete the
 * rows that point to it, while inside a transaction the migration itself can't switch them off.
 */
function applyMigration(db: BetterSqlite3.Database, migration: Migration): boolean {
  db.pragma('foreign_keys = OFF');
  try {
    return db
      .transaction(() => {
        if (readApplied(db).some((row) => row.name === migration.name)) return false;
        const started = Date.now();
        db.exec(migration.sql);
        const broken = db.pragma('foreign_key_check') as readonly { table: string }[];
        if (broken[0]) throw new Error(`${migration.name} leaves rows of ${broken[0].table} that point nowhere`);
        db.prepare(
          `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
           VALUES (?, ?, ?, ?, ?, 1)`,
        ).run(randomUUID(), migration.checksum, migration.name, started, Date.now());
        return true;
      })
      .immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
