'use client';

import { createContext, type ReactNode, useContext } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from '@/lib/domain/names';
import type { Messages } from '@/lib/i18n';
import { toLocale } from '@/lib/i18n/language';

const LanguageContext = createContext<Language>('ar');

/** The language of the interface. */
export const useLanguage = (): Language => useContext(LanguageContext);

interface WordsProps {
  readonly language: Language;
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Gives the interface its language and its words. The server hands over the words of this language alone. */
export function Words({ language, messages, children }: WordsProps) {
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={toLocale(language)} messages={messages} timeZone="UTC">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
