'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { joinClasses } from '@/components/ui/class-names';
import type { DayBounds } from '@/lib/domain/partial-date';
import { parseFilters, serializeFilters, toQueryText, withRange } from '@/lib/query';
import { useModel } from '../model-context';
import { useTranslate } from '../use-translate';
import { countOnAxis } from './bins';
import { buildSeries } from './series';
import { findSpan, keepInSight, NO_RANGE, NO_ZOOM, planAxis, type Zoom, zoomTo } from './time-axis';
import { TimelineHead } from './timeline-head';
import { TimelineNotes } from './timeline-notes';
import { TimelinePlot } from './timeline-plot';
import { usePlayback } from './use-playback';
import type { Playback } from './use-played-view';
import { useRangeGesture } from './use-range-gesture';

interface TimelinePanelProps {
  /** Of `usePlayedView`. */
  readonly playback: Playback;
  readonly className?: string;
}

/** The meetings by time under all filters but the date range, and the brush that sets it. */
export function TimelinePanel({ playback, className }: TimelinePanelProps) {
  const t = useTranslate();
  const { data, view } = useModel().model;
  const [shown, setShown] = useState(true);
  const span = useMemo(() => findSpan(data.meetings, view.background), [data, view.background]);
  const Icon = shown ? ChevronDown : ChevronUp;
  return (
    <section
      aria-label={t('timeline.label')}
      className={joinClasses('@container relative shrink-0 border-t border-line bg-surface', className)}
    >
      {shown && span && <OpenPanel span={span} playback={playback} />}
      {shown && !span && <p className="px-3 py-2 text-12 text-ink-3">{t('timeline.empty')}</p>}
      {!shown && <h2 className="px-3 py-2 text-12 font-semibold text-ink-2">{t('timeline.label')}</h2>}
      <Button
        look="ghost"
        size="small-icon"
        className="absolute end-3 top-1 max-md:top-0 max-md:end-1"
        aria-label={t(shown ? 'timeline.hide' : 'timeline.show')}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <Icon className="size-4" strokeWidth={1.75} aria-hidden />
      </Button>
    </section>
  );
}

interface OpenPanelProps {
  readonly span: DayBounds;
  readonly playback: Playback;
}

function OpenPanel({ span, playback }: OpenPanelProps) {
  const { model, changeView } = useModel();
  const { view } = model;
  const gesture = useRangeGesture(changeView);
  const { from, to } = gesture.draft ?? view;
  const range = useMemo(() => ({ from, to }), [from, to]);
  const [zoom, setZoom] = useState<Zoom>(NO_ZOOM);
  const kept = keepInSight(zoom, range);
  const axis = useMemo(() => planAxis(span, { unit: kept.unit, within: kept.within }), [span, kept.unit, kept.within]);
  const counted = useCounted(axis);
  const { series, notHeld } = useKeys();
  const player = usePlayback({ ...playback, range, axis, span, changeView });

  const begin = (start: typeof range) => {
    player.stop();
    gesture.begin(start);
  };
  const clear = useCallback(() => {
    playback.onFrame(null);
    gesture.end();
    changeView((now) => withRange(now, null, null));
  }, [playback, gesture, changeView]);
  return (
    <div className="grid h-[147px] grid-cols-[minmax(0,1fr)] grid-rows-[36px_auto_minmax(0,1fr)]">
      <TimelineHead
        unit={axis.unit}
        counted={counted}
        series={series}
        notHeld={notHeld}
        playing={player.playing}
        able={player.able}
        onPlay={player.toggle}
        onUnit={(unit) => setZoom(zoomTo(unit, span, range))}
      />
      <TimelineNotes axis={axis} counted={counted} onWhole={() => setZoom(NO_ZOOM)} />
      <TimelinePlot
        counted={counted}
        axis={axis}
        span={span}
        series={series}
        notHeld={notHeld}
        range={range}
        gesture={{ ...gesture, begin }}
        onClear={clear}
      />
    </div>
  );
}

/** The counts; the brush, which changes the range alone, does not count again. */
function useCounted(axis: ReturnType<typeof planAxis>) {
  const { data, view } = useModel().model;
  const text = toQueryText(serializeFilters({ ...view, ...NO_RANGE }));
  return useMemo(
    () => countOnAxis(data.meetings, parseFilters(new URLSearchParams(text)).filters, axis),
    [data, text, axis],
  );
}

/** The colours of the bars, and the word for what was not held. */
function useKeys() {
  const t = useTranslate();
  const { colour, statuses } = useModel().model.view;
  const series = useMemo(() => buildSeries(colour, t), [colour, t]);
  const others = statuses.filter((status) => status !== 'held');
  return { series, notHeld: others.map((status) => t(`statusesMore.${status}`)).join(t('inspector.listComma')) };
}
