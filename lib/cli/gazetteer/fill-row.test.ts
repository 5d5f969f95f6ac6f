import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readTables } from './add-row';
import { type Cells, fillRow } from './fill-row';
import { KINDS } from './kinds';
import { makeRoom } from './testing';

const room = makeRoom();
const { rows } = readTables(room);
afterAll(() => rmSync(room, { recursive: true }));

const fill = (name: string, given: Cells, answers: readonly string[] | null = null) => {
  const kind = KINDS.find((k) => k.name === name);
  if (!kind) throw new Error(`no kind ${name}`);
  const asked: string[] = [];
  const left = [...(answers ?? [])];
  const ask = async (question: string): Promise<string> => {
    asked.push(question);
    return left.shift() ?? '';
  };
  return fillRow(kind, given, rows, answers ? ask : null).then((filled) => ({ ...filled, asked }));
};

describe('fillRow', () => {
  it('takes names for codes, makes the id, and knows what is meant where nothing is given', async () => {
    const place = await fill('place', { en: ' Tell ', ar: 'تل', country: 'sahlestan', source: 'invented' });
    expect(place).toMatchObject({ troubles: [], cells: { en: 'Tell', country: 'AA', capital: 'no' } });
    const person = await fill('person', { en: 'Élise al-Tall', ar: 'إليز', gender: 'f', source: 'invented' });
    expect(person.cells['id']).toBe('elise-al-tall');
    const office = { title_ar: 'وزير', title_en: 'Minister', from: '2020', source: 'invented', role: 'other_minister' };
    const held = await fill('office', { ...office, person: 'Jad Jabali', entity: 'League of Hills' });
    expect(held).toMatchObject({ troubles: [], cells: { person: 'jad-jabali', entity: 'HILLS' } });
  });

  it('names every cell that is missing or wrong, where nobody can be asked', async () => {
    const { troubles } = await fill('office', { person: 'sami-sahli', role: 'king', entity: 'AA', from: '2020-02-31' });
    expect(troubles.map((t) => `${t.where}: ${t.what}`)).toEqual([
      '--role: "king" stands there',
      '--title-ar: nothing is given',
      '--title-en: nothing is given',
      '--from: "2020-02-31" stands there',
      '--source: nothing is given',
    ]);
  });

  it('says at once that a country or a person is in no table', async () => {
    const { troubles } = await fill('office', { person: 'nobody', entity: 'Nowhere' });
    expect(troubles.map((t) => t.what)).toContain('no person "nobody" is in the tables');
    expect(troubles.map((t) => t.what)).toContain('no entity "Nowhere" is in the tables');
  });

  it('asks for what is missing, and again with the reason where the answer can not be', async () => {
    const answers = ['Lina', 'Latin', 'لينا', '', '', '', 'x', 'f', '', 'invented'];
    const { cells, troubles, asked } = await fill('person', {}, answers);
    expect(troubles).toEqual([]);
    expect(cells).toMatchObject({ en: 'Lina', ar: 'لينا', id: 'lina', gender: 'f', source: 'invented' });
    expect(asked[2]).toContain('"Latin" stands there; expected Arabic letters alone');
    expect(asked[7]).toContain('expected f or m');
  });

  it('refuses characters that nobody sees', async () => {
    const { troubles } = await fill('outlet', { en: 'News', ar: 'أنباء\u200f الجبل', source: 'invented' });
    expect(troubles[0]?.what).toContain('U+200F');
  });
});
