import type BetterSqlite3 from 'better-sqlite3';

export type RevisionKind = 'import' | 'join' | 'relayout' | 'remove-sample' | 'references';

export interface RevisionHead {
  /** 0: nothing was ever stored. */
  readonly number: number;
  /** ISO time of the change; empty for revision 0. Tells apart two stores that came to the same number. */
  readonly at: string;
}

/** The latest revision. One look-up in an index: cheap enough for each request. */
export function readRevision(raw: BetterSqlite3.Database): RevisionHead {
  const row = raw
    .prepare<[], RevisionHead>('SELECT "number", "at" FROM "Revision" ORDER BY "number" DESC LIMIT 1')
    .get();
  return row ?? { number: 0, at: '' };
}

/** Adds a revision and returns its number. To be called inside the transaction of the change itself. */
export function addRevision(raw: BetterSqlite3.Database, kind: RevisionKind, at: Date): number {
  const { lastInsertRowid } = raw
    .prepare('INSERT INTO "Revision" ("at", "kind", "detail") VALUES (?, ?, ?)')
    .run(at.toISOString(), kind, '{}');
  return Number(lastInsertRowid);
}

/** Writes down what a revision came to, in figures. */
export function describeRevision(raw: BetterSqlite3.Database, number: number, detail: object): void {
  raw.prepare('UPDATE "Revision" SET "detail" = ? WHERE "number" = ?').run(JSON.stringify(detail), number);
}
