import type { Topic } from '../../domain/codes';

/** What a meeting is about, as data. Marks as in the statements' examples. */
export interface TopicRow {
  readonly text: string;
  readonly topics: readonly Topic[];
}

export const row = (text: string, ...topics: Topic[]): TopicRow => ({ text, topics });
