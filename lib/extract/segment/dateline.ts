import type { Token } from '../../shared/arabic/tokens';
import type { Matches } from '../match/match';

const REACH = 22;
const DASHES = '-–—ـ';

const isDash = (t: Token | undefined): boolean => t?.kind === 'punct' && DASHES.includes(t.text);
const isMark = (t: Token | undefined, marks: string): boolean => t?.kind === 'punct' && marks.includes(t.text);

/**
 * Where the dateline that opens a line ends: `بنوم بنه 12 أكتوبر 2020 (شينخوا)`, `واس - الرياض:`, `المنامة في 5 مايو / بنا /`,
 * a line of its own `الرياض – وكالة`. The index after it, or null where the line opens with none.
 */
export function findDatelineEnd(tokens: readonly Token[], matches: Matches, from: number, to: number): number | null {
  const start = from;
  if (!matches.get(start)) return null;
  const kinds = (i: number): ReadonlySet<string> => new Set(matches.get(i)?.entries.map((e) => e.kind) ?? []);
  const opens = kinds(start);
  if (!opens.has('city') && !opens.has('outlet')) return null;
  const limit = Math.min(to, from + REACH);
  const wholeLine = to - from <= 7 && !isMark(tokens[to - 1], '.؟!');
  let outlet = false;
  let city = false;
  let unknown = 0;
  let beforeNumber: number | null = null;
  for (let i = start; i < limit; ) {
    const token = tokens[i] as Token;
    const match = matches.get(i);
    const kind = kinds(i);
    if (match && (kind.has('outlet') || kind.has('city'))) {
      outlet ||= kind.has('outlet');
      city ||= kind.has('city');
      i = match.to;
      if (outlet && isMark(tokens[i], ')/')) return skipMarks(tokens, i, to);
      // `بيروت - التقى …`: a city before a dash with space around it
      if (
        city &&
        isDash(tokens[i]) &&
        tokens[i]?.afterSpace &&
        tokens[i + 1]?.afterSpace &&
        !kinds(i + 1).has('city') &&
        !kinds(i + 1).has('outlet')
      ) {
        beforeNumber ??= skipMarks(tokens, i, to);
        // `الكويت - 12 - 3 (كونا)`: the day belongs to it, if an agency follows
        if (tokens[i + 1]?.kind !== 'number') return beforeNumber;
      }
      if (outlet && city && (isMark(tokens[i], ':') || isDash(tokens[i]) || i >= to)) return skipMarks(tokens, i, to);
      continue;
    }
    if (isMark(token, ':')) return unknown <= 3 && (city || outlet) ? skipMarks(tokens, i, to) : beforeNumber;
    if (token.kind === 'word' && ++unknown > 6) return beforeNumber;
    if (isMark(token, '،.؛')) unknown += 2;
    i++;
  }
  return wholeLine && (outlet || isDash(tokens[start + 1])) && unknown <= 3 ? to : beforeNumber;
}

function skipMarks(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to && (isMark(tokens[i], ')/:»"') || isDash(tokens[i]))) i++;
  return i;
}
