/** A node as the choice of names sees it; all lengths in pixels on screen, but for `width` and `size`. */
export interface NameCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Of the name at its natural size, in graph units. */
  readonly width: number;
  /** Natural size of its letters, in graph units. */
  readonly size: number;
  /** Who is named first where there is not room for all: higher before lower. */
  readonly rank: number;
  /** Countries and organisations may cover the discs of officials; officials cover nothing. */
  readonly large: boolean;
  /** Selected: the name may cover any disc, but no other such name. */
  readonly selected: boolean;
}

/** Letters are never drawn smaller than this, in pixels on screen. */
const LEAST = 10.5;
const GAP = 2;
const LINE = 1.25;

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * Which names are drawn at a zoom, and how large (in graph units). Where the natural size is readable on screen, all
 * of them are; else as many as have room at the least readable size, the highest ranks first. Names kept out are
 * absent; what is selected is named before all, over whatever lies there. Quadratic in the names that are drawn, which the screen bounds.
 */
export function chooseNames(candidates: readonly NameCandidate[], zoom: number): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  const taken: Box[] = [];
  const discs = candidates.map((c) => ({ ...boxOfDisc(c), id: c.id, large: c.large }));
  const order = [...candidates].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  for (const candidate of order) {
    const onScreen = Math.max(LEAST, candidate.size * zoom);
    if (candidate.size * zoom >= LEAST) {
      chosen.set(candidate.id, candidate.size);
      continue;
    }
    const box = boxOfName(candidate, onScreen);
    const covers =
      !candidate.selected &&
      discs.some((d) => d.id !== candidate.id && (d.large || !candidate.large) && overlaps(d, box));
    if (covers || taken.some((t) => overlaps(t, box))) continue;
    taken.push(box);
    chosen.set(candidate.id, onScreen / zoom);
  }
  return chosen;
}

function boxOfDisc({ x, y, radius }: NameCandidate): Box {
  return { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius };
}

function boxOfName({ x, y, radius, width, size }: NameCandidate, onScreen: number): Box {
  const half = ((width / size) * onScreen) / 2;
  const top = y + radius + GAP;
  return { x1: x - half, y1: top, x2: x + half, y2: top + onScreen * LINE };
}

const overlaps = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
