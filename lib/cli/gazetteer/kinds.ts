import { ROLES, TOPICS } from '../../domain/codes';
import type { FileName } from '../../gazetteer/schemas';

/** One column of a new row as an editor is asked for it. */
export interface Field {
  readonly column: string;
  /** What it is, in the words of somebody who edits no programs. */
  readonly ask: string;
  readonly example: string;
  /** false: may stay empty. */
  readonly required: boolean;
  /** What is meant where nothing is given. */
  readonly fallback?: string;
  /** The only values there are. */
  readonly choices?: readonly string[];
  /** What the value names in another table, so that its name may be given in place of its code. */
  readonly names?: 'entity' | 'country' | 'city' | 'person';
}

/** A kind of entry: the file that its row stands in, and the row's columns in the order of asking. */
export interface Kind {
  readonly name: string;
  readonly file: FileName;
  readonly fields: readonly Field[];
}

const need = (column: string, ask: string, example: string, more: Partial<Field> = {}): Field => ({
  column,
  ask,
  example,
  required: true,
  ...more,
});
const may = (column: string, ask: string, example: string, more: Partial<Field> = {}): Field => ({
  ...need(column, ask, example, more),
  required: false,
});

const AR = need('ar', 'Name in Arabic, as the press writes it', 'سالم الرابحي');
const EN = need('en', 'Name in English', 'Salem al-Rabhi');
const VARIANTS = may('variants', 'Other Arabic spellings, divided by |', 'سالم الرابحى|سالم رابحي');
const SOURCE = need('source', 'Public source on which the row rests', 'GeoNames');
/** Rows of people say whether somebody looked: the linter counts those that nobody did. */
const CHECKED_SOURCE = need(
  'source',
  'Public source: checked: … where you read it for this row, unchecked: … where it only says where to look',
  'checked: Wikipedia, Salem al-Rabhi',
);
const ID = may('id', 'Id: small letters and hyphens; made from the English name where empty', 'salem-al-rabhi');
const COUNTRY = need('country', 'Country: code or English name', 'OM', { names: 'country' });

export const KINDS: readonly Kind[] = [
  {
    name: 'person',
    file: 'people.csv',
    fields: [
      EN,
      AR,
      ID,
      VARIANTS,
      may('short', 'What the press calls the person alone, divided by |', 'الرابحي'),
      need('gender', 'm or f', 'm', { choices: ['m', 'f'] }),
      may('wikidata', 'Wikidata id, only where it is certain', 'Q42'),
      CHECKED_SOURCE,
    ],
  },
  {
    name: 'office',
    file: 'offices.csv',
    fields: [
      need('person', 'Person: id or English name', 'salem-al-rabhi', { names: 'person' }),
      need('role', 'Role', 'foreign_minister', { choices: ROLES }),
      need('entity', 'Country or organisation: code or English name', 'OM', { names: 'entity' }),
      need('title_ar', 'Title in Arabic', 'وزير الخارجية'),
      need('title_en', 'Title in English', 'Minister of Foreign Affairs'),
      need('from', 'Since when: YYYY, YYYY-MM or YYYY-MM-DD, as exactly as it is known', '2020-08-18'),
      may('to', 'Until when; empty where the office is still held', '2024-01'),
      CHECKED_SOURCE,
    ],
  },
  {
    name: 'place',
    file: 'cities.csv',
    fields: [
      EN,
      AR,
      COUNTRY,
      VARIANTS,
      need('capital', 'yes where it stands for its government, else no', 'no', {
        choices: ['yes', 'no'],
        fallback: 'no',
      }),
      may('from', 'First day of this name, only for a city that was renamed', '2019-03-23'),
      may('to', 'First day on which it has another name', '2022-09-17'),
      SOURCE,
    ],
  },
  {
    name: 'venue',
    file: 'venues.csv',
    fields: [
      EN,
      AR,
      VARIANTS,
      may('city', 'City: its English name in cities.csv; empty where it lies in none', 'Muscat', { names: 'city' }),
      COUNTRY,
      SOURCE,
    ],
  },
  {
    name: 'organisation',
    file: 'organisations.csv',
    fields: [
      need('code', 'Code of capital letters, three or more', 'ASEAN'),
      EN,
      AR,
      VARIANTS,
      may('adjectives', 'Adjectives, every form written out, divided by |', 'أطلسي|أطلسية'),
      may('metonyms', 'What stands for it in the news, divided by |', 'بيت العرب'),
      may('capital', 'City of its seat: the English name in cities.csv', 'Jakarta', { names: 'city' }),
      SOURCE,
    ],
  },
  {
    name: 'outlet',
    file: 'outlets.csv',
    fields: [EN, AR, ID, may('variants', 'Words of its datelines and credits, divided by |', 'واس|SPA'), SOURCE],
  },
  {
    name: 'topic',
    file: 'topics.csv',
    fields: [
      EN,
      AR,
      ID,
      need('topic', 'Code of the topic', 'energy', { choices: TOPICS }),
      need('terms', 'Words that speak of it, without the article, divided by |', 'طاقة شمسية|ألواح شمسية'),
      need('weight', '1 where the words name it for certain, less where they need company', '1', { fallback: '1' }),
      SOURCE,
    ],
  },
];
