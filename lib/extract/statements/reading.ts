import type { ReportParticipant } from '../../domain/report';
import { trimEnd } from './find-content';
import { isPunct } from './line';
import type { Line, Speaker, SpeechEvent } from './types';

/** What goes from sentence to sentence: who has the floor. */
export interface Floor {
  speaker: Speaker;
  /** The verb that gave the floor was feminine; null where none did. */
  feminine: boolean | null;
  /** The speaker's quotation is still open. */
  quoteOpen: boolean;
}

/** Something said whose end is not known yet. */
export type OpenEvent = Omit<SpeechEvent, 'span'> & { readonly start: number };

/** The reading of one sentence. */
export interface Reading {
  readonly line: Line;
  readonly floor: Floor;
  readonly participants: readonly ReportParticipant[];
  readonly events: SpeechEvent[];
  open: OpenEvent | null;
  /** `من جانبه` has been read and nobody named since. */
  switched: boolean;
}

export const emptyFloor = (): Floor => ({ speaker: { kind: 'unknown' }, feminine: null, quoteOpen: false });

/** Begins what somebody says at `start`; whatever was open ends before `lead`, the word that reports it. */
export function openEvent(reading: Reading, lead: number, event: OpenEvent): void {
  closeEvent(reading, lead);
  reading.open = event;
  reading.switched = false;
  if (event.speaker.kind !== 'joint') reading.floor.speaker = event.speaker;
}

const FEWEST_WORDS = 2;

/** Ends what is open before token `at`. A single word is nothing said. */
export function closeEvent(reading: Reading, at: number): void {
  const { line, open } = reading;
  reading.open = null;
  if (!open) return;
  const to = trimEnd(line, open.start, at);
  if (countWords(line, open.start, to) < FEWEST_WORDS) return;
  const { start, ...event } = open;
  reading.events.push({ ...event, span: { sentence: line.sentence, from: start, to } });
}

function countWords(line: Line, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < to; i++) if (!isPunct(line, i)) words++;
  return words;
}
