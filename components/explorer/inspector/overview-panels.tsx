'use client';

import { Filter, FilterX } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { MeetingRow, Party } from '@/lib/domain/explorer-data';
import type { EntityCode, OfficialId } from '@/lib/domain/names';
import { type Selection, toggleValue, toPair } from '@/lib/query';
import { Flag } from '../flag';
import { countCounterparts, meetingsOfNode, meetingsOfPair, nodeOf, sortByDate } from '../meetings-of';
import { useModel } from '../model-context';
import { strong } from '../strong';
import { useNames } from '../use-labels';
import { useNodeName } from '../use-node-name';
import { useTranslate } from '../use-translate';
import { MeetingList } from './meeting-list';
import { PanelHead } from './panel-head';

type PairSelection = Extract<Selection, { kind: 'pair' }>;

/** All meetings between two. */
export function PairPanel({ pair }: { readonly pair: PairSelection }) {
  const t = useTranslate();
  const nodeName = useNodeName();
  const { data, result, names } = useModel().model;
  const flagOf = (node: string) =>
    node.startsWith('c:') ? (node.slice(2) as EntityCode) : names.officials.get(node.slice(2) as OfficialId)?.entity;
  const shown = meetingsOfPair(result.shown, pair.a, pair.b);
  const all = meetingsOfPair(data.meetings, pair.a, pair.b);
  const title = [pair.a, pair.b].map((node, i) => {
    const code = flagOf(node);
    return (
      <span key={node} className="inline-flex items-center gap-1.5">
        {i > 0 && <span className="text-ink-3">–</span>}
        {code && <Flag code={code} />}
        <bdi>{nodeName(node)}</bdi>
      </span>
    );
  });
  return (
    <>
      <PanelHead
        crumb={t('inspector.pair')}
        title={<span className="flex flex-wrap items-center gap-x-1.5">{title}</span>}
      >
        <ShownOf shown={shown.length} total={all.length} />
      </PanelHead>
      <Body>
        <Span meetings={shown} />
        <Part title={t('inspector.meetingsOf')}>
          <MeetingList meetings={shown} />
        </Part>
      </Body>
    </>
  );
}

/** One official: what they represent, whom they met, and their meetings. */
export function OfficialPanel({ id }: { readonly id: OfficialId }) {
  const t = useTranslate();
  const names = useNames();
  const { model, select } = useModel();
  const row = model.names.officials.get(id);
  const node = `o:${id}`;
  return (
    <NodePanel
      node={node}
      crumb={t('inspector.official')}
      title={<bdi>{names.official(id)}</bdi>}
      filter={
        <FilterButton on={model.view.officials.includes(id)} name={names.official(id)} list="officials" value={id} />
      }
      counterpart={nodeOf}
      about={
        row && (
          <>
            <span>{t(`roles.${row.role}`)}</span>
            <button
              type="button"
              className="inline-flex items-center gap-1.5 hover:underline"
              onClick={() => select({ kind: 'entity', id: row.entity })}
            >
              <Flag code={row.entity} />
              {names.entity(row.entity)}
            </button>
          </>
        )
      }
    />
  );
}

/** One country or organisation: whom it met, who acted for it, and its meetings. */
export function EntityPanel({ code }: { readonly code: EntityCode }) {
  const t = useTranslate();
  const names = useNames();
  const { model } = useModel();
  const kind = model.names.entities.get(code)?.kind ?? 'country';
  return (
    <NodePanel
      node={`c:${code}`}
      crumb={t(`inspector.${kind}`)}
      title={
        <span className="inline-flex items-center gap-2">
          <Flag code={code} />
          {names.entity(code)}
        </span>
      }
      filter={
        <FilterButton
          on={model.view.countries.includes(code)}
          name={names.entity(code)}
          list="countries"
          value={code}
        />
      }
      counterpart={(party) => `c:${party.entity}`}
    />
  );
}

interface NodePanelProps {
  readonly node: string;
  readonly crumb: string;
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly filter: ReactNode;
  readonly counterpart: (party: Party) => string;
}

function NodePanel({ node, crumb, title, about, filter, counterpart }: NodePanelProps) {
  const t = useTranslate();
  const { data, result } = useModel().model;
  const shown = meetingsOfNode(result.shown, node);
  const all = meetingsOfNode(data.meetings, node);
  return (
    <>
      <PanelHead crumb={crumb} title={title}>
        {about}
        <ShownOf shown={shown.length} total={all.length} />
      </PanelHead>
      <Body>
        <div className="pt-3">{filter}</div>
        <Span meetings={shown} />
        <Counterparts node={node} entries={countCounterparts(shown, node, counterpart)} />
        <Part title={t('inspector.meetingsOf')}>
          <MeetingList meetings={shown} />
        </Part>
      </Body>
    </>
  );
}

const FIRST_COUNTERPARTS = 8;

interface CounterpartsProps {
  readonly node: string;
  readonly entries: readonly (readonly [string, number])[];
}

function Counterparts({ node, entries }: CounterpartsProps) {
  const t = useTranslate();
  const nodeName = useNodeName();
  const { select } = useModel();
  const most = entries[0]?.[1] ?? 1;
  if (entries.length === 0) return null;
  return (
    <Part
      title={t('inspector.counterparts')}
      aside={t('inspector.heldShown', { shown: Math.min(entries.length, FIRST_COUNTERPARTS), total: entries.length })}
    >
      <ul>
        {entries.slice(0, FIRST_COUNTERPARTS).map(([other, n]) => (
          <li key={other}>
            <button
              type="button"
              onClick={() => select(toPair(node, other))}
              className="-mx-2 grid min-h-7 w-[calc(100%+1rem)] grid-cols-[minmax(0,11rem)_minmax(0,1fr)_2rem] items-center gap-2 rounded-1 px-2 text-start hover:bg-sunken max-md:min-h-11"
            >
              <bdi className="truncate">{nodeName(other)}</bdi>
              <i aria-hidden className="h-2 rounded-[1px] bg-line-2" style={{ inlineSize: `${(100 * n) / most}%` }} />
              <span className="text-end text-12 text-ink-2">{n}</span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function FilterButton(
  props: { readonly on: boolean; readonly name: string } & (
    | { readonly list: 'officials'; readonly value: OfficialId }
    | { readonly list: 'countries'; readonly value: EntityCode }
  ),
) {
  const t = useTranslate();
  const { changeView } = useModel();
  const Icon = props.on ? FilterX : Filter;
  return (
    <Button size="small" onClick={() => changeView((view) => toggleValue(view, props.list, props.value))}>
      <Icon className="size-3.5" strokeWidth={1.75} />
      {t(props.on ? 'inspector.unfilter' : 'inspector.filterBy', { name: props.name })}
    </Button>
  );
}

function ShownOf({ shown, total }: { readonly shown: number; readonly total: number }) {
  const t = useTranslate();
  return <span>{t.rich('count.showing', { shown, total, b: strong })}</span>;
}

/** First and last met, by the days that are known. */
function Span({ meetings }: { readonly meetings: readonly MeetingRow[] }) {
  const t = useTranslate();
  const dated = sortByDate(meetings.filter((meeting) => meeting.date.bounds !== null));
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last || first === last) return null;
  return (
    <dl className="grid grid-cols-[76px_minmax(0,1fr)] gap-x-3 gap-y-1 pt-3">
      <dt className="text-12 leading-(--lh-13) text-ink-3">{t('inspector.firstMet')}</dt>
      <dd>
        <DateLink meeting={first} />
      </dd>
      <dt className="text-12 leading-(--lh-13) text-ink-3">{t('inspector.lastMet')}</dt>
      <dd>
        <DateLink meeting={last} />
      </dd>
    </dl>
  );
}

/** The date of a meeting: a click opens it. */
function DateLink({ meeting }: { readonly meeting: MeetingRow }) {
  const names = useNames();
  const { select } = useModel();
  return (
    <button
      type="button"
      className="underline-offset-[0.2em] hover:underline"
      onClick={() => select({ kind: 'meeting', id: meeting.id })}
    >
      <bdi>{names.date(meeting)}</bdi>
    </button>
  );
}

const Body = ({ children }: { readonly children: ReactNode }) => (
  <div className="scroll-thin min-h-0 flex-1 px-4 pb-4">{children}</div>
);

function Part({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="mt-3 border-t border-line pt-3">
      <h3 className="mb-1.5 flex gap-2 text-12 font-semibold text-ink-2">
        {title}
        {aside && <span className="ms-auto font-normal text-ink-3">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
