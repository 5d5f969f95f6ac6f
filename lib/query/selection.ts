import type { EntityCode, MeetingId, OfficialId } from '../domain/names';
import type { Selection } from './view';

const ID = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]{0,119}`;
const ONE = new RegExp(`^([moc]):(${ID})$`, 'u');
const PAIR = new RegExp(`^e:([oc]:${ID})~([oc]:${ID})$`, 'u');

/**
 * Reads what is selected: `m:m-1a2b` a meeting, `o:wang-yi` an official, `c:CN` a country or organisation,
 * `e:c:CN~o:sok-dara` all meetings between two nodes (in either order). Null where the text is none of these.
 */
export function parseSelection(text: string): Selection | null {
  const pair = PAIR.exec(text);
  if (pair) return toPair(pair[1] as string, pair[2] as string);
  const one = ONE.exec(text);
  if (!one) return null;
  const id = one[2] as string;
  if (one[1] === 'm') return { kind: 'meeting', id: id as MeetingId };
  if (one[1] === 'o') return { kind: 'official', id: id as OfficialId };
  return { kind: 'entity', id: id as EntityCode };
}

/** The pair of two node ids in ascending order; null for a node with itself. */
export function toPair(a: string, b: string): Selection | null {
  if (a === b) return null;
  return a < b ? { kind: 'pair', a, b } : { kind: 'pair', a: b, b: a };
}

/** The text of a selection; but for a pair's `e:` it is the id of the node in the drawing. */
export function serializeSelection(selection: Selection): string {
  switch (selection.kind) {
    case 'meeting':
      return `m:${selection.id}`;
    case 'official':
      return `o:${selection.id}`;
    case 'entity':
      return `c:${selection.id}`;
    case 'pair':
      return `e:${selection.a}~${selection.b}`;
  }
}
