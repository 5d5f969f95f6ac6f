import type { ArticleDetail, ArticleHead } from '../domain/meeting-detail';
import type { ArticleId, MeetingId } from '../domain/names';
import { articleReportSchema } from '../domain/report';
import type { Database } from './open';

interface HeadColumns {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly url: string | null;
  readonly sample: boolean;
}

export const toArticleHead = (row: HeadColumns): ArticleHead => ({
  id: row.id as ArticleId,
  title: row.title,
  outlet: row.outlet,
  language: row.language,
  publishedAt: row.publishedAt,
  url: row.url,
  sample: row.sample,
});

const { removed: removedSchema, warnings: warningsSchema } = articleReportSchema.shape;

/** An article with its text and the meetings it reports; null where the store has no such id. */
export async function findArticle({ prisma }: Database, id: string): Promise<ArticleDetail | null> {
  const row = await prisma.article.findUnique({
    where: { id },
    include: { reports: { orderBy: { ordinal: 'asc' }, select: { meetingId: true } } },
  });
  if (!row) return null;
  return {
    ...toArticleHead(row),
    text: row.text,
    removed: removedSchema.parse(JSON.parse(row.removed)),
    warnings: warningsSchema.parse(JSON.parse(row.warnings)),
    meetings: [...new Set(row.reports.map(({ meetingId }) => meetingId as MeetingId))],
  };
}
