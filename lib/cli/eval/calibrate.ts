import type { ArticleReport, ReportMeeting } from '../../domain/report';
import { type Interval, wilsonInterval } from '../../shared/wilson';
import type { GoldArticle, GoldMeeting } from './gold';
import { scoreReports } from './score';

/** Main meetings whose confidence lies in `[from, to)`, and how many of them are wholly right. */
export interface Band {
  readonly name: string;
  readonly found: number;
  readonly right: number;
  readonly interval: Interval | null;
}

const BANDS = [
  { name: '>= 0.9', from: 0.9, to: Number.POSITIVE_INFINITY },
  { name: '0.7-0.9', from: 0.7, to: 0.9 },
  { name: '< 0.7', from: Number.NEGATIVE_INFINITY, to: 0.7 },
] as const;

/** What the scorer may say of a meeting that is wholly right: office and topics are no part of who, when, where, how and whether. */
const BESIDE: ReadonlySet<string> = new Set(['role', 'topics']);

/** A main meeting of a report, and what the scorer holds against it. */
export interface Verdict {
  readonly id: string;
  readonly confidence: number;
  readonly right: boolean;
  /** Empty where it is right. */
  readonly faults: readonly string[];
}

/** How many of the judged meetings of each band of confidence are wholly right. */
export function calibrate(verdicts: readonly Verdict[]): Band[] {
  return BANDS.map(({ name, from, to }) => {
    const inside = verdicts.filter((v) => v.confidence >= from && v.confidence < to);
    const right = inside.filter((v) => v.right).length;
    return { name, found: inside.length, right, interval: wilsonInterval(right, inside.length) };
  });
}

interface Pair {
  readonly id: string;
  readonly meeting: ReportMeeting;
  readonly gold: GoldMeeting;
  readonly faults: readonly string[];
}

/**
 * Whether each main meeting is wholly right: people, day, place, format and status. Every reported meeting is put before
 * the scorer with every meeting of its article's gold, the background too, each pair by itself; a gold meeting confirms
 * one reported meeting at most, so that a meeting told twice, or one that is not in the gold, is wrong.
 */
export function judgeMeetings(gold: readonly GoldArticle[], reports: readonly ArticleReport[]): Verdict[] {
  const pairs = judgePairs(gold, reports);
  const right = new Set<ReportMeeting>();
  const confirmed = new Set<GoldMeeting>();
  for (const { meeting, gold: truth, faults } of pairs) {
    if (faults.length > 0 || confirmed.has(truth) || right.has(meeting)) continue;
    right.add(meeting);
    confirmed.add(truth);
  }
  const faultsOf = (meeting: ReportMeeting): readonly string[] => {
    const own = pairs.filter((p) => p.meeting === meeting).sort((a, b) => a.faults.length - b.faults.length);
    const near = own.find((p) => !confirmed.has(p.gold) && !p.faults.includes('meeting missed'));
    return near && near.faults.length > 0 ? near.faults : ['not in the gold'];
  };
  return reports.flatMap((report) =>
    mainOf(report).map((m) => {
      const isRight = right.has(m);
      return { id: report.id, confidence: m.confidence, right: isRight, faults: isRight ? [] : faultsOf(m) };
    }),
  );
}

function judgePairs(gold: readonly GoldArticle[], reports: readonly ArticleReport[]): Pair[] {
  const truths = new Map(gold.map((g) => [g.id, g]));
  const pairs = reports.flatMap((report) =>
    mainOf(report).flatMap((meeting) =>
      (truths.get(report.id)?.meetings ?? []).map((g) => ({ id: report.id, meeting, gold: g })),
    ),
  );
  const { misses } = scoreReports(
    pairs.map((pair, i) => ({ id: String(i), meetings: [{ ...pair.gold, main: true }] })),
    pairs.map((pair, i) => ({ id: String(i), meetings: [pair.meeting] })),
    null,
  );
  const faults = pairs.map((): string[] => []);
  for (const [id, kind = '', ...rest] of misses)
    if (!BESIDE.has(kind)) faults[Number(id)]?.push(kind === 'meeting missed' ? kind : [kind, ...rest].join(' '));
  return pairs.map((pair, i) => ({ ...pair, faults: faults[i] ?? [] }));
}

const mainOf = ({ meetings }: ArticleReport): ReportMeeting[] => meetings.filter((m) => m.main);
