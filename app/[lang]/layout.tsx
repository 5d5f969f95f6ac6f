import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import '../globals.css';
import { THEME_COOKIE } from '@/components/explorer/preferences';
import { Words } from '@/components/explorer/words';
import type { Language } from '@/lib/domain/names';
import { DEFAULT_LANGUAGE, directionOf, findMessages, isLanguage, toLocale } from '@/lib/i18n';

type Params = Promise<{ readonly lang: string }>;

/** An unknown language still needs a page that says so: it is told in the default one. */
const toLanguage = (lang: string): Language => (isLanguage(lang) ? lang : DEFAULT_LANGUAGE);

export async function generateMetadata({ params }: { readonly params: Params }): Promise<Metadata> {
  const language = toLanguage((await params).lang);
  const t = createTranslator({ locale: toLocale(language), messages: findMessages(language), namespace: 'app' });
  return { title: t('title'), description: t('description') };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  width: 'device-width',
  initialScale: 1,
};

export default async function Layout({ children, params }: { readonly children: ReactNode; readonly params: Params }) {
  const language = toLanguage((await params).lang);
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return (
    <html
      lang={language}
      dir={directionOf(language)}
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
      // The reader's choice of theme changes the attribute before React looks at it again.
      suppressHydrationWarning
    >
      <body>
        <Words language={language} messages={findMessages(language)}>
          {children}
        </Words>
      </body>
    </html>
  );
}
