import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleInput, articleReportSchema } from '../domain/report';
import { extractArticle } from './index';
import { readMeetingStages, readStages, type Stages } from './read-stages';

const CONTEXT = { today: '2026-11-21' };
/** 2,000 cases over five properties, 50,000 in the full run. */
const isFull = process.env['LIQA_FULL'] !== undefined && process.env['LIQA_FULL'] !== '';
const numRuns = isFull ? 10_000 : 400;
/** Milliseconds that a property may take on a busy machine. */
const PATIENCE = isFull ? 3_600_000 : 300_000;

/** Each warning of a report says that some stage went wrong, but for those about what the article is. */
const EXPECTED_WARNINGS = /^(?:the text is |the text has \d+ characters|(?:publishedAt|seenAt) .* is no day)/s;

interface SpanLike {
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

function spansIn(node: unknown): SpanLike[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('quote' in node && 'start' in node) return [node as SpanLike];
  return Object.values(node).flatMap(spansIn);
}

/** Reads an article twice and checks everything that must hold for any text. */
function check(article: ArticleInput): void {
  const report = extractArticle(article, CONTEXT);
  expect(articleReportSchema.safeParse(report).error).toBeUndefined();
  expect(report.warnings.filter((warning) => !EXPECTED_WARNINGS.test(warning))).toEqual([]);
  for (const { field, start, end, quote } of spansIn(report.meetings)) {
    expect((article[field] ?? '').slice(start, end)).toBe(quote);
    expect(quote).not.toBe('');
  }
  for (const { start, end } of report.removed) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(article.text.length);
  }
  expect(JSON.stringify(extractArticle(article, CONTEXT))).toBe(JSON.stringify(report));
}

const PIECES: readonly string[] = [
  ...'التقى|يلتقي|سيلتقي|استقبل|استقبله|اجتمع|يبحث|بحثا|لقاء|لقاؤه|اجتماع|اجتماعا|محادثات|مباحثات|قمة|اتصالا هاتفيا|اتفق|تلقى'.split(
    '|',
  ),
  ...'وزير الخارجية|وزيرا خارجية|رئيس الوزراء|الرئيس|رئيس|نائب|نائبته|السفير|سفير|ملك|الأمير|نظيره|نظيرته|نظيريه|عضو مجلس|مدير عام|المبعوث الخاص|الأمين العام|وزيري'.split(
    '|',
  ),
  ...'الأردني|النرويجي|اليابانية|النرويج|إيطاليا|للأردن|واليابان|بكندا|الأمم المتحدة|الاتحاد الأوروبي|عمان|في أوسلو|طوكيو|المملكة'.split(
    '|',
  ),
  ...'سالم نورين|لارس هولمن|رانيا توفيق|نورين|هولمن|الدكتور|معالي|صاحب السمو|بن|آل|أبو|عبد الله|الشيخ'.split('|'),
  ...'و|ف|ب|ل|ثم|كما|مع|إلى|على|عن|في|من|بين|خلال|بعد|قبل|لم|لن|قد|سوف|أن|إن|الذي|التي|بحضور|حضر|على هامش|بناء على طلب'.split(
    '|',
  ),
  ...'قال|وأضاف|وأكد|أشار|موضحا|من جانبه|بدوره|الجانبان|الوزيران|الأخير|بلاده|ضيفه|الطرفين'.split('|'),
  ...'اليوم|أمس|غدا|الاثنين|يوم الجمعة|4 مايو|5/6/2019|12/10|مايو 2020|العام الماضي|الشهر المقبل|25 صفر 1442هـ|99/99/9999|٣١ فبراير|0/0/0|1e9|123456789012345678901234567890'.split(
    '|',
  ),
  ...'.|،|؛|:|؟|!|…|(|)|[|]|«|»|"|“|”|-|–|—|/|#|_|*|\n|\r\n|\t|\u2028'.split('|'),
  '\u200f',
  '\u200e',
  '\u202b',
  '\u202c',
  '\u200b',
  '\ufeff',
  '\u00a0',
  'ـــ',
  'ً',
  'ّ',
  'ٰ',
  '\u0610',
  'ﻟﻘﺎﺀ',
  'ﷺ',
  'ﷲ',
  '﷼',
  'ﻼ',
  '½',
  '①',
  'Ⅳ',
  '\ud800',
  '\udc00',
  '😀',
  'é',
  'Minister',
  'Z',
  '中',
  'ю',
  'مشاركة',
  'اقرأ أيضا',
  'سمات',
  'الوسوم',
  '(أرشيف)',
  'جميع الحقوق محفوظة',
  'ملفات تعريف الارتباط',
];

const SENTENCES: readonly string[] = [
  'التقى وزير الخارجية الأردني سالم نورين اليوم (الاثنين) في عمان نظيره النرويجي لارس هولمن، وبحثا التعاون في السياحة.',
  'أوسلو 4 مايو 2019 (وكالة) - استقبل الرئيس كارل هولمن أمس السفيرة اليابانية هانا موري بمناسبة بدء عملها.',
  'وقال نورين: «نتطلع إلى رحلات مباشرة بين البلدين»، مضيفا أن المكتبات في بلاده تستقبل الزوار.',
  'تلقى رئيس الوزراء الإيطالي ماركو بيلي اتصالا هاتفيا من وزيرة الصحة الكندية آن ميلر، بناء على طلب الأخيرة.',
  'لن يلتقي الوزيران هذا الشهر بعد تأجيل الاجتماع الذي كان مقررا يوم الخميس 12 مارس 2020 في طوكيو.',
  'واتفق الجانبان على إقامة معرض للكتاب، وحضر اللقاء من الجانب الأردني مدير المكتبات رانيا توفيق.',
  'من المقرر أن يزور وزيرا خارجية النرويج واليابان المتحف في عمان خلال يومي 4 و5 أغسطس المقبل على هامش المهرجان.',
];

const word = fc.constantFrom(...PIECES);
const glue = fc.constantFrom(' ', ' ', ' ', '', '\n', '، ');
const soup = fc
  .array(fc.tuple(word, glue), { maxLength: 120 })
  .map((parts) => parts.map(([text, space]) => text + space).join(''));

/** A sentence with a few cuts, doublings, insertions and exchanges at any place, inside words too. */
const mutated = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), word, fc.nat(3)), { maxLength: 12 }),
  )
  .map(([sentences, changes]) => changes.reduce(mutate, sentences.join(' ')));

function mutate(text: string, [place, length, piece, kind]: [number, number, string, number]): string {
  const at = place % (text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return before + after.slice(length);
  if (kind === 1) return before + after.slice(0, length) + after;
  if (kind === 2) return before + piece + after;
  return after + before;
}

/** Few pieces, very often: what makes a careless grammar look back again and again. */
const repeated = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 4 }),
    fc.nat(400),
    fc.constantFrom('', ' '),
    fc.constantFrom(...SENTENCES),
  )
  .map(([pieces, times, space, sentence]) => `${sentence}\n${(pieces.join(space) + space).repeat(times)}`);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0x600, max: 0x6ff }).map((c) => String.fromCharCode(c)), maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)), maxLength: 300 }),
  fc.string({ unit: fc.integer({ min: 0xfb50, max: 0xfeff }).map((c) => String.fromCharCode(c)), maxLength: 300 }),
);

const oddDay = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    '',
    ' ',
    '2020-02-30',
    '2020-13-01',
    '0000-00-00',
    '9999-12-31',
    '-1',
    'أمس',
    '2020',
  ),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const oddWords = fc.oneof(fc.constantFrom(null, undefined, '', ' ', '\n'), fc.constantFrom(...SENTENCES), soup);
const oddArticle = fc.record({
  id: fc.string({ minLength: 1, maxLength: 5 }),
  text: fc.oneof(mutated, soup),
  title: oddWords,
  publishedAt: oddDay,
  seenAt: oddDay,
  source: fc.oneof(oddWords, fc.constantFrom('constructor', '__proto__', 'toString')),
  url: fc.oneof(oddWords, fc.webUrl(), fc.constantFrom('http://[', 'https://example.org/2020/99/99/x')),
});

const meetingsOf = ({ reading }: Stages) =>
  (reading?.outcomes ?? []).flatMap(({ meeting, fate }) => (fate === 'kept' ? [meeting] : []));

describe('extractArticle on any text', () => {
  it(
    'reads words of its own grammar in any order',
    () => {
      fc.assert(
        fc.property(soup, oddDay, (text, day) => check({ id: 'a', text, publishedAt: isDay(day) ? day : null })),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'reads sentences with any damage',
    () => {
      fc.assert(
        fc.property(mutated, fc.option(mutated), (text, title) =>
          check({ id: 'a', text, title, seenAt: '2020-06-15' }),
        ),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'reads what repeats itself',
    () => {
      fc.assert(
        fc.property(repeated, (text) => check({ id: 'a', text, seenAt: '2020-06-15' })),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'reads any characters',
    () => {
      fc.assert(
        fc.property(anyText, fc.constantFrom('', ...SENTENCES), fc.boolean(), (text, sentence, first) =>
          check({ id: 'a', text: first ? text + sentence : sentence + text, title: text }),
        ),
        { numRuns },
      );
    },
    PATIENCE,
  );

  it(
    'reads with any title, day, source and address',
    () => {
      fc.assert(fc.property(oddArticle, check), { numRuns });
    },
    PATIENCE,
  );

  it(
    'loses no meeting by leaving an article early',
    () => {
      fc.assert(
        fc.property(fc.oneof(mutated, soup), (text) => {
          const article = { id: 'a', text, seenAt: '2020-06-15' };
          const early = meetingsOf(readMeetingStages(article, CONTEXT));
          expect(early).toEqual(meetingsOf(readStages(article, CONTEXT)));
        }),
        { numRuns: numRuns / 4 },
      );
    },
    PATIENCE,
  );

  it.each([
    ['commas', '،'.repeat(100_000)],
    ['commas after news', `${SENTENCES[0]}${'، '.repeat(50_000)}`],
    ['conjunctions', 'و '.repeat(50_000)],
    ['opened quotes', `${SENTENCES[2]} ${'وقال «'.repeat(10_000)}`],
    ['titles', 'وزير الخارجية الأردني '.repeat(3_000)],
    ['names', 'سالم نورين ولارس هولمن '.repeat(3_000)],
    ['counterparts', 'ونظيره النرويجي '.repeat(4_000)],
    ['meetings', `${SENTENCES[0]}\n`.repeat(300)],
    ['one word', 'م'.repeat(100_000)],
    ['marks on one letter', `م${'ً'.repeat(100_000)}`],
    ['numbers', '1234567890'.repeat(10_000)],
    ['dates', '12/10/2020 '.repeat(5_000)],
    ['ligatures that unfold', 'ﷺ'.repeat(20_000)],
  ])('reads a text of nothing but %s', (_, text) => check({ id: 'a', text }), 60_000);
});

function isDay(day: string | null | undefined): day is string {
  return /^\d{4}-(?:0\d|1[0-2])-[0-2]\d$/.test(day ?? '');
}
