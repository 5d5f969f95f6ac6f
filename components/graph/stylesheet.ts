import type { StylesheetJson } from 'cytoscape';
import type { Language } from '@/lib/domain/names';
import type { Colour } from '@/lib/query';
import type { Palette } from './palette';

const FONT = 'Inter Variable, IBM Plex Sans Arabic, Noto Sans Arabic, sans-serif';

/** Arabic letters are smaller in their body than Latin ones: a point more brings them level. */
export const NAME_SIZES = {
  ar: { entity: 13.5, official: 11.5, count: 11.5 },
  en: { entity: 12.5, official: 10.5, count: 10.5 },
} as const;

/** Names that would be smaller than this on screen are left out rather than drawn unreadable. */
const LEAST_TEXT = 8.5;

export interface StyleOptions {
  readonly palette: Palette;
  readonly language: Language;
  readonly colour: Colour;
}

/** How everything on the canvas looks. Later rules win. */
export function buildStylesheet(options: StyleOptions): StylesheetJson {
  return [
    ...nodeRules(options),
    ...edgeRules(options),
    ...colourRules(options),
    ...statusRules(),
    ...stateRules(options),
  ];
}

function nodeRules({ palette, language }: StyleOptions): StylesheetJson {
  const size = NAME_SIZES[language];
  return [
    {
      selector: 'node',
      style: {
        'background-color': palette.surface,
        'background-image': 'data(image)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'border-width': 2,
        'border-color': 'data(ring)',
        label: 'data(label)',
        color: palette.ink,
        'font-family': FONT,
        'font-weight': 600,
        'font-size': size.entity,
        'min-zoomed-font-size': LEAST_TEXT,
        'text-valign': 'bottom',
        'text-margin-y': 5,
        'text-outline-color': palette.canvas,
        'text-outline-width': 3,
        'text-outline-opacity': 1,
        'overlay-opacity': 0,
        // By number alone, so that an opened pair's dates can stand over nodes.
        'z-index-compare': 'manual',
        'z-index': 3,
      },
    },
    {
      selector: 'node[kind="country"]',
      style: { width: 40, height: 40, 'border-width': 2.25, 'background-width': 24, 'background-height': 16 },
    },
    {
      selector: 'node[kind="organisation"]',
      style: { width: 42, height: 38, shape: 'hexagon', 'background-width': 16, 'background-height': 16 },
    },
    {
      selector: 'node[kind="official"]',
      style: {
        width: 24,
        height: 24,
        'background-width': 24,
        'background-height': 24,
        'font-size': size.official,
        'font-weight': 400,
        color: palette['ink-2'],
        'text-margin-y': 3,
        'z-index': 2,
      },
    },
    {
      selector: 'node[kind="meeting"]',
      style: {
        width: 26,
        height: 26,
        shape: 'diamond',
        'background-width': 24,
        'background-height': 24,
        'font-size': size.official,
        'font-weight': 400,
        color: palette['ink-2'],
        'border-color': palette['fmt-mixed'],
        'z-index': 2,
      },
    },
    // What `controllers/names` has chosen for the present zoom.
    {
      selector: 'node[nameSize]',
      style: {
        'font-size': 'data(nameSize)' as unknown as number,
        'text-outline-width': 'data(nameHalo)' as unknown as number,
        'text-background-padding': 'data(nameRoom)' as unknown as string,
        'min-zoomed-font-size': 0,
      },
    },
    { selector: 'node.unnamed', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
    {
      selector: 'node[kind="frame"]',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        shape: 'round-rectangle',
        'background-opacity': 0,
        'border-color': palette.accent,
        events: 'no',
        'z-index': 9,
      },
    },
  ];
}

function edgeRules({ palette, language }: StyleOptions): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 'data(width)',
        'line-opacity': 'data(opacity)' as unknown as number,
        'line-color': palette['fmt-mixed'],
        label: 'data(label)',
        color: palette['ink-2'],
        'font-family': FONT,
        'font-weight': 500,
        'font-size': NAME_SIZES[language].count,
        'min-zoomed-font-size': LEAST_TEXT,
        'text-outline-color': palette.canvas,
        'text-outline-width': 3,
        'overlay-opacity': 0,
        'z-index-compare': 'manual',
        'z-index': 1,
      },
    },
    {
      selector: 'edge[shiftX]',
      style: {
        'text-margin-x': 'data(shiftX)' as unknown as number,
        'text-margin-y': 'data(shiftY)' as unknown as number,
      },
    },
    { selector: 'edge.uncounted', style: { 'text-opacity': 0, 'text-outline-opacity': 0 } },
    {
      selector: 'edge[kind="represents"]',
      style: { width: 1, 'line-color': palette['line-2'], 'line-opacity': 1, label: '', 'z-index': 0 },
    },
    {
      selector: 'edge[kind="fan"]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 0.5,
        'edge-distances': 'node-position',
        'text-background-color': palette.canvas,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
        'text-outline-width': 0,
        color: palette.ink,
        'z-index': 7,
      },
    },
  ];
}

/** Edges take the colour of their format, or of their topic's family; what is mixed is ink. */
function colourRules({ palette, colour }: StyleOptions): StylesheetJson {
  const colours: Readonly<Record<string, string>> =
    colour === 'format'
      ? { in_person: palette['fmt-in-person'], video: palette['fmt-video'], phone: palette['fmt-phone'] }
      : Object.fromEntries(Array.from({ length: 9 }, (_, f) => [String(f), palette[`topic-${f}` as keyof Palette]]));
  const field = colour === 'format' ? 'format' : 'family';
  return Object.entries(colours).flatMap(
    ([value, shade]): StylesheetJson => [
      { selector: `edge[kind!="represents"][${field}="${value}"]`, style: { 'line-color': shade } },
      { selector: `node[kind="meeting"][${field}="${value}"]`, style: { 'border-color': shade } },
    ],
  );
}

const DASHES: Readonly<Record<string, readonly number[]>> = {
  planned: [6, 4],
  postponed: [9, 3, 2, 3],
  cancelled: [2, 3],
  denied: [1, 4],
};

const statusRules = (): StylesheetJson =>
  Object.entries(DASHES).map(([status, pattern]) => ({
    selector: `edge[status="${status}"]`,
    style: { 'line-style': 'dashed', 'line-dash-pattern': [...pattern] },
  }));

function stateRules({ palette }: StyleOptions): StylesheetJson {
  return [
    { selector: '.far', style: { 'line-opacity': 0.26, 'text-opacity': 0 } },
    { selector: 'edge[kind="represents"].far', style: { 'line-opacity': 0.6 } },
    { selector: '.near', style: { 'line-opacity': 0.55 } },
    { selector: 'node.near', style: { color: palette.ink, 'font-weight': 600 } },
    {
      selector: 'node.selected',
      style: {
        'background-color': palette['accent-soft'],
        'outline-width': 2.5,
        'outline-color': palette.accent,
        'outline-offset': 3,
        'text-margin-y': 9,
        color: palette.ink,
        'font-weight': 600,
        // Above the curves of an opened pair, which would run through the name.
        'z-index': 9,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-outline-width': 2.2,
        'line-outline-color': palette['accent-line'],
        'line-opacity': 1,
        'z-index': 8,
      },
    },
    {
      selector: 'edge[kind="fan"].chosen',
      style: {
        width: 2.6,
        color: palette['on-accent'],
        'font-weight': 600,
        'text-background-color': palette.accent,
      },
    },
    { selector: 'edge.opened', style: { visibility: 'hidden' } },
    { selector: '.hushed', style: { opacity: 0.45 } },
    { selector: '.off', style: { visibility: 'hidden' } },
  ];
}
