import type { ReportMeeting, ReportParticipant } from '../../domain/report';
import { recognizeMentions } from '../mentions/recognize-mentions';
import { recognizeOutcomes } from '../outcomes/recognize-outcomes';
import { readSpeech } from '../statements/read-speech';
import { toStatements } from '../statements/recognize-statements';
import type { Doc, ParticipantMention, Sentence } from '../types';
import { toTable } from './at-table';
import { findActs } from './find-acts';
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
  const acts = findActs(scope, mentions, speech).map((span) => ({ span, official: true }));
  const table = toTable(new Set(participants.filter((p) => p.principal).map((p) => p.represents)));
  const topics = recognizeTopics(doc, scope, statements, outcomes, [...reported, ...acts], table);
  return { topics, outcomes, statements, mentions: recognizeMentions(doc, participants, scope, statements) };
}
