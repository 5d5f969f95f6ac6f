'use client';

import { CalendarDays } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { formatPart } from '@/lib/i18n/format-date';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { readDay } from './read-day';

interface DayFieldProps {
  readonly label: string;
  /** Names the button that opens the browser's calendar. */
  readonly pickLabel: string;
  /** `YYYY-MM-DD`; null: open. */
  readonly value: string | null;
  /** What is wrong with the range that is in the field, where the field alone is right. */
  readonly trouble: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day: spelt in the interface's language, typed as figures, or chosen in the browser's own calendar. */
export function DayField({ label, pickLabel, value, trouble, onChange }: DayFieldProps) {
  const t = useTranslate();
  const language = useLanguage();
  const id = useId();
  const calendar = useRef<HTMLInputElement>(null);
  // What is typed, as long as it is typed; null: the field shows its value.
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const spelt = value === null ? '' : formatPart(value, language);
  const notDay = left && typed !== null;
  const problem = notDay ? t('filters.badDay') : trouble;

  const [settled, setSettled] = useState(value);
  if (settled !== value) {
    setSettled(value);
    if (left) setTyped(null);
  }

  const commit = (text: string) => {
    const day = readDay(text);
    if (day !== value && (day !== null || text.trim() === '')) onChange(day);
  };
  const type = (text: string) => {
    setTyped(text);
    setLeft(false);
    // `2021-3-1` may be on the way to `2021-3-12`.
    if (text.trim() === '' || text.trim().split(/[-/.]/).at(-1)?.length === 2) commit(text);
  };
  const leave = () => {
    setLeft(true);
    if (typed === null) return;
    commit(typed);
    // What is no day stays, to be mended; all else is shown as it was understood.
    if (typed.trim() === '' || readDay(typed) !== null) setTyped(null);
  };
  const openCalendar = () => {
    try {
      calendar.current?.showPicker();
    } catch {
      calendar.current?.focus();
    }
  };
  return (
    <div className="mb-1">
      <div className="relative flex h-8 items-center gap-2 rounded-2 border border-control bg-surface ps-2 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-accent max-md:h-11">
        <label htmlFor={id} className="w-7 shrink-0 text-12 text-ink-2">
          {label}
        </label>
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={t('filters.dayFormat')}
          title={t('filters.dayHint')}
          value={typed ?? spelt}
          onFocus={() => {
            setLeft(false);
            if (typed === null) setTyped(value ?? '');
          }}
          onChange={(event) => type(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit(event.currentTarget.value);
          }}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          className="w-0 min-w-0 flex-1 bg-transparent outline-none placeholder:text-ink-3"
        />
        <button
          type="button"
          aria-label={pickLabel}
          title={pickLabel}
          onClick={openCalendar}
          className="grid size-[30px] shrink-0 place-items-center rounded-2 text-ink-2 hover:text-ink max-md:size-[42px]"
        >
          <CalendarDays className="size-3.5" strokeWidth={1.75} aria-hidden />
        </button>
        {/* The calendar belongs to this one, which is not seen; the field above says and takes the same. */}
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden
          value={value ?? ''}
          max="9999-12-31"
          onChange={(event) => {
            setTyped(null);
            onChange(event.target.value || null);
          }}
          className="pointer-events-none absolute end-0 bottom-0 size-px opacity-0"
        />
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} className="mt-0.5 text-12 text-danger">
          {problem}
        </p>
      )}
    </div>
  );
}
