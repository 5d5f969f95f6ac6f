import { DURING_IT, ONGOING, PROGRAMME_WORDS, RIGHT_NOW } from '../ar/status';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';
import type { Trigger } from './types';

const programme = foldedSet(PROGRAMME_WORDS);
const ongoing = foldedSet(ONGOING);
const duringIt = foldedSet(DURING_IT);
const rightNow = foldedSet(RIGHT_NOW);
const DURING_REACH = 2;
const NOW_REACH = 24;
/** Words after the verb that may say that it tells what is going on. */
const REACH = 8;

/**
 * The verb of a plan told in the present: one that opens its clause (`يستقبل الرئيس اليوم ضيفه`, `… حيث يلتقي نظيره`),
 * follows `على أن`, or tells what a journey is for. A headline's present (`الرئيس يستقبل ضيفه`) puts the subject first and says nothing. null elsewhere.
 */
export function findPresentPlan(trigger: Trigger): number | null {
  const { sentence, tense, framed, verbAt: at } = trigger;
  if (tense !== 'present' || framed || sentence.zone !== 'body') return null;
  if (trigger.kind === 'noun' && at === trigger.from) return null;
  if (trigger.kind === 'verb' && (isPromised(sentence, at) || isDuringIt(sentence, at))) return at;
  return opensClause(sentence, at) && !isOngoing(sentence, at) ? at : null;
}

/** `على أن يلتقي`: still to come, whatever stands before. */
const isPromised = (sentence: Sentence, at: number): boolean =>
  wordIn(sentence, at - 1) === 'ان' && wordIn(sentence, at - 2) === 'علي';

/** `في زيارة يلتقي خلالها`: the journey's programme. */
function isDuringIt(sentence: Sentence, at: number): boolean {
  for (let i = at + 1; i <= at + DURING_REACH; i++) if (duringIt.has(wordIn(sentence, i))) return true;
  return false;
}

function opensClause(sentence: Sentence, at: number): boolean {
  const before = wordIn(sentence, at - 1);
  if (programme.has(before)) return true;
  return before === '' && !isQuoted(sentence, at);
}

/** `«يبحث الوزيران …»`: the words of a quotation have a tense of their own. */
const isQuoted = (sentence: Sentence, at: number): boolean =>
  /["«“]/.test(at > sentence.from ? (sentence.passage.tokens[at - 1]?.text ?? '') : '');

function isOngoing(sentence: Sentence, at: number): boolean {
  for (let i = at - 2; i <= at + REACH; i++) if (ongoing.has(wordIn(sentence, i))) return true;
  return false;
}

/** `يجري الرئيسان الآن محادثة`, `… في الوقت الراهن`: it is taking place. */
export function isGoingOn({ sentence, tense, future, verbAt }: Trigger): boolean {
  if (tense !== 'present' || future) return false;
  for (let i = verbAt + 1; i < Math.min(sentence.to, verbAt + NOW_REACH); i++) {
    if (sentence.passage.tokens[i]?.text === '،') return false;
    if (rightNow.has(wordIn(sentence, i))) return true;
  }
  return false;
}
