import type { Core, EdgeCollection, EdgeSingular, NodeCollection } from 'cytoscape';
import type { EdgeMeeting, Visibility } from '@/lib/graph-view';
import { type Selection, serializeSelection } from '@/lib/query';
import { toMark, toMeetingLook } from '../edge-look';
import { spreadFan } from '../fan';
import { type Box, placeDates } from '../place-dates';

const STATES = 'selected near far opened chosen';
/** Whether there is anything to take back: on a large graph that is a pass over all elements. */
const SELECTED = 'liqa-selected';
/** A meeting of more pairs than this is lit on its bundles instead of opening them all. */
const MOST_OPENED = 3;
/** Of the dates on the lines, in pixels of the screen. */
const DATE_SIZE = 11.5;
/** Of a letter of a date, and of its line with the ground behind it, in sizes of its letters. */
const DATE_LETTER = 0.58;
const DATE_LINE = 1.9;

/** Nodes farther from a pair than this, with their names, are in nobody's way. */
const NEAR = 160;

/** The date that stands on a meeting's line. */
export type ToDateLabel = (meeting: EdgeMeeting) => string;

interface Lit {
  readonly nodes: NodeCollection;
  /** Edges that open into their meetings. */
  readonly opened: EdgeCollection;
  /** Edges that are lit as they are. */
  readonly chosen: EdgeCollection;
  readonly meeting: string | null;
}

/**
 * Shows what is selected: a ring round its nodes, the pair opened into one curve a meeting, the neighbours' edges nearer
 * than all others. Nodes and names stay where they are.
 */
export function syncSelection(
  cy: Core,
  selection: Selection | null,
  visibility: Visibility,
  toDateLabel: ToDateLabel,
): void {
  cy.batch(() => {
    if (cy.scratch(SELECTED)) {
      cy.elements('[kind="fan"]').remove();
      cy.elements().removeClass(STATES);
    }
    cy.scratch(SELECTED, selection !== null);
    const lit = selection && findLit(cy, selection, visibility);
    if (!lit || (lit.nodes.empty() && lit.chosen.empty() && lit.opened.empty())) return;
    lit.nodes.addClass('selected');
    // A country's meetings are those of the officials that represent it, too.
    const officials = lit.nodes.connectedEdges('[kind="represents"]').sources();
    const near = lit.nodes.union(officials).connectedEdges();
    cy.edges().difference(near).addClass('far');
    near.addClass('near');
    near.connectedNodes().difference(lit.nodes).addClass('near');
    lit.chosen.removeClass('near far').addClass('chosen');
    lit.opened.addClass('opened');
    lit.opened.forEach((edge) => openPair(cy, edge.id(), visibility, lit.meeting, toDateLabel));
  });
  // Only now the names have the sizes of their new state.
  for (const bundle of cy.edges('.opened')) moveDates(cy, bundle);
}

function findLit(cy: Core, selection: Selection, visibility: Visibility): Lit {
  const none = cy.collection();
  switch (selection.kind) {
    case 'official':
    case 'entity':
      return {
        nodes: cy.getElementById(serializeSelection(selection)).nodes(),
        opened: none.edges(),
        chosen: none.edges(),
        meeting: null,
      };
    case 'pair': {
      const nodes = cy.getElementById(selection.a).union(cy.getElementById(selection.b)).nodes();
      const edge = cy.getElementById(serializeSelection(selection)).edges().not('.off');
      return { nodes, opened: edge, chosen: none.edges(), meeting: null };
    }
    case 'meeting': {
      const edges = cy.edges().filter((edge) => {
        const meetings = visibility.edges.get(edge.id())?.meetings;
        return meetings?.some((meeting) => meeting.id === selection.id) ?? false;
      });
      const bundles = edges.filter('[kind="bundle"]');
      const opens = bundles.length > 0 && bundles.length <= MOST_OPENED;
      const hub = cy.getElementById(`m:${selection.id}`).nodes();
      return {
        nodes: hub.nonempty() ? hub : edges.connectedNodes(),
        opened: opens ? bundles : none.edges(),
        chosen: opens ? none.edges() : edges,
        meeting: selection.id,
      };
    }
  }
}

/** Adds one curve a meeting over a bundle, dated; the chosen meeting's in accent. */
function openPair(cy: Core, id: string, visibility: Visibility, chosen: string | null, toDateLabel: ToDateLabel): void {
  const bundle = cy.getElementById(id).edges();
  const [source, target] = [bundle.sources()[0], bundle.targets()[0]];
  if (!source || !target) return;
  const meetings = visibility.edges.get(id)?.meetings ?? [];
  // On a graph shrunk to fit, the dates still have to be read.
  const unit = Math.max(1, 1 / cy.zoom());
  const blades = spreadFan(
    meetings.length,
    target.position('x') - source.position('x'),
    target.position('y') - source.position('y'),
    unit,
  );
  meetings.forEach((meeting, i) => {
    const blade = blades[i];
    if (!blade) return;
    const mark = toMark(meeting.status);
    const edge = cy.add({
      group: 'edges',
      data: {
        id: `f:${id.slice(2)}~${meeting.id}`,
        kind: 'fan',
        meeting: meeting.id,
        source: source.id(),
        target: target.id(),
        ...toMeetingLook(meeting),
        label: `${mark ? `${mark} ` : ''}${toDateLabel(meeting)}`,
        ...blade,
      },
      classes: meeting.id === chosen ? 'chosen' : '',
    });
    edge.style({
      'control-point-distances': blade.bend,
      'text-margin-x': blade.shiftX,
      'text-margin-y': blade.shiftY,
      'font-size': DATE_SIZE * unit,
    });
  });
}

/** Moves the dates of an opened pair off nodes, names, one another and one another's curves. */
function moveDates(cy: Core, bundle: EdgeSingular): void {
  const fan = [...cy.edges('[kind="fan"]')].filter((edge) => edge.id().startsWith(`f:${bundle.id().slice(2)}~`));
  const around = bundle.boundingBox();
  const obstacles: Box[] = [];
  for (const node of cy.nodes('[kind != "frame"]').not('.off')) {
    const { x, y } = node.position();
    const isNear = x > around.x1 - NEAR && x < around.x2 + NEAR && y > around.y1 - NEAR && y < around.y2 + NEAR;
    if (!isNear) continue;
    const { x1, x2, y1, y2 } = node.boundingBox({ includeOverlays: false });
    obstacles.push({ left: x1, right: x2, top: y1, bottom: y2 });
  }
  const size = DATE_SIZE * Math.max(1, 1 / cy.zoom());
  const places = placeDates(
    fan.map((edge) => ({
      from: edge.source().position(),
      to: edge.target().position(),
      bend: edge.data('bend') as number,
      width: String(edge.data('label')).length * size * DATE_LETTER,
      height: size * DATE_LINE,
      usual: { x: edge.data('shiftX') as number, y: edge.data('shiftY') as number },
    })),
    obstacles,
  );
  cy.batch(() => {
    fan.forEach((edge, i) => {
      const place = places[i];
      if (place) edge.style({ 'text-margin-x': place.x, 'text-margin-y': place.y });
    });
  });
}
