import type { ReadArticle } from '../data';
import type { ArticleId } from '../domain/names';
import type { ArticleInput, ArticleReport } from '../domain/report';
import { extractArticle, toLanguage } from '../extract';
import { fail, ok, type Result } from '../shared/result';
import { checkReport } from './check-report';

export type ExtractArticle = (article: ArticleInput, context: { readonly today: string }) => ArticleReport;

export interface ReadOptions {
  /** The day of reading, `YYYY-MM-DD`. */
  readonly today: string;
  readonly sample?: boolean;
  readonly extract?: ExtractArticle;
}

/** Name and version of what reads the articles: raised when its results change, so that old readings can be found. */
const PARSER = 'liqa-rules/1';

/** An article with its report, checked and ready to be stored; or the reason why it can't be. */
export function readArticle(id: ArticleId, input: ArticleInput, options: ReadOptions): Result<ReadArticle, string> {
  const { today, sample = false, extract = extractArticle } = options;
  const language = toLanguage(`${input.title ?? ''}\n${input.text}`);
  // another extractor may read other languages; the rules read Arabic alone
  if (extract === extractArticle && language !== 'ar')
    return fail('it is not in Arabic; expected an article in Arabic. Leave it out');
  let report: ArticleReport;
  try {
    report = extract(input, { today });
  } catch (error) {
    return fail(`the parser failed on it (${error instanceof Error ? error.message : String(error)})`);
  }
  const checked = checkReport(input, report);
  if (!checked.ok) return checked;
  return ok({
    id,
    input,
    language,
    sample,
    readOn: today,
    parser: PARSER,
    report: checked.value,
  });
}
