'use client';

import { Button } from '@/components/ui/button';
import { CodeLine, MessagePage, MessageText } from '@/components/ui/message-page';
import { useTranslate } from './use-translate';

interface FatalErrorProps {
  /** What finds the error in the server's log. */
  readonly code: string | null;
  readonly onRetry: () => void;
}

/** The page broke while it was drawn. */
export function FatalError({ code, onRetry }: FatalErrorProps) {
  const t = useTranslate();
  return (
    <main className="h-dvh">
      <MessagePage title={t('states.fatalTitle')} level={1} role="alert">
        <MessageText>{t('states.fatalText')}</MessageText>
        <Button look="primary" onClick={onRetry}>
          {t('states.retry')}
        </Button>
        {code && <CodeLine>{code}</CodeLine>}
      </MessagePage>
    </main>
  );
}
