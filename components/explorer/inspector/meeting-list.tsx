'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import { FormatMark } from '../format-mark';
import { sortByDate } from '../meetings-of';
import { useModel } from '../model-context';
import { SampleMark } from '../sample-mark';
import { useNames } from '../use-labels';
import { useTranslate } from '../use-translate';

const FIRST_ROWS = 40;

/** Meetings, latest first, those without any day at the end; a click opens one. Long lists are cut and say so. */
export function MeetingList({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const dated = sortByDate(meetings.filter((meeting) => meeting.date.bounds !== null));
  const undated = meetings.filter((meeting) => meeting.date.bounds === null);
  const sorted = [...dated].reverse().concat(undated);
  const rows = all ? sorted : sorted.slice(0, FIRST_ROWS);
  if (rows.length === 0) return <p className="py-2 text-ink-3">{t('inspector.noMeetings')}</p>;
  return (
    <>
      <ul>
        {rows.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} />
        ))}
      </ul>
      {rows.length < sorted.length && (
        <Button look="link" size="small" className="px-0" onClick={() => setAll(true)}>
          {t('filters.showMore', { n: sorted.length - rows.length })}
        </Button>
      )}
    </>
  );
}

function MeetingItem({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useTranslate();
  const names = useNames();
  const { select } = useModel();
  const doubtful = meeting.date.certainty !== 'day';
  return (
    <li className="border-b border-line last:border-0">
      <button
        type="button"
        onClick={() => select({ kind: 'meeting', id: meeting.id })}
        className="-mx-2 grid w-[calc(100%+1rem)] gap-0.5 rounded-1 px-2 py-1.5 text-start hover:bg-sunken"
      >
        <span className="flex items-center gap-2 text-12 text-ink-2">
          {doubtful && <i aria-hidden className="hatch size-3 shrink-0" />}
          <bdi>{names.date(meeting)}</bdi>
          {meeting.format && <FormatMark format={meeting.format} />}
          {meeting.status !== 'held' && <span className="font-semibold">{t(`statuses.${meeting.status}`)}</span>}
          {meeting.sample && (
            <span className="ms-auto">
              <SampleMark />
            </span>
          )}
        </span>
        <span className="font-semibold">{names.title(meeting)}</span>
      </button>
    </li>
  );
}
