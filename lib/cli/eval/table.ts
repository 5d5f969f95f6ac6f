import { STAGE_WORK, STAGES } from '../../extract/explain-stages';
import type { Band } from './calibrate';
import type { EvalError } from './errors';
import type { Figures } from './score';

const percent = (share: number | null | undefined): string =>
  (share == null ? 'none' : (100 * share).toFixed(1)).padStart(9);

/** The scorer's rates with what they count: the name here, its name there, and the prefix of its counts. */
const RATES = [
  ['role', 'role_accuracy', 'role'],
  ['date', 'date_accuracy', 'date'],
  ['no date where none', 'date_unknown_accuracy', 'nodate'],
  ['country of the place', 'place_country_accuracy', 'pc'],
  ['city of the place', 'place_city_accuracy', 'city'],
  ['no place where none', 'place_none_accuracy', 'noplace'],
  ['format', 'format_accuracy', 'format'],
  ['status', 'status_accuracy', 'status'],
  ['held that were held', 'held_precision', 'held'],
] as const;

const WIDTH = 22;
const FIELD_WIDTH = 10;

/** The scorer's figures as a table of lines. */
export function describeFigures(name: string, figures: Figures): string {
  const { counts } = figures;
  const count = (key: string): number => counts[key] ?? 0;
  const found = ['detection', 'meetings', 'entities', 'participants', 'aides', 'topics'].map((key) => {
    const rate = figures[key];
    const { precision, recall, f1 } =
      typeof rate === 'object' && rate ? rate : { precision: null, recall: null, f1: null };
    return `  ${key.padEnd(WIDTH)}${percent(precision)}${percent(recall)}${percent(f1)}`;
  });
  const told = RATES.map(([label, key, prefix]) => {
    const rate = figures[key];
    const share = percent(typeof rate === 'number' ? rate : null);
    return `  ${label.padEnd(WIDTH)}${share}   ${count(`${prefix}_ok`)} of ${count(`${prefix}_n`)}`;
  });
  const whole = percent(
    typeof figures['whole_meeting_accuracy'] === 'number' ? figures['whole_meeting_accuracy'] : null,
  );
  return [
    `${name}: ${figures.articles} articles, ${count('meet_gold')} main meetings in the gold`,
    `  ${''.padEnd(WIDTH)}precision   recall       F1`,
    ...found,
    '',
    `  ${''.padEnd(WIDTH)}    right`,
    ...told,
    `  ${'whole meetings'.padEnd(WIDTH)}${whole}   ${count('whole_ok')} of ${count('meet_gold')}`,
    '',
    `  meetings that are not in the gold: ${count('meet_fp')}; background beyond the gold: ${count('background_extra')}`,
    `  third parties made participants: ${count('forbidden')}`,
    `  quotations: ${count('spans')}, not in the article ${count('bad_spans')}; fields without words or rule: ${count('bare_fields')}`,
  ].join('\n');
}

/** How many errors come from each stage, in the order of the stages. */
export function describeStages(errors: readonly EvalError[]): string {
  if (errors.length === 0) return '  no errors';
  const rows = countStages(errors).map(({ stage, count, fields }) => {
    const kinds = Object.entries(fields).map(([field, n]) => `${field} ${n}`);
    return `  ${stage.padEnd(16)}${String(count).padStart(5)}   ${kinds.join(', ')}\n${''.padEnd(26)}(${STAGE_WORK[stage]})`;
  });
  return [`${errors.length} errors, by the first stage that lost or made the value:`, ...rows].join('\n');
}

export interface StageCount {
  readonly stage: EvalError['stage'];
  readonly count: number;
  readonly fields: Readonly<Record<string, number>>;
}

export function countStages(errors: readonly EvalError[]): StageCount[] {
  return STAGES.flatMap((stage) => {
    const own = errors.filter((e) => e.stage === stage);
    const fields: Record<string, number> = {};
    for (const { field } of own) fields[field] = (fields[field] ?? 0) + 1;
    return own.length > 0 ? [{ stage, count: own.length, fields }] : [];
  });
}

/** One line an error; it quotes the article. */
export const describeError = ({ id, field, gold, found, stage, why }: EvalError): string =>
  [id, field, `gold ${gold || 'none'}`, `found ${found || 'none'}`, `${stage}: ${why}`].join('  |  ');

/** The bands of confidence with the 95 % interval of their share of right meetings. */
export function describeBands(bands: readonly Band[], sets: string): string {
  const rows = bands.map(({ name, found, right, interval }) => {
    const range = interval ? `${(100 * interval.low).toFixed(1)}-${(100 * interval.high).toFixed(1)}` : 'none';
    const share = percent(found > 0 ? right / found : null);
    return `  ${name.padEnd(FIELD_WIDTH)}${String(found).padStart(9)}${String(right).padStart(9)}${share}   ${range}`;
  });
  return [
    `Confidence of main meetings over ${sets}`,
    `  ${'confidence'.padEnd(FIELD_WIDTH)}    found    right  percent   95 % interval (Wilson)`,
    ...rows,
  ].join('\n');
}
