import type { ReportMeeting, ReportParticipant } from '../../domain/report';
import { foldKey } from '../../shared/arabic/fold';
import { BARE_COMPLEMENTIZERS, findReportingVerb, JOINT_SUBJECTS, PREPOSITIONS } from '../ar/reporting';
import { findSwitch, opensClause, trimEnd } from '../statements/find-content';
import { buildLine, groupBySentence, isPunct, textAt } from '../statements/line';
import { readSpeech } from '../statements/read-speech';
import type { Line, SpeechEvent } from '../statements/types';
import { groupBy } from '../topics/group-by';
import { type Doc, type ParticipantMention, type Sentence, toEvidence } from '../types';
import {
  ACCUSATIVE_DEEDS,
  DEED_WORDS,
  findAgreementNoun,
  findJointVerb,
  HAPPENING_WORDS,
  type JointVerb,
} from './joint-verbs';

export type Outcome = ReportMeeting['outcomes'][number];

/** A place where the sides agree: where what was agreed begins, and who is named. */
interface Agreement {
  readonly start: number;
  readonly end: number;
  readonly named: readonly string[];
}

/**
 * What the sides agreed, decided, signed or launched together, in the article's words. One side's promise is no
 * outcome, nor is what a speaker recalls of earlier agreements. Told in headline and body, the body's words stand.
 */
export function recognizeOutcomes(
  _doc: Doc,
  participants: readonly ReportParticipant[],
  scope: readonly Sentence[],
  mentions: readonly ParticipantMention[] = [],
  speech: readonly SpeechEvent[] = readSpeech(participants, mentions, scope),
): Outcome[] {
  const groups = groupBySentence(mentions);
  const sides = new Map(participants.map((p) => [p.id, p.represents]));
  const all = [...new Set(participants.filter((p) => p.principal).map((p) => p.represents))];
  const told = groupBy(speech, (event) => event.span.sentence.index);
  const found = scope.flatMap((sentence): { zone: string; outcome: Outcome }[] => {
    const line = buildLine(sentence, groups.get(sentence.index) ?? [], new Map(), false);
    return findAgreements(line, told.get(sentence.index) ?? []).map(({ start, end, named }) => {
      const evidence = toEvidence({ sentence, from: start, to: end });
      const parties = [...new Set(named.flatMap((id) => sides.get(id) ?? []))];
      const outcome = { text: evidence.quote, parties: parties.length > 1 ? parties : all, evidence: [evidence] };
      return { zone: sentence.zone, outcome: { ...outcome, derivation: [] } };
    });
  });
  const body = found.filter(({ zone }) => zone !== 'headline' && zone !== 'deck');
  return (body.length > 0 ? body : found).map(({ outcome }) => outcome);
}

function findAgreements(line: Line, told: readonly SpeechEvent[]): Agreement[] {
  const found: Agreement[] = [];
  if (isBackground(line)) return found;
  let until = line.sentence.from;
  for (let i = line.sentence.from; i < line.sentence.to; i++) {
    if (i < until || line.quoted.has(i)) continue;
    const agreement = readVerb(line, i, told) ?? readHappening(line, i, told);
    if (!agreement) continue;
    found.push(agreement);
    until = agreement.end;
  }
  return found;
}

function readVerb(line: Line, at: number, told: readonly SpeechEvent[]): Agreement | null {
  const verb = findJointVerb(textAt(line, at));
  if (!verb || UNREAL.has(textAt(line, at - 1)) || EARLIER.has(textAt(line, at - 2))) return null;
  const start = findThing(line, verb, at + 1);
  if (start === null) return null;
  const named = namedBetween(line, at - SUBJECT_REACH, start);
  const subject = THEREIN.has(textAt(line, at + 1)) ? at + 2 : at + 1;
  const noun = JOINT_SUBJECTS.has(textAt(line, subject)) || SIDES.has(textAt(line, at - 1));
  const together = verb.inherent || verb.joint || noun || areJoined(line, at + 1, start);
  if (!together || !isTold(line, at, told)) return null;
  return toAgreement(line, start, named);
}

/** `تم [خلال اللقاء] الاتفاق على …` */
function readHappening(line: Line, at: number, told: readonly SpeechEvent[]): Agreement | null {
  if (!HAPPENING_WORDS.has(textAt(line, at)) || UNREAL.has(textAt(line, at - 1)) || !isTold(line, at, told))
    return null;
  for (let i = at + 1; i <= at + HAPPENING_REACH; i++) {
    const verb = findAgreementNoun(textAt(line, i));
    const start = verb && findThing(line, verb, i + 1);
    if (start) return toAgreement(line, start, []);
  }
  return null;
}

function toAgreement(line: Line, start: number, named: readonly string[]): Agreement | null {
  const end = findEnd(line, start);
  return end > start ? { start, end, named } : null;
}

const SUBJECT_REACH = 8;
const HAPPENING_REACH = 6;
const THING_REACH = 40;
const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));
const UNREAL = words('لم|لن|لا|دون|ما|قد|إذا|لو|سبق|كانا|كان|كانت|ألا|أن');
/** `إعلان تعهد فيه البلدان …` */
const THEREIN = words('فيه|فيها|بموجبه|بموجبها|خلاله|خلالها');
const EARLIER = words('كانا|كان|كانت|سبق|لم|لن');
/** Before a verb of agreement in somebody's account of the talks: `إن الجانبين اتفقا على …`. */
const SIDES = words('الجانبان|الجانبين|الطرفان|الطرفين|البلدين|البلدان|أنهما|إنهما');

/** The first word of what was agreed: behind the verb's preposition, or a thing that one can agree on. */
function findThing(line: Line, verb: JointVerb, from: number): number | null {
  const end = Math.min(line.sentence.to, from + THING_REACH);
  let inPhrase = false;
  for (let i = from; i < end; i++) {
    const text = textAt(line, i);
    if (text === '؛' || text === '.' || text === ':') return null;
    for (const p of verb.prepositions) {
      if (p === 'ب' && text.startsWith('ب') && text.length > 3 && !line.mentionOver.has(i) && !isLead(text)) return i;
      if (p === text && !NOT_AGREED.has(textAt(line, i + 1))) return skipTo(line, i + 1, verb);
    }
    if (isPunct(line, i)) inPhrase = false;
    else if (PREPOSITIONS.has(text)) inPhrase = true;
    else if (verb.takesObject && isThing(line, i, verb) && (!inPhrase || ACCUSATIVE_DEEDS.has(text)))
      return skipTo(line, i, verb);
  }
  return null;
}

/** `بموجبه`, `بين`: no thing that was promised. */
const isLead = (word: string): boolean => PREPOSITIONS.has(word) || THEREIN.has(word);

const NOT_AGREED = words('هامش|لسان|متن|رأس|جانب');

const isThing = (line: Line, at: number, verb: JointVerb): boolean =>
  verb.things === 'deeds'
    ? DEED_WORDS.has(textAt(line, at))
    : !line.mentionOver.has(at) && !JOINT_SUBJECTS.has(textAt(line, at)) && !/^و?ال/.test(textAt(line, at));

function skipTo(line: Line, at: number, verb: JointVerb): number | null {
  const start = BARE_COMPLEMENTIZERS.has(textAt(line, at)) || line.quoteOpens.has(at) ? at + 1 : at;
  const fits = start < line.sentence.to && !isPunct(line, start);
  return fits && (verb.things === 'any' || DEED_WORDS.has(textAt(line, start))) ? start : null;
}

/** Two sides named one after the other as the subject: `X وY`, `X مع Y`. */
function areJoined(line: Line, from: number, to: number): boolean {
  const first = namedBetween(line, from, to);
  return first.length > 1 && !isPunct(line, from);
}

function namedBetween(line: Line, from: number, to: number): string[] {
  const named = new Set<string>();
  for (let i = Math.max(from, line.sentence.from); i < to; i++)
    for (const mention of line.mentionsAt.get(i) ?? []) named.add(mention.participant);
  return [...named];
}

/** The article tells it, or a spokesman, or a participant of both sides together; not one side's talk of others. */
function isTold(line: Line, at: number, told: readonly SpeechEvent[]): boolean {
  const inside = told.find(({ span, speaker }) => speaker.kind === 'participant' && at >= span.from && at < span.to);
  // `أكد X …، واتفق الجانبان على …`: the article takes up its own account
  const resumes = /^[وف]/.test(textAt(line, at)) && JOINT_SUBJECTS.has(textAt(line, at + 1)) && isPunct(line, at - 1);
  if (inside) return resumes || SIDES.has(textAt(line, at - 1));
  return (
    opensClause(line, at) || /^[وف]/.test(textAt(line, at)) || line.mentionOver.has(at - 1) || hasSubject(line, at)
  );
}

/** `أن الرئيسين … اتفقا`, `روسيا والصين تتفقان`: the subject stands before the verb. */
const hasSubject = (line: Line, at: number): boolean => !PREPOSITIONS.has(textAt(line, at - 1));

const PAST = words('سبق|سابق|سابقا');
const LAST = words('الماضي|الماضية');
const PERIODS = words('العام|السنة|الشهر');

/** Earlier agreements: `العام الماضي`, `في وقت سابق`. */
function isBackground(line: Line): boolean {
  for (let i = line.sentence.from; i < line.sentence.to; i++) {
    const text = textAt(line, i);
    if (PAST.has(text) || (LAST.has(text) && PERIODS.has(textAt(line, i - 1)))) return true;
  }
  return false;
}

/** After a comma these begin another matter. */
const BREAKS = words(
  'وذلك|حسبما|فيما|بينما|كما|بحسب|وفق|وفقا|خلال|وهو|وهي|جاء|حيث|إذ|ما|مما|الذي|التي|وقال|لكن|غير|على|إلى|من|في',
);

/** Where what was agreed ends: at a stop, or a comma with another clause behind it. */
function findEnd(line: Line, start: number): number {
  for (let i = start + 1; i < line.sentence.to; i++) {
    const text = textAt(line, i);
    if (text === '؛' || text === '.') return trimEnd(line, start, i);
    if (text !== '،' && text !== ',') continue;
    const next = textAt(line, i + 1);
    if (BREAKS.has(next) || findReportingVerb(next) || findSwitch(line, i + 1) !== null || findJointVerb(next))
      return trimEnd(line, start, i);
  }
  return trimEnd(line, start, line.sentence.to);
}
