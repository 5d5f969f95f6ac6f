import { describe, expect, it } from 'vitest';
import { placeCounts } from './place-counts';

const node = (x: number, y: number) => ({ at: { x, y }, half: 20, up: 20, down: 30 });
const edge = (id: string, x1: number, y1: number, x2: number, y2: number) => ({
  id,
  from: { x: x1, y: y1 },
  to: { x: x2, y: y2 },
});

describe('placeCounts', () => {
  it('leaves a count in the middle where nothing is in the way', () => {
    expect(placeCounts([edge('e', 0, 0, 300, 0)], []).get('e')).toEqual({ x: 0, y: 0 });
  });

  it('moves a count along its edge away from a node', () => {
    const place = placeCounts([edge('e', 0, 0, 300, 0)], [node(150, 0)]).get('e');
    expect(place?.y).toBe(0);
    expect(Math.abs(place?.x ?? 0)).toBeGreaterThanOrEqual(28);
  });

  it('keeps two counts on crossing edges apart', () => {
    const places = placeCounts([edge('a', 0, 0, 300, 0), edge('b', 150, -150, 150, 150)], []);
    expect(places.get('a')).not.toEqual(places.get('b'));
  });

  it('leaves out a count that has no room', () => {
    expect(placeCounts([edge('e', 0, 0, 60, 0)], [node(0, 0), node(60, 0), node(30, 0)]).get('e')).toBeNull();
  });
});
