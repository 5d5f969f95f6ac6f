import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing. Not by `mkdirSync`'s own `recursive`: below a folder in which
 * nothing can be made and which says that it does not exist (`/proc`), that one tries for ever. Throws what the system
 * says of the first folder that can't be made.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !isFolder(at) && at !== path.dirname(at); at = path.dirname(at)) missing.push(at);
  for (const at of missing.reverse()) makeOne(at);
}

/** Another process may make the same folder at the same moment. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(folder: string): boolean {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}
