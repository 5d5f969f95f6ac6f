import { type PlaceNodes, type RemovedSample, relayoutNodes, removeSampleArticles, toDatabaseError } from '../data';
import { placeNodes } from './place-nodes';
import type { Store } from './store';

/** Takes the project's examples out of the store; the operator's own articles stay. Throws as `importArticles` does. */
export async function removeSample({ database }: Store): Promise<RemovedSample> {
  return change(database.file, () => removeSampleArticles(database.raw, new Date()));
}

/** Lays out every node anew and returns how many there are. Everybody's map changes: only for somebody who asked. */
export async function relayout({ database }: Store, place: PlaceNodes = placeNodes): Promise<number> {
  return change(database.file, () => relayoutNodes(database.raw, place, new Date()));
}

function change<T>(file: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw toDatabaseError(error, file);
  }
}
