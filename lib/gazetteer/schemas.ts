import { z } from 'zod';
import { REGIONS, ROLES, TOPICS } from '../domain/codes';
import { parsePartialDate } from '../domain/partial-date';

/** The message of each check is what was expected in the cell: it ends up in the sentence that the editor reads. */
const expected = (text: string): { error: string } => ({ error: text });

const filled = z.string().min(1, expected('a value (the cell must not be empty)'));
const noLatin = (value: string): boolean => !/[A-Za-z]/.test(value);
const arabic = filled.refine(noLatin, expected('Arabic letters alone'));
const english = filled.refine((v) => /^[\x20-\x7e\u00c0-\u024f’‘–]+$/.test(v), expected('Latin letters alone'));
const toList = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));
const list = z.string().transform(toList);
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;
const arabicList = z
  .string()
  .refine(noLatin, expected('Arabic letters alone, values divided by |'))
  .transform(toList)
  .refine(unique, expected('every value once'));
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expected('a slug of small letters, digits and hyphens: wang-yi'));
const country = z.string().regex(/^[A-Z]{2}$/, expected('an ISO 3166 code of two capital letters'));
const organisation = z
  .string()
  .regex(
    /^(UN|EU|[A-Z]\d|[A-Z][A-Z0-9]{2,11})$/,
    expected('a code of capital letters and digits, three to twelve or like G7 (of two letters only UN and EU)'),
  );
const entity = z.union([country, organisation], expected('the code of a country or an organisation'));
const isDate = (v: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(v) && parsePartialDate(v) !== null;
const partialDate = z.string().refine(isDate, expected('YYYY, YYYY-MM or YYYY-MM-DD, a day of the calendar'));
const maybeDate = z
  .string()
  .refine((v) => v === '' || isDate(v), expected('an empty cell, YYYY, YYYY-MM or YYYY-MM-DD'));
const maybeDay = z
  .string()
  .refine(
    (v) => v === '' || (v.length === 10 && isDate(v)),
    expected('an empty cell or YYYY-MM-DD, a day of the calendar'),
  );
const source = z.string().min(3, expected('the public source on which the row rests'));
/** `uncheked: …` must not pass for a row that somebody has checked. */
const checkable = source.refine(
  (v) => !/^\S*che?c?k/i.test(v) || /^(un)?checked: \S/.test(v),
  expected('"unchecked: " and where the row can be checked, or "checked: " and what it was compared with'),
);

const named = { ar: arabic, en: english };
const actor = { ...named, variants: arabicList, adjectives: arabicList, metonyms: arabicList, capital: z.string() };

/** The columns of each CSV file and what each may hold; the keys are the column names. */
export const SCHEMAS = {
  'countries.csv': z.object({ code: country, region: z.enum(REGIONS, expected(REGIONS.join(', '))), ...actor, source }),
  'organisations.csv': z.object({ code: organisation, ...actor, source }),
  'cities.csv': z.object({
    ...named,
    country,
    variants: arabicList,
    capital: z.enum(['yes', 'no'], expected('yes or no')).transform((v) => v === 'yes'),
    from: maybeDay,
    to: maybeDay,
    source,
  }),
  'venues.csv': z.object({ ...named, variants: arabicList, city: z.string(), country, source }),
  'people.csv': z.object({
    id: slug,
    ...named,
    variants: arabicList,
    short: arabicList,
    gender: z.enum(['f', 'm'], expected('f or m')),
    wikidata: z.string().regex(/^(Q[1-9]\d*)?$/, expected('Q and a number, or an empty cell')),
    source: checkable,
  }),
  'offices.csv': z.object({
    person: slug,
    role: z.enum(ROLES, expected(ROLES.join(', '))),
    entity,
    title_ar: arabic,
    title_en: english,
    from: partialDate,
    to: maybeDate,
    source: checkable,
  }),
  'topics.csv': z.object({
    id: slug,
    topic: z.enum(TOPICS, expected(TOPICS.join(', '))),
    ...named,
    terms: list.refine((terms) => terms.length > 0 && unique(terms), expected('at least one term, each once')),
    weight: z
      .string()
      .refine((v) => Number(v) > 0 && Number(v) <= 1, expected('a number above 0 and up to 1'))
      .transform(Number),
    source,
  }),
  'outlets.csv': z.object({ id: slug, ...named, variants: list.refine(unique, expected('every value once')), source }),
  'collisions.csv': z.object({ spelling: arabic, rows: list, reason: filled }),
} as const;

export type FileName = keyof typeof SCHEMAS;
export const FILE_NAMES = Object.keys(SCHEMAS) as FileName[];

/** A row as its schema gives it, with the place it was read from. */
export type Located<F extends FileName> = z.output<(typeof SCHEMAS)[F]> & { readonly file: F; readonly line: number };
/** All rows of all files that passed their schemas. */
export type GazetteerRows = { readonly [F in FileName]: readonly Located<F>[] };

export const columnsOf = (file: FileName): string[] => Object.keys(SCHEMAS[file].shape);
