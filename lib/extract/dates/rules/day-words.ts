import { WEEKDAYS } from '../../ar/calendar';
import { DAY_WORDS, NEEDS_COMPANY, OUTLET_NOUNS } from '../lexicon';
import type { DateRule, Shift } from '../types';
import { toAtom } from '../types';
import { findPhrase, isOneOf, textAt } from '../words';
import { readDirection } from './parts';

/** `اليوم`, `أمس`, `أول من أمس`, `بعد غد`. */
export const dayWord: DateRule = (run, i) => {
  const hit = findPhrase(DAY_WORDS, run, i);
  if (!hit) return null;
  const isWeak = hit.to === i + 1 && isOneOf(NEEDS_COMPANY, textAt(run, i));
  // `صحيفة الغد`
  if (isWeak && OUTLET_NOUNS.has(textAt(run, i - 1))) return null;
  return toAtom(i, hit.to, { shift: { unit: 'day', count: hit.value } }, isWeak);
};

/** `الجمعة`, `الخميس الماضي`, `الأحد المقبل`, `الخميس بعد المقبل`. */
export const weekday: DateRule = (run, i) => {
  const hit = findPhrase(WEEKDAYS, run, i);
  if (!hit) return null;
  const direction = readDirection(run, hit.to);
  if (!direction) return toAtom(i, hit.to, { weekday: hit.value });
  const shift: Shift | null =
    direction.steps === 2 ? { unit: 'week', count: direction.direction === 'past' ? -1 : 1 } : null;
  return toAtom(i, direction.to, { weekday: hit.value, direction: direction.direction, shift });
};
