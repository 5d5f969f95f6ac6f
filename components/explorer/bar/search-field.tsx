'use client';

// A field with a list that it alone moves in (ARIA's combobox): no element is that by itself, and the field has the keys.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events */

import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { joinClasses } from '@/components/ui/class-names';
import { toggleValue } from '@/lib/query';
import { Flag } from '../flag';
import { Swatch } from '../format-mark';
import { useModel } from '../model-context';
import { toTopicColour } from '../use-labels';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { findItems, type SearchItem } from './search-items';

/**
 * Finds countries, organisations, officials and topics. Ctrl K (⌘ K) goes to it; Enter opens the first. On a phone a
 * button stands for it, which lays it over the whole bar.
 */
export function SearchField() {
  const t = useTranslate();
  const language = useLanguage();
  const { names } = useModel().model;
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { opened, open: openBar, close: closeBar, opener } = useBar(field);
  const items = useMemo(
    () => findItems(typed, names, language, (topic) => t(`topics.${topic}`)),
    [typed, names, language, t],
  );
  const choose = useChoose(() => {
    setTyped('');
    closeBar();
  });
  useShortcut(openBar);
  const press = (event: KeyboardEvent) => {
    const item = items[at];
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, items.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && item) choose(item);
    else if (event.key === 'Escape' && typed === '') closeBar(true);
    else if (event.key === 'Escape') setTyped('');
    else return;
    event.preventDefault();
  };
  const open = typed.trim() !== '';
  return (
    <>
      <Button
        ref={opener}
        look="ghost"
        size="icon"
        className="md:hidden"
        aria-label={t('search.open')}
        aria-expanded={opened}
        onClick={openBar}
      >
        <Search className="size-4" strokeWidth={1.75} />
      </Button>
      <search className={joinClasses('relative', opened ? BAR : 'max-md:hidden')}>
        <div className="flex h-[34px] w-[clamp(150px,22vw,300px)] items-center gap-2 rounded-2 border border-line-2 bg-surface px-2.5 text-ink-3 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent max-md:h-11 max-md:w-0 max-md:flex-1">
          <Search className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
          <input
            ref={field}
            role="combobox"
            aria-label={t('search.label')}
            aria-expanded={open}
            aria-controls={list}
            aria-activedescendant={items[at] ? `${list}-${at}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            enterKeyHint="search"
            placeholder={t('search.placeholder')}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onBlur={() => setTyped('')}
            onKeyDown={press}
            // Browsers of phones zoom in on fields with smaller letters.
            className="min-w-0 flex-1 bg-transparent text-ink outline-none placeholder:text-ink-3 max-md:text-16"
          />
          <kbd className="rounded-[3px] border border-line-2 bg-paper px-1 font-sans text-11 max-lg:hidden">Ctrl K</kbd>
        </div>
        <Button
          look="ghost"
          size="icon"
          className="md:hidden"
          aria-label={t('search.close')}
          onClick={() => closeBar(true)}
        >
          <X className="size-4" strokeWidth={1.75} />
        </Button>
        <ul
          id={list}
          role="listbox"
          aria-label={t('search.results')}
          hidden={!open}
          // The field keeps the focus, or the list would be gone before the click.
          onMouseDown={(event) => event.preventDefault()}
          className="scroll-thin absolute inset-x-0 top-full z-40 mt-1 min-w-56 rounded-2 border border-line-2 bg-surface p-1 shadow-2 max-md:mt-0 max-md:max-h-[60dvh] max-md:rounded-t-none"
        >
          {items.map((item, i) => (
            <li
              key={`${item.kind} ${item.value}`}
              id={`${list}-${i}`}
              role="option"
              aria-selected={i === at}
              onClick={() => choose(item)}
              className={joinClasses(
                'flex min-h-8 cursor-pointer items-center gap-2 rounded-1 px-2 hover:bg-sunken max-md:min-h-11',
                i === at && 'bg-sunken',
              )}
            >
              <Lead item={item} />
              <bdi className="min-w-0 flex-1 truncate">{item.label}</bdi>
              <Kind item={item} />
            </li>
          ))}
          {items.length === 0 && <li className="px-2 py-1.5 text-ink-3">{t('filters.nothingFound')}</li>}
        </ul>
      </search>
    </>
  );
}

/** Over the whole top bar. */
const BAR =
  'max-md:absolute max-md:inset-0 max-md:z-40 max-md:flex max-md:items-center max-md:gap-1 max-md:bg-paper max-md:ps-3 max-md:pe-1';

/** Whether the field lies over the bar of a phone; on a wide screen it always stands in it. */
function useBar(field: { readonly current: HTMLInputElement | null }) {
  const [opened, setOpened] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const open = useCallback(() => {
    // Phones bring up their keyboard only where the field takes the focus within the touch itself.
    flushSync(() => setOpened(true));
    field.current?.focus();
  }, [field]);
  const close = (giveBack = false) => {
    if (!opened) return;
    flushSync(() => setOpened(false));
    if (giveBack) opener.current?.focus();
  };
  return { opened, open, close, opener };
}

function Kind({ item }: { readonly item: SearchItem }) {
  const t = useTranslate();
  const { names } = useModel().model;
  const kind = item.kind === 'entity' ? (names.entities.get(item.value)?.kind ?? 'country') : item.kind;
  return <small className="text-12 text-ink-3">{t(kind === 'topic' ? 'search.topic' : `graph.kinds.${kind}`)}</small>;
}

function Lead({ item }: { readonly item: SearchItem }) {
  switch (item.kind) {
    case 'entity':
      return <Flag code={item.value} />;
    case 'official':
      return <Flag code={item.entity} />;
    case 'topic':
      return <Swatch colour={toTopicColour(item.value)} />;
  }
}

/** Opens what was found; a topic becomes a filter, since there is nothing to open. */
function useChoose(onDone: () => void): (item: SearchItem) => void {
  const { changeView, select } = useModel();
  return (item) => {
    onDone();
    switch (item.kind) {
      case 'entity':
        return select({ kind: 'entity', id: item.value });
      case 'official':
        return select({ kind: 'official', id: item.value });
      case 'topic':
        return changeView((view) =>
          view.topics.includes(item.value) ? view : toggleValue(view, 'topics', item.value),
        );
    }
  };
}

function useShortcut(run: () => void): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [run]);
}
