import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSample } from '../../lib/services/read-sample';
import { foldArabic } from '../../lib/shared/arabic/fold';
import { tokenize } from '../../lib/shared/arabic/tokens';

const folder = path.join(import.meta.dirname, 'reports');
const sample = readSample(folder);
const words = (text: string) => tokenize(foldArabic(text)).filter((t) => t.kind === 'word').length;

interface Gold {
  readonly id: string;
  readonly meetings: readonly {
    readonly status: string;
    readonly format: string | null;
    readonly date: string | null;
    readonly topics: readonly string[];
    readonly participants: readonly {
      readonly name_en: string | null;
      readonly entity: string;
      readonly principal: boolean;
    }[];
  }[];
}

const goldOf = (id: string): Gold => JSON.parse(readFileSync(path.join(folder, `${id}.gold.json`), 'utf8')) as Gold;

/** The names of the two principals, in order of the alphabet. */
const pairOf = (meeting: Gold['meetings'][number]): string =>
  meeting.participants
    .filter((p) => p.principal)
    .map((p) => p.name_en ?? '')
    .sort((a, b) => a.localeCompare(b))
    .join(' – ');

const STYLE = /\.(?:agency|broadcaster|readout|call|summit|tour)$/;
const REGIONS: readonly (readonly string[])[] = [
  ['CN'],
  ['RU'],
  ['KZ', 'UZ', 'KG', 'TJ', 'TM'],
  ['ID', 'MY', 'SG', 'TH', 'VN', 'KH', 'PH'],
  ['SA', 'AE', 'QA', 'KW', 'BH', 'OM'],
  ['SY', 'LB', 'JO', 'PS', 'IQ'],
  ['MA', 'DZ', 'TN', 'LY', 'MR'],
  ['NG', 'KE', 'ET', 'ZA', 'SN', 'RW'],
  ['FR', 'DE', 'IT', 'GB', 'ES'],
  ['BR', 'AR', 'MX', 'CO', 'CL'],
];
const FOUNDING = [
  '2020-10-12 Prak Sokhonn – Wang Yi',
  '2022-08-05 Sergey Lavrov – Wang Yi',
  '2020-09-12 Mukhtar Tileuberdi – Wang Yi',
  '2021-09-16 Sergey Lavrov – Wang Yi',
  '2020-07-08 Vladimir Putin – Xi Jinping',
];

describe('the sample', () => {
  it('has at least 120 reports, each with a title and a text of its own', () => {
    expect(sample.length).toBeGreaterThanOrEqual(120);
    expect(new Set(sample.map((r) => r.title)).size).toBe(sample.length);
    expect(new Set(sample.map((r) => r.text)).size).toBe(sample.length);
  });

  it('is spread over the world, its offices, subjects and ways of meeting', () => {
    const meetings = sample.flatMap((r) => goldOf(r.id).meetings);
    const people = meetings.flatMap((m) => m.participants);
    const entities = new Set(people.map((p) => p.entity));
    const organisations = [...entities].filter((e) => e.length > 2 || e === 'UN' || e === 'EU');
    expect(entities.size - organisations.length).toBeGreaterThanOrEqual(45);
    expect(organisations.length).toBeGreaterThanOrEqual(8);
    expect(new Set(people.flatMap((p) => p.name_en ?? [])).size).toBeGreaterThanOrEqual(120);
    expect(new Set(meetings.flatMap((m) => m.topics)).size).toBeGreaterThanOrEqual(22);
    const formats = new Set(meetings.map((m) => m.format));
    expect(['in_person', 'phone', 'video'].filter((f) => !formats.has(f))).toEqual([]);
    const statuses = new Set(meetings.map((m) => m.status));
    expect(['held', 'planned', 'cancelled'].filter((s) => !statuses.has(s))).toEqual([]);
    expect(REGIONS.filter((region) => !region.some((code) => entities.has(code)))).toEqual([]);
  });

  it('tells at least fifteen meetings in several styles', () => {
    const told = new Map<string, Set<string>>();
    for (const { id, style } of sample) {
      const meeting = id.replace(STYLE, '');
      told.set(meeting, (told.get(meeting) ?? new Set()).add(style));
    }
    expect([...told.values()].filter((styles) => styles.size > 1).length).toBeGreaterThanOrEqual(15);
  });

  it('retells the meetings of the founding articles', () => {
    const days = new Set(sample.flatMap((r) => goldOf(r.id).meetings.map((m) => `${m.date} ${pairOf(m)}`)));
    expect(FOUNDING.filter((meeting) => !days.has(meeting))).toEqual([]);
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
