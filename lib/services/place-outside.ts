import type { PlaceNodes } from '../data';
import type { ExplorerData } from '../domain/explorer-data';

/**
 * Runs a write that asks for places, without holding the write lock while they are looked for: the write is rehearsed
 * up to that question and undone, the places are found, and the write is done with them. Where somebody else wrote in
 * between, the places are found inside. `write` must be one transaction that passes on what `place` throws.
 */
export function placeOutside<T>(place: PlaceNodes, write: (place: PlaceNodes) => T): T {
  const stop = new Error('the end of a rehearsal');
  let asked: ExplorerData | null = null;
  const ask: PlaceNodes = (data) => {
    asked = data;
    throw stop;
  };
  try {
    // a write that adds nothing asks nothing, and is done
    return write(ask);
  } catch (error) {
    if (error !== stop) throw error;
  }
  const rehearsed = asked as ExplorerData | null;
  const places = rehearsed && place(rehearsed);
  return write((data) => (places && isSame(data, rehearsed) ? places : place(data)));
}

/** Every change makes a revision of its own: with the same number nobody wrote in between. */
const isSame = (data: ExplorerData, rehearsed: ExplorerData): boolean =>
  data.revision === rehearsed.revision && data.meetings.length === rehearsed.meetings.length;
