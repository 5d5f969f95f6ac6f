import type { Basis, Evidence, ReportMeeting } from '@/lib/domain/report';

/** One statement of a report about a meeting, with the words that show it or the rules that inferred it. */
export interface Fact {
  /** `date`, `place`, `participant:p1`, `topic:energy`, `outcome:0`, `mention:0`, `meeting` … */
  readonly key: string;
  /** The number beside the fact and in the text; null where no words show it. */
  readonly number: number | null;
  readonly evidence: readonly Evidence[];
  readonly derivation: readonly string[];
}

/**
 * The facts of a report in the order in which the inspector shows them, numbered from 1. Participants come as principals
 * first, then those who attended.
 */
export function buildFacts(report: ReportMeeting): ReadonlyMap<string, Fact> {
  const sources: (readonly [key: string, basis: Basis])[] = [
    ['status', report.basis.status],
    ['format', report.basis.format],
    ['date', report.date],
  ];
  if (report.place) sources.push(['place', report.place]);
  const ordered = [...report.participants].sort((a, b) => Number(b.principal) - Number(a.principal));
  for (const participant of ordered) sources.push([`participant:${participant.id}`, participant]);
  for (const topic of report.topics) sources.push([`topic:${topic.code}`, topic]);
  report.outcomes.forEach((outcome, i) => {
    sources.push([`outcome:${i}`, outcome]);
  });
  if (report.context) sources.push(['context', report.context]);
  report.statements.forEach((statement, i) => {
    sources.push([`statement:${i}`, statement]);
  });
  report.mentions.forEach((mention, i) => {
    sources.push([`mention:${i}`, mention]);
  });
  sources.push(['meeting', report.basis.meeting]);

  const facts = new Map<string, Fact>();
  let number = 0;
  for (const [key, { evidence, derivation }] of sources) {
    facts.set(key, { key, number: evidence.length > 0 ? ++number : null, evidence, derivation });
  }
  return facts;
}
