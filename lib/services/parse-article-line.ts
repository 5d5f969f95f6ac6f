import { type ArticleInput, articleInputSchema } from '../domain/report';
import { fail, ok, type Result } from '../shared/result';
import type { Reason } from './skip';

const LINE = 'one article as a JSON object, {"id": …, "text": …}';

/** One line of a `.jsonl` file as an article, or what is wrong with it. */
export function parseArticleLine(line: string): Result<ArticleInput, Reason> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail(['it is not JSON', LINE, 'Put each article on one line of its own']);
  }
  const parsed = articleInputSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join('.');
    const what = field ? `"${field}" is wrong (${issue?.message})` : 'it is JSON, but not an object';
    return fail([what, LINE, 'Mend the field; days are written YYYY-MM-DD']);
  }
  return ok(parsed.data);
}
