import type { ArticleInput, Evidence, ReportMeeting } from '../domain/report';

export interface FieldEvidence {
  /** The field they prove, from the report down: `date`, `participants.0`, `basis.status`. */
  readonly path: string;
  readonly evidence: Evidence;
}

/** Every piece of evidence in a report, in the report's order. */
export function listEvidence(report: ReportMeeting): readonly FieldEvidence[] {
  const found: FieldEvidence[] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'evidence') for (const evidence of child as Evidence[]) found.push({ path, evidence });
      else visit(child, path === '' ? key : `${path}.${key}`);
    }
  };
  visit(report, '');
  return found;
}

/** The first piece of evidence whose characters aren't those of the article; null where all are true. */
export function findFalseEvidence(
  article: Pick<ArticleInput, 'title' | 'text'>,
  meetings: readonly ReportMeeting[],
): FieldEvidence | null {
  for (const meeting of meetings)
    for (const found of listEvidence(meeting)) {
      const { field, start, end, quote } = found.evidence;
      if ((article[field] ?? '').slice(start, end) !== quote) return found;
    }
  return null;
}
