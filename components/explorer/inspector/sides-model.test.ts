import { describe, expect, it } from 'vitest';
import type { Topic } from '@/lib/domain/codes';
import type { ReportMeeting, ReportParticipant } from '@/lib/domain/report';
import { buildSides, silencesOf } from './sides-model';

const NO_BASIS = { evidence: [], derivation: [] };

const person = (id: string, represents: string, principal = true): ReportParticipant => ({
  id,
  represents,
  principal,
  wikidata: null,
  name: { ar: id, en: id },
  role: 'foreign_minister',
  roles: ['foreign_minister'],
  ...NO_BASIS,
});

const said = (speaker: string, side: string, topics: readonly Topic[], quote = 'the road is long') => ({
  speaker,
  side,
  topics: [...topics],
  kind: 'indirect' as const,
  attribution: 'explicit' as const,
  evidence: [{ field: 'text' as const, zone: 'body' as const, start: 0, end: quote.length, quote }],
  derivation: [],
});

const report = (
  participants: ReportParticipant[],
  statements: ReportMeeting['statements'],
  topics: readonly Topic[] = [],
) => ({
  participants,
  statements,
  topics: topics.map((code) => ({ code, subjects: [], ...NO_BASIS })),
});

const TWO = [person('a', 'CN'), person('b', 'KH')];
const keysOf = (cells: readonly (readonly { readonly factKey: string }[])[] | undefined) =>
  cells?.map((cell) => cell.map(({ factKey }) => factKey));

describe('buildSides', () => {
  it('puts what both sides said of a topic side by side', () => {
    const { sides, rows } = buildSides(report(TWO, [said('a', 'CN', ['health']), said('b', 'KH', ['health'])]));
    expect(sides.map(({ entity }) => entity)).toEqual(['CN', 'KH']);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ topic: 'health', onlyOne: false });
    expect(keysOf(rows[0]?.cells)).toEqual([['statement:0'], ['statement:1']]);
  });

  it('keeps the empty cell of a side that says nothing of a topic', () => {
    const model = buildSides(report(TWO, [said('a', 'CN', ['health'])]));
    expect(model.rows[0]).toMatchObject({ onlyOne: true });
    expect(keysOf(model.rows[0]?.cells)).toEqual([['statement:0'], []]);
    expect([silencesOf(model, 0), silencesOf(model, 1)]).toEqual([[], ['health']]);
    expect(model.sides[1]).toEqual({ entity: 'KH', speakers: [] });
  });

  it('says nothing of one side only where there is no other side', () => {
    expect(buildSides(report([person('a', 'CN')], [said('a', 'CN', ['health'])])).rows[0]?.onlyOne).toBe(false);
  });

  it("takes the rows in the order of the meeting's topics, then of mention, and what has no topic last", () => {
    const statements = [said('a', 'CN', []), said('b', 'KH', ['energy']), said('a', 'CN', ['science_space', 'health'])];
    const { rows } = buildSides(report(TWO, statements, ['health', 'energy']));
    expect(rows.map(({ topic }) => topic)).toEqual(['health', 'energy', 'science_space', null]);
  });

  it('gives the words of a statement once, and its number under its other topics', () => {
    const { rows } = buildSides(report(TWO, [said('a', 'CN', ['energy', 'health'])], ['health', 'energy']));
    expect(rows.map(({ topic, cells }) => [topic, cells[0]?.[0]?.under])).toEqual([
      ['health', null],
      ['energy', 'health'],
    ]);
  });

  it('adds a side that is quoted without a principal, and leaves out one that merely attended', () => {
    const people = [...TWO, person('c', 'FR', false), person('d', 'UN', false)];
    const { sides } = buildSides(report(people, [said('d', 'UN', [])]));
    expect(sides.map(({ entity, speakers }) => [entity, speakers.map(({ id }) => id)])).toEqual([
      ['CN', []],
      ['KH', []],
      ['UN', ['d']],
    ]);
  });

  it('names each speaker of a side once, and none that the report does not have', () => {
    const people = [...TWO, person('c', 'CN')];
    const statements = [said('c', 'CN', []), said('a', 'CN', []), said('c', 'CN', []), said('lost', 'KH', [])];
    const { sides, rows } = buildSides(report(people, statements));
    expect(sides.map(({ speakers }) => speakers.map(({ id }) => id))).toEqual([['c', 'a'], []]);
    expect(rows[0]?.cells[1]?.[0]?.speaker).toBeNull();
  });

  it('keeps the exact words of each place', () => {
    const statement = said('a', 'CN', [], 'the road is long');
    const [more] = said('a', 'CN', [], 'and wide').evidence;
    const { rows } = buildSides(
      report(TWO, [{ ...statement, evidence: [...statement.evidence, ...(more ? [more] : [])] }]),
    );
    expect(rows[0]?.cells[0]?.[0]?.quotes).toEqual(['the road is long', 'and wide']);
  });

  it('has no rows where nobody is quoted', () => {
    expect(buildSides(report(TWO, [], ['health'])).rows).toEqual([]);
  });
});
