import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import { findEntities } from '../mentions/find-entities';
import type { Sentence, Span } from '../types';
import { formsOf } from './word-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

const CRISES = words('أزمة|حرب|صراع|نزاع|قتال|اقتتال|معارك|غزو');
/** What may stand between the crisis and its country; `الحرب التجارية بين …` is another matter. */
const BETWEEN = words(
  'في|على|بين|ضد|مع|داخل|أهلية|دائر|دائرة|مستمر|مستمرة|حالي|حالية|راهن|راهنة|جار|جارية|قائم|قائمة|دام|دامية|مسلح|مسلحة|عسكري|عسكرية|متواصل|متواصلة|داخلي|دبلوماسية',
);
const REACH = 4;

const isCrisis = rememberTokens((_, token) => formsOf(token).some((form) => CRISES.has(form)));
const isBetween = rememberTokens((_, token) => formsOf(token).some((form) => BETWEEN.has(form)));

/** A crisis with its country, whichever that is: `الأزمة في مصر`, `القتال الدائر في سورية`, `الصراع الروسي الأوكراني`. */
export function findCrises(sentence: Sentence, from: number, to: number): Span[] {
  const { tokens } = sentence.passage;
  const found: Span[] = [];
  let ends: ReadonlyMap<number, number> | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || !isCrisis(token)) continue;
    ends ??= new Map(findEntities(sentence).map(({ span }) => [span.from, span.to]));
    for (let at = i + 1; at < Math.min(to, i + REACH); at++) {
      const end = ends.get(at);
      if (end !== undefined && end <= to) found.push({ sentence, from: i, to: end });
      const next = tokens[at];
      if (end !== undefined || !next || next.kind === 'punct' || !isBetween(next)) break;
    }
  }
  return found;
}
