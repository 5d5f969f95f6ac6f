import type { ReportMeeting, ReportParticipant } from '../../domain/report';
import { foldKey } from '../../shared/arabic/fold';
import { findEntities } from '../mentions/find-entities';
import { recognizeMentions } from '../mentions/recognize-mentions';
import { recognizeOutcomes } from '../outcomes/recognize-outcomes';
import { readSpeech } from '../statements/read-speech';
import { toStatements } from '../statements/recognize-statements';
import type { SpeechEvent } from '../statements/types';
import type { Doc, ParticipantMention, Sentence } from '../types';
import { toTable } from './at-table';
import { findActs } from './find-acts';
import { hasTalks } from './find-agenda';
import { findAnnounced } from './find-announced';
import { type ReportedWords, recognizeTopics } from './recognize-topics';

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
  const sides = new Set(participants.filter((p) => p.principal).map((p) => p.represents));
  const reported = findReported(sides, mentions, speech);
  const acts = [...findActs(scope, mentions, speech), ...findAnnounced(scope, mentions, speech)].map((span) => ({
    span,
    by: 'official' as const,
  }));
  const table = toTable(sides);
  const named = mentions.map(({ span }) => span);
  const topics = recognizeTopics(doc, scope, statements, outcomes, [...reported, ...acts], table, named);
  return { topics, outcomes, statements, mentions: recognizeMentions(doc, participants, scope, statements) };
}

const PAIRS: ReadonlySet<string> = new Set(
  'الجانبان|الجانبين|الطرفان|الطرفين|الوزيران|الوزيرين|الوزيرتان|الوزيرتين|الرئيسان|الرئيسين|الزعيمان|الزعيمين|المسؤولان|المسؤولين|القائدان|القائدين'
    .split('|')
    .map(foldKey),
);

/** `الوزيران`, `الجانبان`: the two who met. */
const hasPair = ({ passage, from, to }: Sentence): boolean =>
  passage.tokens.slice(from, to).some(({ text }) => PAIRS.has(text));

/** What others say. Somebody else's words concern the meeting if their sentence names a side or speaks of talks. */
function findReported(
  sides: ReadonlySet<string>,
  mentions: readonly ParticipantMention[],
  speech: readonly SpeechEvent[],
): ReportedWords[] {
  const named = new Set(mentions.map(({ span }) => span.sentence));
  const concerns = (sentence: Sentence): boolean =>
    named.has(sentence) ||
    hasTalks(sentence) ||
    hasPair(sentence) ||
    findEntities(sentence).some((e) => sides.has(e.entity));
  return speech
    .filter((event) => event.speaker.kind !== 'participant')
    .map(({ speaker, span }): ReportedWords => {
      if (speaker.kind === 'other') return { span, by: concerns(span.sentence) ? 'outsider' : 'stranger' };
      return { span, by: speaker.kind === 'unknown' ? 'outsider' : 'official' };
    });
}
