import type { ReportMeeting, ReportParticipant } from '../../domain/report';
import { findEntity } from '../../gazetteer/index';
import { recognizeMentions } from '../mentions/recognize-mentions';
import { recognizeOutcomes } from '../outcomes/recognize-outcomes';
import { readSpeech } from '../statements/read-speech';
import { toStatements } from '../statements/recognize-statements';
import type { Doc, ParticipantMention, Sentence } from '../types';
import { recognizeTopics } from './recognize-topics';

/** What a meeting is about: everything of it but who, when and where. */
export type MeetingContent = Pick<ReportMeeting, 'topics' | 'outcomes' | 'statements' | 'mentions'>;

/**
 * Statements, outcomes, topics and third parties of one meeting in one reading.
 * `mentions` are the words of the scope that speak of its participants; `scope` is in reading order.
 */
export function recognizeContent(
  doc: Doc,
  participants: readonly ReportParticipant[],
  mentions: readonly ParticipantMention[],
  scope: readonly Sentence[],
): MeetingContent {
  const speech = readSpeech(participants, mentions, scope);
  const statements = toStatements(participants, speech);
  const outcomes = recognizeOutcomes(doc, participants, scope, mentions, speech);
  const reported = speech
    .filter((event) => event.speaker.kind !== 'participant')
    .map((event) => ({
      span: event.span,
      official: event.speaker.kind !== 'other' && event.speaker.kind !== 'unknown',
    }));
  const organisations = new Set(
    participants.map((p) => p.represents).filter((code) => findEntity(code)?.kind === 'organisation'),
  );
  const topics = recognizeTopics(doc, scope, statements, outcomes, reported, organisations);
  return { topics, outcomes, statements, mentions: recognizeMentions(doc, participants, scope, statements) };
}
