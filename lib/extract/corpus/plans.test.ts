import { describe, expect, it } from 'vitest';
import type { ReportMeeting } from '../../domain/report';
import { extractArticle } from '../index';
import { AIDE_ROWS } from './aides';
import { DAY_ROWS, DROPPED_ROWS, PASSING_ROWS, PLAN_ROWS } from './plans';

const read = (text: string) =>
  extractArticle({ id: 'row', text, publishedAt: '2020-07-08' }, { today: '2026-11-21' }).meetings;

function lineOf({ main, status, format, date, participants }: ReportMeeting): string {
  const sides = participants.filter((p) => p.principal).map((p) => p.represents);
  return `${main ? '' : 'background '}${status} ${format} ${date.edtf} ${sides.sort().join(' + ')}`;
}

describe('extractArticle on plans and days', () => {
  for (const [group, rows] of Object.entries({
    plans: PLAN_ROWS,
    dropped: DROPPED_ROWS,
    passing: PASSING_ROWS,
    days: DAY_ROWS,
  }))
    for (const { text, expected, note } of rows)
      it(`${group}: ${note}`, () => {
        expect(read(text).map(lineOf)).toEqual(expected);
      });
});

describe('extractArticle on attendants', () => {
  for (const { text, aides, note } of AIDE_ROWS)
    it(`attendants: ${note}`, () => {
      const found = read(text).flatMap((m) => m.participants.filter((p) => !p.principal));
      expect(found.map((p) => `${p.represents} ${p.role}`)).toEqual(aides);
    });
});
