import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../gazetteer';
import { buildLexicon } from '../match/lexicon';
import { prepareArticle } from '../prepare';

const lexicon = buildLexicon(gazetteer);

/** The words of the dateline that opens a text, or null. */
function dateline(text: string): string | null {
  const found = prepareArticle({ id: 'a', text }, lexicon).doc.sentences.find((s) => s.zone === 'dateline');
  return found ? text.slice(found.passage.tokens[found.from]?.start, found.passage.tokens[found.to - 1]?.end) : null;
}

describe('a dateline', () => {
  it.each([
    ['أوسلو 12 مايو 2020 (رويترز) أعلنت الوزارة خطتها.', 'أوسلو 12 مايو 2020 (رويترز)'],
    ['المنامة في 5 مايو / بنا / أعلنت الوزارة خطتها.', 'المنامة في 5 مايو / بنا /'],
    ['واس - الرياض: أعلنت الوزارة خطتها.', 'واس - الرياض:'],
    ['أوسلو - أعلنت الوزارة خطتها.', 'أوسلو -'],
    ['لندن: أعلنت الوزارة خطتها.', 'لندن:'],
  ])('%s', (text, words) => {
    expect(dateline(text)).toBe(words);
  });

  it.each(['أعلنت الوزارة خطتها في أوسلو.', 'أوسلو مدينة جميلة في الشمال.', 'النرويج تعلن خطتها الجديدة.'])(
    'none: %s',
    (text) => {
      expect(dateline(text)).toBeNull();
    },
  );
});
