import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
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

/** Countries and territories whose situation is talk of a war or of its end, by the Security Council's agenda. */
const TROUBLED: ReadonlySet<string> = new Set('SY YE LY SD SS SO ML BF CF CD AF UA PS MM HT'.split(' '));
const SITUATIONS = words(
  'تطورات|تطور|أوضاع|مستجدات|ملف|ملفات|ملفا|ملفي|ملفان|ملفين|قضية|قضايا|قضيتا|قضيتي|قضيتان|قضيتين|شأن|أحداث|مسألة|مسألتي|استقرار|سلام|مصير|ساحة|ساحات|مشهد|وضع',
);
/** `التطورات الأخيرة في …`, `الملفين السوري والليبي`; a political situation is that state's own affair. */
const AROUND = words(
  'في|على|بين|حول|داخل|ساحة|أخير|أخيرة|جديد|جديدة|راهن|راهنة|جار|جارية|حالي|حالية|أمني|أمنية|ميداني|ميدانية|إنساني|إنسانية|متسارعة|متعلقة|خاصة|خاص|كل|من|أراضي',
);

const isCrisis = rememberTokens((_, token) => formsOf(token).some((form) => CRISES.has(form)));
const isBetween = rememberTokens((_, token) => formsOf(token).some((form) => BETWEEN.has(form)));
const isSituation = rememberTokens((_, token) => formsOf(token).some((form) => SITUATIONS.has(form)));
const isAround = rememberTokens((_, token) => formsOf(token).some((form) => AROUND.has(form)));

/**
 * A crisis with its country, whichever that is (`الأزمة في مصر`, `القتال الدائر في سورية`, `الصراع الروسي الأوكراني`),
 * and the situation of a country at war (`التطورات الأخيرة في أوكرانيا`, `قضايا سوريا وليبيا`).
 */
export function findCrises(sentence: Sentence, from: number, to: number): Span[] {
  const { tokens } = sentence.passage;
  const found: Span[] = [];
  let places: Places | null = null;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    const crisis = isCrisis(token);
    if (!crisis && !isSituation(token)) continue;
    places ??= new Map(findEntities(sentence).map(({ span, entity }) => [span.from, { to: span.to, entity }]));
    const end = findPlace(tokens, i, Math.min(to, i + REACH), places, crisis);
    if (end !== null && end <= to) found.push({ sentence, from: i, to: end });
  }
  return found;
}

type Places = ReadonlyMap<number, { readonly to: number; readonly entity: string }>;

/** Where the name ends of the country that a word of crisis, or of situation, at token `at` belongs to. */
function findPlace(tokens: readonly Token[], at: number, to: number, places: Places, crisis: boolean): number | null {
  for (let i = at + 1; i < to; i++) {
    const place = places.get(i);
    if (place) return crisis || TROUBLED.has(place.entity) ? place.to : null;
    const next = tokens[i];
    if (!next || next.kind === 'punct' || !(crisis ? isBetween(next) : isAround(next))) return null;
  }
  return null;
}
