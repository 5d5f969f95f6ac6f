'use client';

import { RefreshCw } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { CodeLine, MessagePage, MessageText } from '@/components/ui/message-page';
import { clearFilters, filterMeetings, withoutFilter } from '@/lib/query';
import { useModel } from '../model-context';
import { useFilterLabel } from '../use-labels';
import { useTranslate } from '../use-translate';

/** The store has no meeting yet. */
export function EmptyStore() {
  const t = useTranslate();
  return (
    <MessagePage title={t('states.emptyTitle')}>
      <MessageText>{t('states.emptyText')}</MessageText>
      <MessageText>{t('states.emptyCommand')}</MessageText>
      <CodeLine>npm run liqa -- import ./articles</CodeLine>
    </MessagePage>
  );
}

/** No meeting passes all filters: each filter with what dropping it alone would bring back. */
export function NoMatch() {
  const t = useTranslate();
  const toLabel = useFilterLabel();
  const { model, changeView } = useModel();
  return (
    <MessagePage title={t('states.noMatchTitle')}>
      <MessageText>{t('states.noMatchText')}</MessageText>
      <ul className="mt-1 w-full border-t border-line-2">
        {model.active.map((filter) => {
          const n = filterMeetings(model.data.meetings, withoutFilter(model.view, filter)).shown.length;
          return (
            <li key={filter.key} className="flex min-h-12 items-center gap-3 border-b border-line">
              <bdi className="min-w-0 flex-1 truncate font-semibold">{toLabel(filter)}</bdi>
              <span className="text-ink-3">{n > 0 ? t('states.bringsBack', { n }) : t('states.bringsNothing')}</span>
              <Button
                size="small"
                aria-label={t('states.dropName', { name: toLabel(filter) })}
                onClick={() => changeView((view) => withoutFilter(view, filter))}
              >
                {t('states.drop')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button look="primary" onClick={() => changeView(clearFilters)}>
        {t('states.clearAll')}
      </Button>
    </MessagePage>
  );
}

interface LoadErrorProps {
  readonly status: number;
  readonly reason: string | null;
  readonly onRetry: () => void;
}

/** The data could not be loaded. */
export function LoadError({ status, reason, onRetry }: LoadErrorProps) {
  const t = useTranslate();
  return (
    <MessagePage title={t('states.errorTitle')} role="alert">
      <MessageText>{t(status === 0 ? 'states.noAnswer' : 'states.errorText')}</MessageText>
      <Button look="primary" onClick={onRetry}>
        <RefreshCw className="size-4" strokeWidth={1.75} />
        {t('states.retry')}
      </Button>
      {(status !== 0 || reason) && <CodeLine>{[status || null, reason].filter(Boolean).join(' · ')}</CodeLine>}
    </MessagePage>
  );
}
