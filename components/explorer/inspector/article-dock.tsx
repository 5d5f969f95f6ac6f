'use client';

import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { Button, buttonClasses } from '@/components/ui/button';
import { joinClasses } from '@/components/ui/class-names';
import { Bone } from '@/components/ui/skeleton';
import type { ArticleDetail, ArticleHead, MeetingReport } from '@/lib/domain/meeting-detail';
import { formatPart } from '@/lib/i18n/format-date';
import { toPlainText } from '../plain-text';
import { SampleMark } from '../sample-mark';
import { useResource } from '../use-resource';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { DockHandle } from './dock-handle';
import { MarkedText } from './marked-text';

interface ArticleDockProps {
  readonly reports: readonly MeetingReport[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The article under the facts, always in view, so that a fact and its words are seen together. */
export function ArticleDock({ reports, chosen, onChoose }: ArticleDockProps) {
  const t = useTranslate();
  const [height, setHeight] = useState(258);
  const report = reports[chosen];
  if (!report) return null;
  // A link of another kind could run a script.
  const url = report.article.url !== null && /^https?:\/\//i.test(report.article.url) ? report.article.url : null;
  return (
    <section
      aria-label={t('inspector.article')}
      className="relative grid min-h-0 shrink-0 grid-rows-[38px_minmax(0,1fr)] border-t border-line-2 bg-paper max-md:not-group-data-full/frame:hidden"
      style={{ blockSize: height }}
    >
      <DockHandle height={height} onChange={setHeight} />
      <header className="flex min-w-0 items-center gap-1 border-b border-line ps-4 pe-2">
        <div
          role="tablist"
          aria-label={t('inspector.articleTabs')}
          className="scroll-thin flex min-w-0 [scrollbar-width:none]"
        >
          {reports.map(({ article }, i) => (
            <button
              key={article.id}
              type="button"
              role="tab"
              aria-selected={i === chosen}
              onClick={() => onChoose(i)}
              className={joinClasses(
                // Many or long names get narrower, so that no tab is out of sight.
                'min-h-[38px] min-w-14 border-b-2 px-2 text-12 whitespace-nowrap',
                i === chosen ? 'border-accent font-semibold text-ink' : 'border-transparent text-ink-2 hover:text-ink',
              )}
            >
              <bdi className="block max-w-56 truncate">
                {toPlainText(toTabName(article, reports) ?? t('inspector.unknownOutlet'))}
              </bdi>
            </button>
          ))}
        </div>
        {url && (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            aria-label={t('inspector.openSource')}
            title={t('inspector.openSource')}
            className={buttonClasses({ look: 'ghost', size: 'small-icon' }, 'ms-auto')}
          >
            <ExternalLink className="size-3.5" strokeWidth={1.75} />
          </a>
        )}
      </header>
      <ArticleText key={report.article.id} report={report} />
    </section>
  );
}

/** The outlet; where two articles come from the same, their titles tell them apart. */
function toTabName({ outlet, title }: ArticleHead, reports: readonly MeetingReport[]): string | null {
  const shared = reports.filter(({ article }) => article.outlet === outlet).length > 1;
  return shared ? (title ?? outlet) : outlet;
}

function ArticleText({ report }: { readonly report: MeetingReport }) {
  const t = useTranslate();
  const language = useLanguage();
  const { article } = report;
  const { resource, retry } = useResource<ArticleDetail>(`/api/v1/articles/${encodeURIComponent(article.id)}`);
  const direction = article.language === 'ar' ? 'rtl' : 'ltr';
  return (
    <div
      // Scrolled by keyboard too, so it takes the focus.
      role="tabpanel"
      tabIndex={0}
      aria-label={t('inspector.article')}
      data-scroll
      lang={article.language}
      dir={direction}
      className="scroll-thin px-4 pt-2.5 pb-3.5 text-[0.875rem] [overflow-wrap:anywhere] leading-[1.75] [&:lang(ar)]:leading-[1.95]"
    >
      {article.title !== null && (
        <h4 className="mb-0.5 text-16 font-semibold">
          <MarkedText text={article.title} field="title" />
        </h4>
      )}
      {(article.outlet !== null || article.publishedAt !== null || article.sample) && (
        <p lang={language} className="mb-2 flex flex-wrap items-center gap-x-2 text-12 text-ink-3">
          {article.outlet !== null && <bdi className="[overflow-wrap:anywhere]">{toPlainText(article.outlet)}</bdi>}
          {article.publishedAt !== null && <bdi>{formatPart(article.publishedAt, language)}</bdi>}
          {article.sample && <SampleMark />}
        </p>
      )}
      {resource.state === 'loading' && (
        <output aria-label={t('inspector.articleLoading')} className="grid gap-3 pt-1">
          {['96%', '88%', '92%', '60%'].map((width) => (
            <Bone key={width} width={width} />
          ))}
        </output>
      )}
      {resource.state === 'failed' && (
        <p role="alert">
          {t('inspector.articleFailed')} {resource.reason}{' '}
          <Button size="small" onClick={retry}>
            {t('states.retry')}
          </Button>
        </p>
      )}
      {resource.state === 'ready' && (
        <div className="whitespace-pre-line">
          <MarkedText text={resource.value.text} field="text" />
        </div>
      )}
    </div>
  );
}
