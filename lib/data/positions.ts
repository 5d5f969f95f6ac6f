import type BetterSqlite3 from 'better-sqlite3';
import type { Point } from '../domain/explorer-data';
import { readExplorer } from './explorer';
import type { PlaceNodes } from './records';
import { addRevision, describeRevision } from './revision';

type Raw = BetterSqlite3.Database;

/** Stores a place for each node that has none; the others stay where they are. Needs an open transaction. */
export function placeNewNodes(raw: Raw, place: PlaceNodes): number {
  return insertPositions(raw, place(readExplorer(raw)), readLayout(raw));
}

/** Lays out all nodes anew, as one revision; returns how many there are. */
export function relayoutNodes(raw: Raw, place: PlaceNodes, at: Date): number {
  return raw
    .transaction(() => {
      const revision = addRevision(raw, 'relayout', at);
      const layout = readLayout(raw) + 1;
      raw.prepare('DELETE FROM "Position"').run();
      const nodes = insertPositions(raw, place(readExplorer(raw)), layout);
      describeRevision(raw, revision, { nodes, layout });
      return nodes;
    })
    .immediate();
}

function readLayout(raw: Raw): number {
  const row = raw.prepare<[], { layout: number | null }>('SELECT max("layout") AS "layout" FROM "Position"').get();
  return row?.layout ?? 1;
}

function insertPositions(raw: Raw, positions: Readonly<Record<string, Point>>, layout: number): number {
  const insert = raw.prepare(
    'INSERT INTO "Position" ("nodeId", "x", "y", "layout") VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  let placed = 0;
  for (const [node, { x, y }] of Object.entries(positions)) placed += insert.run(node, x, y, layout).changes;
  return placed;
}
