import { describe, expect, it } from 'vitest';
import type { Role } from '../domain/codes';
import { gazetteer, officeOn } from './index';
import type { GazetteerOffice } from './types';

const GROUPS = {
  'the G20': 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA',
  'the Arab League': 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE',
  ASEAN: 'BN ID KH LA MM MY PH SG TH TL VN',
  'the Shanghai Cooperation Organisation': 'BY CN IN IR KG KZ PK RU TJ UZ',
  'countries beside them': 'AF AM AZ ER ET GE IL KP MN TM UA',
} as const;

/** For all of these years or a part of them the head of state led the government and no prime minister stood beside. */
const PRESIDENTIAL = new Set('AF AR BR CY ER ID IR KE KM MM MX PH SY TM TR US ZA'.split(' '));

const WANTED = ['head_of_state', 'head_of_government', 'foreign_minister'] as const;
const DAYS = Array.from({ length: 14 }, (_, year) => [`${2012 + year}-01-01`, `${2012 + year}-07-01`]).flat();

/** Country, role, days and why nobody stands there; a row that is no longer needed fails the test. */
const VACANT: readonly (readonly [string, Role, readonly string[], string])[] = [
  ['AU', 'head_of_state', DAYS, 'the monarch of the United Kingdom, listed there alone'],
  ['CA', 'head_of_state', DAYS, 'the monarch of the United Kingdom, listed there alone'],
  [
    'LB',
    'head_of_state',
    ['2014-07-01', '2015-01-01', '2015-07-01', '2016-01-01', '2016-07-01'],
    'parliament elected nobody from May 2014 to October 2016',
  ],
  [
    'LB',
    'head_of_state',
    ['2023-01-01', '2023-07-01', '2024-01-01', '2024-07-01', '2025-01-01'],
    'parliament elected nobody from November 2022 to January 2025',
  ],
  ['SY', 'head_of_state', ['2025-01-01'], 'between the fall of one president and the naming of the next'],
  ['SD', 'head_of_government', ['2019-07-01'], 'a military council ruled alone'],
  ['SD', 'foreign_minister', ['2019-07-01', '2025-07-01'], 'under-secretaries led the ministry'],
  ['TH', 'head_of_government', ['2014-07-01'], 'a military council ruled alone'],
  ['TH', 'foreign_minister', ['2014-07-01'], 'the permanent secretary led the ministry'],
  ['YE', 'foreign_minister', ['2019-07-01'], 'one resigned in June, the next was named in September'],
  ['MY', 'foreign_minister', ['2018-07-01'], 'the cabinet was sworn in a day later'],
  ['AM', 'foreign_minister', ['2021-07-01'], 'one resigned in May, the next acted from the middle of July'],
];

const OFFICES = gazetteer.people.flatMap((person) => person.offices);
const COUNTRIES = new Set(
  gazetteer.entities.filter((entity) => entity.kind === 'country').map((entity) => entity.code),
);

function isHeld(country: string, role: Role, day: string): boolean {
  const roles: readonly Role[] =
    role === 'head_of_government' && PRESIDENTIAL.has(country) ? [role, 'head_of_state'] : [role];
  const offices = OFFICES.filter((office) => office.entity === country && roles.includes(office.role));
  return officeOn({ offices }, day).length > 0;
}

/** Longer than a handover; dates sort as text, and a day stands after the month or year that it is in. */
function isAtOnce(a: GazetteerOffice, b: GazetteerOffice): boolean {
  return a.from < endOf(b) && b.from < endOf(a);
}

const endOf = (office: GazetteerOffice): string => office.to || '9999';

const isLeading = (office: GazetteerOffice): boolean =>
  COUNTRIES.has(office.entity) && WANTED.some((role) => role === office.role);

describe('the people of the gazetteer', () => {
  const open = new Set(VACANT.flatMap(([country, role, days]) => days.map((day) => [country, role, day].join(' '))));

  it.each(Object.entries(GROUPS))('stand in the three leading offices of %s, twice a year', (_, codes) => {
    const missing = codes
      .split(' ')
      .flatMap((country) =>
        WANTED.flatMap((role) =>
          DAYS.filter((day) => !isHeld(country, role, day)).map((day) => [country, role, day].join(' ')),
        ),
      );
    expect(missing.filter((gap) => !open.has(gap))).toEqual([]);
  });

  it.each(VACANT)('leave %s without a %s on these days', (country, role, days) => {
    expect(days.filter((day) => isHeld(country, role, day))).toEqual([]);
  });

  it('lead one country at a time', () => {
    const twice = gazetteer.people.filter(({ offices }) =>
      offices
        .filter(isLeading)
        .some((a, at, all) => all.slice(at + 1).some((b) => a.entity !== b.entity && isAtOnce(a, b))),
    );
    expect(twice.map((person) => person.id)).toEqual([]);
  });

  it('have an id, and where it is known a Wikidata id, of their own', () => {
    const ids = gazetteer.people.map((person) => person.id);
    const known = gazetteer.people.map((person) => person.wikidata).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(known).size).toBe(known.length);
    expect(known.length).toBeGreaterThan(1000);
  });

  it('enter an office before they leave it', () => {
    const backwards = OFFICES.filter(({ from, to }) => to && from.slice(0, to.length) > to.slice(0, from.length));
    expect(backwards).toEqual([]);
  });
});
