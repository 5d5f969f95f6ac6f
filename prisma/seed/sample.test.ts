import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSample } from '../../lib/services/read-sample';
import { foldArabic } from '../../lib/shared/arabic/fold';
import { tokenize } from '../../lib/shared/arabic/tokens';

const folder = path.join(import.meta.dirname, 'reports');
const sample = readSample(folder);
const words = (text: string) => tokenize(foldArabic(text)).filter((t) => t.kind === 'word').length;

describe('the sample', () => {
  it('has at least sixty reports, each with a title of its own', () => {
    expect(sample.length).toBeGreaterThanOrEqual(60);
    expect(new Set(sample.map((r) => r.title)).size).toBe(sample.length);
  });

  it.each(sample.map((r) => [r.id, r] as const))(
    '%s is short, published on or after its day, and has its sources listed',
    (id, report) => {
      expect(words(report.text)).toBeGreaterThanOrEqual(120);
      expect(words(report.text)).toBeLessThanOrEqual(350);
      expect(report.published >= id.slice(0, 10)).toBe(true);
      const listed = readFileSync(path.join(import.meta.dirname, 'SOURCES.md'), 'utf8');
      for (const source of report.sources) expect(listed).toContain(source.replace(/^https?:\/\/(www\.)?/, ''));
    },
  );

  it.each(sample.map((r) => r.id))('%s has its expected meetings beside it', (id) => {
    const file = path.join(folder, `${id}.gold.json`);
    expect(existsSync(file)).toBe(true);
    const gold: { id: string; meetings: unknown[] } = JSON.parse(readFileSync(file, 'utf8'));
    expect(gold.id).toBe(id);
    expect(gold.meetings.length).toBeGreaterThan(0);
  });
});
