import type { MeetingRow, Party } from '@/lib/domain/explorer-data';
import { type Selection, toPair } from '@/lib/query';

/** The node at which a party stands in the default drawing. */
export const nodeOf = (party: Party): string => (party.official === null ? `c:${party.entity}` : `o:${party.official}`);

/** Whether a party is the node, or acts for it where the node is a country or organisation. */
const isAt = (party: Party, node: string): boolean => node === `c:${party.entity}` || node === nodeOf(party);

/** The meetings in which a node takes part as a principal. */
export const meetingsOfNode = (meetings: readonly MeetingRow[], node: string): readonly MeetingRow[] =>
  meetings.filter((meeting) => meeting.parties.some((party) => party.principal && isAt(party, node)));

/** The meetings in which two nodes sit on different sides. */
export function meetingsOfPair(meetings: readonly MeetingRow[], a: string, b: string): readonly MeetingRow[] {
  return meetings.filter(({ parties }) =>
    parties.some(
      (one) =>
        one.principal &&
        isAt(one, a) &&
        parties.some((other) => other.principal && other.entity !== one.entity && isAt(other, b)),
    ),
  );
}

/** The pair of a meeting of exactly two principals on two sides; else null. */
export function findPairOf(meeting: MeetingRow): Extract<Selection, { kind: 'pair' }> | null {
  const principals = meeting.parties.filter((party) => party.principal);
  const [one, other] = principals;
  if (principals.length !== 2 || !one || !other || one.entity === other.entity) return null;
  const pair = toPair(nodeOf(one), nodeOf(other));
  return pair?.kind === 'pair' ? pair : null;
}

const toDateKey = ({ date, id }: MeetingRow) => `${date.bounds?.first ?? '~'} ${date.bounds?.last ?? '~'} ${id}`;

/** Oldest first; meetings without any day at the end. */
export function sortByDate(meetings: readonly MeetingRow[]): readonly MeetingRow[] {
  return [...meetings].sort((a, b) => (toDateKey(a) < toDateKey(b) ? -1 : toDateKey(a) > toDateKey(b) ? 1 : 0));
}

/** Who sat across from a node, with the number of meetings, most first. `toKey` names the counterpart. */
export function countCounterparts(
  meetings: readonly MeetingRow[],
  node: string,
  toKey: (party: Party) => string,
): readonly (readonly [key: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { parties } of meetings) {
    const own = new Set(parties.filter((party) => party.principal && isAt(party, node)).map((party) => party.entity));
    const met = parties.filter((party) => party.principal && !own.has(party.entity)).map(toKey);
    for (const key of new Set(met)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
