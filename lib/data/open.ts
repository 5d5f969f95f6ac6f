import path from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import BetterSqlite3 from 'better-sqlite3';
import { PrismaClient } from './generated/client';
import { findProjectRoot, toDatabaseFile, toMigrationsFolder } from './location';
import { makeFolder } from './make-folder';
import { migrate } from './migrate';
import { toDatabaseError } from './trouble';

/**
 * The open store, two connections on one file:
 * - `raw` writes, and reads what is read in bulk. It is synchronous, so that a transaction is one uninterrupted piece
 *   of this process, and inserts a hundred times faster than the client does;
 * - `prisma` reads single records with their relations, typed by the schema.
 * In WAL mode neither waits for the other, and each read sees whole transactions only.
 */
export interface Database {
  readonly file: string;
  readonly raw: BetterSqlite3.Database;
  readonly prisma: PrismaClient;
  readonly close: () => Promise<void>;
}

interface OpenOptions {
  /** Where relative paths count from and the migrations lie; the project's folder if left out. */
  readonly root?: string;
  readonly migrations?: string;
}

const WAIT_MS = 5000;

/**
 * Opens the database that `url` (a `DATABASE_URL`) names, creates its folder and file where there are none, and brings
 * its structure up to date. Throws a LiqaError where the file can't be used; then nothing was changed.
 */
export function openDatabase(url: string | undefined, options: OpenOptions = {}): Database {
  const root = options.root ?? findProjectRoot();
  const file = toDatabaseFile(url, root);
  const raw = openRaw(file);
  try {
    migrate(raw, options.migrations ?? toMigrationsFolder(root));
  } catch (error) {
    raw.close();
    throw toDatabaseError(error, file);
  }
  const prisma = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: `file:${file}`, timeout: WAIT_MS }) });
  const close = async () => {
    await prisma.$disconnect();
    raw.close();
  };
  return { file, raw, prisma, close };
}

function openRaw(file: string): BetterSqlite3.Database {
  let raw: BetterSqlite3.Database | null = null;
  try {
    makeFolder(path.dirname(file));
    raw = new BetterSqlite3(file, { timeout: WAIT_MS });
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = NORMAL');
    raw.pragma('foreign_keys = ON');
    return raw;
  } catch (error) {
    raw?.close();
    throw toDatabaseError(error, file);
  }
}
