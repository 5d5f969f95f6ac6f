'use client';

import type { Core } from 'cytoscape';
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Point } from '@/lib/domain/explorer-data';
import type { Language } from '@/lib/domain/names';
import type { BuiltGraph, Visibility } from '@/lib/graph-view';
import { type Colour, parseSelection, type Selection, serializeSelection } from '@/lib/query';
import { syncCounts } from './controllers/counts';
import { syncElements, syncNodeLooks } from './controllers/elements';
import { watchHover } from './controllers/hover';
import { watchKeys } from './controllers/keyboard';
import { type MoveState, startMoves, toMoveState, watchMoves } from './controllers/moves';
import { syncNames, watchNames } from './controllers/names';
import { watchPicks } from './controllers/pick';
import { syncSelection, type ToDateLabel } from './controllers/selection';
import { fitView, keepSelectionClear, MAX_ZOOM, MIN_ZOOM, openView, watchSize, zoomBy } from './controllers/viewport';
import { syncVisibility } from './controllers/visibility';
import { findPalette, type Theme } from './palette';
import { buildStylesheet } from './stylesheet';
import { offerHook } from './window-hook';

/** What can be done with the canvas from outside. */
export interface GraphHandle {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly fit: () => void;
  /** Takes back the last drag of a node that is shown; nothing where there is none. */
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * What is on screen, without a background, at `scale` pixels for each of the screen's, or fewer where that would be
   * more than browsers can draw.
   */
  readonly toPicture: (scale: number) => Promise<{ readonly picture: Blob; readonly scale: number }>;
  /** The colours of a picture's ground and caption, in the theme on screen. */
  readonly colours: () => PictureColours;
}

interface PictureColours {
  readonly background: string;
  readonly strip: string;
  readonly line: string;
  readonly ink: string;
}

interface GraphCanvasProps {
  /** The whole drawing of the mode; what is shown of it is `visibility`. */
  readonly graph: BuiltGraph;
  readonly visibility: Visibility;
  readonly positions: Readonly<Record<string, Point>>;
  readonly colour: Colour;
  readonly selection: Selection | null;
  readonly language: Language;
  readonly theme: Theme;
  /** Names the canvas, and where the same is found as a list. */
  readonly label: string;
  readonly toDateLabel: ToDateLabel;
  readonly onSelect: (selection: Selection | null) => void;
  readonly onFocusNode: (node: string | null) => void;
  /** Something was dragged, or taken back, or another drawing has other nodes. */
  readonly onMoves: (state: MoveState) => void;
  readonly onReady: (handle: GraphHandle | null) => void;
}

// react-cytoscapejs compares all elements on every change of these: they stay the same, and all work is done by the
// controllers.
const NO_ELEMENTS: [] = [];
const NO_STYLES: [] = [];
const NO_LAYOUT = { name: 'preset', fit: false } as const;
const FILL = { inlineSize: '100%', blockSize: '100%' } as const;

/** From so many edges on, a gesture moves the last painted picture and draws anew when it ends. */
const LARGE = 2500;

/** The graph. Filtering changes what is seen of it, never where anything is. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { graph, visibility, positions, colour, selection, language, theme, label, toDateLabel } = props;
  const [cy, setCy] = useState<Core | null>(null);
  const wrapper = useRef<HTMLDivElement>(null);
  const [moves] = useState(startMoves);
  const shown = useRef<Visibility | null>(null);
  const opened = useRef(false);
  // New elements need their looks and their visibility again, also where only places changed.
  const drawing = useMemo(() => ({ graph, positions }), [graph, positions]);
  const [large] = useState(graph.edges.length > LARGE);

  // The component hands over the same instance on every update, and another one when it is mounted anew.
  const receive = useCallback((instance: Core) => setCy((now) => (now === instance ? now : instance)), []);

  useEffect(() => {
    if (!cy) return;
    syncElements(cy, drawing.graph, { positions: drawing.positions, moved: moves.places });
    shown.current = null;
  }, [cy, drawing, moves]);

  useEffect(() => {
    if (cy) syncNodeLooks(cy, drawing.graph, findPalette(theme), language);
  }, [cy, drawing, theme, language]);

  useEffect(() => {
    cy?.style(buildStylesheet({ palette: findPalette(theme), language, colour }));
  }, [cy, theme, language, colour]);

  const tellMoves = useEffectEvent(props.onMoves);
  useEffect(() => {
    if (!cy) return;
    syncVisibility(cy, shown.current, visibility);
    shown.current = visibility;
    syncCounts(cy, drawing.graph);
    syncSelection(cy, selection, visibility, toDateLabel);
    if (!opened.current && visibility.nodes.size > 0) {
      openView(cy);
      opened.current = true;
    }
    syncNames(cy);
    tellMoves(toMoveState(cy, moves));
  }, [cy, drawing, moves, visibility, selection, toDateLabel]);

  // Only what is newly selected is brought into view: a filter moves nothing.
  const selected = selection && serializeSelection(selection);
  useEffect(() => {
    if (cy && selected !== null) keepSelectionClear(cy);
  }, [cy, selected]);

  const select = useEffectEvent(props.onSelect);
  const focusNode = useEffectEvent(props.onFocusNode);
  const graphNow = useEffectEvent(() => graph);
  const visibilityNow = useEffectEvent(() => visibility);
  const reselect = useEffectEvent(() => cy && syncSelection(cy, selection, visibility, toDateLabel));
  const ready = useEffectEvent(props.onReady);
  const toColours = useEffectEvent((): PictureColours => {
    const palette = findPalette(theme);
    return { background: palette.canvas, strip: palette.surface, line: palette.line, ink: palette['ink-2'] };
  });

  useEffect(() => {
    const target = wrapper.current;
    if (!cy || !target) return;
    const { undo, redo, stop } = watchMoves(cy, moves, (state) => {
      reselect();
      syncCounts(cy, graphNow());
      tellMoves(state);
    });
    const stops = [
      watchPicks(cy, (next) => select(next)),
      watchHover(cy),
      watchSize(cy, target),
      watchNames(cy),
      offerHook(cy, () => visibilityNow()),
      stop,
    ];
    ready({ ...toHandle(cy, toColours), undo, redo });
    return () => {
      for (const stop of stops) stop();
      ready(null);
    };
  }, [cy, moves]);

  useEffect(() => {
    const target = wrapper.current;
    if (!cy || !target) return;
    return watchKeys(cy, target, {
      graph,
      onOpen: (node) => select(parseSelection(node)),
      onBack: () => select(null),
      onFocus: (node) => focusNode(node),
    });
  }, [cy, graph]);

  return (
    <div
      ref={wrapper}
      // The picture of what the table lists; arrow keys walk in it.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="img"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="absolute inset-0 outline-offset-[-2px]"
    >
      <CytoscapeComponent
        elements={NO_ELEMENTS}
        stylesheet={NO_STYLES}
        layout={NO_LAYOUT}
        cy={receive}
        style={FILL}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        boxSelectionEnabled={false}
        autounselectify
        textureOnViewport={large}
      />
    </div>
  );
}

/** The longest side of a picture: past about 16,000 browsers silently give nothing. */
const LONGEST = 12_000;

function toHandle(cy: Core, colours: () => PictureColours): Omit<GraphHandle, 'undo' | 'redo'> {
  return {
    zoomIn: () => zoomBy(cy, 1),
    zoomOut: () => zoomBy(cy, -1),
    fit: () => fitView(cy),
    toPicture: async (wanted) => {
      const scale = Math.min(wanted, LONGEST / Math.max(cy.width(), cy.height()));
      return { picture: await cy.png({ output: 'blob-promise', full: false, scale }), scale };
    },
    colours,
  };
}
