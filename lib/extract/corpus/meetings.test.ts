import { describe, expect, it } from 'vitest';
import type { ReportMeeting } from '../../domain/report';
import { extractArticle } from '../index';
import { CONSTRUCTION_ROWS } from './constructions';
import { FORMAT_ROWS } from './formats';
import { type MeetingRow, PLACE_ROWS, SIDES_ROWS, STATUS_ROWS, TRIGGER_ROWS } from './meetings';
import { NEGATIVE_ROWS } from './not-meetings';
import { OCCASION_ROWS } from './occasions';
import { PARTNER_ROWS } from './partners';
import { NEWS_ROWS, SEVERAL_NEGATIVES, TOUR_ROWS } from './several-meetings';

const GROUPS: Readonly<Record<string, readonly MeetingRow[]>> = {
  triggers: TRIGGER_ROWS,
  constructions: CONSTRUCTION_ROWS,
  occasions: OCCASION_ROWS,
  sides: [...SIDES_ROWS, ...PARTNER_ROWS],
  status: STATUS_ROWS,
  format: FORMAT_ROWS,
  place: PLACE_ROWS,
  tours: TOUR_ROWS,
  news: NEWS_ROWS,
  'not meetings': [...NEGATIVE_ROWS, ...SEVERAL_NEGATIVES],
};

function lineOf({ main, status, format, participants, place }: ReportMeeting): string {
  const sides = participants.filter((p) => p.principal).map((p) => `${p.represents} ${p.role}`);
  const where = place ? ` @ ${[place.country, place.city].filter(Boolean).join(' ')}` : '';
  return `${main ? '' : 'background '}${status} ${format} ${sides.sort().join(' + ')}${where}`;
}

/** Sides in alphabetical order, whichever stands first in the row. */
function inOrder(line: string): string {
  const [, head = '', sides = '', where = ''] = /^((?:background )?\w+ \w+ )(.*?)( @ .*)?$/.exec(line) ?? [];
  return head + sides.split(' + ').sort().join(' + ') + where;
}

describe('extractArticle on the corpus', () => {
  for (const [group, rows] of Object.entries(GROUPS))
    for (const { text, expected, note, publishedAt } of rows)
      it(`${group}: ${note ?? text.slice(0, 60)}`, () => {
        const { meetings } = extractArticle(
          { id: 'row', text, publishedAt: publishedAt ?? null },
          { today: '2026-11-21' },
        );
        expect(meetings.map(lineOf)).toEqual(expected.map(inOrder));
      });
});
