import type { ArticleInput, ArticleReport, Evidence, ReportMeeting } from '../domain/report';
import { explainFields, type FieldExplanation } from './explain-fields';
import { findOtherPeople, findOtherWords, type Refused } from './explain-refused';
import type { Stage } from './explain-stages';
import { extractArticle } from './index';
import type { Outcome, Reading, Stages } from './read-stages';
import { readStages } from './read-stages';
import type { ExtractContext } from './types';

/** Why an article has no meeting: the stage that stopped, and the words that came nearest to one. */
export interface Stop {
  readonly stage: Stage;
  /** A sentence without a full stop. */
  readonly why: string;
  readonly evidence: readonly Evidence[];
}

export interface Explanation {
  readonly report: ArticleReport;
  /** For each meeting of the report, in its order. */
  readonly meetings: readonly { readonly main: boolean; readonly fields: readonly FieldExplanation[] }[];
  /** null where there is a meeting. */
  readonly stop: Stop | null;
  /** Words of meeting that came to none. */
  readonly words: readonly Refused[];
  /** People who take part in no meeting of the report. */
  readonly people: readonly Refused[];
}

/**
 * The report of an article with the reason of every value: which words or rules made it at which stage, and what was
 * considered and refused. Reads exactly as `extractArticle` does.
 */
export function explainArticle(article: ArticleInput, context: ExtractContext): Explanation {
  const report = extractArticle(article, context);
  const stages = readSafely(article, context);
  const { reading } = stages ?? { reading: null };
  if (!stages || !reading) return { report, meetings: [], stop: toLanguageStop(report), words: [], people: [] };
  const kept = reading.outcomes.filter((o) => o.fate === 'kept' && o.meeting);
  const meetings = report.meetings.flatMap((meeting) => {
    const outcome = kept.find((o) => o.meeting && isOne(o.meeting, meeting));
    if (!outcome) return [];
    const { prepared } = stages;
    const fields = explainFields(meeting, { prepared, reading, draft: outcome.draft, today: context.today });
    return [{ main: meeting.main, fields }];
  });
  const words = findOtherWords(stages.prepared, reading);
  const people = findOtherPeople(stages.prepared, reading, report.meetings);
  const stop = report.meetings.length > 0 ? null : findStop(stages, reading, kept, words);
  return { report, meetings, stop, words, people };
}

/** null where reading fails, which the report then tells in a warning. */
function readSafely(article: ArticleInput, context: ExtractContext): Stages | null {
  try {
    return readStages(article, context);
  } catch {
    return null;
  }
}

const isOne = (a: ReportMeeting, b: ReportMeeting): boolean =>
  JSON.stringify([a.basis.meeting, a.participants.map((p) => p.id)]) ===
  JSON.stringify([b.basis.meeting, b.participants.map((p) => p.id)]);

const toLanguageStop = ({ warnings }: ArticleReport): Stop => ({
  stage: 'language',
  why: warnings.at(-1) ?? 'the article was not read',
  evidence: [],
});

/** The first stage after which no meeting could come about. */
function findStop({ prepared }: Stages, reading: Reading, kept: readonly Outcome[], words: readonly Refused[]): Stop {
  const { officials } = reading.cast;
  const sides = new Set(officials.map((o) => o.entity));
  const evidence = words.flatMap((w) => w.evidence);
  const stop = (stage: Stage, why: string): Stop => ({ stage, why, evidence });
  if (prepared.doc.sentences.length === 0) return stop('clean', 'all of the text was taken out as boilerplate');
  if (kept.length > 0) return stop('validate', 'what was read did not agree with the article and was left out');
  if (officials.length === 0) return stop('people', 'nobody with an office or a known name was read');
  if (words.length === 0) return stop('trigger', 'no word of meeting stands in the text');
  if (sides.size < 2)
    return stop('link', `only one side was read: all officials are of ${[...sides][0] ?? 'no known country'}`);
  const last = words.findLast((w) => w.stage === 'main' || w.stage === 'merge' || w.stage === 'link');
  if (last) return { stage: last.stage, why: last.why, evidence: last.evidence };
  return stop('sides', 'no word of meeting joins officials of two sides');
}
