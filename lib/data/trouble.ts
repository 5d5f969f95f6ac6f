import path from 'node:path';
import { LiqaError, type Trouble } from '../shared/errors';

/** What people can mend, by the code of SQLite or of the operating system. The first match counts. */
const CAUSES: readonly (readonly [code: RegExp, toTrouble: (file: string) => Omit<Trouble, 'where'>])[] = [
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EPERM|EROFS)/,
    (file) => ({
      what: 'it can not be opened for writing',
      expected: 'a database file and its folder that this user may write to',
      fix: `Give the right to write to ${path.dirname(file)}, or set DATABASE_URL to a file elsewhere`,
    }),
  ],
  [
    /^ENOENT/,
    () => ({
      what: 'no folder can be made there',
      expected: 'a place where folders can be made, such as the project or the home folder',
      fix: 'Set DATABASE_URL to a file elsewhere, or leave it out for file:./data/liqa.db',
    }),
  ],
  [
    /^(ENOTDIR|EEXIST|EISDIR)/,
    (file) => ({
      what: 'a part of its path is a file where a folder is needed, or the other way round',
      expected: 'folders down to the database file',
      fix: `Look at ${path.dirname(file)}, or set DATABASE_URL to a file elsewhere`,
    }),
  ],
  [
    /^(SQLITE_NOTADB|SQLITE_CORRUPT)/,
    () => ({
      what: 'it is not a whole SQLite database',
      expected: 'a database that Liqa made',
      fix: 'Put a backup in its place, or set DATABASE_URL to another file; nothing was changed',
    }),
  ],
  [
    /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    () => ({
      what: 'another process has been writing to it for longer than the wait of 5 seconds',
      expected: 'one writer at a time',
      fix: 'Wait until the other import has ended and try again; nothing was changed',
    }),
  ],
  [
    /^(SQLITE_FULL|ENOSPC|EDQUOT)/,
    () => ({
      what: 'there is no room left on the disk',
      expected: 'free space for the database and its journal',
      fix: 'Free some space and try again; what was being written was undone',
    }),
  ],
];

/** The error as people can read it; what isn't known here stays as it is. `file` is the database's path. */
export function toDatabaseError(error: unknown, file: string): unknown {
  if (error instanceof LiqaError || !(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const cause = CAUSES.find(([pattern]) => pattern.test(code));
  return cause ? new LiqaError({ where: file, ...cause[1](file) }, { cause: error }) : error;
}
