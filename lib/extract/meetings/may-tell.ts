import type { Sentence } from '../types';
import { NEAR } from './find-sides';
import { findTriggers, hasTrigger } from './find-triggers';
import { isGathering } from './gathering-sides';
import { followsPronoun, isPointing } from './noun-sides';
import { mayPair } from './pair';
import { meetsHim } from './pronoun-sides';
import type { Trigger } from './types';

/** Captions and datelines tell nothing, nor does a sentence without a word of meeting. */
export const mayTell = (sentence: Sentence): boolean =>
  sentence.zone !== 'caption' && sentence.zone !== 'dateline' && hasTrigger(sentence);

/** Tokens `[from, to)` of a sentence that may speak of somebody. */
interface Spot {
  readonly from: number;
  readonly to: number;
  /** Several people, told as one. */
  readonly group?: boolean;
}

/** The longest reach of any rule for nouns from the noun to the first person behind it, but for words of gathering. */
const NOUN_REACH = 24;

/**
 * Whether a sentence may tell of a meeting of those who may be spoken of at some spots of it, or at words for two spoken
 * of before (`الوزيران`). False is certain: it says of each rule of `findSides` where it needs somebody, and no more.
 */
export function mayTellOf(sentence: Sentence, spots: readonly Spot[]): boolean {
  const all = [...spots, ...findPairs(sentence)];
  return findTriggers(sentence).some((trigger) => mayStandAround(trigger, all));
}

function mayStandAround(trigger: Trigger, spots: readonly Spot[]): boolean {
  const before = spots.filter((s) => s.to <= trigger.from);
  const behind = spots.filter((s) => s.from >= trigger.to);
  if (before.length > 1 || (before.length > 0 && (behind.length > 0 || meetsHim(trigger)))) return true;
  if (trigger.kind === 'verb' && trigger.frame !== 'visits') return behind.some((s) => s.from - trigger.to <= NEAR);
  if (behind.some((s) => s.from - trigger.to <= NOUN_REACH) || isPointing(trigger)) return true;
  if (behind.length > 0 && trigger.frame === 'welcomes') return true;
  if ((behind.length > 0 || before.length > 0) && isGathering(trigger)) return true;
  // `عقد قادة المجموعة قمة`, `قال إنه والوزير … خلال المحادثات`: the others are told elsewhere
  return before.some(
    (s) => (s.group === true && trigger.tense !== null) || (trigger.framed && followsPronoun(trigger.sentence, s)),
  );
}

/** Each such word stands for two. */
function findPairs({ passage, from, to }: Sentence): Spot[] {
  const found: Spot[] = [];
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token?.kind !== 'word' || !mayPair(token)) continue;
    const spot = { from: i, to: i + 1 };
    found.push(spot, spot);
  }
  return found;
}
