import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../extract';
import { CONSTRUCTION_ROWS } from '../extract/corpus/constructions';
import { FORMAT_ROWS } from '../extract/corpus/formats';
import { PLACE_ROWS, SIDES_ROWS } from '../extract/corpus/meetings';
import { OCCASION_ROWS } from '../extract/corpus/occasions';
import { PARTNER_ROWS } from '../extract/corpus/partners';
import { explainArticle } from '../extract/explain';
import { readSample, toArticle } from '../services/read-sample';
import { describeExplanation, describeRule } from './explain';

const SAMPLE = path.resolve(import.meta.dirname, '../../prisma/seed/reports');
const ROWS = [
  ...CONSTRUCTION_ROWS,
  ...OCCASION_ROWS,
  ...FORMAT_ROWS,
  ...PLACE_ROWS,
  ...SIDES_ROWS,
  ...PARTNER_ROWS,
].map((row, i) => ({
  id: `row-${i}`,
  text: row.text,
  publishedAt: row.publishedAt ?? null,
}));
const TODAY = { today: '2026-11-21' };

describe('describeExplanation', () => {
  it('puts quotations on lines of their own and says what each rule did', () => {
    const article = {
      id: 'a',
      title: 'لقاء في ريغا',
      text: 'استقبل الرئيس اللاتفي يانيس أوزول، أمس الاثنين، وزير خارجية هولندا يان فيسر.',
      publishedAt: '2024-05-07',
    };
    const lines = describeExplanation(article, explainArticle(article, TODAY)).split('\n');
    const at = lines.findIndex((line) => line.trim() === 'أمس الاثنين');
    expect(lines[at - 1]).toBe('  date: 2024-05-06');
    expect(lines[at + 1]?.trim()).toBe('body, text 35–46');
    expect(lines.join('\n')).toContain('Counted from the day of publication. [relative-to-publication]');
  });

  it('says which stage stopped where there is no meeting', () => {
    const article = { id: 'a', text: 'اجتمع السكان في الحديقة.' };
    const text = describeExplanation(article, explainArticle(article, TODAY));
    expect(text).toContain('No meeting. The stage “people” (it reads titles and names of people) stopped:');
  });
});

/** Every rule that a report names, however deep. */
function rulesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(rulesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'derivation' in value ? (value.derivation as string[]) : [];
  return [...own, ...Object.values(value).flatMap(rulesIn)];
}

describe('describeRule', () => {
  it('has a sentence for every rule that made a value in the sample and in the corpus of constructions', {
    timeout: 30_000,
  }, () => {
    const reports = [...readSample(SAMPLE).map(toArticle), ...ROWS].map((article) => extractArticle(article, TODAY));
    const rules = new Set(rulesIn(reports));
    expect(rules.size).toBeGreaterThan(20);
    expect([...rules].filter((rule) => describeRule(rule).startsWith('By the rule'))).toEqual([]);
  });
});
