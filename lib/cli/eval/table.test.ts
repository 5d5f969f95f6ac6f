import { describe, expect, it } from 'vitest';
import type { EvalError } from './errors';
import { countStages, describeBands, describeError, describeStages } from './table';

const error = (stage: EvalError['stage'], field: string): EvalError => ({
  id: 'a',
  field,
  gold: 'LV',
  found: 'none',
  stage,
  why: 'the article names it',
});

describe('countStages', () => {
  it('counts by stage in the order of the stages, and by field within', () => {
    const errors = [error('topics', 'topics'), error('people', 'role'), error('topics', 'topics')];
    expect(countStages(errors)).toEqual([
      { stage: 'people', count: 1, fields: { role: 1 } },
      { stage: 'topics', count: 2, fields: { topics: 2 } },
    ]);
    expect(describeStages(errors)).toContain('3 errors');
    expect(describeStages([])).toBe('  no errors');
  });
});

describe('describeError', () => {
  it('is one line with article, field, both values and the stage', () => {
    expect(describeError(error('place-find', 'place: country'))).toBe(
      'a  |  place: country  |  gold LV  |  found none  |  place-find: the article names it',
    );
  });
});

describe('describeBands', () => {
  it('prints the interval, and none where nothing was found', () => {
    const bands = [
      { name: '>= 0.9', found: 20, right: 20, interval: { low: 0.8389, high: 1 } },
      { name: '< 0.7', found: 0, right: 0, interval: null },
    ];
    const lines = describeBands(bands, 'own').split('\n');
    expect(lines[2]).toMatch(/20\s+20\s+100\.0\s+83\.9-100\.0/);
    expect(lines[3]).toMatch(/0\s+0\s+none\s+none/);
  });
});
