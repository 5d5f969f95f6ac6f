import { type RemovedSample, removeSampleArticles, toDatabaseError } from '../data';
import type { Store } from './store';

/**
 * Takes the project's examples out of the store; the operator's own articles stay. Returns what was removed.
 * Throws a LiqaError where the database fails; nothing was changed then.
 */
export function removeSample({ database, references }: Store): RemovedSample {
  try {
    return removeSampleArticles(database.raw, references, new Date());
  } catch (error) {
    throw toDatabaseError(error, database.file);
  }
}
