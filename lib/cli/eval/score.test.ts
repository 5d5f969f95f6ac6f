import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../extract';
import { sharedDir } from '../../shared/testing/shared-dir';
import { calibrate, judgeMeetings } from './calibrate';
import { findErrors } from './errors';
import { scoreReports } from './score';
import { type EvalSet, loadSet } from './sets';

const TODAY = '2026-11-21';
const readSet = ({ articles }: EvalSet) => articles.map((a) => extractArticle(a, { today: TODAY }));

describe('calibrate', () => {
  it('counts a meeting of 0.9 in the upper band and one of 0.7 in the middle', () => {
    const verdicts = [0.95, 0.9, 0.7, 0.2].map((confidence, i) => ({
      id: 'a',
      confidence,
      right: i % 2 === 0,
      faults: [],
    }));
    expect(calibrate(verdicts).map(({ name, found, right }) => [name, found, right])).toEqual([
      ['>= 0.9', 2, 1],
      ['0.7-0.9', 1, 1],
      ['< 0.7', 1, 0],
    ]);
  });
});

describe.skipIf(sharedDir() === null)('the scorer (skipped where the shared folder is absent)', () => {
  it('finds nothing wrong with the founding articles', () => {
    const set = loadSet('seeds');
    const reports = readSet(set);
    const { figures, misses } = scoreReports(set.gold, reports, set.articles);
    expect(figures['whole_meeting_accuracy']).toBe(1);
    expect(findErrors(set, reports, misses, TODAY)).toEqual([]);
    expect(judgeMeetings(set.gold, reports).every((v) => v.right)).toBe(true);
  });

  it('holds a doubled, a missed and a foreign meeting against the reports, and each is traced', () => {
    const set = loadSet('seeds');
    const reports = readSet(set);
    const [first, second, third, ...rest] = reports;
    if (!first || !second || !third) throw new Error('there are five founding articles');
    const changed = [
      { ...first, meetings: first.meetings.flatMap((m) => [m, { ...m }]) },
      { ...second, meetings: [] },
      { ...third, meetings: third.meetings.map((m) => ({ ...m, date: { ...m.date, edtf: '1999-01-01' } })) },
      ...rest,
    ];
    const { figures, misses } = scoreReports(set.gold, changed, set.articles);
    expect(figures.counts['whole_ok']).toBe(3);
    const errors = findErrors(set, changed, misses, TODAY);
    expect(errors.map((e) => [e.id, e.field])).toEqual([
      [first.id, 'meeting invented'],
      [second.id, 'meeting missed'],
      [third.id, 'date'],
    ]);
    const verdicts = judgeMeetings(set.gold, changed);
    expect(verdicts.filter((v) => v.right)).toHaveLength(3);
    expect(verdicts.filter((v) => !v.right).map((v) => v.id)).toEqual([first.id, third.id]);
  });
});
