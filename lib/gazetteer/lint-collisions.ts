import { foldKey } from '../shared/arabic/fold';
import type { Trouble } from '../shared/errors';
import { cellAt } from './csv';
import type { FileName, GazetteerRows, Located } from './schemas';

/** One spelling of one row, under the name by which `collisions.csv` speaks of the row: `TN`, `Tunis`, `wang-yi`. */
interface Spelling {
  readonly row: Located<FileName>;
  readonly column: string;
  readonly name: string;
  readonly text: string;
}

/**
 * Spellings that after folding belong to two rows, so that a text with them can be read in two ways. Compared are
 * names of countries, organisations and cities with each other, and venues, whole names of people, outlets, adjectives
 * and certain topic terms each among themselves. Legitimate ones (a country and its capital) stand in
 * `collisions.csv`; an entry there that nothing needs any more is complained about too.
 */
export function lintCollisions(rows: GazetteerRows): Trouble[] {
  const found = groups(rows).flatMap(findShared);
  const allowed = new Map(rows['collisions.csv'].map((row) => [toAllowance(row.spelling, row.rows), row]));
  const used = new Set(found.map(({ key }) => key));
  const stale = [...allowed]
    .filter(([key]) => !used.has(key))
    .map(([, row]) => ({
      where: cellAt(row, 'spelling'),
      what: `"${row.spelling}" is not shared by exactly ${row.rows.join(' and ')}`,
      expected: 'only collisions that exist',
      fix: 'Delete the row or correct its names',
    }));
  return [...found.filter(({ key }) => !allowed.has(key)).map(({ trouble }) => trouble), ...stale];
}

const toAllowance = (spelling: string, names: readonly string[]): string =>
  `${foldKey(spelling)}: ${[...names].sort().join('|')}`;

function groups(rows: GazetteerRows): readonly (readonly Spelling[])[] {
  const entities = [...rows['countries.csv'], ...rows['organisations.csv']];
  const certain = rows['topics.csv'].filter((row) => row.weight === 1);
  return [
    [
      ...entities.flatMap((row) =>
        spell(row, row.code, ['ar', [row.ar]], ['variants', row.variants], ['metonyms', row.metonyms]),
      ),
      ...rows['cities.csv'].flatMap((row) => spell(row, row.en, ['ar', [row.ar]], ['variants', row.variants])),
    ],
    entities.flatMap((row) => spell(row, row.code, ['adjectives', row.adjectives])),
    rows['venues.csv'].flatMap((row) => spell(row, row.en, ['ar', [row.ar]], ['variants', row.variants])),
    rows['people.csv'].flatMap((row) => spell(row, row.id, ['ar', [row.ar]], ['variants', row.variants])),
    rows['outlets.csv'].flatMap((row) => spell(row, row.id, ['ar', [row.ar]], ['variants', row.variants])),
    certain.flatMap((row) => spell(row, row.id, ['terms', row.terms])),
  ];
}

function spell(
  row: Located<FileName>,
  name: string,
  ...columns: readonly (readonly [string, readonly string[]])[]
): Spelling[] {
  return columns.flatMap(([column, texts]) => texts.map((text) => ({ row, column, name, text })));
}

function findShared(spellings: readonly Spelling[]): { key: string; trouble: Trouble }[] {
  const byKey = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = foldKey(spelling.text);
    byKey.set(key, [...(byKey.get(key) ?? []), spelling]);
  }
  return [...byKey.values()].flatMap((same) => {
    const names = [...new Set(same.map(({ name }) => name))];
    const [first, ...others] = same;
    const last = others.at(-1);
    if (names.length < 2 || !first || !last) return [];
    const trouble = {
      where: cellAt(last.row, last.column),
      what: `"${last.text}" also names ${names.filter((name) => name !== last.name).join(', ')} (${first.row.file}, row ${first.row.line})`,
      expected: 'a spelling of one entry alone',
      fix: `Remove it from one of them, or allow it in data/collisions.csv as ${names.join('|')} with the reason`,
    };
    return [{ key: toAllowance(first.text, names), trouble }];
  });
}
