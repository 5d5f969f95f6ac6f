import { describe, expect, it } from 'vitest';
import type { EdgeMeeting, VisibleEdge } from '@/lib/graph-view';
import { toEdgeLook } from './edge-look';

const meeting = (topic: EdgeMeeting['topic']): EdgeMeeting =>
  ({ id: 'm-1', format: 'phone', status: 'held', edtf: null, certainty: 'day', topic }) as EdgeMeeting;
const edge = (change: Partial<VisibleEdge>): VisibleEdge => ({
  meetings: [meeting('energy')],
  format: 'phone',
  status: 'held',
  certainty: 'day',
  ...change,
});

const widthOf = (n: number) => toEdgeLook(edge({ meetings: Array.from({ length: n }, () => meeting(null)) })).width;
const opacityOf = (certainty: VisibleEdge['certainty']) => toEdgeLook(edge({ certainty })).opacity;

describe('toEdgeLook', () => {
  it('writes a count only from two meetings on', () => {
    expect(toEdgeLook(edge({})).label).toBe('');
    expect(toEdgeLook(edge({ meetings: [meeting('energy'), meeting('energy')] })).label).toBe('2');
  });

  it('grows no wider after six meetings', () => {
    expect(widthOf(5)).toBeLessThan(widthOf(6));
    expect(widthOf(60)).toBe(widthOf(6));
  });

  it('fades what is not known to the day', () => {
    expect(opacityOf('month')).toBeGreaterThan(opacityOf('year'));
    expect(opacityOf('unknown')).toBe(opacityOf('year'));
  });

  it('has a family only where all meetings share it', () => {
    expect(toEdgeLook(edge({ meetings: [meeting('energy'), meeting('climate_environment')] })).family).toBe('5');
    expect(toEdgeLook(edge({ meetings: [meeting('energy'), meeting('health')] })).family).toBe('mixed');
  });
});
