import { describe, expect, it } from 'vitest';
import { extractArticle } from './index';

const TODAY = { today: '2026-11-21' } as const;
const WHO = 'التقى وزير الخارجية الأردني سالم نورين في عمان نظيره النرويجي لارس هولمن';

describe('extractArticle without a day of publication', () => {
  it.each([
    ['أمس', null, 'no-anchor'],
    ['يوم الاثنين', 1, 'no-anchor'],
    ['يوم 4 مايو', null, 'several-years-fit'],
    ['', null, 'no-date-in-text'],
  ])('guesses no day from «%s», and says why', (when, weekday, reason) => {
    const [meeting] = extractArticle({ id: 'a', text: `${WHO} ${when}.` }, TODAY).meetings;
    expect(meeting?.date).toMatchObject({ edtf: null, weekday });
    expect(meeting?.date.derivation.at(-1)).toBe(reason);
  });
});

describe('extractArticle with a day that no calendar has', () => {
  it.each(['2019-02-30', '2019-13-01', '', 'أمس', '2019', '10000-01-01'])(
    'reads as if there were none: «%s»',
    (day) => {
      const text = `${WHO} أمس.`;
      const report = extractArticle({ id: 'a', text, publishedAt: day }, TODAY);
      expect(report.meetings).toEqual(extractArticle({ id: 'a', text }, TODAY).meetings);
      expect(report.warnings).toEqual([
        `publishedAt ${JSON.stringify(day)} is no day YYYY-MM-DD: the article was read as if it had none`,
      ]);
    },
  );

  it('keeps the other one', () => {
    const article = { id: 'a', text: `${WHO} أمس.`, publishedAt: '2019-05-05', seenAt: '2019-05-99' };
    const { meetings, warnings } = extractArticle(article, TODAY);
    expect(meetings[0]?.date.edtf).toBe('2019-05-04');
    expect(warnings).toHaveLength(1);
  });
});

describe('extractArticle with odd words about the article', () => {
  it.each(['constructor', '__proto__', 'toString'])('takes no outlet for known that is called %s', (source) => {
    const article = { id: 'a', text: `${WHO}.` };
    expect(extractArticle({ ...article, source }, TODAY)).toEqual(extractArticle(article, TODAY));
  });
});

describe('extractArticle on an article that breaks off', () => {
  it('reads on after an article without its name', () => {
    const text = `${WHO}. ومن المقرر أن يزور وزيرا خارجية النرويج واليابان ال`;
    const { meetings, warnings } = extractArticle({ id: 'a', text }, TODAY);
    expect(warnings).toEqual([]);
    expect(meetings).toHaveLength(1);
  });
});
