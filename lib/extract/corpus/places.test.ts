import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';
import { PLACES_NOT_MEANT, PLACES_TOLD } from './places';
import { JOURNEYS_NOT_MEANT, PLACES_OF_JOURNEYS } from './places-journeys';

function placesOf(text: string): string[] {
  const { meetings } = extractArticle({ id: 'row', text, publishedAt: '2021-03-04' }, { today: '2026-11-21' });
  return meetings
    .filter((m) => m.main)
    .map(({ place }) => (place ? [place.country, place.city].filter(Boolean).join(' ') : '–'));
}

const ALL = [PLACES_TOLD, PLACES_NOT_MEANT, PLACES_OF_JOURNEYS, JOURNEYS_NOT_MEANT].flatMap((rows) =>
  Object.entries(rows),
);

describe.each(ALL)('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
