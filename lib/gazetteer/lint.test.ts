import { describe, expect, it } from 'vitest';
import { describeTrouble } from '../shared/errors';
import { lintRows } from './lint';
import { parseRows } from './rows';
import type { FileName } from './schemas';

const COUNTRY = 'code,region,ar,en,variants,adjectives,metonyms,capital,source\n';
const ORGANISATION = 'code,ar,en,variants,adjectives,metonyms,capital,source\n';
const CITY = 'en,country,ar,variants,capital,from,to,source\n';
const VENUE = 'ar,variants,en,city,country,source\n';
const PERSON = 'id,ar,en,variants,short,gender,wikidata,source\n';
const OFFICE = 'person,role,entity,title_ar,title_en,from,to,source\n';
const TOPIC = 'id,topic,ar,en,terms,weight,source\n';
const COLLISION = 'spelling,rows,reason\n';

/** A small sound gazetteer about two invented countries; each test plants one error in it. */
const SOUND: Readonly<Partial<Record<FileName, string>>> = {
  'countries.csv': `${COUNTRY}AA,europe,سهلستان,Sahlestan,,سهلي|سهلية,,Sahla,invented\nBB,africa,نهرستان,Nahrestan,بلاد النهر,,,,invented\n`,
  'organisations.csv': `${ORGANISATION}LEAGUE,رابطة السهول,League of Plains,,,,Sahla,invented\n`,
  'cities.csv': `${CITY}Sahla,AA,سهلة,,yes,,,invented\nNahra,BB,نهرة,,no,,,invented\n`,
  'venues.csv': `${VENUE}قصر الضيوف,,Guest Palace,Sahla,AA,invented\n`,
  'people.csv': `${PERSON}sami-sahli,سامي السهلي,Sami Sahli,,السهلي,m,,invented\n`,
  'offices.csv': `${OFFICE}sami-sahli,foreign_minister,AA,وزير الخارجية,Foreign Minister,2015-03,2019,invented\n`,
  'topics.csv': `${TOPIC}rail,transport_connectivity,السكك,Rail,سكة حديد,1,invented\n`,
};

function lint(planted: Readonly<Partial<Record<FileName, string>>> = {}): string[] {
  const { rows, troubles } = parseRows({ ...SOUND, ...planted });
  return [...troubles, ...lintRows(rows)].map(describeTrouble);
}
const add = (file: FileName, line: string): Partial<Record<FileName, string>> => ({
  [file]: `${SOUND[file]}${line}\n`,
});

describe('lintRows', () => {
  it('finds nothing in a sound gazetteer', () => expect(lint()).toEqual([]));

  it.each<[string, Partial<Record<FileName, string>>, string]>([
    [
      'a code twice',
      add('countries.csv', 'AA,europe,جبلستان,Jabalestan,,,,,invented'),
      'column code: "AA" stands in data/countries.csv, row 2 already',
    ],
    [
      'a city twice',
      add('cities.csv', 'Nahra,BB,نهرا,,no,,,invented'),
      'column en: "Nahra" stands in data/cities.csv, row 3 already',
    ],
    [
      'a person twice',
      add('people.csv', 'sami-sahli,سمير جبلي,Samir Jabali,,,m,,invented'),
      '"sami-sahli" stands in data/people.csv, row 2 already',
    ],
    [
      'an unknown country of a city',
      add('cities.csv', 'Jabal,CC,جبل,,no,,,invented'),
      '"CC" is not in data/countries.csv',
    ],
    [
      'an unknown city of a venue',
      add('venues.csv', 'قصر الجبل,,Mountain Palace,Jabal,AA,invented'),
      '"Jabal" is not in data/cities.csv',
    ],
    [
      'a venue in another country than its city',
      add('venues.csv', 'قصر الجبل,,Mountain Palace,Nahra,AA,invented'),
      'but Nahra lies in BB',
    ],
    [
      'an unknown entity of an office',
      add('offices.csv', 'sami-sahli,other,CC,مستشار,Adviser,2020,,invented'),
      '"CC" is not in data/countries.csv or organisations.csv',
    ],
    [
      'an unknown person of an office',
      add('offices.csv', 'nobody,other,AA,مستشار,Adviser,2020,,invented'),
      '"nobody" is not in data/people.csv',
    ],
    [
      'an unknown role',
      add('offices.csv', 'sami-sahli,chief,AA,مستشار,Adviser,2020,,invented'),
      'column role: "chief" stands there; expected head_of_state',
    ],
    [
      'an unknown topic',
      add('topics.csv', 'sea,oceans,البحر,Sea,بحر,1,invented'),
      'column topic: "oceans" stands there',
    ],
    [
      'an unknown capital',
      add('countries.csv', 'CC,europe,جبلستان,Jabalestan,,,,Jabal,invented'),
      'no capital "Jabal" in CC',
    ],
    [
      'a capital that is not marked so',
      add('countries.csv', 'BC,europe,جبلستان,Jabalestan,,,,Nahra,invented'),
      'no capital "Nahra" in BC',
    ],
    [
      'an adjective without its feminine',
      add('countries.csv', 'CC,europe,جبلستان,Jabalestan,,جبلي|جبليون,,,invented'),
      '"جبلي" has no feminine; expected "جبلية" beside it',
    ],
    [
      'an office that ends before it begins',
      add('offices.csv', 'sami-sahli,other,AA,مستشار,Adviser,2020-05,2019,invented'),
      'column to: "2019" lies before the beginning, 2020-05',
    ],
    [
      'a day that the calendar does not have',
      add('offices.csv', 'sami-sahli,other,AA,مستشار,Adviser,2021-02-29,,invented'),
      '"2021-02-29" stands there; expected YYYY',
    ],
    [
      'an office without a beginning',
      add('offices.csv', 'sami-sahli,other,AA,مستشار,Adviser,,2019,invented'),
      'column from: the cell is empty',
    ],
    ['a missing source', add('cities.csv', 'Jabal,AA,جبل,,no,,,'), 'row 4, column source: the cell is empty'],
    ['a missing name', add('cities.csv', 'Jabal,AA,,,no,,,invented'), 'row 4, column ar: the cell is empty'],
    [
      'an invisible character',
      add('cities.csv', 'Jabal,AA,جب\u200fل,,no,,,invented'),
      'the character U+200F hides at position 3 of "جبل"',
    ],
    [
      'Latin letters in an Arabic cell',
      add('cities.csv', 'Jabal,AA,جبلA,,no,,,invented'),
      'expected Arabic letters alone',
    ],
    [
      'an organisation of two letters',
      add('organisations.csv', 'XY,رابطة الجبال,League of Hills,,,,,invented'),
      '"XY" stands there; expected a code',
    ],
    [
      'a misspelt word about checking',
      add('people.csv', 'rami-nahri,رامي النهري,Rami Nahri,,,m,,uncheked: Encyclopedia'),
      '"unchecked: " and where the row can be checked',
    ],
    [
      'a check that names nothing',
      add('offices.csv', 'sami-sahli,head_of_state,AA,الرئيس,President,2019,,checked'),
      '"checked: " and what it was compared with',
    ],
    [
      'a weight above 1',
      add('topics.csv', 'sea,energy,البحر,Sea,بحر,2,invented'),
      '"2" stands there; expected a number above 0 and up to 1',
    ],
    [
      'one name for two countries after folding',
      add('countries.csv', 'CC,europe,بلاد النهرِ,Other,,,,,invented'),
      'also names BB (countries.csv, row 3)',
    ],
    [
      'one name for a country and a city',
      add('cities.csv', 'Nahrestan City,BB,نهرستان,,no,,,invented'),
      'allow it in data/collisions.csv as BB|Nahrestan City',
    ],
    [
      'one full name for two people',
      add('people.csv', 'sami-2,سامى السهلى,Sami II,,,m,,invented'),
      '"سامى السهلى" also names sami-sahli',
    ],
    [
      'one certain term for two topics',
      add('topics.csv', 'train,energy,القطار,Train,سكه حديد,1,invented'),
      'also names rail',
    ],
    [
      'an allowance that nothing needs',
      { 'collisions.csv': `${COLLISION}سهلة,AA|Sahla,gone\n` },
      '"سهلة" is not shared by exactly AA and Sahla',
    ],
  ])('finds %s', (_, planted, sentence) => {
    const found = lint(planted);
    expect(found.join('\n')).toContain(sentence);
    expect(found).toHaveLength(1);
  });

  it('lets a documented collision pass', () => {
    const city = add('cities.csv', 'Nahrestan City,BB,نهرستان,,no,,,invented');
    expect(lint({ ...city, 'collisions.csv': `${COLLISION}نهرستان,BB|Nahrestan City,the capital\n` })).toEqual([]);
  });

  it('lets a city be renamed and named back, and people share a short name or an uncertain term', () => {
    expect(
      lint({
        'cities.csv': `${CITY}Sahla,AA,سهلة,,yes,,2019-01-01,invented\nNew Sahla,AA,سهلة الجديدة,,yes,2019-01-01,2021-01-01,invented\nSahla,AA,سهلة,,yes,2021-01-01,,invented\nNahra,BB,نهرة,,no,,,invented\n`,
        ...add('people.csv', 'rami-sahli,رامي السهلي,Rami Sahli,,السهلي,m,,invented'),
        ...add('topics.csv', 'train,energy,القطار,Train,سكة حديد,0.5,invented'),
      }),
    ).toEqual([]);
  });

  it('asks for the feminine of two-word adjectives in both words', () => {
    const row = 'CC,europe,جبلستان,Jabalestan,,جبلي شمالي|جبلية شمالية,,,invented';
    expect(lint(add('countries.csv', row))).toEqual([]);
  });
});
