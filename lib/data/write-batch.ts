import type BetterSqlite3 from 'better-sqlite3';
import type { ArticleId, MeetingId } from '../domain/names';
import { placeNewNodes } from './positions';
import type { ReadArticle, WriteOptions, WriteResult } from './records';
import { addRevision, describeRevision, readRevision } from './revision';
import { type ArticleWriter, buildArticleWriter } from './write-article';

type Raw = BetterSqlite3.Database;

/** Those of the ids that are stored. */
export function findKnownArticles(raw: Raw, ids: readonly ArticleId[]): ReadonlySet<ArticleId> {
  const find = raw.prepare<[ArticleId]>('SELECT 1 FROM "Article" WHERE "id" = ?');
  return new Set(ids.filter((id) => find.get(id) !== undefined));
}

/** No article is stored. */
export const isEmpty = (raw: Raw): boolean => raw.prepare('SELECT 1 FROM "Article" LIMIT 1').get() === undefined;

/**
 * Stores a batch of articles as one transaction and one revision: all of it, or, where it throws, nothing.
 * An article that is there already, or comes twice, is counted as known; where nothing is new there is no new revision.
 * One whose content the database refuses is left out and named, and the others are stored.
 */
export function writeArticles(raw: Raw, articles: readonly ReadArticle[], options: WriteOptions): WriteResult {
  return raw.transaction(() => writeInside(raw, articles, options)).immediate();
}

function writeInside(raw: Raw, articles: readonly ReadArticle[], options: WriteOptions): WriteResult {
  const before = readRevision(raw).number;
  const ids = articles.map(({ id }) => id);
  const stored = findKnownArticles(raw, ids);
  const fresh = articles.filter(({ id }, index) => !stored.has(id) && ids.indexOf(id) === index);
  const known = articles.length - fresh.length;
  const revision = addRevision(raw, 'import', options.at);
  const adopted = adoptSamples(raw, options.adopt);
  const written = writeEach(raw, fresh, options, revision);
  const { added, meetings, joined } = written;
  if (added.length === 0 && adopted === 0) {
    raw.prepare('DELETE FROM "Revision" WHERE "number" = ?').run(revision);
    return { ...written, known, revision: before };
  }
  const nodes = placeNewNodes(raw, options.place);
  describeRevision(raw, revision, { articles: added.length, meetings: meetings.length, joined, adopted, nodes });
  return { ...written, known, revision };
}

function writeEach(raw: Raw, fresh: readonly ReadArticle[], { references }: WriteOptions, revision: number) {
  const added: ArticleId[] = [];
  const meetings: MeetingId[] = [];
  const refused: { id: ArticleId; reason: string }[] = [];
  let joined = 0;
  let write = buildArticleWriter(raw, references);
  for (const article of fresh) {
    const outcome = tryWrite(raw, write, article, revision);
    if (typeof outcome === 'string') {
      refused.push({ id: article.id, reason: outcome });
      // What the writer remembers to have written was undone with this article.
      write = buildArticleWriter(raw, references);
    } else {
      added.push(article.id);
      meetings.push(...outcome.meetings);
      joined += outcome.joined;
    }
  }
  return { added, meetings, joined, refused };
}

/** Inside a transaction, better-sqlite3 makes this one a savepoint: undoing it leaves the others. */
function tryWrite(raw: Raw, write: ArticleWriter, article: ReadArticle, revision: number) {
  try {
    return raw.transaction(() => write(article, revision))();
  } catch (error) {
    if (isConstraint(error)) return `the database refused it (${error.message})`;
    throw error;
  }
}

const isConstraint = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');

/** An example article that somebody also loads as their own is theirs from now on: removing the sample leaves it. */
function adoptSamples(raw: Raw, ids: readonly ArticleId[]): number {
  const adoptArticle = raw.prepare('UPDATE "Article" SET "sample" = 0 WHERE "id" = ? AND "sample" = 1');
  const adoptMeetings = raw.prepare(
    'UPDATE "Meeting" SET "sample" = 0 WHERE "id" IN (SELECT "meetingId" FROM "Report" WHERE "articleId" = ?)',
  );
  const adopted = ids.filter((id) => adoptArticle.run(id).changes > 0);
  for (const id of adopted) adoptMeetings.run(id);
  return adopted.length;
}
