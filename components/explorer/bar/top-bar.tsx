'use client';

import { History, List, Moon, PanelLeft, Sun, Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, buttonClasses } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import { otherLanguage } from '@/lib/i18n/language';
import type { Panel, View } from '@/lib/query';
import { LANGUAGE_COOKIE, rememberChoice } from '../preferences';
import { useTheme } from '../use-theme';
import { useTranslate } from '../use-translate';
import { toAddress } from '../use-view';
import { useLanguage } from '../words';
import { ShareButton } from './share-button';

interface TopBarProps {
  readonly view: View;
  readonly revision: number | null;
  /** Absent while there are no filters. */
  readonly rail?: { readonly open: boolean; readonly onToggle: () => void };
  readonly onPanel: (panel: Panel) => void;
  /** What needs the data: the search field and the export menu. */
  readonly search?: ReactNode;
  readonly exportMenu?: ReactNode;
}

/** Brand, view switch, and what concerns the whole screen. */
export function TopBar({ view, revision, rail, onPanel, search, exportMenu }: TopBarProps) {
  const t = useTranslate();
  return (
    <header className="relative z-20 flex h-(--bar-h) items-center gap-3 border-b border-line bg-paper px-4 max-md:gap-0.5 max-md:ps-3 max-md:pe-1">
      <a
        href="#content"
        className="sr-only rounded-2 bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-50"
      >
        {t('app.skipToContent')}
      </a>
      <Brand />
      {rail && (
        <Button
          look="ghost"
          size="icon"
          className="max-md:hidden"
          aria-label={t(rail.open ? 'bar.hideFilters' : 'bar.showFilters')}
          aria-expanded={rail.open}
          onClick={rail.onToggle}
        >
          <PanelLeft className="flip size-4" strokeWidth={1.75} />
        </Button>
      )}
      {search}
      <span className="max-md:hidden">
        <Segments
          label={t('bar.view')}
          value={view.panel}
          onChange={onPanel}
          segments={[
            { value: 'graph', label: t('bar.graph'), icon: <Waypoints className="size-4" strokeWidth={1.75} /> },
            { value: 'table', label: t('bar.table'), icon: <List className="size-4" strokeWidth={1.75} /> },
          ]}
        />
      </span>
      <span className="ms-auto" />
      {revision !== null && (
        <span className="flex items-center gap-1.5 text-12 whitespace-nowrap text-ink-3 max-lg:hidden">
          <History className="size-3.5" strokeWidth={1.75} aria-hidden />
          {t('bar.revision', { revision: String(revision) })}
        </span>
      )}
      <ShareButton />
      {exportMenu}
      <LanguageSwitch view={view} />
      <ThemeSwitch />
    </header>
  );
}

function Brand() {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <a href={`/${language}`} className="flex items-baseline gap-2 text-ink no-underline max-md:flex-1">
      <b className="text-22 leading-none font-bold">{t('app.name')}</b>
      <span lang={otherLanguage(language)} className="text-13 text-ink-3 max-xl:hidden">
        {t('app.otherName')}
      </span>
    </a>
  );
}

function LanguageSwitch({ view }: { readonly view: View }) {
  const t = useTranslate();
  const other = otherLanguage(useLanguage());
  return (
    <a
      href={toAddress(`/${other}`, view)}
      lang={other}
      hrefLang={other}
      aria-label={t('bar.switchLanguage')}
      title={t('bar.switchLanguage')}
      onClick={() => rememberChoice(LANGUAGE_COOKIE, other)}
      className={buttonClasses({ look: 'ghost', size: 'icon' })}
    >
      {t('bar.switchLanguageShort')}
    </a>
  );
}

function ThemeSwitch() {
  const t = useTranslate();
  const { theme, toggleTheme } = useTheme();
  const Icon = theme === 'dark' ? Sun : Moon;
  return (
    <Button
      look="ghost"
      size="icon"
      aria-label={t(theme === 'dark' ? 'bar.themeLight' : 'bar.themeDark')}
      onClick={toggleTheme}
    >
      <Icon className="size-4" strokeWidth={1.75} />
    </Button>
  );
}
