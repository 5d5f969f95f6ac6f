'use client';

import { Maximize2, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MoveState } from '@/components/graph/controllers/moves';
import type { GraphHandle } from '@/components/graph/graph-canvas';
import { Button } from '@/components/ui/button';
import { joinClasses } from '@/components/ui/class-names';
import { buildGraph, buildVisibility, type EdgeMeeting, FOLD_THRESHOLD } from '@/lib/graph-view';
import { formatMeetingDate } from '@/lib/i18n/format-date';
import { useModel } from '../model-context';
import { useTheme } from '../use-theme';
import { useTranslate } from '../use-translate';
import { useLanguage } from '../words';
import { Legend } from './legend';
import { ModeMenu } from './mode-menu';
import { placeGraph } from './place-graph';
import { useUndoKeys } from './use-undo-keys';

/** The canvas needs a browser, and its letters need their fonts: without them it would measure others. */
const GraphCanvas = dynamic(
  async () => {
    const [canvas] = await Promise.all([import('@/components/graph/graph-canvas'), loadFonts()]);
    return canvas.GraphCanvas;
  },
  { ssr: false, loading: () => null },
);

const FACES = [400, 600].flatMap((weight) => [
  [`${weight} 16px "IBM Plex Sans Arabic"`, '\u0644\u0642\u0627\u0621'],
  [`${weight} 16px "Inter Variable"`, 'Liqa'],
]) as readonly (readonly [font: string, sample: string])[];

const loadFonts = () => Promise.allSettled(FACES.map(([font, sample]) => document.fonts.load(font, sample)));

const NOTHING_MOVED: MoveState = { canUndo: false, canRedo: false };

interface GraphStageProps {
  /** Whether it is seen: keys act on what is. */
  readonly active: boolean;
  readonly onHandle: (handle: GraphHandle | null) => void;
}

/** The graph with its tools and its legend. */
export function GraphStage({ active, onHandle }: GraphStageProps) {
  const t = useTranslate();
  const language = useLanguage();
  const { theme } = useTheme();
  const { model, changeView, select } = useModel();
  const { data, view, result } = model;
  const graph = useMemo(() => buildGraph(data, data.meetings, view.mode), [data, view.mode]);
  const positions = useMemo(() => placeGraph(graph, data.positions), [graph, data.positions]);
  const visibility = useMemo(() => buildVisibility(graph, result.shown), [graph, result.shown]);
  const [handle, setHandle] = useState<GraphHandle | null>(null);
  const [moves, setMoves] = useState(NOTHING_MOVED);
  const [focused, setFocused] = useState<string | null>(null);
  const toDateLabel = useCallback(
    (meeting: EdgeMeeting) => formatMeetingDate(meeting, language, 'short') ?? t('graph.unknownDay'),
    [language, t],
  );
  useEffect(() => onHandle(handle), [handle, onHandle]);
  const tellMoves = useCallback(
    (next: MoveState) => setMoves((now) => (now.canUndo === next.canUndo && now.canRedo === next.canRedo ? now : next)),
    [],
  );
  useUndoKeys(active, handle?.undo, handle?.redo);
  const node = graph.nodes.find((candidate) => candidate.id === focused);
  return (
    <div className="grid h-full min-h-0 grid-rows-[minmax(0,1fr)_auto]">
      <div className="relative min-h-0 overflow-hidden bg-canvas">
        <GraphCanvas
          graph={graph}
          visibility={visibility}
          positions={positions}
          colour={view.colour}
          selection={view.selection}
          language={language}
          theme={theme}
          label={t('graph.canvas', { n: result.shown.length })}
          toDateLabel={toDateLabel}
          onSelect={select}
          onFocusNode={setFocused}
          onMoves={tellMoves}
          onReady={setHandle}
        />
        <div className="absolute start-3 top-3 flex flex-col items-start gap-2">
          <ModeMenu value={view.mode} onChange={(mode) => changeView((now) => ({ ...now, mode }))} />
          {graph.folded && (
            <p className="rounded-2 bg-surface px-2 py-1 text-12 text-ink-2 shadow-1">
              {t('graph.folded', { n: FOLD_THRESHOLD })}
            </p>
          )}
        </div>
        <Tools handle={handle} moves={moves} />
        <output className="sr-only">
          {node &&
            t('graph.focused', {
              name: node.name[language],
              kind: t(`graph.kinds.${node.kind}`),
              meetings: t('count.meetings', { n: visibility.nodes.get(node.id) ?? 0 }),
            })}
        </output>
      </div>
      <Legend />
    </div>
  );
}

interface ToolsProps {
  readonly handle: GraphHandle | null;
  readonly moves: MoveState;
}

function Tools({ handle, moves }: ToolsProps) {
  const t = useTranslate();
  const tools = [
    { label: t('graph.zoomIn'), Icon: Plus, run: handle?.zoomIn },
    { label: t('graph.zoomOut'), Icon: Minus, run: handle?.zoomOut },
    { label: t('graph.fit'), Icon: Maximize2, run: handle?.fit },
    { label: t('graph.undo'), keys: 'Control+Z', Icon: Undo2, run: moves.canUndo ? handle?.undo : undefined },
    { label: t('graph.redo'), keys: 'Control+Shift+Z', Icon: Redo2, run: moves.canRedo ? handle?.redo : undefined },
  ];
  return (
    <div
      role="toolbar"
      aria-label={t('graph.tools')}
      className="absolute end-3 top-3 grid rounded-2 border border-line bg-surface shadow-1"
    >
      {tools.map(({ label, keys, Icon, run }) => (
        <Button
          key={label}
          look="ghost"
          size="tool"
          aria-label={label}
          aria-keyshortcuts={keys}
          title={keys ? `${label} (\u2066${keys.replace('Control', 'Ctrl').replaceAll('+', ' ')}\u2069)` : label}
          // It stays focusable when its last step was taken, so that who works by keys is not thrown out.
          aria-disabled={!run}
          onClick={run}
        >
          <Icon className={joinClasses('size-4', keys && 'flip')} strokeWidth={1.75} />
        </Button>
      ))}
    </div>
  );
}
