import { findHygieneFault } from '../../gazetteer/hygiene';
import type { GazetteerRows } from '../../gazetteer/schemas';
import { SCHEMAS } from '../../gazetteer/schemas';
import { describeTrouble, type Trouble } from '../../shared/errors';
import type { Field, Kind } from './kinds';

/** Puts a question and gives the answer. */
export type Ask = (question: string) => Promise<string>;

export type Cells = Readonly<Record<string, string>>;

/**
 * The cells of a new row, from what is given; what is missing is asked for, or is a trouble where nobody can be asked.
 * Answers are checked at once, and asked for again with the reason.
 */
export async function fillRow(
  kind: Kind,
  given: Cells,
  rows: GazetteerRows,
  ask: Ask | null,
): Promise<{ readonly cells: Cells; readonly troubles: readonly Trouble[] }> {
  const cells: Record<string, string> = {};
  const troubles: Trouble[] = [];
  for (const field of kind.fields) {
    const value = given[field.column];
    const cell = value === undefined && ask ? await askFor(kind, field, rows, ask) : toCell(field, value, rows);
    const trouble = findTrouble(kind, field, cell, rows);
    if (trouble) troubles.push(trouble);
    cells[field.column] = cell;
  }
  if ('id' in cells && cells['id'] === '') cells['id'] = toId(cells['en'] ?? '');
  return { cells, troubles };
}

/** `Salem al-Rabhi` → `salem-al-rabhi`. */
const toId = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’'‘]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Asks until the answer is one that may stand in the cell. */
async function askFor(kind: Kind, field: Field, rows: GazetteerRows, ask: Ask): Promise<string> {
  const hint = field.required ? field.example : `${field.example}; may be empty`;
  const among = field.choices ? `\n  one of ${field.choices.join(', ')}` : '';
  const question = `${field.ask} (for example ${hint})${among}\n> `;
  let reason = '';
  for (;;) {
    const cell = toCell(field, await ask(reason + question), rows);
    const trouble = findTrouble(kind, field, cell, rows);
    if (!trouble) return cell;
    reason = `${describeTrouble(trouble)}\n`;
  }
}

function toCell(field: Field, value: string | undefined, rows: GazetteerRows): string {
  const cell = (value ?? '').trim();
  if (cell === '') return field.fallback ?? '';
  return field.names ? (findCode(field.names, cell, rows) ?? cell) : cell;
}

/** The code by which the tables speak of what is named in English or by its code; null where nothing is named so. */
function findCode(names: NonNullable<Field['names']>, text: string, rows: GazetteerRows): string | null {
  const isIt = (name: string): boolean => name.toLowerCase() === text.toLowerCase();
  const countries = rows['countries.csv'];
  const entities = names === 'entity' ? [...countries, ...rows['organisations.csv']] : countries;
  switch (names) {
    case 'person':
      return rows['people.csv'].find((row) => isIt(row.id) || isIt(row.en))?.id ?? null;
    case 'city':
      return rows['cities.csv'].find((row) => isIt(row.en))?.en ?? null;
    case 'country':
    case 'entity':
      return entities.find((row) => isIt(row.code) || isIt(row.en))?.code ?? null;
  }
}

const ADD_FIRST = 'Look at the spelling, or add that entry first';

/** What is wrong with one cell by itself. */
function findTrouble(kind: Kind, field: Field, cell: string, rows: GazetteerRows): Trouble | null {
  const where = `--${field.column.replaceAll('_', '-')}`;
  const fix = `For example: ${field.example}`;
  if (cell === '' && field.required) return { where, what: 'nothing is given', expected: lowerFirst(field.ask), fix };
  if (cell === '') return null;
  const hygiene = findHygieneFault(cell);
  if (hygiene) return { where, ...hygiene };
  if (field.names && findCode(field.names, cell, rows) === null)
    return {
      where,
      what: `no ${field.names} "${cell}" is in the tables`,
      expected: lowerFirst(field.ask),
      fix: ADD_FIRST,
    };
  const schema:
    | { safeParse(value: string): { success: boolean; error?: { issues: readonly { message: string }[] } } }
    | undefined = Reflect.get(SCHEMAS[kind.file].shape, field.column);
  const checked = schema?.safeParse(cell);
  if (!checked || checked.success) return null;
  return { where, what: `"${cell}" stands there`, expected: checked.error?.issues[0]?.message ?? field.ask, fix };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
