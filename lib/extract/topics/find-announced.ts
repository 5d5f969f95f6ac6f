import { foldKey } from '../../shared/arabic/fold';
import type { SpeechEvent } from '../statements/types';
import type { ParticipantMention, Sentence, Span } from '../types';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

const SAYS = words('قال|قالت|صرح|صرحت|يقول|تقول|أعلن|أعلنت|كتب|كتبت|أضاف|أضافت|تصريح|تصريحا|بيان|بيانا|كلمته|كلمتها');
/** Words of somebody who speaks for himself. */
const OWN_WORDS = words(
  'إنني|إني|أنا|نحن|إننا|أود|نود|أدعو|أعتقد|نعتقد|أدين|أرحب|نرحب|أشكر|نشكر|سعدت|أسعدني|يسعدني|يسرني|سرني|اتفقنا|ناقشنا|بحثنا|علاقاتنا|تعاوننا|بلدينا|بلداننا|شراكتنا|صداقتنا|بلدانا',
);
const OWN_REACH = 3;
const MOST = 12;

/**
 * The sentences behind `وقال الوزير:` at a sentence's end, up to the next words of any speaker: a statement printed as
 * it was given, without quotation marks. One in which nobody speaks of himself is none.
 */
export function findAnnounced(
  scope: readonly Sentence[],
  mentions: readonly ParticipantMention[],
  speech: readonly SpeechEvent[],
): Span[] {
  const named = new Set(mentions.map(({ span }) => span.sentence));
  const spoken = new Set(speech.map(({ span }) => span.sentence));
  return scope.flatMap((sentence, at) => {
    if (!named.has(sentence) || !announces(sentence)) return [];
    const behind = scope.slice(at + 1, at + 1 + MOST);
    const end = behind.findIndex((s, k) => spoken.has(s) || s.index !== sentence.index + k + 1 || announces(s));
    const given = end < 0 ? behind : behind.slice(0, end);
    if (!given.slice(0, OWN_REACH).some((s) => hasWord(s, OWN_WORDS))) return [];
    return given.map((s) => ({ sentence: s, from: s.from, to: s.to }));
  });
}

const announces = (sentence: Sentence): boolean =>
  sentence.passage.tokens[sentence.to - 1]?.text === ':' && hasWord(sentence, SAYS);

const hasWord = ({ passage, from, to }: Sentence, list: ReadonlySet<string>): boolean =>
  passage.tokens.slice(from, to).some(({ text }) => list.has(text) || (/^[وف]./.test(text) && list.has(text.slice(1))));
