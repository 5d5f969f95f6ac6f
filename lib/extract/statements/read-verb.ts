import { foldKey } from '../../shared/arabic/fold';
import {
  COMPLEMENTIZERS,
  findReportingVerb,
  GIVING_VERBS,
  SPEECH_NOUNS,
  SPEECH_NOUNS_OF,
  type VerbForm,
} from '../ar/reporting';
import { findClauseStart, findContentStart, opensClause } from './find-content';
import { findSubjectAfter, findSubjectBefore, isOblique, leadsOn, type Subject } from './find-subject';
import { isPunct, textAt } from './line';
import { openEvent, type Reading } from './reading';
import type { Speaker, SpeechEvent } from './types';

type Attributed = Pick<SpeechEvent, 'speaker' | 'attribution' | 'derivation'>;

const AND: ReadonlySet<string> = new Set(['و', 'ف']);
const NEGATIONS: ReadonlySet<string> = new Set(['لم', 'لن', 'لا', 'ما', 'دون', 'لو'].map(foldKey));

/** `أن يقول`, `بعد أن أكد`: no report of its own. */
const TO = foldKey('أن');

/** A reporting verb at token `at` opens an event. Gives the token to read on from, or null. */
export function readVerb(reading: Reading, at: number): number | null {
  const word = textAt(reading.line, at);
  const form = GIVING_VERBS.has(word) ? null : findReportingVerb(word);
  if (!form || NEGATIONS.has(textAt(reading.line, at - 1))) return null;
  if (form.tense === 'participle') return readParticiple(reading, at, form);
  if (textAt(reading.line, at - 1) === TO) return null;
  return readFinite(reading, at, form);
}

function readFinite(reading: Reading, at: number, form: VerbForm): number | null {
  const { line, floor } = reading;
  const after = findSubjectAfter(line, form.verb, at + 1);
  const before = after?.speaker.kind === 'participant' ? null : findSubjectBefore(line, at);
  if (!mayReport(reading, at, form, after, before)) return null;
  const from = after?.end ?? at + 1;
  const start = findContentStart(line, form.verb, from);
  if (start === null || (form.verb.ambiguous && start - from > 2)) return null;
  const attributed = attribute(reading, form, before ?? after);
  openEvent(reading, before?.from ?? findClauseStart(line, at), { ...attributed, start });
  if (attributed.attribution === 'explicit') floor.feminine = form.feminine;
  return start;
}

/** Whether a verb form at this place tells what somebody said, or is part of what is being said. */
function mayReport(
  reading: Reading,
  at: number,
  form: VerbForm,
  after: Subject | null,
  before: Subject | null,
): boolean {
  const { line } = reading;
  const explicit = after?.speaker.kind === 'participant';
  const nested = reading.open?.speaker.kind === 'participant' && !opensClause(line, before?.from ?? at);
  if (form.tense === 'present') {
    // `يؤكد الوزير` in a headline; elsewhere the present belongs to what is said (`إن بلاده تدعو إلى`)
    if (reading.open || reading.events.length > 0) return false;
    return before !== null || (after !== null && opensClause(line, at)) || form.number === 'dual';
  }
  if (before) return !nested;
  if (opensClause(line, at)) return true;
  const conjoined = AND.has(textAt(line, at).charAt(0)) && findReportingVerb(textAt(line, at).slice(1)) !== null;
  if (conjoined) return explicit || leadsAtOnce(reading, at, form);
  if (reading.open) return false;
  return explicit || leadsAtOnce(reading, at, form);
}

function leadsAtOnce({ line }: Reading, at: number, form: VerbForm): boolean {
  const next = textAt(line, at + 1);
  return COMPLEMENTIZERS.has(next) || next === ':' || line.quoteOpens.has(at + 1) || leadsOn(form.verb, line, at + 1);
}

/** Who speaks, and how that is known. */
function attribute(reading: Reading, form: VerbForm, subject: Subject | null): Attributed {
  const { floor } = reading;
  if (form.number === 'dual') return { speaker: { kind: 'joint' }, attribution: 'explicit', derivation: [] };
  if (subject) return { speaker: subject.speaker, attribution: 'explicit', derivation: [] };
  if (form.number === 'plural') return { speaker: { kind: 'other' }, attribution: 'explicit', derivation: [] };
  const other = reading.switched ? findOtherSide(reading) : null;
  if (other) return { speaker: other, attribution: 'carried', derivation: ['switch-to-other-side'] };
  // a feminine verb where no woman has the floor has a subject that was not understood
  const agrees = floor.feminine === null ? !form.feminine : floor.feminine === form.feminine;
  const speaker: Speaker = agrees && !reading.switched ? floor.speaker : { kind: 'unknown' };
  return { speaker, attribution: 'carried', derivation: ['carried-speaker'] };
}

/** Of two principals, the one who has not been speaking. */
function findOtherSide({ floor, participants }: Reading): Speaker | null {
  const principals = participants.filter((p) => p.principal);
  const { speaker } = floor;
  if (principals.length !== 2 || speaker.kind !== 'participant') return null;
  const other = principals.find((p) => p.id !== speaker.id);
  return other && principals.some((p) => p.id === speaker.id) ? { kind: 'participant', id: other.id } : null;
}

/** `…، مضيفا أن …`: the speaker of the clause before, or one named right after (`مؤكدا الوزير حرصه …`). */
function readParticiple(reading: Reading, at: number, form: VerbForm): number | null {
  const { line, floor } = reading;
  if (form.number !== 'singular') return null;
  const led = leadsAtOnce(reading, at, form);
  const pausesBefore = isPunct(line, at - 1) || AND.has(textAt(line, at).charAt(0));
  if (!led && (form.feminine || !(form.verb.takesObject || pausesBefore))) return null;
  const named = findSubjectAfter(line, form.verb, at + 1);
  const subject = named?.speaker.kind === 'participant' ? named : null;
  const start = findContentStart(line, form.verb, subject?.end ?? at + 1);
  if (start === null) return null;
  const speaker =
    subject?.speaker ?? reading.open?.speaker ?? reading.events.at(-1)?.speaker ?? mainSubject(reading, at);
  openEvent(reading, at, {
    speaker: speaker ?? floor.speaker,
    attribution: subject ? 'explicit' : 'participial',
    derivation: subject ? [] : ['participle-carries-speaker'],
    start,
  });
  return start;
}

/** The first participant named in the sentence that is not in a phrase: its grammatical subject. */
function mainSubject({ line }: Reading, before: number): Speaker | null {
  for (let i = line.sentence.from; i < before; i++) {
    const mention = line.mentionsAt.get(i)?.[0];
    if (mention && !isOblique(line, i, mention)) return { kind: 'participant', id: mention.participant };
  }
  return null;
}

const COLON_REACH = 2;

/** `الوزير: …` at the head of a sentence. */
export function readColon(reading: Reading, at: number): number | null {
  const { line } = reading;
  if (textAt(line, at) !== ':' || reading.open) return null;
  const { from } = line.sentence;
  const mention = line.mentionOver.get(at - 1);
  if (!mention || mention.span.to !== at || mention.span.from - from > COLON_REACH) return null;
  const speaker: Speaker = { kind: 'participant', id: mention.participant };
  openEvent(reading, from, { speaker, attribution: 'explicit', derivation: [], start: at + 1 });
  return at + 1;
}

/** `قدم الوزير شرحا لموقف بلاده`: speech by verb and noun together. */
export function readGiving(reading: Reading, at: number): number | null {
  const { line } = reading;
  if (!GIVING_VERBS.has(textAt(line, at)) || !opensClause(line, at)) return null;
  const mention = line.mentionsAt.get(at + 1)?.[0];
  const noun = mention ? mention.span.to : at + 1;
  if (!SPEECH_NOUNS.has(textAt(line, noun))) return null;
  const speaker: Speaker = mention ? { kind: 'participant', id: mention.participant } : reading.floor.speaker;
  const attribution = mention ? 'explicit' : 'carried';
  openEvent(reading, at, { speaker, attribution, derivation: mention ? [] : ['carried-speaker'], start: noun });
  return noun;
}

const WORDS_OF: ReadonlySet<string> = new Set(['قوله', 'قولها'].map(foldKey));
const FROM = foldKey('عن');

/** `نقلت الوكالة عن الوزير قوله إن …` */
export function readQuotedBy(reading: Reading, at: number): number | null {
  const { line } = reading;
  const mention = line.mentionOver.get(at - 1);
  if (!mention || textAt(line, mention.span.from - 1) !== FROM) return null;
  const start = findWordsOf(reading, at);
  if (start === null || start >= line.sentence.to) return null;
  const speaker: Speaker = { kind: 'participant', id: mention.participant };
  openEvent(reading, at, { speaker, attribution: 'explicit', derivation: [], start });
  return start;
}

/** Where the words of `قوله: …`, `ترحيبه ب…`, `تأكيده أن …` at token `at` begin. */
function findWordsOf({ line }: Reading, at: number): number | null {
  const next = textAt(line, at + 1);
  if (WORDS_OF.has(textAt(line, at)))
    return next === ':' || line.quoteOpens.has(at + 1) || COMPLEMENTIZERS.has(next) ? at + 2 : null;
  const leads = SPEECH_NOUNS_OF.get(textAt(line, at));
  if (leads === undefined || isPunct(line, at + 1)) return null;
  if (COMPLEMENTIZERS.has(next)) return at + 2;
  if (leads.length === 1) return next.startsWith(leads) ? at + 1 : null;
  return leads === '' ? at + 1 : next === leads ? at + 2 : null;
}
