import { foldKey } from '../../shared/arabic/fold';
import {
  ADVERBS,
  COMPLEMENTIZERS,
  CONTENT_NOUNS,
  findReportingVerb,
  JOINT_SUBJECTS,
  OBLIQUE_BEFORE,
  OFFICIAL_NOUNS,
  OUTSIDER_NOUNS,
  PREPOSITIONS,
  type ReportingVerb,
  SOURCE_NOUNS,
} from '../ar/reporting';
import { toWordForms } from '../topics/word-forms';
import type { ParticipantMention } from '../types';
import { isPunct, textAt } from './line';
import type { Line, Speaker } from './types';

/** The subject of a reporting verb. */
export interface Subject {
  readonly speaker: Speaker;
  /** The token after it. */
  readonly end: number;
  /** The first token of a subject that stands before the verb. */
  readonly from?: number;
}

const REACH = 24;
const LOOKAHEAD = 9;

/**
 * The subject that follows a reporting verb: `قال [في كلمته،] الوزير`. Null where the verb has none of its own and
 * the last speaker goes on speaking.
 */
export function findSubjectAfter(line: Line, verb: ReportingVerb, start: number): Subject | null {
  const end = Math.min(line.sentence.to, start + REACH);
  let inPhrase = false; // inside `في المؤتمر الصحفي`: names there are not the speaker's
  for (let i = start; i < end; i++) {
    const text = textAt(line, i);
    if (isPunct(line, i)) {
      if (text === ':') return null;
      if (line.quoteOpens.has(i)) return quotedSubject(line, i);
      if (text === '(') i = skipParenthesis(line, i);
      else if (text === '،' || text === ',') inPhrase = false;
      continue;
    }
    const mentions = line.mentionsAt.get(i);
    const mention = mentions?.[0];
    if (mention && mentions) {
      const oblique = i === start ? isSpokenTo(line, i, mention) : isOblique(line, i, mention);
      if (!inPhrase && !oblique) return subjectOf(line, mentions, mention);
      i = mention.span.to - 1;
      continue;
    }
    if (COMPLEMENTIZERS.has(text) || (!inPhrase && leadsOn(verb, line, i))) return null;
    if (inPhrase || ADVERBS.has(text)) continue;
    if (PREPOSITIONS.has(text) || isBoundRecipient(text)) {
      inPhrase = true;
      continue;
    }
    return nounSubject(line, verb, i, end);
  }
  return null;
}

const LONGEST_NAME = 7;

/** `ذكرت «وكالة كذا» أن`: a name in quotation marks, with what was said behind it. */
function quotedSubject(line: Line, at: number): Subject | null {
  for (let i = at + 2; i <= at + LONGEST_NAME; i++) {
    if (!isPunct(line, i)) continue;
    const next = isPunct(line, i + 1) ? i + 2 : i + 1;
    if (!COMPLEMENTIZERS.has(textAt(line, next))) return null;
    return { speaker: { kind: SOURCE_NOUNS.has(textAt(line, at + 1)) ? 'source' : 'other' }, end: i + 1 };
  }
  return null;
}

/** A word that is no participant's name stands where the subject would. */
function nounSubject(line: Line, verb: ReportingVerb, at: number, end: number): Subject | null {
  const text = textAt(line, at);
  if (JOINT_SUBJECTS.has(text)) return { speaker: { kind: 'joint' }, end: at + 1 };
  if (SOURCE_NOUNS.has(text)) return { speaker: { kind: 'source' }, end: at + 1 };
  const named = findNamed(line, text);
  if (named) return { speaker: { kind: 'participant', id: named }, end: at + 1 };
  if (verb.takesObject && isContentNoun(text)) return null;
  if (isSideOfficial(line, at)) return { speaker: { kind: 'source' }, end: at + 1 };
  const definite = text.startsWith('ال') && verb.takesObject && !verb.takesDefinite;
  for (let i = at + 1; i < Math.min(end, at + LOOKAHEAD); i++) {
    const word = textAt(line, i);
    if (COMPLEMENTIZERS.has(word) || word === ':' || line.quoteOpens.has(i) || leadsOn(verb, line, i))
      return { speaker: { kind: 'other' }, end: at + 1 };
    if (PREPOSITIONS.has(word)) break;
    const mentions = line.mentionsAt.get(i);
    const mention = mentions?.[0];
    // titles that the mention left out: `قال معالي الأستاذ …`
    if (mention && mentions && !isOblique(line, i, mention)) return subjectOf(line, mentions, mention);
  }
  if (OUTSIDER_NOUNS.has(text) || definite || !verb.takesObject) return { speaker: { kind: 'other' }, end: at + 1 };
  return null;
}

const TITLE_WORDS = 6;

/** `وزير التجارة الياباني`, `مسؤول في وزارة الخارجية اليابانية`: an official of a side who does not sit at the table. */
function isSideOfficial(line: Line, at: number): boolean {
  if (!OFFICIAL_NOUNS.has(textAt(line, at))) return false;
  for (let i = at + 1; i <= at + TITLE_WORDS; i++) {
    const text = textAt(line, i);
    if (isPunct(line, i) || COMPLEMENTIZERS.has(text)) return false;
    if (line.sideWords.has(text) || line.sideWords.has(text.replace(/^(لل|ال)/, ''))) return true;
  }
  return false;
}

/** Two people at once: in one word (`الجانبان`) or joined by و. */
function subjectOf(line: Line, mentions: readonly ParticipantMention[], mention: ParticipantMention): Subject {
  const sameWords = mentions.filter((m) => m.span.to === mention.span.to);
  if (new Set(sameWords.map((m) => m.participant)).size > 1)
    return { speaker: { kind: 'joint' }, end: mention.span.to };
  const partner = findPartner(line, mention);
  if (partner) return { speaker: { kind: 'joint' }, end: partner.span.to };
  return { speaker: { kind: 'participant', id: mention.participant }, end: mention.span.to };
}

const SHORTEST_NAME = 4;

/** A participant whose name alone among all has this word: `كيري` where only the whole name was recognised. */
function findNamed(line: Line, word: string): string | null {
  if (word.length < SHORTEST_NAME || CONTENT_NOUNS.has(word)) return null;
  const owners = [...line.nameWords].filter(([, words]) => words.has(word));
  return owners.length === 1 ? (owners[0]?.[0] ?? null) : null;
}

const PARTNER_REACH = 9;

/** Another participant behind و, with or without a title that the mention leaves out: `فلان ونظيره فلان`. */
function findPartner(line: Line, mention: ParticipantMention): ParticipantMention | null {
  let joined = false;
  for (let i = mention.span.to; i < mention.span.to + PARTNER_REACH; i++) {
    const text = textAt(line, i);
    if (isPunct(line, i) || COMPLEMENTIZERS.has(text) || PREPOSITIONS.has(text)) return null;
    const other = line.mentionsAt.get(i)?.[0];
    if (text.startsWith('و') && !(other && namesBegin(line, other, text))) joined = true;
    if (!joined) return null;
    if (other && other.participant !== mention.participant) return other;
  }
  return null;
}

/** The participant named right before a verb: `الرئيس الفلاني يؤكد`, `…، الذي قال`, `كان … قد قال`. */
export function findSubjectBefore(line: Line, verbAt: number): Subject | null {
  let i = verbAt - 1;
  for (let skipped = 0; skipped < 3 && i >= line.sentence.from; skipped++) {
    if (!isPunct(line, i) && !BETWEEN.has(textAt(line, i))) break;
    if (textAt(line, i) === '.' || textAt(line, i) === '؛') return null;
    i--;
  }
  const mention = line.mentionOver.get(i);
  if (!mention || mention.span.to !== i + 1) return null;
  const relative = textAt(line, verbAt - 1) === 'الذي' || textAt(line, verbAt - 1) === 'التي';
  if (!relative && isOblique(line, mention.span.from, mention)) return null;
  return { speaker: { kind: 'participant', id: mention.participant }, end: verbAt, from: mention.span.from };
}

const BETWEEN: ReadonlySet<string> = new Set(['قد', 'الذي', 'التي'].map(foldKey));

/** The participant is spoken to or stands in a phrase: `لنظيره`, `مع الوزير`. */
export function isOblique(line: Line, at: number, mention: ParticipantMention): boolean {
  const before = textAt(line, at - 1);
  if (OBLIQUE_BEFORE.has(before) || toWordForms(before).some((form) => OBLIQUE_NOUNS.has(form))) return true;
  return isSpokenTo(line, at, mention);
}

/** `للوزير`, but not the ل of `لافروف`. */
const isSpokenTo = (line: Line, at: number, mention: ParticipantMention): boolean =>
  isBoundRecipient(textAt(line, at)) && !namesBegin(line, mention, textAt(line, at));

const OBLIQUE_NOUNS: ReadonlySet<string> = new Set(['لقاء', 'استقبال', 'اجتماع', 'تحيات', 'نظير'].map(foldKey));

/** Whether the word stands in the participant's name as it is, so that its first letter is no preposition: `لافروف`. */
const namesBegin = (line: Line, mention: ParticipantMention, word: string): boolean =>
  line.nameWords.get(mention.participant)?.has(word) === true;

/** `لوكالة`, `للصحفيين`: whom one speaks to. */
const isBoundRecipient = (text: string): boolean => text.startsWith('ل') && text.length > 3 && !OWN_LAM.has(text);
const OWN_LAM: ReadonlySet<string> = new Set(['لواء', 'لجنة', 'لقاء', 'لاعب', 'لاجئ', 'لاجئون'].map(foldKey));

function isContentNoun(text: string): boolean {
  return toWordForms(text).some((form) => CONTENT_NOUNS.has(form));
}

/** `إلى` after `أشار`; a word with ب after `رحب`. */
export function leadsOn(verb: ReportingVerb, line: Line, at: number): boolean {
  const text = textAt(line, at);
  return verb.prepositions.some((p) =>
    p === 'ب'
      ? text.startsWith('ب') && text.length > 2 && !PREPOSITIONS.has(text)
      : p === text &&
        !isAside(line, at) &&
        (p !== ON || !verb.takesDefinite || line.mentionOver.has(at - 1) || isReporting(line, at - 1)),
  );
}

const ON = foldKey('على');
/** `حث على القراءة`; in `حث الجانبين على القراءة` the words begin before `على`. */
const isReporting = (line: Line, at: number): boolean => findReportingVerb(textAt(line, at)) !== null;

const ASIDES: ReadonlySet<string> = new Set(['هامش', 'جانب', 'لسان', 'متن', 'صعيد'].map(foldKey));
/** `على هامش`, `إلى جانب`: not what the verb leads to. */
const isAside = (line: Line, at: number): boolean => ASIDES.has(textAt(line, at + 1));

function skipParenthesis(line: Line, at: number): number {
  for (let i = at + 1; i < Math.min(line.sentence.to, at + LOOKAHEAD); i++) if (textAt(line, i) === ')') return i;
  return at;
}
