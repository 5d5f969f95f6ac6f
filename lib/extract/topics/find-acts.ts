import { foldKey } from '../../shared/arabic/fold';
import type { SpeechEvent } from '../statements/types';
import type { ParticipantMention, Sentence, Span } from '../types';
import { groupBy } from './group-by';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

/** What a side does by words, though the article reports no words: it thanks, asks, offers, promises, hands over. */
const ACTS = words(
  'شكر|شكرت|شكرا|طلب|طلبت|طالب|طالبت|وجه|وجهت|وعد|وعدت|تعهد|تعهدت|اقترح|اقترحت|خص|خصت|أبلغ|أبلغت|أطلع|أطلعت|وضع|وضعت|عرض|عرضت|طرح|طرحت|أكد|أكدت|أعرب|أعربت|عبر|عبرت|أشاد|أشادت|أثنى|أثنت|دعا|دعت|حث|حثت|أبدى|أبدت|رحب|رحبت|جدد|جددت|شدد|شددت|نوه|نوهت|أشار|أشارت|لفت|لفتت|سجل|سجلت|ثمن|ثمنت|قدر|شرح|شرحت|تناول|تناولت|بين|أوضح|أوضحت|استمع|تسلم|سلم|سلمت|نقل|نقلت|سأل|قدم|قدمت|أثار|أثارت|حذر|حذرت|أيد|أيدت|رفض|رفضت|نبه|نبهت|ربط|كرر|كررت',
);
const PRONOUNS = ['هما', 'ها', 'هم', 'ه'] as const;
/** Before the verb: `كما شكر …`, `من جانبه، طلب …`. */
const BEFORE = words('كما|وقد|قد|كذلك|وكذلك|ثم|بينما|فيما|لكن|ولكن');
const FRONT_WORDS = 12;
const SUBJECT_WORDS = 7;

/**
 * The words behind such a verb, to the end of its sentence, where a participant is its subject or the one before
 * carries on: they are talk of the meeting though nobody is quoted. A sentence in which an outsider speaks has none.
 */
export function findActs(
  scope: readonly Sentence[],
  mentions: readonly ParticipantMention[],
  speech: readonly SpeechEvent[],
): Span[] {
  const starts = groupBy(mentions, ({ span }) => span.sentence);
  const outsiders = new Set(speech.filter((e) => e.speaker.kind === 'other').map((e) => e.span.sentence));
  const sided = new Set(speech.filter((e) => e.speaker.kind === 'participant').map((e) => e.span.sentence));
  const found: Span[] = [];
  let before: number | null = null; // index of the last sentence, if a participant spoke or acted in it
  for (const sentence of scope) {
    const at = outsiders.has(sentence) ? null : findVerb(sentence);
    const goesOn: boolean = before === sentence.index - 1;
    before = sided.has(sentence) ? sentence.index : null;
    if (at === null || at + 1 >= sentence.to) continue;
    const named = starts.get(sentence)?.some(({ span }) => span.from > at && span.from <= at + SUBJECT_WORDS);
    if (!named && !(goesOn && at === sentence.from)) continue;
    found.push({ sentence, from: at + 1, to: sentence.to });
    before = sentence.index;
  }
  return found;
}

/** Where a verb of acting begins the sentence, or follows its first words of time and place. */
function findVerb({ passage: { tokens }, from, to }: Sentence): number | null {
  const text = (i: number): string => (i < to ? (tokens[i]?.text ?? '') : '');
  if (isAct(text(from))) return from;
  if (BEFORE.has(text(from)) && isAct(text(from + 1))) return from + 1;
  for (let i = from + 1; i < Math.min(to, from + FRONT_WORDS); i++)
    if (text(i) === '،' || text(i) === ',') return isAct(text(i + 1)) ? i + 1 : null;
  return null;
}

function isAct(word: string): boolean {
  const bare = /^[وف]./.test(word) && !ACTS.has(word) ? word.slice(1) : word;
  return ACTS.has(bare) || PRONOUNS.some((p) => bare.endsWith(p) && ACTS.has(bare.slice(0, -p.length)));
}
