import { buildEndings } from '../../shared/arabic/endings';
import { foldKey } from '../../shared/arabic/fold';
import { rememberFlag, rememberTokens } from '../../shared/arabic/remember-words';
import { FRAMING, type Frame, LIGHT_VERBS, NOUN_SUFFIXES, NOUNS, type Tense, VERBS } from '../ar/triggers';
import { readingsOf, withoutArticle } from '../match/clitics';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import type { Trigger } from './types';

interface Word {
  readonly frame: Frame;
  readonly kind: 'verb' | 'noun';
  readonly tense: Tense | null;
  readonly suffix: boolean;
}

const words = buildWords();
const endings = buildEndings(words.keys());
const framing = foldedSet(FRAMING);
const light = new Map<string, Tense>([
  ...LIGHT_VERBS.past.map((w) => [foldKey(w), 'past'] as const),
  ...LIGHT_VERBS.present.map((w) => [foldKey(w), 'present'] as const),
]);
const LIGHT_VERB_REACH = 40;
const VERB_CLITICS = new Set(['', 'و', 'ف', 'س', 'وس', 'فس', 'ل']);
const NOUN_CLITICS = new Set(['', 'و', 'ف', 'ب', 'ل', 'وب', 'ول', 'ك']);

function buildWords(): ReadonlyMap<string, Word> {
  const map = new Map<string, Word>();
  for (const { frame, past, present } of VERBS) {
    for (const form of present)
      map.set(foldKey(form), { frame, kind: 'verb', tense: 'present', suffix: /(?:ه|ها)$/.test(form) });
    for (const form of past)
      map.set(foldKey(form), { frame, kind: 'verb', tense: 'past', suffix: /(?:اه|ته|اها|له|لها)$/.test(form) });
  }
  for (const { frame, nouns } of NOUNS)
    for (const noun of nouns) {
      const stem = foldKey(noun);
      if (!map.has(stem)) map.set(stem, { frame, kind: 'noun', tense: null, suffix: false });
      const base = stem.endsWith('ه') ? `${stem.slice(0, -1)}ت` : stem;
      for (const suffix of NOUN_SUFFIXES)
        if (!map.has(base + suffix)) map.set(base + suffix, { frame, kind: 'noun', tense: null, suffix: true });
    }
  return map;
}

/** The words of meeting in a sentence, in order. */
export function findTriggers(sentence: Sentence): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const trigger = triggerAt(sentence, i);
    if (trigger) triggers.push(trigger);
  }
  return triggers;
}

/** A reading of a word that tells of a meeting. */
interface Reading {
  readonly clitic: string;
  readonly word: string;
  readonly found: Word;
}

const readingOf = rememberTokens((_, token): Reading | null => {
  for (const { clitic, word } of readingsOf(token)) {
    const bare = withoutArticle(word);
    const found = words.get(word) ?? (bare === null ? undefined : nounOnly(words.get(bare)));
    if (found && (found.kind === 'verb' ? VERB_CLITICS : NOUN_CLITICS).has(clitic)) return { clitic, word, found };
  }
  return null;
});

const isTrigger = rememberFlag((text, token) => endings.mayEnd(text) && readingOf(token) !== null);

/** Whether any word of meeting stands in a sentence: where none does, no meeting is told. */
export function hasTrigger({ passage: { tokens }, from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === 'word' && isTrigger(token)) return true;
  }
  return false;
}

function triggerAt(sentence: Sentence, i: number): Trigger | null {
  const { tokens } = sentence.passage;
  const token = tokens[i];
  const reading = token?.kind === 'word' && isTrigger(token) ? readingOf(token) : null;
  if (!reading || isBracketed(sentence, i)) return null;
  const { clitic, word, found } = reading;
  const definite = found.kind === 'noun' && !words.has(word);
  const before = previousWord(sentence, i);
  const governor = found.kind === 'noun' ? findLightVerb(sentence, i) : null;
  return {
    sentence,
    from: i,
    to: i + 1,
    frame: found.frame === 'receives' && isWelcome(sentence, i) ? 'welcomes' : found.frame,
    kind: found.kind,
    suffix: found.suffix,
    definite,
    tense: found.tense ?? governor?.tense ?? null,
    future: clitic.includes('س') || (before !== null && before === 'سوف') || (governor?.future ?? false),
    framed: found.kind === 'noun' && isFramed(sentence, i, before),
    verbAt: governor?.at ?? i,
    clitic,
  };
}

/** `(وكالة)` after the date of a dateline: a word alone in brackets tells nothing. */
const isBracketed = ({ passage: { tokens } }: Sentence, i: number): boolean =>
  tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';

/** `كان في استقباله في المطار`: a welcome on arrival. */
const isWelcome = (sentence: Sentence, i: number): boolean => {
  const word = sentence.passage.tokens[i]?.text ?? '';
  if (!/^(?:ب|ل)?استقبال(?:ه|ها|هم|هما)?$/.test(word)) return false;
  for (let k = Math.max(sentence.from, i - 6); k < i; k++)
    if (/^(?:و|ف)?كانت?$/.test(sentence.passage.tokens[k]?.text ?? '')) return true;
  return false;
};

const IN = foldKey('في');
/** `للمشاركة في قمة مع`: what is taken part in is told, and frames nothing. */
const ATTENDING = foldedSet([
  'المشاركة',
  'للمشاركة',
  'مشاركته',
  'مشاركتها',
  'يشارك',
  'سيشارك',
  'تشارك',
  'ستشارك',
  'ليشارك',
  'شارك',
  'شاركت',
]);
const SESSIONS = foldedSet(['جلسة', 'جولة', 'سلسلة', 'أول', 'عدة']);

/** `خلال لقائه`, `خلال جلسة مباحثات`. */
function isFramed(sentence: Sentence, i: number, before: string | null): boolean {
  if (before === null || (before === IN && ATTENDING.has(previousWord(sentence, i - 1) ?? ''))) return false;
  return framing.has(before) || (SESSIONS.has(before) && framing.has(previousWord(sentence, i - 1) ?? ''));
}

const nounOnly = (word: Word | undefined): Word | undefined =>
  word?.kind === 'noun' && !word.suffix ? word : undefined;

function previousWord({ passage, from }: Sentence, i: number): string | null {
  const token = i > from ? passage.tokens[i - 1] : undefined;
  return token?.kind === 'word' ? token.text : null;
}

const AN = foldKey('أن');

/** The verb that a noun of meeting leans on: `سيجري الرئيس … محادثات`. The nearest one to its left in the sentence. */
function findLightVerb(
  { passage, from }: Sentence,
  i: number,
): { readonly tense: Tense; readonly future: boolean; readonly at: number } | null {
  for (let k = i - 1; k >= Math.max(from, i - LIGHT_VERB_REACH); k--) {
    const token = passage.tokens[k];
    // `أجري معه حوار، كشف فيه عن أن لقاءه …`: the clause behind `أن` has a verb of its own
    if (token?.text === AN) return null;
    const verb = token && lightVerbOf(token);
    if (!verb) continue;
    const { clitic, word, tense } = verb;
    const before = k > from ? passage.tokens[k - 1]?.text : undefined;
    return { tense, future: clitic.includes('س') || isIntended(before, word, clitic), at: k };
  }
  return null;
}

/** A reading of a word that is a light verb: none of most words. */
const lightVerbOf = rememberTokens((_, token) => {
  for (const { clitic, word } of readingsOf(token)) {
    const tense = VERB_CLITICS.has(clitic) ? light.get(word) : undefined;
    if (tense) return { clitic, word, tense };
  }
  return null;
});

/** `اتفقا على عقد لقاء`, `لعقد اجتماع`: the noun `عقد`, of what is yet to be held. */
const isIntended = (before: string | undefined, word: string, clitic: string): boolean =>
  word === 'عقد' && (clitic.endsWith('ل') || before === 'علي' || before === 'الي');

/** `أجراه`, `عقدها`, `أجرياها`: a light verb with the noun as its object pronoun; who did it follows, or stands before if two. */
export function lightVerbWithObject(word: string): 'one' | 'two' | null {
  if (!light.has(word) || !/(?:ه|ها)$/.test(word)) return null;
  return /يا(?:ه|ها)$|داه?ا?$/.test(word) && /^(?:اجريا|عقدا)/.test(word) ? 'two' : 'one';
}
