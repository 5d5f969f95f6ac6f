import { findFalseEvidence } from '../data';
import { parsePartialDate } from '../domain/partial-date';
import { type ArticleInput, type ArticleReport, articleReportSchema } from '../domain/report';
import { fail, ok, type Result } from '../shared/result';

/** A report that may be stored: of the right form, with true evidence and dates that are dates; else the reason. */
export function checkReport(input: ArticleInput, report: unknown): Result<ArticleReport, string> {
  const parsed = articleReportSchema.safeParse(report);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return fail(`its report has ${issue?.path.join('.') ?? 'a field'} wrong (${issue?.message ?? 'not as described'})`);
  }
  const lie = findFalseEvidence(input, parsed.data.meetings);
  if (lie) {
    const { field, start, end } = lie.evidence;
    return fail(`its report quotes words for ${lie.path} that do not stand at ${start}–${end} of its ${field}`);
  }
  const dates = parsed.data.meetings.map(({ date }) => date.edtf);
  const wrong = dates.find((edtf) => edtf !== null && parsePartialDate(edtf) === null);
  return wrong === undefined ? ok(parsed.data) : fail(`its report gives a date that is none ("${wrong}")`);
}
