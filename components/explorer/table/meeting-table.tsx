'use client';

import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { joinClasses } from '@/components/ui/class-names';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import type { Language } from '@/lib/domain/names';
import { type Names, nameOfEntity, nameOfOfficial } from '@/lib/query';
import { findSides } from '../meeting-title';
import { useModel } from '../model-context';
import { type Translate, useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { MeetingTableRow } from './meeting-table-row';
import { COLUMNS, type Column, type RowTexts, type Sorting, sortMeetings } from './sort-meetings';

/** Rows drawn at once; the rest is one click away, and counted. */
const PAGE = 200;

/** The meetings that the graph draws, as a table: the same set, the same selection. */
export function MeetingTable() {
  const t = useTranslate();
  const [sorting, setSorting] = useState<Sorting>({ column: 'date', descending: true });
  const [pages, setPages] = useState(1);
  const sorted = useSorted(sorting);
  const rows = sorted.slice(0, pages * PAGE);
  const sortBy = (column: Column) =>
    setSorting((now) => ({ column, descending: now.column === column ? !now.descending : column === 'date' }));
  return (
    <div className="grid h-full min-h-0 grid-rows-[minmax(0,1fr)_auto] bg-surface">
      <div className="scroll-thin relative">
        <table aria-label={t('table.label')} className="w-full border-separate border-spacing-0 max-md:block">
          <thead className="max-md:hidden">
            <tr>
              {COLUMNS.map((column) => (
                <Heading key={column} column={column} sorting={sorting} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody className="max-md:block">
            {rows.map((meeting) => (
              <MeetingTableRow key={meeting.id} meeting={meeting} />
            ))}
          </tbody>
        </table>
        {rows.length < sorted.length && (
          <div className="p-3 text-center">
            <Button onClick={() => setPages((n) => n + 1)}>
              {t('table.showMore', { n: Math.min(PAGE, sorted.length - rows.length) })}
            </Button>
          </div>
        )}
      </div>
      <footer className="flex min-h-10 items-center border-t border-line bg-paper px-4 text-12 text-ink-2 max-md:hidden">
        {t('inspector.heldShown', { shown: rows.length, total: sorted.length })}
      </footer>
    </div>
  );
}

function useSorted(sorting: Sorting): readonly MeetingRow[] {
  const t = useTranslate();
  const language = useLanguage();
  const { names, result } = useModel().model;
  return useMemo(() => {
    const textsOf = (meeting: MeetingRow) => toRowTexts(meeting, names, language, t);
    return sortMeetings(result.shown, sorting, textsOf, new Intl.Collator(language).compare);
  }, [result.shown, sorting, names, language, t]);
}

function toRowTexts(meeting: MeetingRow, names: Names, language: Language, t: Translate): RowTexts {
  const [sideA, sideB] = findSides(meeting).map(({ entity, parties }) => {
    const official = parties[0]?.official;
    return (official ? nameOfOfficial(names, official) : nameOfEntity(names, entity))[language];
  });
  const { place, topics } = meeting;
  return {
    sideA: sideA ?? '',
    sideB: sideB ?? '',
    topic: topics[0] === undefined ? '' : t(`topics.${topics[0]}`),
    place: place ? (place.city ?? nameOfEntity(names, place.country))[language] : '',
  };
}

interface HeadingProps {
  readonly column: Column;
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

function Heading({ column, sorting, onSort }: HeadingProps) {
  const t = useTranslate();
  const on = sorting.column === column;
  const Icon = !on ? ArrowUpDown : sorting.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={on ? (sorting.descending ? 'descending' : 'ascending') : undefined}
      className={joinClasses(
        'sticky top-0 z-1 h-9 border-b border-ink-3 bg-surface px-2.5 text-12 font-semibold whitespace-nowrap',
        column === 'reports' ? 'text-end' : 'text-start',
        on ? 'text-ink' : 'text-ink-2',
      )}
    >
      <button type="button" onClick={() => onSort(column)} className="inline-flex min-h-7 items-center gap-1">
        {t(`table.${column}`)}
        <Icon className="size-3" aria-hidden />
      </button>
    </th>
  );
}
