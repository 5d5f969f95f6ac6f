/**
 * Words of the calendar, as data. Every key is folded when its table is built, so rows are written as a newspaper
 * writes them. A name of several words is one string with single spaces.
 */
import { foldKey } from '../../shared/arabic/fold';

export type Calendar = 'gregorian' | 'hijri';

interface MonthName {
  readonly calendar: Calendar;
  readonly month: number;
  /** The word is also a name or another word (`ماي`, `نيسان`, `آب`): a month only beside a day, a year or the word for month. */
  readonly ambiguous: boolean;
}

/** Phrases by their first word, longest first: the form that the rules look up. */
export type PhraseTable<T> = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly value: T }[]>;

/** Builds the lookup form of a list of phrases. */
export function toPhraseTable<T>(rows: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, { rest: readonly string[]; value: T }[]>();
  for (const [phrase, value] of rows) {
    const [head = '', ...rest] = foldKey(phrase).split(' ');
    table.set(head, [...(table.get(head) ?? []), { rest, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}

/** A set of folded words, from a text with a space between them. */
export const toWords = (text: string): ReadonlySet<string> => new Set(foldKey(text).split(' '));

// Egypt and the Gulf | the Levant and Iraq | Algeria and Tunisia | Morocco; then other spellings
const GREGORIAN: readonly (readonly [month: number, sure: string, ambiguous: string])[] = [
  [1, 'يناير|ينايـر|كانون الثاني|كانون ثاني|كانون ثان|جانفي|جانفييه', ''],
  [2, 'فبراير|فبرائر|شباط|فيفري', ''],
  [3, 'مارس|آذار|مارث', ''],
  [4, 'أبريل|إبريل|ابرايل|أفريل|إفريل', 'نيسان'],
  [5, 'مايو|أيار|مايس', 'ماي'],
  [6, 'يونيو|يونيه|حزيران', 'جوان'],
  [7, 'يوليو|يوليه|يوليوز|تموز|جويلية|جويليه', ''],
  [8, 'أغسطس|اوغسطس|أغسطوس|غشت', 'آب|أوت'],
  [9, 'سبتمبر|سيبتمبر|أيلول|شتنبر', ''],
  [10, 'أكتوبر|أوكتوبر|تشرين الأول|تشرين أول', ''],
  [11, 'نوفمبر|نوفمير|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر', ''],
  [12, 'ديسمبر|ديسيمبر|كانون الأول|كانون أول|دجنبر', ''],
];

// nearly all are also names of people or common words, so a Hijri month counts only beside a day or a year
const HIJRI: readonly (readonly [month: number, names: string])[] = [
  [1, 'محرم|المحرم|محرم الحرام'],
  [2, 'صفر|صفر الخير'],
  [3, 'ربيع الأول|ربيع أول'],
  [4, 'ربيع الآخر|ربيع الثاني|ربيع ثاني'],
  [5, 'جمادى الأولى|جمادى الأول|جماد الأول|جماد أول|جمادى أولى'],
  [6, 'جمادى الآخرة|جمادى الآخر|جمادى الثانية|جمادى الثاني|جماد الثاني|جماد ثاني|جماد الآخر'],
  [7, 'رجب|رجب الفرد'],
  [8, 'شعبان'],
  [9, 'رمضان|رمضان المبارك'],
  [10, 'شوال'],
  [11, 'ذو القعدة|ذي القعدة|ذوالقعدة|ذيالقعدة'],
  [12, 'ذو الحجة|ذي الحجة|ذوالحجة|ذيالحجة'],
];

function* monthRows(): Generator<readonly [string, MonthName]> {
  for (const [month, sure, unsure] of GREGORIAN) {
    for (const name of sure.split('|')) yield [name, { calendar: 'gregorian', month, ambiguous: false }];
    for (const name of unsure.split('|')) if (name) yield [name, { calendar: 'gregorian', month, ambiguous: true }];
  }
  for (const [month, names] of HIJRI)
    for (const name of names.split('|')) yield [name, { calendar: 'hijri', month, ambiguous: true }];
}

export const MONTHS: PhraseTable<MonthName> = toPhraseTable(monthRows());

/** ISO numbers. Only with the article: the bare words are numbers (`أحد` one) and names (`جمعة`, `خميس`). */
export const WEEKDAYS: PhraseTable<number> = toPhraseTable([
  ['الاثنين', 1],
  ['الثلاثاء', 2],
  ['الثلثاء', 2],
  ['الثلاثا', 2],
  ['الأربعاء', 3],
  ['الاربعا', 3],
  ['الخميس', 4],
  ['الجمعة', 5],
  ['السبت', 6],
  ['الأحد', 7],
]);

const TENS: readonly (readonly [number, string, string])[] = [
  [20, 'العشرون', 'العشرين'],
  [30, 'الثلاثون', 'الثلاثين'],
];
const UNITS = ['الحادي', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'] as const;

function* ordinalRows(): Generator<readonly [string, number]> {
  yield ['الأول', 1];
  yield ['أول', 1];
  yield ['العاشر', 10];
  for (const [i, unit] of UNITS.entries()) {
    if (i > 0) yield [unit, i + 1];
    yield [`${unit} عشر`, i + 11];
    for (const [ten, nominative, oblique] of TENS) {
      yield [`${unit} و${nominative}`, ten + i + 1];
      yield [`${unit} و${oblique}`, ten + i + 1];
    }
  }
  for (const [ten, nominative, oblique] of TENS) {
    yield [nominative, ten];
    yield [oblique, ten];
  }
}

/** Days of the month in words: `الخامس عشر` 15, `الحادي والثلاثين` 31. */
export const ORDINALS: PhraseTable<number> = toPhraseTable([...ordinalRows()].filter(([, n]) => n <= 31));

/** Numbers that count days, weeks, months or years: `ثلاثة أيام`, `ثلاث سنوات`. */
export const COUNTS: PhraseTable<number> = toPhraseTable(
  ['ثلاثة ثلاث', 'أربعة أربع', 'خمسة خمس', 'ستة ست', 'سبعة سبع', 'ثمانية ثماني', 'تسعة تسع', 'عشرة عشر'].flatMap(
    (forms, i) => forms.split(' ').map((form) => [form, i + 3] as const),
  ),
);

export type DateUnit = 'day' | 'week' | 'month' | 'year';
interface UnitWord {
  readonly unit: DateUnit;
  /** 1 and 2 are said by the word itself (`يوم`, `يومين`); null: a plural, which a number precedes. */
  readonly count: 1 | 2 | null;
}

export const UNIT_WORDS: PhraseTable<UnitWord> = toPhraseTable<UnitWord>(
  (
    [
      ['day', 'يوم', 'يومين', 'أيام'],
      ['week', 'أسبوع', 'أسبوعين', 'أسابيع'],
      ['month', 'شهر', 'شهرين', 'أشهر'],
      ['month', 'شهر', 'شهرين', 'شهور'],
      ['year', 'عام', 'عامين', 'أعوام'],
      ['year', 'سنة', 'سنتين', 'سنوات'],
    ] as const
  ).flatMap(([unit, one, two, many]) => [
    [one, { unit, count: 1 }] as const,
    [two, { unit, count: 2 }] as const,
    [many, { unit, count: null }] as const,
  ]),
);

/** The periods that a direction qualifies: `الأسبوع الماضي`. */
export const PERIOD_WORDS: PhraseTable<DateUnit> = toPhraseTable([
  ['الأسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام', 'year'],
  ['السنة', 'year'],
]);
