import type { Status } from '../../domain/codes';
import { CALLED_OFF_LATER, CALLING_OFF_NOUNS, MEETING_OR_VISIT, NOT_CALLED_OFF } from '../ar/status';
import type { Cast } from '../link/resolve';
import { foldedSet } from '../people/scan';
import type { Doc, Sentence, Span } from '../types';
import { findBack, isWord } from './cue-words';
import { wordIn } from './groups';
import { type Draft, leading, officialsOf, sentencesOf } from './merge';
import type { Telling } from './types';

const verbs = CALLED_OFF_LATER.map((cue) => ({ ...cue, words: foldedSet(cue.words) }));
const nouns = CALLING_OFF_NOUNS.map((cue) => ({ ...cue, words: foldedSet(cue.words) }));
const objects = foldedSet(MEETING_OR_VISIT);
const denials = foldedSet(NOT_CALLED_OFF);
/** So many sentences around the words of the meeting are searched. */
const AROUND = 4;
const OBJECT_REACH = 8;
const DENIAL_REACH = 4;

/**
 * A plan that another sentence says was called off or put off: `كان من المقرر أن يلتقي …. لكن الرئاسة أعلنت إلغاء اللقاء`,
 * `إن زيارة الوزير أرجئت`. The drafts with that status where it is so; not where the sentence speaks of others.
 */
export function callOff(doc: Doc, cast: Cast, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const first = leading(draft);
    if (!isOpen(draft)) return draft;
    const found = findCalledOff(doc, cast, draft);
    if (!found) return draft;
    const lead: Telling = { ...first, status: found.status, statusSpan: found.span };
    return { ...draft, tellings: [lead, ...draft.tellings.slice(1)] };
  });
}

/** Planned, or only spoken of by a noun (`عقد اجتماع مع نظيره كان سيكون …`): nothing says that it took place. */
const isOpen = ({ tellings, background }: Draft): boolean =>
  !background &&
  tellings.every(
    ({ status, trigger: { kind, tense, framed, definite } }) =>
      status === 'planned' || (status === 'held' && kind === 'noun' && tense === null && !framed && !definite),
  );

interface CalledOff {
  readonly status: Status;
  readonly span: Span;
}

function findCalledOff(doc: Doc, cast: Cast, draft: Draft): CalledOff | null {
  const { index } = leading(draft).trigger.sentence;
  const sides = officialsOf(draft);
  const own = sentencesOf(draft);
  for (const sentence of doc.sentences) {
    if (Math.abs(sentence.index - index) > AROUND || sentence.zone === 'caption' || sentence.zone === 'dateline')
      continue;
    const found = calledOffIn(sentence);
    if (!found || own.some((s) => s === sentence)) continue;
    const spokenOf = (cast.references.get(sentence) ?? []).map((r) => r.official);
    const others = spokenOf.filter((o) => !sides.has(o) && o.entity !== null);
    const hasSide = spokenOf.some((o) => sides.has(o));
    if (hasSide || others.length === 0) return found;
  }
  return null;
}

/** `إلغاء الاجتماع`, `ألغى زيارته`, `الزيارة أرجئت`, `تأجلت القمة`. */
function calledOffIn(sentence: Sentence): CalledOff | null {
  for (let i = sentence.from; i < sentence.to; i++) {
    const span: Span = { sentence, from: i, to: i + 1 };
    const noun = nouns.find(({ words }) => isWord(sentence, i, words));
    if (noun && objects.has(wordIn(sentence, i + 1)) && !isDenied(sentence, i)) return { status: noun.status, span };
    const verb = verbs.find(({ words }) => isWord(sentence, i, words));
    if (verb && !isDenied(sentence, i) && hasObject(sentence, i)) return { status: verb.status, span };
  }
  return null;
}

/** A meeting or a visit stands near the verb, before it or after it. */
function hasObject(sentence: Sentence, at: number): boolean {
  for (let k = 1; k <= OBJECT_REACH; k++)
    if (objects.has(wordIn(sentence, at - k)) || objects.has(wordIn(sentence, at + k))) return true;
  return false;
}

/** `نفى إلغاء الزيارة`, `لم تلغ`, `بعد تأجيل الزيارة مرتين`: it was not, or it was before. */
const isDenied = (sentence: Sentence, at: number): boolean => findBack(sentence, at, DENIAL_REACH, denials) !== null;
