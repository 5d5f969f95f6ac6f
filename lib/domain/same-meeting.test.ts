import { describe, expect, it } from 'vitest';
import { joinReports } from './join-reports';
import type { ReportMeeting } from './report';
import { compareMeetings } from './same-meeting';
import { toTestPerson, toTestReport } from './testing';

const lin = toTestPerson('CN', 'lin-an');
const petrov = toTestPerson('RU', 'ivan-petrov');
const sok = toTestPerson('KH', 'sok-dara');
const base = toTestReport([lin, petrov]);

const agreementOf = (a: ReportMeeting, b: ReportMeeting): number | null => {
  const forth = compareMeetings(joinReports([a]), joinReports([b]));
  expect(compareMeetings(joinReports([b]), joinReports([a]))).toBe(forth);
  return forth;
};

const SAME: readonly (readonly [why: string, a: ReportMeeting, b: ReportMeeting])[] = [
  ['the order of the two does not matter', base, toTestReport([petrov, lin])],
  ['one is known by the office alone', base, toTestReport([lin, toTestPerson('RU', null)])],
  ['one report is not sure of the day', base, toTestReport([lin, petrov], { edtf: '2020-10-12~' })],
  ['one report knows the month alone', base, toTestReport([lin, petrov], { edtf: '2020-10' })],
  ['one report infers the year', base, toTestReport([lin, petrov], { edtf: '2020?-10-12' })],
  ['one report gives several days', base, toTestReport([lin, petrov], { edtf: '2020-10-11/2020-10-13' })],
  ['one report names no city', base, toTestReport([lin, petrov], { city: null })],
  ['one report names no place', base, { ...base, place: null }],
  ['one report does not tell the format', base, toTestReport([lin, petrov], { format: null })],
  ['an old and a new quarter are one town', base, toTestReport([lin, petrov], { city: 'New Riverton' })],
  [
    'an aide is told by one alone',
    base,
    toTestReport([lin, petrov, toTestPerson('RU', 'oleg-b', { principal: false })]),
  ],
  [
    'whom one calls an aide, the other calls a principal',
    toTestReport([lin, petrov, toTestPerson('ASEAN', 'mira-k', { principal: false })]),
    toTestReport([lin, petrov, toTestPerson('ASEAN', 'mira-k')]),
  ],
  [
    'one of four is left out of a multilateral meeting',
    toTestReport([lin, petrov, toTestPerson('FR', 'luc-m')]),
    toTestReport([lin, petrov, toTestPerson('FR', 'luc-m'), toTestPerson('DE', 'ute-k')]),
  ],
  ['the host of two others is left out', base, toTestReport([lin, petrov, sok])],
];

const DIFFERENT: readonly (readonly [why: string, a: ReportMeeting, b: ReportMeeting])[] = [
  ['the next day', base, toTestReport([lin, petrov], { edtf: '2020-10-13' })],
  ['a day outside the month', base, toTestReport([lin, petrov], { edtf: '2020-11' })],
  ['months alone', toTestReport([lin, petrov], { edtf: '2020-10' }), toTestReport([lin, petrov], { edtf: '2020-10' })],
  ['a year alone', base, toTestReport([lin, petrov], { edtf: '2020' })],
  ['no day', base, toTestReport([lin, petrov], { edtf: null })],
  ['by phone and in person', base, toTestReport([lin, petrov], { format: 'phone' })],
  ['planned and held', base, toTestReport([lin, petrov], { status: 'planned' })],
  ['different cities', base, toTestReport([lin, petrov], { city: 'Hilltown' })],
  [
    'different countries',
    base,
    { ...base, place: { country: 'TH', city: 'Riverton', evidence: [], derivation: ['t'] } },
  ],
  ['different people of one country', base, toTestReport([lin, toTestPerson('RU', 'oleg-b')])],
  ['a different office', base, toTestReport([lin, toTestPerson('RU', null, { role: 'head_of_state' })])],
  ['an office that says nothing', base, toTestReport([lin, toTestPerson('RU', null, { role: 'other' })])],
  ['one more of a side', base, toTestReport([lin, petrov, toTestPerson('RU', 'oleg-b')])],
  ['one more who is not the host', base, toTestReport([lin, petrov, toTestPerson('FR', 'luc-m')])],
  [
    'the host, but no city',
    toTestReport([lin, petrov], { city: null }),
    toTestReport([lin, petrov, sok], { city: null }),
  ],
  [
    'the host, and a day that is not sure',
    toTestReport([lin, petrov], { edtf: '2020-10' }),
    toTestReport([lin, petrov, sok]),
  ],
  ['the host has met one of two', toTestReport([lin, sok]), toTestReport([lin, petrov, sok])],
  [
    'two more in a multilateral meeting',
    toTestReport([lin, petrov, sok]),
    toTestReport([lin, petrov, sok, toTestPerson('FR', 'luc-m'), toTestPerson('DE', 'ute-k')]),
  ],
  [
    'an office alone and a day that is not sure',
    base,
    toTestReport([lin, toTestPerson('RU', null)], { edtf: '2020-10-12~' }),
  ],
  ['nobody in common but one', base, toTestReport([lin, sok])],
];

describe('compareMeetings', () => {
  it.each(SAME)('takes for one: %s', (_, a, b) => {
    expect(agreementOf(a, b)).not.toBeNull();
  });

  it.each(DIFFERENT)('leaves two: %s', (_, a, b) => {
    expect(agreementOf(a, b)).toBeNull();
  });

  it('agrees best where the people and the day are the same', () => {
    expect(agreementOf(base, base)).toBe(4);
    expect(agreementOf(base, toTestReport([lin, petrov], { edtf: '2020-10' }))).toBe(3);
    expect(agreementOf(base, toTestReport([lin, petrov, sok]))).toBe(2);
  });
});
