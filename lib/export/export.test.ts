import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSynthetic } from '../bench/synthetic';
import type { MeetingRow } from '../domain/explorer-data';
import { findMessages } from '../i18n';
import { buildNames, DEFAULT_VIEW, filterMeetings, type View } from '../query';
import { buildCaption } from './caption';
import { captionLines } from './caption-lines';
import { meetingsToCsv } from './meetings-csv';
import { meetingsToJson } from './meetings-json';

const data = buildSynthetic({ countries: 10, officials: 20, meetings: 80, seed: 9 });
const names = buildNames(data);
const url = 'https://liqa.example/ar?topic=health';
const view: View = { ...DEFAULT_VIEW, topics: ['health', 'energy'], from: '2016-01-01' };
const result = filterMeetings(data.meetings, view);
const caption = buildCaption({ view, result, revision: 7, url, names, language: 'ar' });

/** Reads RFC 4180 as spreadsheets do. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
const disarm = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

function readObjects(csv: string): readonly Record<string, string>[] {
  const [head = [], ...rows] = readCsv(csv.slice(1));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

describe('meetingsToCsv', () => {
  const csv = meetingsToCsv(result.shown, names, caption);

  it('begins with a byte order mark and has one row a meeting, all of one width', () => {
    expect(csv.startsWith('\ufeffid,status,')).toBe(true);
    const rows = readCsv(csv.slice(1));
    expect(rows).toHaveLength(result.shown.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('names participants in both languages and carries the caption', () => {
    const [meeting] = result.shown;
    const [row] = readObjects(csv);
    const first = meeting?.parties[0];
    expect(row?.['participants_ar']).toContain(first && names.entities.get(first.entity)?.name.ar);
    expect(row?.['participants_en']).toContain(first && names.entities.get(first.entity)?.name.en);
    expect(row).toMatchObject({
      shown: String(result.shown.length),
      total: String(result.total),
      filters: 'range:2016-01-01/..; topic:health; topic:energy',
      revision: '7',
      url,
    });
  });

  it('reads back every cell, whatever it holds, and none of them is a formula', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.constantFrom('=', '+', '-', '@', '"', ',', '\r', '\n', '\t', "'", ' ', '\u200f', '\u202b', 'ل', 'a1', '؛'),
        )
        .map((parts) => parts.join('')),
    );
    const [meeting] = data.meetings as [MeetingRow];
    fc.assert(
      fc.property(hostile, (outlet) => {
        const [row] = readObjects(meetingsToCsv([{ ...meeting, outlets: [outlet] }], names, caption));
        const cell = row?.['outlets'] ?? '';
        expect(disarm(cell)).toBe(outlet);
        expect(/^[\s\p{Cf}]*[=+\-@]/u.test(cell)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

describe('meetingsToJson', () => {
  it('holds the meetings shown, their names, and where they come from', () => {
    const file = JSON.parse(meetingsToJson(result.shown, names, caption));
    expect(file.schema).toBe('liqa-meetings/1');
    expect(file.caption).toMatchObject({ shown: result.shown.length, total: result.total, revision: 7, url });
    expect(file.caption.filters[1]).toEqual({ kind: 'topic', value: 'health', match: 'any' });
    expect(file.meetings.map((m: MeetingRow) => m.id)).toEqual(result.shown.map((m) => m.id));
    expect(file.meetings[0].parties[0].entityName.ar).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('captionLines', () => {
  it('says in words how many, which, whence and where', () => {
    const lines = captionLines({ ...caption, language: 'en' }, findMessages('en'));
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(`${result.shown.length} of ${result.total}`);
    expect(lines[0]).toContain('Health, Energy');
    expect(lines[1]).toContain('Harbour Post');
    expect(lines[2]).toContain(url);
  });

  it('says that there is no filter, and leaves out what is not known', () => {
    const nothing = buildCaption({
      view: DEFAULT_VIEW,
      result: { shown: [], total: 0, uncertain: 0 },
      revision: 1,
      url,
      names,
      language: 'ar',
    });
    const lines = captionLines(nothing, findMessages('ar'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(findMessages('ar').caption.noFilters);
  });
});
