import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from './migrate';
import { openDatabase } from './open';
import { copyMigrations, FIRST_MIGRATION, PROJECT_MIGRATIONS, withFolder } from './testing';

const NOBODY = 65534;
const isRoot = process.geteuid?.() === 0;
const LATER = '20990101000000_later';

/** Root may write anywhere: its tests of rights run as nobody. */
function asOrdinaryUser<T>(run: () => T): T {
  if (!isRoot) return run();
  process.seteuid?.(NOBODY);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}

describe('migrate', () => {
  it('makes an empty database whole, and has nothing to do the second time', () =>
    withFolder((folder) => {
      const db = new BetterSqlite3(path.join(folder, 'a.db'));
      expect(migrate(db, PROJECT_MIGRATIONS)).toEqual([FIRST_MIGRATION]);
      expect(migrate(db, PROJECT_MIGRATIONS)).toEqual([]);
      expect(db.prepare('SELECT count(*) AS n FROM "Meeting"').get()).toEqual({ n: 0 });
      db.close();
    }));

  it('records what it did as Prisma does', () =>
    withFolder((folder) => {
      const db = new BetterSqlite3(path.join(folder, 'a.db'));
      migrate(db, PROJECT_MIGRATIONS);
      const [row] = db.prepare('SELECT * FROM _prisma_migrations').all() as Record<string, unknown>[];
      expect(row).toMatchObject({ migration_name: FIRST_MIGRATION, applied_steps_count: 1, rolled_back_at: null });
      expect(row?.checksum).toMatch(/^[0-9a-f]{64}$/);
      db.close();
    }));

  it('applies a later migration to a database that is in use, and keeps its rows', () =>
    withFolder((folder) => {
      const file = path.join(folder, 'a.db');
      const db = new BetterSqlite3(file);
      migrate(db, PROJECT_MIGRATIONS);
      db.exec(`INSERT INTO "Revision" ("at", "kind", "detail") VALUES ('2026-01-01', 'import', '{}')`);
      const migrations = copyMigrations(folder, { [LATER]: 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY);' });
      expect(migrate(db, migrations)).toEqual([LATER]);
      expect(db.prepare('SELECT count(*) AS n FROM "Revision"').get()).toEqual({ n: 1 });
      db.close();
    }));

  it('keeps the rows that point to a table which a migration rebuilds', () =>
    withFolder((folder) => {
      const db = new BetterSqlite3(path.join(folder, 'a.db'));
      migrate(db, PROJECT_MIGRATIONS);
      db.exec(`INSERT INTO "Official" ("id", "nameAr", "nameEn") VALUES ('x', 'x', 'x');
        INSERT INTO "Entity" ("code", "kind", "region", "nameAr", "nameEn") VALUES ('CN', 'country', 'east-asia', 'x', 'x');
        INSERT INTO "Office" VALUES ('x', 0, 'other', 'CN', 'x', 'x', NULL, NULL);`);
      const rebuild = `PRAGMA foreign_keys=OFF;
        CREATE TABLE "new_Official" AS SELECT * FROM "Official"; DROP TABLE "Official";
        CREATE TABLE "Official" ("id" TEXT NOT NULL PRIMARY KEY, "nameAr" TEXT NOT NULL, "nameEn" TEXT NOT NULL,
          "wikidata" TEXT, "known" BOOLEAN NOT NULL DEFAULT true);
        INSERT INTO "Official" SELECT * FROM "new_Official"; DROP TABLE "new_Official";`;
      migrate(db, copyMigrations(folder, { [LATER]: rebuild }));
      expect(db.prepare('SELECT count(*) AS n FROM "Office"').get()).toEqual({ n: 1 });
      expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
      db.close();
    }));

  it('undoes a migration that fails, and can be run again', () =>
    withFolder((folder) => {
      const db = new BetterSqlite3(path.join(folder, 'a.db'));
      const broken = copyMigrations(folder, { [LATER]: 'CREATE TABLE "Half" ("id" TEXT); CREATE TABLE nonsense' });
      expect(() => migrate(db, broken)).toThrow(/syntax error|incomplete input/);
      expect(db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'Half'`).get()).toBeUndefined();
      expect(migrate(db, PROJECT_MIGRATIONS)).toEqual([]);
      db.close();
    }));
});

const open = (file: string, migrations = PROJECT_MIGRATIONS) => openDatabase(`file:${file}`, { root: '/', migrations });

describe('openDatabase', () => {
  it('creates the folder and the file', () =>
    withFolder(async (folder) => {
      const database = open(path.join(folder, 'new', 'deep', 'liqa.db'));
      expect(database.raw.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(database.raw.pragma('foreign_keys', { simple: true })).toBe(1);
      expect(await database.prisma.meeting.count()).toBe(0);
      await database.close();
    }));

  it('refuses a database of a newer version, and leaves it as it was', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'a.db');
      const newer = copyMigrations(folder, { [LATER]: 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY);' });
      await open(file, newer).close();
      expect(() => open(file)).toThrow(/a\.db: it was made by a newer version of Liqa .*20990101000000_later/);
      await open(file, newer).close();
    }));

  it('refuses a migration that was edited after it was applied', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'a.db');
      const migrations = copyMigrations(folder);
      await open(file, migrations).close();
      appendFileSync(path.join(migrations, FIRST_MIGRATION, 'migration.sql'), '\n-- edited');
      expect(() => open(file, migrations)).toThrow(/was edited after this database had applied it/);
    }));

  it("refuses another program's database", () =>
    withFolder((folder) => {
      const file = path.join(folder, 'a.db');
      new BetterSqlite3(file).exec('CREATE TABLE recipes (id)').close();
      expect(() => open(file)).toThrow(/table "recipes" and was not made by Liqa/);
    }));

  it('refuses a file that is no database', () =>
    withFolder((folder) => {
      const file = path.join(folder, 'a.db');
      writeFileSync(file, 'a shopping list, long enough to be looked at as a header of a database file'.repeat(20));
      expect(() => open(file)).toThrow(/a\.db: it is not a whole SQLite database/);
    }));

  it('says which folder may not be written to', () =>
    withFolder((folder) => {
      chmodSync(folder, 0o555);
      const attempt = () => asOrdinaryUser(() => open(path.join(folder, 'data', 'a.db')));
      expect(attempt).toThrow(/a\.db: it can not be opened for writing; .* Give the right to write to /);
    }));

  it('says which file may not be written to', () =>
    withFolder(async (folder) => {
      const file = path.join(folder, 'a.db');
      await open(file).close();
      chmodSync(file, 0o444);
      chmodSync(folder, 0o555);
      expect(() => asOrdinaryUser(() => open(file))).toThrow(/it can not be opened for writing/);
    }));

  it('says that a folder of the path is a file', () =>
    withFolder((folder) => {
      writeFileSync(path.join(folder, 'data'), '');
      expect(() => open(path.join(folder, 'data', 'a.db'))).toThrow(/a file where a folder is needed/);
    }));
});
