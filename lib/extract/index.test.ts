import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleReportSchema, type Evidence } from '../domain/report';
import { extractArticle } from './index';

const TODAY = { today: '2026-11-21' } as const;
const WORDS = [
  'التقى',
  'استقبل',
  'وزير',
  'الخارجية',
  'رئيس',
  'الوزراء',
  'النرويجي',
  'مصر',
  'السويد',
  'مع',
  'ونظيره',
  'في',
  'أوسلو',
  'بحث',
  'اتصالا',
  'هاتفيا',
  'من',
  'خلال',
  'لقائه',
  'لن',
  'ألغى',
  'اليوم',
  'الاثنين',
  '12',
  'مايو',
  '2020',
  '(',
  ')',
  '.',
  '،',
  '\n',
  '"',
  '«',
  '»',
  'الأخير',
  'بن',
  'آل',
  'الدكتور',
  'و',
  'ال',
  'ـ',
  'حضر',
  'الاجتماع',
  'سالم',
  'الرابحي',
  'ـًٌ',
  '\u200f',
  '😀',
  'A',
  'وزيرا',
  'خارجية',
];
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));
const anything = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

/** Every span in a value. */
function spansIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value && 'start' in value) return [value as Evidence];
  return Object.values(value).flatMap(spansIn);
}

describe('extractArticle', () => {
  it('gives a valid report with true spans for any text', () => {
    fc.assert(
      fc.property(anything, fc.option(anything, { nil: null }), (text, title) => {
        const article = { id: 'a', text, title };
        const report = extractArticle(article, TODAY);
        expect(articleReportSchema.safeParse(report).success).toBe(true);
        for (const { field, start, end, quote } of spansIn(report.meetings))
          expect((article[field] ?? '').slice(start, end)).toBe(quote);
        for (const { start, end } of report.removed) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 400 },
    );
  });

  it('reads the same article the same way twice', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(extractArticle({ id: 'a', text }, TODAY)).toEqual(extractArticle({ id: 'a', text }, TODAY));
      }),
      { numRuns: 60 },
    );
  });

  it('gives every value its words or the rule that inferred it', () => {
    const text =
      'ريغا - استقبل الرئيس اللاتفي يانيس أوزول، أمس الاثنين، وزير خارجية هولندا يان فيسر بناء على طلب الأخير.';
    const [meeting] = extractArticle({ id: 'a', text }, TODAY).meetings;
    for (const field of [
      meeting?.basis.meeting,
      meeting?.basis.status,
      meeting?.basis.format,
      meeting?.date,
      meeting?.place,
    ])
      expect((field?.evidence.length ?? 0) + (field?.derivation.length ?? 0)).toBeGreaterThan(0);
    expect(meeting?.requestedBy).toBe(meeting?.participants[1]?.id);
  });

  it('warns of an empty text and of another language, and invents no meeting', () => {
    for (const text of ['', ' \n ', '1234 5678', 'The two ministers met in Oslo on Monday.']) {
      const report = extractArticle({ id: 'a', text }, TODAY);
      expect(report.meetings).toEqual([]);
      expect(report.warnings).toHaveLength(1);
    }
  });

  it('does not hang on text without a break', () => {
    for (const unit of ['وزير ', 'بن ', 'و', 'وزير الخارجية و', '(', 'الرئيس المصري ', 'ال', 'آل ', 'لقاء مع '])
      expect(extractArticle({ id: 'a', text: unit.repeat(4000) }, TODAY).meetings.length).toBeLessThan(4000);
  });
});
