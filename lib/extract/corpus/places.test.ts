import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';
import { PLACES_NOT_MEANT, PLACES_TOLD } from './places';

function placesOf(text: string): string[] {
  const { meetings } = extractArticle({ id: 'row', text, publishedAt: '2021-03-04' }, { today: '2026-11-21' });
  return meetings
    .filter((m) => m.main)
    .map(({ place }) => (place ? [place.country, place.city].filter(Boolean).join(' ') : '–'));
}

describe.each(Object.entries({ ...PLACES_TOLD, ...PLACES_NOT_MEANT }))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...places) => {
    expect(placesOf(text)).toEqual(places);
  });
});
