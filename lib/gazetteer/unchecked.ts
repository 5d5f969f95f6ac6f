import type { GazetteerRows } from './schemas';

/** A source that begins so says where a row can be checked, and that nobody has done it yet. */
const UNCHECKED = 'unchecked: ';

/**
 * How many facts about people still rest on memory alone, in one line for the editor:
 * `Unchecked: 1027 of 2052 people, 1311 of 2485 offices`.
 */
export function describeUnchecked(rows: Pick<GazetteerRows, 'people.csv' | 'offices.csv'>): string {
  const people = countUnchecked(rows['people.csv']);
  const offices = countUnchecked(rows['offices.csv']);
  return `Unchecked: ${people} people, ${offices} offices`;
}

function countUnchecked(rows: readonly { readonly source: string }[]): string {
  return `${rows.filter((row) => row.source.startsWith(UNCHECKED)).length} of ${rows.length}`;
}
