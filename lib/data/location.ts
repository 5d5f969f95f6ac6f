import { existsSync } from 'node:fs';
import path from 'node:path';
import { LiqaError } from '../shared/errors';

const DEFAULT_URL = 'file:./data/liqa.db';
const MIGRATIONS = path.join('prisma', 'migrations');

/**
 * The folder that holds the project: the nearest one at or above `from` with `prisma/migrations` in it.
 * A standalone build runs in a copy under `.next`, which the next build throws away: nothing is kept inside it.
 */
export function findProjectRoot(from: string = process.cwd()): string {
  const outside = path.resolve(from).split(`${path.sep}.next${path.sep}`)[0] as string;
  for (let folder = outside; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, MIGRATIONS))) return folder;
    if (folder === path.dirname(folder)) break;
  }
  throw new LiqaError({
    where: from,
    what: `no folder ${MIGRATIONS} here or above`,
    expected: "a folder inside the project, since the database's structure is kept there",
    fix: 'Run the command inside the project',
  });
}

export const toMigrationsFolder = (root: string): string => path.join(root, MIGRATIONS);

/**
 * The absolute path of the database file that a `DATABASE_URL` names; a relative one counts from the project's root.
 * Undefined or empty: `file:./data/liqa.db`. Throws a LiqaError for anything but a file.
 */
export function toDatabaseFile(url: string | undefined, root: string): string {
  const wanted = url?.trim() || DEFAULT_URL;
  const file = wanted.startsWith('file:') ? wanted.slice('file:'.length).replace(/^\/\/(?=\/)/, '') : '';
  if (file === '' || file.includes('?') || file.includes(':memory:') || file.endsWith('/'))
    throw new LiqaError({
      where: 'DATABASE_URL',
      what: `"${withoutPassword(wanted)}" names no database file`,
      expected: `file: and the path of a file, such as ${DEFAULT_URL}`,
      fix: 'Set DATABASE_URL so, or leave it out',
    });
  return path.resolve(root, file);
}

const withoutPassword = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@');
