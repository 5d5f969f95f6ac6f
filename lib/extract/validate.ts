import {
  type ArticleInput,
  type ArticleReport,
  articleReportSchema,
  type Evidence,
  REPORT_SCHEMA,
  type ReportMeeting,
  reportMeetingSchema,
} from '../domain/report';

/** Whether a span says what stands in the article. */
function isTrue(article: ArticleInput, { field, start, end, quote }: Evidence): boolean {
  return (article[field] ?? '').slice(start, end) === quote;
}

/** A copy of a value without the spans that are not true, and how many those were. */
function withoutFalseSpans<T>(article: ArticleInput, value: T): { readonly value: T; readonly dropped: number } {
  let dropped = 0;
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.filter((item) => keep(item)).map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, walk(child)]));
  };
  const keep = (item: unknown): boolean => {
    if (!isEvidence(item) || isTrue(article, item)) return true;
    dropped++;
    return false;
  };
  return { value: walk(value) as T, dropped };
}

const isEvidence = (item: unknown): item is Evidence =>
  typeof item === 'object' && item !== null && 'quote' in item && 'start' in item && 'end' in item;

/**
 * Re-reads every span in the article and checks each meeting against the schema. What is wrong is left out and told in
 * `warnings`; the report itself is always valid.
 */
export function toValidReport(article: ArticleInput, report: ArticleReport): ArticleReport {
  const warnings = [...report.warnings];
  const meetings: ReportMeeting[] = [];
  report.meetings.forEach((meeting, i) => {
    const { value, dropped } = withoutFalseSpans(article, meeting);
    if (dropped > 0)
      warnings.push(`meeting ${i + 1}: ${dropped} span(s) did not agree with the article and were left out`);
    const checked = reportMeetingSchema.safeParse(value);
    if (checked.success) meetings.push(checked.data);
    else
      warnings.push(
        `meeting ${i + 1} was left out: ${checked.error.issues[0]?.path.join('.')} ${checked.error.issues[0]?.message}`,
      );
  });
  // the meetings have been checked one by one
  const valid = articleReportSchema.safeParse({ ...report, meetings: [], warnings });
  return valid.success
    ? { ...valid.data, meetings }
    : {
        id: article.id,
        schema: REPORT_SCHEMA,
        meetings: [],
        removed: [],
        warnings: [...warnings, 'the report was not valid and was left empty'],
      };
}
