'use client';

import { CircleCheck, CircleDashed, CircleSlash, CircleX, Clock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Bone } from '@/components/ui/skeleton';
import type { Status } from '@/lib/domain/codes';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import type { MeetingDetail } from '@/lib/domain/meeting-detail';
import { FormatMark } from '../format-mark';
import { useModel } from '../model-context';
import { SampleMark } from '../sample-mark';
import { useNames } from '../use-labels';
import { useResource } from '../use-resource';
import { useTranslate } from '../use-translate';
import { ArticleDock } from './article-dock';
import { BothSides } from './both-sides';
import { FactProvider } from './fact-context';
import { FactMark } from './fact-mark';
import { buildFacts, type Fact } from './facts';
import { LoadTrouble } from './load-trouble';
import { MeetingCrumb } from './meeting-crumb';
import { MeetingFacts } from './meeting-facts';
import { PanelHead } from './panel-head';
import { RuleButton } from './rule-button';

const STATUS_ICONS = {
  held: CircleCheck,
  planned: Clock,
  postponed: CircleDashed,
  cancelled: CircleX,
  denied: CircleSlash,
} as const satisfies Record<Status, unknown>;

const BACKGROUND_RULES = ['background'];
const NO_FACTS: ReadonlyMap<string, Fact> = new Map();

/** One meeting: its facts, each with a number, over the article in which the same numbers stand. */
export function MeetingPanel({ meeting }: { readonly meeting: MeetingRow }) {
  const { resource, retry } = useResource<MeetingDetail>(`/api/v1/meetings/${encodeURIComponent(meeting.id)}`);
  const detail = resource.state === 'ready' ? resource.value : null;
  const [chosen, setChosen] = useState(0);
  const report = detail?.report[chosen] ?? null;
  const facts = useMemo(() => (report ? buildFacts(report.content) : NO_FACTS), [report]);
  return (
    <FactProvider key={`${meeting.id} ${chosen}`} facts={facts}>
      <Head meeting={meeting} />
      <div data-scroll className="scroll-thin min-h-0 flex-1 px-4">
        <HiddenNote meeting={meeting} />
        {resource.state === 'loading' && <FactBones />}
        {resource.state === 'failed' && <LoadTrouble failure={resource} onRetry={retry} />}
        {detail && <MeetingFacts detail={detail} report={report?.content ?? null} />}
        {report && <BothSides report={report.content} articleLanguage={report.article.language} />}
      </div>
      {detail && <ArticleDock reports={detail.report} chosen={chosen} onChoose={setChosen} />}
    </FactProvider>
  );
}

function Head({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useTranslate();
  const names = useNames();
  const Icon = STATUS_ICONS[meeting.status];
  return (
    <PanelHead crumb={<MeetingCrumb meeting={meeting} />} title={names.title(meeting)}>
      <span className="inline-flex items-center gap-1 text-12 font-semibold">
        <Icon className="size-3.5" strokeWidth={1.75} aria-hidden />
        {t(`statuses.${meeting.status}`)}
        <FactMark factKey="status" label={t(`statuses.${meeting.status}`)} />
      </span>
      <span className="inline-flex items-center gap-1">
        {meeting.format && <FormatMark format={meeting.format} />}
        {t(`formats.${meeting.format ?? 'unknown'}`)}
        <FactMark factKey="format" label={t(`formats.${meeting.format ?? 'unknown'}`)} />
      </span>
      <span>{t('count.reports', { n: meeting.reports })}</span>
      {meeting.background && (
        <span>
          {t('inspector.backgroundNote')}
          <RuleButton label={t('inspector.backgroundNote')} rules={BACKGROUND_RULES} quiet />
        </span>
      )}
      {meeting.sample && <SampleMark />}
    </PanelHead>
  );
}

/** A link can open a meeting that the filters leave out: it is shown, and said. */
function HiddenNote({ meeting }: { readonly meeting: MeetingRow }) {
  const t = useTranslate();
  const { result } = useModel().model;
  if (result.shown.some((row) => row.id === meeting.id)) return null;
  return <p className="mt-3 rounded-2 bg-warn-soft px-2.5 py-1.5 text-12">{t('inspector.hidden')}</p>;
}

function FactBones() {
  const t = useTranslate();
  return (
    <output aria-label={t('inspector.loading')} className="grid gap-3.5 py-4">
      {['70%', '55%', '80%', '45%', '65%'].map((width) => (
        <Bone key={width} width={width} />
      ))}
    </output>
  );
}
