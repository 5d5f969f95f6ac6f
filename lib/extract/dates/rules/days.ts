import { ORDINALS } from '../../ar/calendar';
import { DAY_JOINTS, UNTIL } from '../lexicon';
import type { TokenRun } from '../types';
import { findPhrase, numberAt, textAt } from '../words';
import { readDay } from './parts';

export interface Days {
  readonly first: number;
  readonly last: number | null;
  readonly to: number;
}

/** One day, or several of one month: `4`, `4 و5`, `4-6`, `4 إلى 6`, `4 و5 و6`, `الرابع والسادس`. */
export function readDays(run: TokenRun, i: number): Days | null {
  const first = readDay(run, i);
  if (!first) return null;
  let last: number | null = null;
  let { to } = first;
  // five days in a row are as many as anybody writes out
  for (let step = 0; step < 5; step++) {
    const next = first.inWords ? ordinalAfter(run, to) : joinsDays(textAt(run, to)) ? readNumber(run, to + 1) : null;
    if (!next || next.day <= (last ?? first.day)) break;
    last = next.day;
    to = next.to;
  }
  return { first: first.day, last, to };
}

interface NextDay {
  readonly day: number;
  readonly to: number;
}

function readNumber(run: TokenRun, i: number): NextDay | null {
  const day = numberAt(run, i, 2);
  return day === null || day > 31 ? null : { day, to: i + 1 };
}

/** The second of two ordinals carries its `و`. */
function ordinalAfter(run: TokenRun, i: number): NextDay | null {
  const hit = findPhrase(ORDINALS, run, i);
  return hit?.stripped ? { day: hit.value, to: hit.to } : null;
}

const joinsDays = (word: string): boolean => DAY_JOINTS.has(word) || UNTIL.has(word);
