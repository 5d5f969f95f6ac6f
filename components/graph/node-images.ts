import type { EntityCode } from '@/lib/domain/names';
import type { Palette } from './palette';

const toDataUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

const flags = new Map<EntityCode, Promise<string | null>>();

/**
 * A country's flag as a picture with a hair line round it, so that white edges show. Flags have no size of their own,
 * which browsers draw differently: they get one. Null where there is none for this code.
 */
export function loadFlag(code: EntityCode): Promise<string | null> {
  const known = flags.get(code);
  if (known) return known;
  const loading = fetch(`/flags/${encodeURIComponent(code)}.svg`)
    .then((response) => (response.ok ? response.text() : null))
    .then((svg) => (svg === null ? null : toDataUri(frameFlag(svg))))
    .catch(() => null);
  flags.set(code, loading);
  return loading;
}

const frameFlag = (svg: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="64" viewBox="0 0 96 64">${svg.replace(
    '<svg',
    '<svg width="96" height="64" preserveAspectRatio="none"',
  )}<rect x="1" y="1" width="94" height="62" fill="none" stroke="#000" stroke-opacity=".22" stroke-width="2"/></svg>`;

/** The mark of an organisation: a house with columns. */
export const drawLandmark = (palette: Palette): string =>
  toDataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${palette['ink-2']}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"><path d="M3 21h18M6 18v-7m4 7v-7m4 7v-7m4 7v-7M12 3l8 5H4z"/></svg>`,
  );

const SCALE = 4;
const SIDE = 24;
const drawn = new Map<string, string>();

/**
 * Two letters or a number for the middle of a small disc, as a picture: a node has one label, and that is its name.
 * Drawn on a canvas and not as SVG, where the page's fonts do not reach.
 */
export function drawInitials(text: string, palette: Palette): string {
  const key = `${text} ${palette['ink-2']}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const canvas = document.createElement('canvas');
  canvas.width = SIDE * SCALE;
  canvas.height = SIDE * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.scale(SCALE, SCALE);
  context.font = '600 9px "Inter Variable", "IBM Plex Sans Arabic", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = palette['ink-2'];
  context.fillText(text, SIDE / 2, SIDE / 2 + 0.5);
  const picture = canvas.toDataURL();
  drawn.set(key, picture);
  return picture;
}
