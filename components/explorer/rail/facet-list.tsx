'use client';

import { Search } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { OptionRow } from '@/components/ui/option-row';
import { useTranslate } from '../use-translate';
import { matchesSearch } from './find-text';

export interface FacetItem<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly count: number;
  readonly lead?: ReactNode;
}

interface FacetListProps<T extends string> {
  /** In the order of their counts. */
  readonly items: readonly FacetItem<T>[];
  readonly chosen: readonly T[];
  readonly onToggle: (value: T) => void;
  /** How many rows before `show more`. */
  readonly limit?: number;
  /** The name of the search field; without it there is none. */
  readonly findLabel?: string;
}

/** A list of choices with counts; long ones are cut (and say so) and can be searched. */
export function FacetList<T extends string>({ items, chosen, onToggle, limit = 8, findLabel }: FacetListProps<T>) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const found = items.filter((item) => matchesSearch(item.label, typed));
  const open = all || typed.trim() !== '';
  const visible = open ? found : found.filter((item, i) => i < limit || chosen.includes(item.value));
  const hidden = found.length - visible.length;
  return (
    <>
      {findLabel && items.length > limit && <FindField label={findLabel} value={typed} onChange={setTyped} />}
      {visible.map((item) => (
        <OptionRow
          key={item.value}
          label={item.label}
          name={t('filters.option', { name: item.label, n: item.count })}
          count={item.count}
          checked={chosen.includes(item.value)}
          onChange={() => onToggle(item.value)}
          lead={item.lead}
        />
      ))}
      {found.length === 0 && <p className="py-1 text-12 text-ink-3">{t('filters.nothingFound')}</p>}
      {(hidden > 0 || (all && found.length > limit)) && (
        <button
          type="button"
          onClick={() => setAll(!all)}
          aria-expanded={all}
          className="flex min-h-7 items-center text-12 text-accent hover:underline max-md:min-h-11"
        >
          {all ? t('filters.showFewer') : t('filters.showMore', { n: hidden })}
        </button>
      )}
    </>
  );
}

interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FindField({ label, value, onChange }: FindFieldProps) {
  const id = useId();
  const t = useTranslate();
  return (
    <div className="mb-1 flex h-8 items-center gap-1.5 rounded-2 border border-control bg-surface px-1.5 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent max-md:h-11">
      <Search className="size-3.5 shrink-0 text-ink-3" strokeWidth={1.75} aria-hidden />
      <input
        id={id}
        type="search"
        aria-label={label}
        placeholder={t('filters.find')}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-w-0 flex-1 bg-transparent outline-none placeholder:text-12 placeholder:text-ink-3"
      />
    </div>
  );
}
