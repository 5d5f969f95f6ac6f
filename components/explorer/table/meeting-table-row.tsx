'use client';

import { joinClasses } from '@/components/ui/class-names';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import { Flag } from '../flag';
import { FormatMark, Swatch } from '../format-mark';
import { findSides, type Side } from '../meeting-title';
import { useModel } from '../model-context';
import { SampleMark } from '../sample-mark';
import { toTopicColour, useNames } from '../use-labels';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';

const CELL = 'h-11 border-b border-line px-2.5 align-middle max-md:h-auto max-md:border-0 max-md:p-0';

/** One meeting. Its date is the button; a click anywhere on the row does the same. */
export function MeetingTableRow({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useTranslate();
  const names = useNames();
  const language = useLanguage();
  const { model, select } = useModel();
  const { selection } = model.view;
  const on = selection?.kind === 'meeting' && selection.id === meeting.id;
  const [sideA, sideB, ...others] = findSides(meeting);
  const open = () => select({ kind: 'meeting', id: meeting.id });
  const topic = meeting.topics[0];
  const place = meeting.place && (meeting.place.city?.[language] ?? names.entity(meeting.place.country));
  return (
    <tr
      onClick={open}
      aria-selected={on}
      className={joinClasses(
        'group cursor-pointer max-md:grid max-md:grid-cols-2 max-md:gap-x-3 max-md:gap-y-1 max-md:border-b max-md:border-line max-md:px-4 max-md:py-2.5',
        on ? 'bg-accent-soft' : 'hover:bg-paper',
      )}
    >
      <td
        className={joinClasses(
          CELL,
          'whitespace-nowrap',
          on && 'shadow-[inset_3px_0_var(--accent)] rtl:shadow-[inset_-3px_0_var(--accent)]',
        )}
      >
        <button
          type="button"
          aria-label={`${t('table.open')}: ${names.title(meeting)}${t('inspector.listComma')}${names.date(meeting)}`}
          onClick={(event) => {
            event.stopPropagation();
            open();
          }}
          className="inline-flex min-h-7 items-center gap-1.5"
        >
          <bdi>{names.date(meeting, 'short')}</bdi>
          {meeting.date.certainty !== 'day' && <i aria-hidden className="hatch size-3" />}
        </button>
        {meeting.sample && (
          <span className="ms-2">
            <SampleMark />
          </span>
        )}
      </td>
      <SideCell side={sideA} more={0} className="max-md:col-start-1 max-md:row-start-2" />
      <SideCell side={sideB} more={others.length} className="max-md:col-start-2 max-md:row-start-2" />
      <td className={joinClasses(CELL, 'whitespace-nowrap max-md:col-start-2 max-md:row-start-1 max-md:self-center')}>
        <span className="inline-flex items-center gap-1.5">
          {meeting.format ? <FormatMark format={meeting.format} /> : null}
          {meeting.format ? t(`formats.${meeting.format}`) : <Nothing />}
          {meeting.status !== 'held' && <b className="text-12 font-semibold">{t(`statuses.${meeting.status}`)}</b>}
        </span>
      </td>
      <td className={joinClasses(CELL, 'max-md:hidden')}>
        {topic ? (
          <span className="inline-flex items-center gap-1.5">
            <Swatch colour={toTopicColour(topic)} />
            {t(`topics.${topic}`)}
          </span>
        ) : (
          <Nothing />
        )}
      </td>
      <td className={joinClasses(CELL, 'max-md:hidden')}>{place ?? <Nothing />}</td>
      <td className={joinClasses(CELL, 'max-md:hidden')}>{meeting.outcomes > 0 ? meeting.outcomes : <Nothing />}</td>
      <td className={joinClasses(CELL, 'text-end max-md:hidden')}>{meeting.reports}</td>
    </tr>
  );
}

const Nothing = () => <span className="text-ink-3">–</span>;

interface SideCellProps {
  readonly side: Side | undefined;
  /** Sides that have no column of their own. */
  readonly more: number;
  readonly className: string;
}

function SideCell({ side, more, className }: SideCellProps) {
  const t = useTranslate();
  const names = useNames();
  const people = (side?.parties ?? []).flatMap((party) => (party.official ? [names.official(party.official)] : []));
  return (
    <td className={joinClasses(CELL, className)}>
      {side ? (
        <span className="grid leading-[18px]">
          <span className="inline-flex items-center gap-1.5">
            <Flag code={side.entity} />
            <b className="font-semibold">{people[0] ?? names.entity(side.entity)}</b>
            {people.length > 1 && (
              <small className="text-12 text-ink-3">{t('table.andMore', { n: people.length - 1 })}</small>
            )}
          </span>
          <small className="text-12 text-ink-2">
            {people.length > 0 ? names.entity(side.entity) : ''}
            {more > 0 && <span className="text-ink-3"> {t('table.andMore', { n: more })}</span>}
          </small>
        </span>
      ) : (
        <Nothing />
      )}
    </td>
  );
}
