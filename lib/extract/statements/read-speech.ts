import type { ReportParticipant } from '../../domain/report';
import { findEntity } from '../../gazetteer/index';
import { foldKey } from '../../shared/arabic/fold';
import type { ParticipantMention, Sentence } from '../types';
import { findSwitch, resumesReport } from './find-content';
import { isOblique } from './find-subject';
import { findTrailing, type Trailing } from './find-trailing';
import { buildLine, closesQuotation, groupBySentence, hasQuotationMark, textAt } from './line';
import { readColon, readGiving, readQuotedBy, readVerb } from './read-verb';
import { closeEvent, emptyFloor, type Floor, openEvent, type Reading } from './reading';
import type { Line, Speaker, SpeechEvent } from './types';

/** Derivation of what continues a quotation that the sentence before left open. */
export const GOES_ON = 'quotation-goes-on';

/**
 * Reads who says what, sentence by sentence: a state machine whose state is who has the floor. About half of the
 * reporting verbs in the press have no subject of their own; the last speaker carries on. Linear in the tokens.
 */
export function readSpeech(
  participants: readonly ReportParticipant[],
  mentions: readonly ParticipantMention[],
  scope: readonly Sentence[],
): SpeechEvent[] {
  const events: SpeechEvent[] = [];
  const groups = groupBySentence(mentions);
  const sideWords = toSideWords(participants);
  const nameWords = new Map(participants.map((p) => [p.id, toNameWords(p)] as const));
  let floor = emptyFloor();
  let before: Sentence | null = null;
  for (const [at, sentence] of scope.entries()) {
    if (before?.passage !== sentence.passage) floor = emptyFloor();
    const goesOn = floor.quoteOpen && before?.index === sentence.index - 1 && closesBelow(scope, at);
    const line = buildLine(sentence, groups.get(sentence.index) ?? [], nameWords, goesOn, sideWords);
    const reading: Reading = { line, floor, participants, events: [], open: null, switched: false };
    if (goesOn)
      openEvent(reading, sentence.from, {
        speaker: floor.speaker,
        attribution: 'carried',
        derivation: [GOES_ON],
        start: sentence.from,
      });
    readSentence(reading);
    events.push(...reading.events);
    floor.quoteOpen = line.leavesQuoteOpen && reading.events.length > 0;
    if (reading.events.length === 0) passFloor(line, floor);
    before = sentence;
  }
  return events;
}

const QUOTATION_SENTENCES = 6;

/** Whether the quotation that a sentence goes on with is closed in it or soon after, before another one opens. */
function closesBelow(scope: readonly Sentence[], at: number): boolean {
  for (const [k, sentence] of scope.slice(at, at + QUOTATION_SENTENCES).entries()) {
    if (sentence.passage !== scope[at]?.passage || sentence.index !== (scope[at]?.index ?? 0) + k) return false;
    if (closesQuotation(sentence)) return true;
    if (hasQuotationMark(sentence)) return false;
  }
  return false;
}

const toNameWords = (participant: ReportParticipant): ReadonlySet<string> =>
  new Set(foldKey(participant.name?.ar ?? '').split(/[\s-]+/));

/** `اليابان`, `ياباني`, `يابانية` of those who take part. */
function toSideWords(participants: readonly ReportParticipant[]): ReadonlySet<string> {
  const rows = [...new Set(participants.map((p) => p.represents))].map(findEntity);
  return new Set(
    rows.flatMap((row) => (row ? [row.ar, ...row.variants, ...row.adjectives, ...row.metonyms] : [])).map(foldKey),
  );
}

function readSentence(reading: Reading): void {
  const { line } = reading;
  for (let i = line.sentence.from; i < line.sentence.to; i++) {
    if (line.quoted.has(i)) continue;
    if (resumesReport(line, i)) closeEvent(reading, i);
    const switchEnd = findSwitch(line, i);
    if (switchEnd !== null) {
      closeEvent(reading, i);
      reading.switched = true;
      i = switchEnd - 1;
      continue;
    }
    const trailing = findTrailing(line, i);
    if (trailing) {
      readTrailing(reading, trailing);
      i = trailing.to - 1;
      continue;
    }
    const next = readColon(reading, i) ?? readGiving(reading, i) ?? readQuotedBy(reading, i) ?? readVerb(reading, i);
    if (next !== null) i = Math.max(i, next - 1);
  }
  closeEvent(reading, line.sentence.to);
}

/** What stands before `…، حسبما ذكر X` was said by X; after an event that is open already, the words only end it. */
function readTrailing(reading: Reading, { from, speaker, feminine }: Trailing): void {
  const { line, floor } = reading;
  const carried: Speaker = feminine === (floor.feminine ?? false) ? floor.speaker : { kind: 'unknown' };
  if (!reading.open && reading.events.length === 0)
    openEvent(reading, line.sentence.from, {
      speaker: speaker ?? carried,
      attribution: 'trailing',
      derivation: speaker ? [] : ['carried-speaker'],
      start: line.sentence.from,
    });
  closeEvent(reading, from);
}

const SUBJECT_REACH = 2;

/** A sentence without speech whose verb has a participant as subject gives him the floor: `زار الوزير … وأكد أن …`. */
function passFloor(line: Line, floor: Floor): void {
  for (let i = line.sentence.from; i <= line.sentence.from + SUBJECT_REACH; i++) {
    const mention = line.mentionsAt.get(i)?.[0];
    if (!mention || isOblique(line, i, mention)) continue;
    floor.speaker = { kind: 'participant', id: mention.participant };
    floor.feminine = textAt(line, line.sentence.from).endsWith('ت');
    return;
  }
}
