'use client';

import { buttonClasses } from '@/components/ui/button';
import { MessagePage, MessageText } from '@/components/ui/message-page';
import { useTranslate } from './use-translate';
import { useLanguage } from './words';

export function NotFound() {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <main className="h-dvh">
      <MessagePage title={t('states.notFoundTitle')} level={1}>
        <MessageText>{t('states.notFoundText')}</MessageText>
        <a href={`/${language}`} className={buttonClasses({ look: 'primary' })}>
          {t('states.home')}
        </a>
      </MessagePage>
    </main>
  );
}
