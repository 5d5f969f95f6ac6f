import { foldKey } from '../../shared/arabic/fold';
import {
  ABOUT_WORDS,
  CONTENT_NOUNS,
  DURING,
  ELSEWHERE_PLANS,
  EVENT_NOUNS,
  IN_WORDS,
  OCCASION_WORDS,
  OTHER_EVENTS,
  OTHER_EVENTS_TOLD,
  RELATIVES,
  SEATS,
  STATED,
  UNDER_WAY,
} from '../ar/places';
import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { wordIn } from './groups';

const contentNouns = foldedSet(CONTENT_NOUNS);
const about = foldedSet(ABOUT_WORDS);
const occasion = foldedSet(OCCASION_WORDS);
const plans = foldedSet(ELSEWHERE_PLANS);
const seats = foldedSet(SEATS);
const stated = foldedSet(STATED);
const inWords = foldedSet(IN_WORDS);
const otherEvents = foldedSet(OTHER_EVENTS);
const eventsTold = foldedSet(OTHER_EVENTS_TOLD);
const relatives = foldedSet(RELATIVES);
const MARGIN = foldKey('هامش');
const during = foldedSet(DURING);
const events = foldedSet(EVENT_NOUNS);
const NOUN_REACH = 5;
const PLAN_REACH = 5;
const EVENT_REACH = 5;

interface Placed {
  readonly sentence: Sentence;
  /** The token of the preposition. */
  readonly at: number;
  /** Tokens of the sentence's words of meeting. */
  readonly triggers: readonly number[];
  readonly references: readonly Reference[];
  readonly planned: boolean;
}

/**
 * Whether something else than the meeting is in the place: what they spoke of (`الأوضاع في …`, `بحثا الأزمة في …`), an
 * institution (`المحكمة في …`), an event to come (`القمة المقررة في …`). What they met beside is where they met.
 */
export function isElsewhere(placed: Placed): boolean {
  if (isBesideMeeting(placed)) return false;
  return (
    belongsToNoun(placed) ||
    isTopic(placed) ||
    isOfOtherPlan(placed) ||
    isOfOtherEvent(placed) ||
    isOfStatement(placed) ||
    isOfOneBefore(placed)
  );
}

/** `أوضح في برلين أن اللقاء سيعقد قريبا`: where it was said, not where they are to meet. */
const isOfStatement = ({ sentence, at, planned }: Placed): boolean => planned && stated.has(wordIn(sentence, at - 1));

/** `الوضع في ليبيا وفي مالي`: the second goes with the first. */
function isOfOneBefore(placed: Placed): boolean {
  const { sentence, at, triggers } = placed;
  if (wordIn(sentence, at) !== AND_IN) return false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - PAIR_REACH); i--) {
    if (triggers.includes(i) || isPause(sentence, i)) return false;
    if (inWords.has(wordIn(sentence, i))) return belongsToNoun({ ...placed, at: i });
  }
  return false;
}

const AND_IN = foldKey('وفي');
const PAIR_REACH = 5;

/** `على هامش القمة المقررة في …`, `خلال قمة العشرين الجارية في …` */
function isBesideMeeting({ sentence, at }: Placed): boolean {
  let planned = false;
  const reach = underWay.has(wordIn(sentence, at - 1)) ? FAR_MARGIN : NEAR_MARGIN;
  for (let i = at - 1; i >= Math.max(sentence.from, at - reach); i--) {
    if (isPause(sentence, i)) return false;
    if (wordIn(sentence, i) === MARGIN) return true;
    if (plans.has(wordIn(sentence, i))) planned = true;
    if (during.has(wordIn(sentence, i)) && events.has(bareEvent(wordIn(sentence, i + 1)))) return !planned;
  }
  return false;
}

const bareEvent = (word: string): string => word.replace(/^ال/, '');

const NEAR_MARGIN = 12;
/** `على هامش المؤتمر الدولي حول … المنعقد في …`: the participle is the event's, however long its name. */
const FAR_MARGIN = 30;
const underWay = foldedSet(UNDER_WAY);

const isPause = ({ passage }: Sentence, i: number): boolean => {
  const token = passage.tokens[i];
  return token?.kind === 'punct' && '،,؛;:'.includes(token.text);
};

/** The noun that the place belongs to, adjectives between: `الأوضاع الإنسانية في …`; but `في مقر الحكومة في …` is a seat. */
function belongsToNoun({ sentence, at, triggers, references }: Placed): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - NOUN_REACH); i--) {
    const word = wordIn(sentence, i);
    if (word === '' || triggers.includes(i) || inWords.has(word)) return false;
    if (references.some((r) => isTitle(r, i))) return false;
    if (!contentNouns.has(bareOf(word))) continue;
    const before = wordIn(sentence, i - 1);
    return !(seats.has(before) || inWords.has(before) || /^و?ب(?:ال)?/.test(word));
  }
  return false;
}

/** `رئيس مجلس النواب`; but what was read as the end of a long name may be the noun after it. */
const isTitle = ({ from, to, mention }: Reference, i: number): boolean =>
  from <= i && i < to && !(mention?.name && mention.name.from < i && i < mention.name.to);

/** Without conjunction, preposition and article: `والأوضاع` → `اوضاع`. */
const bareOf = (word: string): string => {
  const plain = word.replace(/^(?:[وف]?[بكل]?ال|[وف]?لل)/, '');
  return contentNouns.has(plain) ? plain : word.replace(/^[وبل]/, '');
};

/** After the meeting's words, behind `بشأن`, `تناول`, `أن`: the subject of the talks, unless the words return to the occasion. */
function isTopic({ sentence, at, triggers, references }: Placed): boolean {
  const [first] = triggers;
  if (first === undefined) return false;
  let topic = false;
  for (let i = first + 1; i < at; i++) {
    const word = wordIn(sentence, i);
    // the last syllable of `مون جاي إن` is no `إن`
    if (references.some((r) => r.from <= i && i < r.to)) continue;
    if (about.has(word)) topic = true;
    else if (occasion.has(word) || (triggers.includes(i) && !DEFINITE.test(word))) topic = false;
  }
  return topic && !isPause(sentence, at - 1);
}

/** `لبحث الأزمة والمفاوضات في …`: a definite noun of meeting goes on with the subject. */
const DEFINITE = /^[وف]?(?:[بك]?ال|لل)(?!تق)/;

/** `القمة المقررة في …`, `المؤتمر الذي سيعقد في …`: for a meeting that was held these words are of another event. */
function isOfOtherPlan({ sentence, at, planned, triggers }: Placed): boolean {
  if (planned) return false;
  for (let i = at; i >= Math.max(sentence.from, at - PLAN_REACH); i--) {
    if (isPause(sentence, i) || triggers.includes(i)) return false;
    if (plans.has(wordIn(sentence, i))) return true;
  }
  return false;
}

/** `المولود في …`, `الذي عمل سفيرا في …`, `الهجوم الذي وقع في …`: something of somebody's life, or what happened there. */
function isOfOtherEvent({ sentence, at, triggers }: Placed): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - EVENT_REACH); i--) {
    const word = wordIn(sentence, i);
    if (otherEvents.has(word) || (eventsTold.has(word) && relatives.has(wordIn(sentence, i - 1)))) return true;
    if (isPause(sentence, i) || triggers.includes(i)) return false;
  }
  return false;
}
