import { describe, expect, it } from 'vitest';
import { REPORT_SCHEMA } from '../domain/report';
import { extractArticle } from './index';
import { toValidReport } from './validate';

const article = { id: 'a', text: 'التقى وزير الخارجية النرويجي لارس هانسن في أوسلو نظيره السويدي أكسل بيرغ.' };

describe('toValidReport', () => {
  it('changes nothing in a report that is right', () => {
    const report = extractArticle(article, { today: '2026-11-21' });
    expect(toValidReport(article, report)).toEqual(report);
  });

  it('leaves out a span that does not agree with the article, and says so', () => {
    const report = extractArticle(article, { today: '2026-11-21' });
    const checked = toValidReport({ ...article, text: ` ${article.text}` }, report);
    expect(checked.meetings[0]?.participants[0]?.evidence).toEqual([]);
    expect(checked.warnings[0]).toContain('did not agree');
  });

  it('leaves out a meeting that breaks the schema and keeps the rest of the report', () => {
    const report = {
      id: 'a',
      schema: REPORT_SCHEMA,
      meetings: [{ main: 'yes' } as never],
      removed: [],
      warnings: [],
    } as const;
    const checked = toValidReport(article, { ...report, meetings: [...report.meetings], removed: [], warnings: [] });
    expect(checked.meetings).toEqual([]);
    expect(checked.warnings[0]).toContain('was left out');
  });
});
