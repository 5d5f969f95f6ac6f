import type { ReportParticipant } from '../../domain/report';
import { BARE_COMPLEMENTIZERS } from '../ar/reporting';
import { findTopicCodes } from '../topics/find-subjects';
import { type Doc, type ParticipantMention, type Sentence, toEvidence } from '../types';
import { GOES_ON, readSpeech } from './read-speech';
import type { SpeechEvent, Statement } from './types';

const DIRECT_SHARE = 0.6;

/**
 * The statements of a meeting's participants in the sentences of its scope, in reading order. What both sides say
 * together and what spokesmen and others say is no participant's statement.
 */
export function recognizeStatements(
  _doc: Doc,
  participants: readonly ReportParticipant[],
  mentions: readonly ParticipantMention[],
  scope: readonly Sentence[],
): Statement[] {
  return toStatements(participants, readSpeech(participants, mentions, scope));
}

/** The events whose speaker is a participant, in the report's form. */
export function toStatements(participants: readonly ReportParticipant[], events: readonly SpeechEvent[]): Statement[] {
  const byId = new Map(participants.map((p) => [p.id, p]));
  return events.flatMap((event): Statement[] => {
    const speaker = event.speaker.kind === 'participant' ? byId.get(event.speaker.id) : undefined;
    if (!speaker) return [];
    return [
      {
        speaker: speaker.id,
        side: speaker.represents,
        kind: isQuoted(event) ? 'direct' : 'indirect',
        attribution: event.attribution,
        topics: findTopicCodes(event.span),
        evidence: [toEvidence(event.span)],
        derivation: [...event.derivation],
      },
    ];
  });
}

const QUOTE_MARKS: ReadonlySet<string> = new Set(['«', '»', '“', '”', '"', '„']);

/** Most of the words stand in quotation marks (those that begin just before the span count too). */
function isQuoted({ span: { sentence, from, to }, derivation }: SpeechEvent): boolean {
  const { tokens } = sentence.passage;
  const before = BARE_COMPLEMENTIZERS.has(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  let open = QUOTE_MARKS.has(tokens[before]?.text ?? '') || derivation.includes(GOES_ON);
  let words = 0;
  let quoted = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (QUOTE_MARKS.has(token.text)) open = token.text === '"' ? !open : '«“„'.includes(token.text);
    else if (token.kind !== 'punct') {
      words++;
      if (open) quoted++;
    }
  }
  return words > 0 && quoted / words >= DIRECT_SHARE;
}
