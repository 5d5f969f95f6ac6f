import { type Database, joinStoredMeetings, openDatabase, type References, refreshReferences } from '../data';
import type { ExplorerData } from '../domain/explorer-data';
import { gazetteerReferences } from './references';

/** The open store and what is remembered of it; one for a process. */
export interface Store {
  readonly database: Database;
  readonly references: References;
  /** The explorer's data of the revision it was last read at. */
  readonly remembered: { explorer: ExplorerData | null };
  readonly close: () => Promise<void>;
}

export interface StoreOptions {
  /** As `DATABASE_URL`; undefined or empty: `file:./data/liqa.db` in the project's folder. */
  readonly url?: string | undefined;
  /** Where a relative `url` counts from; the project's folder if left out. */
  readonly root?: string;
  /** The folder of the migrations; the project's if left out. */
  readonly migrations?: string;
  readonly references?: References;
}

/**
 * Opens the store, creates it where there is none, and brings its structure, names, offices and joins up to date.
 * Throws a LiqaError that says what, where and what to do where the database can't be used.
 */
export function openStore({ url, references = gazetteerReferences, ...places }: StoreOptions = {}): Store {
  const database = openDatabase(url, places);
  refreshReferences(database.raw, references, new Date());
  joinStoredMeetings(database.raw, references, new Date());
  return { database, references, remembered: { explorer: null }, close: database.close };
}
