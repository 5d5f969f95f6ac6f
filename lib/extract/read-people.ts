import { findAliasSpots, findAliasWords } from './link/aliases';
import { mayTell, mayTellOf } from './meetings/may-tell';
import { findMentions } from './people/find-mentions';
import type { PersonMention } from './people/types';
import type { Prepared } from './prepare';
import type { Sentence } from './types';

/** Everybody whom each sentence speaks of, in the order of the sentences. */
export type People = ReadonlyMap<Sentence, readonly PersonMention[]>;

type Reader = (sentence: Sentence) => readonly PersonMention[];

/** Titles and names in each sentence of an article. */
export const findPeople = (prepared: Prepared): People => collect(prepared, toReader(prepared));

/**
 * As `findPeople`, or null as soon as it is sure that no meeting is told: no sentence has a word of meeting, or around
 * none of them stands whom a meeting needs, be it by a title or a name, by a part of a name that other sentences give, or
 * by a word for two spoken of before.
 */
export function findMeetingPeople(prepared: Prepared): People | null {
  const tellers = prepared.doc.sentences.filter(mayTell);
  if (tellers.length === 0) return null;
  const read = toReader(prepared);
  const isTold = tellers.some((sentence) => mayTellOf(sentence, read(sentence)));
  const people = collect(prepared, read);
  let count = 0;
  for (const mentions of people.values()) count += mentions.length;
  if (count < 2) return null;
  return isTold || isToldByAlias(tellers, people) ? people : null;
}

function isToldByAlias(tellers: readonly Sentence[], people: People): boolean {
  const names = [...people.values()].flatMap((mentions) => mentions.flatMap(({ name }) => (name ? [name.words] : [])));
  const aliases = findAliasWords(names);
  return tellers.some((sentence) => {
    const mentions = people.get(sentence) ?? [];
    const full = mentions.filter(({ name, group }) => name && !name.short && !group);
    // a full name is somebody's, so that no part of it is read again
    const spots = findAliasSpots(sentence, aliases).filter((s) => !full.some((m) => m.from <= s.from && s.to <= m.to));
    return spots.length > 0 && mayTellOf(sentence, [...mentions, ...spots]);
  });
}

const collect = ({ doc }: Prepared, read: Reader): People =>
  new Map(doc.sentences.map((sentence) => [sentence, read(sentence)]));

/** Reads each sentence once. */
function toReader({ matches }: Prepared): Reader {
  const known = new Map<Sentence, readonly PersonMention[]>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before) return before;
    const { zone, passage, to } = sentence;
    const { tokens } = passage;
    const found =
      zone === 'dateline'
        ? []
        : findMentions({ sentence, tokens, matches: matches.get(passage) ?? new Map(), end: to });
    known.set(sentence, found);
    return found;
  };
}
