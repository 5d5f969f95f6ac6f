import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePartialDate } from '../../domain/partial-date';
import { readDates } from './read-dates';
import { recognizeDates } from './recognize';
import { dayOf } from './resolve/day-of-year';
import { resolveDate } from './resolve-date';
import { toTestDoc } from './testing';

const NAMINGS: readonly (readonly string[])[] = [
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|'),
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
];

const SOUP =
  'يوم اليوم أمس أول من غد غدا بعد قبل منذ الجمعة والأحد الاثنين 5 12 31 2020 1442 99999 0 / - – . : ( ) « » ، أكتوبر آب ماي ' +
  'كانون الأول الثاني والعشرين عام العام الماضي المقبل الجاري الأسبوع الشهر يومين ثلاثة أيام الموافق إلى حتى و في هـ م صفر ' +
  'رجب بيان أن قال كان مدينة شهر بتاريخ';

const day = fc
  .tuple(fc.integer({ min: 1990, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => dayOf(y, m, d) !== null);
const anchors = fc.record({
  dateline: fc.constantFrom(null, '2020-02-29'),
  publishedAt: fc.constantFrom(null, '2019-12-31'),
  seenAt: fc.constantFrom(null, '2021-03-01'),
});

describe('recognizeDates and resolveDate', () => {
  it('read a full date back in every naming of the months', () => {
    const forms = fc.constantFrom('D M Y', 'يوم D M Y', 'في D من M Y', 'D M، Y', 'D-M-Y', '(D M Y م)', 'D M/M Y');
    fc.assert(
      fc.property(day, fc.constantFrom(...NAMINGS), forms, ([y, m, d], names, form) => {
        const name = names[m - 1] as string;
        const text = form.replaceAll('D', String(d)).replaceAll('M', name).replaceAll('Y', String(y));
        const mentions = recognizeDates(toTestDoc(text).sentences[0]!);
        const dates = mentions.map((mention) =>
          resolveDate(
            mention,
            { dateline: null, publishedAt: null, seenAt: null },
            { today: '2026-11-21', tense: 'past' },
          ),
        );
        expect(dates.map((date) => date.edtf)).toEqual([dayOf(y, m, d)]);
      }),
    );
  });

  it('never throw on any order of words; spans are in order and disjoint; every date parses', () => {
    const soup = fc.array(fc.constantFrom(...SOUP.split(' ')), { maxLength: 40 });
    const join = fc.constantFrom(' ', '');
    fc.assert(
      fc.property(soup, join, anchors, fc.constantFrom('past', 'future'), (words, space, given, tense) => {
        const doc = toTestDoc(words.join(space));
        readDates(doc);
        for (const sentence of doc.sentences) {
          let taken = sentence.from;
          for (const mention of recognizeDates(sentence)) {
            expect(mention.span.from).toBeGreaterThanOrEqual(taken);
            expect(mention.span.to).toBeGreaterThan(mention.span.from);
            taken = mention.span.to;
            const { edtf, evidence, derivation } = resolveDate(mention, given, { today: '2026-11-21', tense });
            expect(derivation.length).toBeGreaterThan(0);
            expect(edtf === null || parsePartialDate(edtf) !== null).toBe(true);
            for (const e of evidence) expect(doc.article.text.slice(e.start, e.end)).toBe(e.quote);
          }
          expect(taken).toBeLessThanOrEqual(sentence.to);
        }
      }),
      { numRuns: 400 },
    );
  });

  // what grows faster than the length would not end within the runner's limit
  it('are read from a very long sentence', () => {
    const doc = toTestDoc('يوم من أول أمس 5 و 6 إلى ( '.repeat(20_000));
    for (const sentence of doc.sentences)
      for (const { span } of recognizeDates(sentence)) expect(span.to).toBeLessThanOrEqual(sentence.to);
  });
});
