import { type ArticleInput, type ArticleReport, REPORT_SCHEMA } from '../domain/report';
import { readMeetingStages } from './read-stages';
import type { ExtractContext } from './types';
import { toValidReport } from './validate';

export { toLanguage } from './language';
export type { ExtractContext } from './types';

/**
 * Reads the meetings out of one article: the stages of `readStages`, then every span re-read and the schema checked.
 * Never throws: whatever goes wrong is a warning in a valid report.
 */
export function extractArticle(article: ArticleInput, context: ExtractContext): ArticleReport {
  try {
    return toValidReport(article, readArticle(article, context));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      id: article.id,
      schema: REPORT_SCHEMA,
      meetings: [],
      removed: [],
      warnings: [`the article could not be read: ${reason}`],
    };
  }
}

function readArticle(article: ArticleInput, context: ExtractContext): ArticleReport {
  const { prepared, trouble, reading } = readMeetingStages(article, context);
  const { removed, warnings } = prepared.doc;
  return {
    id: article.id,
    schema: REPORT_SCHEMA,
    meetings: (reading?.outcomes ?? []).flatMap(({ meeting, fate }) => (meeting && fate === 'kept' ? [meeting] : [])),
    removed: [...removed],
    warnings: [...warnings, ...(trouble ? [trouble] : [])],
  };
}
