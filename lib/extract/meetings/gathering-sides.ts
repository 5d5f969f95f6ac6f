import { GATHERING } from '../ar/triggers';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { type Group, hasBetween, rowOf, spansEntities, wordIn } from './groups';
import type { Around, Sides, Trigger } from './types';

const gathering = foldedSet(GATHERING);
/** From the noun to the word that says who was there. */
const BEFORE = 3;
const AFTER = 25;
const SHARED_AFTER = 12;
/** Between two of those named: an office, commas, `كل من`, `إلى جانب`. */
const APART = 8;

/**
 * `اختتمت القمة بمشاركة X وY`, `شارك X في اجتماع ضم نظيريه Y وZ`, `ضم الاجتماع X وY`: who was there is said by a word of
 * gathering. null where those named, with whoever stands before, are of one country.
 */
export function gatheringSides(trigger: Trigger, left: readonly Group[], { references }: Around): Sides | null {
  if (trigger.suffix || !['meets', 'talks'].includes(trigger.frame) || isSpokenOf(trigger)) return null;
  const at = findGathering(trigger);
  if (at === null) return null;
  const listed = rowOf(
    references.filter((r) => r.from > Math.max(at, trigger.from)),
    APART,
  );
  // `برئاسة X وY`; `برئاسة الوزيرة X، التي استقبلت Y` is led by one
  const led = PRESIDED.has(wordIn(trigger.sentence, at));
  const named = led ? listed.filter((r, i) => i === 0 || r.clitic.startsWith('و')) : listed;
  const before = at > trigger.from ? participantOf(trigger, left) : undefined;
  // `شارك X في الاجتماع بمشاركة قادة دول`: who they were is told later
  const isOpen = named.length === 0 && before?.length === 1 && hasBetween(trigger.sentence, at, at + 3, HEADS);
  if (isOpen) return { hosts: before, others: [], carried: false };
  if (named.length === 0) return null;
  const people = [...(before ?? []), ...named];
  return people.length > 1 && spansEntities(people)
    ? { hosts: people.slice(0, 1), others: people.slice(1), carried: false }
    : null;
}

const HEADS = foldedSet(['قادة', 'زعماء', 'رؤساء', 'وزراء', 'نظرائه', 'عدد']);
const PRESIDED = foldedSet(['برئاسة', 'ترأسه', 'ترأسها', 'يترأسه', 'يترأسها']);
/** `شارك X في اجتماع`: who is told to take part in it. */
export const participantOf = (trigger: Trigger, left: readonly Group[]): Group | undefined =>
  TAKES_PART.has(wordIn(trigger.sentence, trigger.verbAt)) ? left.at(-1) : undefined;
const TAKES_PART = foldedSet(['شارك', 'شاركت', 'وشارك', 'وشاركت', 'يشارك', 'تشارك', 'سيشارك', 'ستشارك', 'ترأس']);

/** Whether a word of gathering tells who was there. */
export const isGathering = (trigger: Trigger): boolean => findGathering(trigger) !== null;

/** The token of the word of gathering: after the noun in its sentence, or a verb right before it. */
function findGathering({ sentence, from, to }: Trigger): number | null {
  for (let i = from - 1; i >= Math.max(sentence.from, from - BEFORE); i--)
    if (gathering.has(wordIn(sentence, i)) && !wordIn(sentence, i).startsWith('ب')) return i;
  for (let i = to; i < Math.min(sentence.to, to + AFTER); i++)
    if (
      (gathering.has(wordIn(sentence, i)) && (i < to + JOINED_AFTER || !JOINS.has(wordIn(sentence, i)))) ||
      (i < to + SHARED_AFTER && isShared(sentence, i))
    )
      return i;
  return null;
}

/** `أشاد خلال المقابلة بالعلاقات التي تجمع …`: a frame of what was said, unless its own relative clause says who was there. */
const isSpokenOf = ({ sentence, to, framed, definite }: Trigger): boolean =>
  framed && definite && !WHICH.has(wordIn(sentence, to));
const WHICH = foldedSet(['الذي', 'التي']);
/** `العلاقات التي تجمع`: of a meeting only right after it. */
const JOINS = foldedSet('جمع وجمع يجمع جمعت تجمع تضم يضم سيجمع ستجمع سيضم ستضم'.split(' '));
const JOINED_AFTER = 8;

/** `قمة يشارك فيها X وY` */
const isShared = (sentence: Sentence, i: number): boolean =>
  SHARES.has(wordIn(sentence, i)) && IN_IT.has(wordIn(sentence, i + 1));
const SHARES = foldedSet('يشارك تشارك سيشارك ستشارك شارك شاركت وشارك وشاركت ويشارك وتشارك'.split(' '));
const IN_IT = foldedSet(['فيه', 'فيها']);
