import { describe, expect, it } from 'vitest';
import { DATE_ROWS, NO_DATES } from '../dates/corpus';
import { OUTCOME_ROWS } from '../outcomes/corpus';
import { STATEMENT_ROWS } from '../statements/corpus';
import { TOPIC_ROWS } from '../topics/corpus';
import { AIDE_ROWS } from './aides';
import { CONSTRUCTION_ROWS } from './constructions';
import { FORMAT_ROWS } from './formats';
import { PLACE_ROWS, SIDES_ROWS, STATUS_ROWS, TRIGGER_ROWS } from './meetings';
import { NAME_ROWS } from './names';
import { NEGATIVE_ROWS } from './not-meetings';
import { OCCASION_ROWS } from './occasions';
import { PARTNER_ROWS } from './partners';
import { CLEANING_ROWS, PEOPLE_ROWS } from './people';
import { PLACES_NOT_MEANT, PLACES_TOLD } from './places';
import { DAY_ROWS, DROPPED_ROWS, PLAN_ROWS } from './plans';
import { NEWS_ROWS, SEVERAL_NEGATIVES, TOUR_ROWS } from './several-meetings';
import { TITLE_ROWS } from './titles';

const meetings = [
  TRIGGER_ROWS,
  CONSTRUCTION_ROWS,
  OCCASION_ROWS,
  SIDES_ROWS,
  PARTNER_ROWS,
  NEGATIVE_ROWS,
  SEVERAL_NEGATIVES,
  TOUR_ROWS,
  NEWS_ROWS,
].flat();
const SIZES: Readonly<Record<string, number>> = {
  dates: DATE_ROWS.flatMap((group) => group.rows).length + NO_DATES.length + DAY_ROWS.length,
  'people, offices and coreference': PEOPLE_ROWS.length + TITLE_ROWS.length + NAME_ROWS.length + AIDE_ROWS.length,
  'triggers and sides': meetings.length,
  'negation and tense': STATUS_ROWS.length + PLAN_ROWS.length + DROPPED_ROWS.length,
  formats: FORMAT_ROWS.length,
  places: [PLACE_ROWS, ...Object.values(PLACES_TOLD), ...Object.values(PLACES_NOT_MEANT)].flat().length,
  statements: STATEMENT_ROWS.length + OUTCOME_ROWS.length,
  topics: TOPIC_ROWS.length,
  cleaning: CLEANING_ROWS.length,
};

describe('the corpus', () => {
  it('has at least 400 rows, some of every kind', () => {
    const total = Object.values(SIZES).reduce((a, b) => a + b, 0);
    expect(total).toBeGreaterThanOrEqual(400);
    expect(Object.entries(SIZES).filter(([, size]) => size < 8)).toEqual([]);
  });

  it('has sentences that only look like a meeting', () => {
    expect(meetings.filter((row) => row.expected.length === 0).length).toBeGreaterThanOrEqual(40);
  });
});
