import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder with the founding articles, the development set and the scorer, which stands beside the repository and is
 * no part of it: `LIQA_SHARED`, else `../shared`. null where there is none; tests that need it then say that they skip.
 */
export function sharedDir(): string | null {
  const dir = resolve(process.env['LIQA_SHARED'] ?? '../shared');
  return existsSync(resolve(dir, 'eval', 'score.mjs')) ? dir : null;
}
