import { MEDIATION, TOGETHER_WITH } from '../ar/triggers';
import type { Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet } from '../people/scan';
import type { Doc, Sentence } from '../types';
import { endOfClause, wordIn } from './groups';
import type { Telling } from './types';

const mediation = foldedSet(MEDIATION.verbs);
const mediated = foldedSet(MEDIATION.objects);
const together = foldedSet(TOGETHER_WITH);
const ATTENDED_VERBS = foldedSet([
  'حضر',
  'وحضر',
  'حضره',
  'حضرها',
  'وحضره',
  'ضم',
  'وضم',
  'شارك',
  'وشارك',
  'شاركت',
  'وشاركت',
  'شمل',
  'وشمل',
]);
/** Sides are told at most this many sentences after the meeting. */
const REACH = 2;
/** The members of a group may be named at the end. */
const OPEN_REACH = 5;
/** Words between the verb and what was shared: `شارك في الاجتماع`. */
const OBJECT_REACH = 3;

/**
 * Completes meetings that are told in pieces: who hosted or took part (`واستضاف الاجتماع …، وشارك فيه …`), mediated
 * (`برعاية …`), or stood beside the first (`ومعهم …`). A meeting with a group of nobody's name (`قادة دول`) gets its
 * other sides from those who attended it.
 */
export function gatherSides(doc: Doc, cast: Cast, tellings: readonly Telling[]): Telling[] {
  const out = [...tellings];
  for (const sentence of doc.sentences) {
    if (sentence.zone !== 'body') continue;
    const references = cast.references.get(sentence) ?? [];
    if (references.length === 0) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!mayShare(wordIn(sentence, i))) continue;
      const at = lastBefore(out, sentence, i);
      const telling = at === null ? undefined : out[at];
      if (at === null || !telling || !shares(sentence, i, telling)) continue;
      const end = endOfClause(sentence, i + 1, references);
      const added = newcomers(
        telling,
        references.filter((r) => r.from > i && r.to <= end),
      );
      if (added.length > 0) out[at] = { ...telling, others: [...telling.others, ...added] };
    }
  }
  return out;
}

/** Few words can: the others need no telling. */
const mayShare = (word: string): boolean => together.has(word) || mediation.has(word) || ATTENDED_VERBS.has(word);

/** The telling whose words stand last before a token, in its own sentence or the ones just before. */
function lastBefore(tellings: readonly Telling[], sentence: Sentence, i: number): number | null {
  const at = tellings.findLastIndex(
    ({ trigger }) =>
      trigger.sentence.zone === 'body' &&
      (trigger.sentence === sentence ? trigger.from < i : trigger.sentence.index < sentence.index),
  );
  const index = tellings[at]?.trigger.sentence.index ?? Number.NEGATIVE_INFINITY;
  const reach = tellings[at]?.others.length === 0 ? OPEN_REACH : REACH;
  return at >= 0 && sentence.index - index <= reach ? at : null;
}

function shares(sentence: Sentence, i: number, telling: Telling): boolean {
  const word = wordIn(sentence, i);
  if (together.has(word)) return telling.trigger.sentence === sentence;
  const open = telling.others.length === 0 && ATTENDED_VERBS.has(word);
  if (!mediation.has(word) && !open) return false;
  if (open && /ه|ها$/.test(word)) return true;
  for (let k = i + 1; k <= i + OBJECT_REACH; k++) if (mediated.has(wordIn(sentence, k))) return true;
  return false;
}

/**
 * People of countries that have no side yet: a minister beside his own president is an aide. The members of a group that
 * stood for them (`سفراء الدول الصديقة`) may be told by their offices.
 */
function newcomers(telling: Telling, references: readonly Reference[]): Reference[] {
  const people = [...telling.hosts, ...telling.others];
  const sides = new Set(people.map((r) => r.official.entity));
  return references.filter(
    ({ official, mention }) =>
      (mention?.name || telling.others.length === 0) &&
      official.entity !== null &&
      !sides.has(official.entity) &&
      !people.some((r) => r.official === official) &&
      official.offices.some((o) => o.role !== null && o.role !== 'spokesperson' && !o.former),
  );
}
