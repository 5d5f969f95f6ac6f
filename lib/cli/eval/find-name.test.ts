import { describe, expect, it } from 'vitest';
import { readStages } from '../../extract/read-stages';
import { findName, namesFit, sentenceOf, toNameKey } from './find-name';

const prepare = (text: string) => readStages({ id: 'a', text }, { today: '2026-11-21' }).prepared;
const wordsAt = (text: string, name: string): string[] =>
  findName(prepare(text), name).map(({ passage, from, to }) =>
    text.slice(passage.tokens[from]?.start, passage.tokens[to - 1]?.end),
  );

describe('namesFit', () => {
  it.each([
    ['سالم بن أحمد الرابحي', 'سالم الرابحي', true],
    ['سالم الرابحي', 'الرابحي', true],
    ['عبد الله الرابحي', 'عبدالله الرابحي', true],
    ['سالم الرابحي', 'سالم المنصوري', false],
    ['سالم أحمد الرابحي', 'أحمد', false],
  ])('%s and %s: %s', (a, b, fits) => {
    expect(namesFit(toNameKey(a), toNameKey(b))).toBe(fits);
  });
});

describe('findName', () => {
  it('finds a name with its words, a conjunction glued to it, and its last word alone where it is never whole', () => {
    expect(wordsAt('شكر الوزير سالم الرابحي الحضور', 'سالم الرابحي')).toEqual(['سالم الرابحي']);
    expect(wordsAt('شكر المنظمون وسالم الرابحي الحضور', 'سالم الرابحي')).toEqual(['وسالم الرابحي']);
    expect(wordsAt('شكر الرابحي الحضور', 'سالم الرابحي')).toEqual(['الرابحي']);
    expect(wordsAt('شكر المنصوري الحضور', 'سالم الرابحي')).toEqual([]);
  });

  it('finds it in what was taken out too, which is in no sentence', () => {
    const prepared = prepare('افتتح المعرض أمس.\nاقرأ أيضا: سالم الرابحي يزرع شجرة');
    const places = findName(prepared, 'سالم الرابحي');
    expect(places.map((place) => sentenceOf(prepared, place))).toEqual([null]);
  });
});
