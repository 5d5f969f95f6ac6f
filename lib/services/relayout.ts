import { type PlaceNodes, relayoutNodes, toDatabaseError } from '../data';
import { placeNodes } from './place-nodes';
import { placeOutside } from './place-outside';
import type { Store } from './store';

/**
 * Lays out every node anew and returns how many there are. Everybody's map changes: only for somebody who asked.
 * Throws a LiqaError where the database fails; nothing was changed then.
 */
export function relayout({ database }: Store, place: PlaceNodes = placeNodes): number {
  try {
    return placeOutside(place, (planned) => relayoutNodes(database.raw, planned, new Date()));
  } catch (error) {
    throw toDatabaseError(error, database.file);
  }
}
