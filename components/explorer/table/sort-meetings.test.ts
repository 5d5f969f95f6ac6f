import { describe, expect, it } from 'vitest';
import type { MeetingRow } from '@/lib/domain/explorer-data';
import { sortMeetings } from './sort-meetings';

const meeting = (id: string, day: string | null, reports = 1): MeetingRow =>
  ({
    id,
    status: 'held',
    format: null,
    reports,
    outcomes: 0,
    date: {
      edtf: day,
      bounds: day === null ? null : { first: day, last: day },
      certainty: day ? 'day' : 'unknown',
      weekday: null,
    },
  }) as MeetingRow;

const rows = [meeting('a', '2021-03-01', 2), meeting('b', null, 5), meeting('c', '2022-03-01', 2)];
const texts = () => ({ sideA: '', sideB: '', topic: '', place: '' });
const idsBy = (column: 'date' | 'reports' | 'place', descending: boolean) =>
  sortMeetings(rows, { column, descending }, texts, (a, b) => a.localeCompare(b)).map((row) => row.id);

describe('sortMeetings', () => {
  it('puts meetings without a day at the end in both directions', () => {
    expect(idsBy('date', true)).toEqual(['c', 'a', 'b']);
    expect(idsBy('date', false)).toEqual(['a', 'c', 'b']);
  });

  it('orders equal rows by date, latest first', () => {
    expect(idsBy('reports', false)).toEqual(['c', 'a', 'b']);
  });

  it('keeps one order where the column is empty everywhere', () => {
    expect(idsBy('place', true)).toEqual(idsBy('place', false));
  });
});
