import { describe, expect, it } from 'vitest';
import { joinReports } from './join-reports';
import { toTestPerson, toTestReport } from './testing';

const lin = toTestPerson('CN', 'lin-an');
const petrov = toTestPerson('RU', 'ivan-petrov');
const base = toTestReport([lin, petrov]);

const topic = (code: 'energy' | 'health', ...subjects: string[]) => ({
  code,
  subjects,
  evidence: [],
  derivation: ['t'],
});
const outcome = (text: string) => ({ text, parties: [], evidence: [], derivation: ['t'] });

describe('joinReports', () => {
  it('gives a single report as it is, its people in their order', () => {
    const unnamed = toTestPerson('KH', null);
    const joined = joinReports([toTestReport([unnamed, lin, petrov])]);
    expect(joined.participants.map(({ id }) => id)).toEqual(['kh-foreign_minister', 'lin-an', 'ivan-petrov']);
    expect(joined).toMatchObject({
      main: true,
      date: { edtf: '2020-10-12' },
      place: { country: 'KH', city: 'Riverton' },
    });
  });

  it('takes the surest date, whoever is surer of all else', () => {
    const vague = toTestReport([lin, petrov], { edtf: '2020-10', confidence: 1 });
    expect(joinReports([vague, { ...base, main: false }]).date.edtf).toBe('2020-10-12');
    const inferred = toTestReport([lin, petrov], { edtf: '2020?-10-12', confidence: 1 });
    expect(joinReports([inferred, base]).date.edtf).toBe('2020-10-12');
  });

  it('takes the place with a city, and the format that one tells', () => {
    const joined = joinReports([toTestReport([lin, petrov], { city: null, format: null, confidence: 1 }), base]);
    expect(joined).toMatchObject({ place: { city: 'Riverton' }, format: 'in_person' });
  });

  it('names whom one report knows by the office alone, and counts nobody twice', () => {
    const office = toTestReport([toTestPerson('RU', null), lin], { confidence: 1 });
    const { participants } = joinReports([office, base]);
    expect(participants.map(({ id, name }) => [id, name?.en])).toEqual([
      ['ivan-petrov', 'ivan-petrov'],
      ['lin-an', 'lin-an'],
    ]);
  });

  it('takes in whom one report alone names, and holds for a principal whom any does', () => {
    const aide = toTestPerson('ASEAN', 'mira-k', { principal: false });
    const joined = joinReports([
      toTestReport([lin, petrov, aide]),
      toTestReport([lin, petrov, { ...aide, principal: true }, toTestPerson('KH', 'sok-dara')]),
    ]);
    expect(joined.participants.map(({ id, principal }) => [id, principal])).toEqual([
      ['lin-an', true],
      ['ivan-petrov', true],
      ['mira-k', true],
      ['sok-dara', true],
    ]);
  });

  it('joins topics and their subjects, and is news where one report tells it as news', () => {
    const { topics, main, outcomes } = joinReports([
      { ...base, topics: [topic('energy', 'gas')], main: false, outcomes: [outcome('x'), outcome('y')] },
      { ...base, topics: [topic('health'), topic('energy', 'oil')], outcomes: [outcome('x')] },
    ]);
    expect(topics).toEqual([
      { code: 'health', subjects: [] },
      { code: 'energy', subjects: ['oil', 'gas'] },
    ]);
    expect([main, outcomes]).toEqual([true, 2]);
  });

  it('does not depend on the order of reports that differ in confidence', () => {
    const other = toTestReport([petrov, lin], { confidence: 0.5, topics: [topic('energy')] });
    expect(joinReports([other, base])).toEqual(joinReports([base, other]));
  });

  it('has nothing to say of nothing', () => {
    expect(() => joinReports([])).toThrow(RangeError);
  });
});
