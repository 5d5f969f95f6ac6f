import { parsePartialDate } from '../../domain/partial-date';
import { toWords } from '../ar/calendar';
import { type Doc, type Sentence, toEvidence } from '../types';
import { BACKGROUND, RELATIVES, SAME, SAME_BEFORE, TODAY_WORD } from './lexicon';
import type { DocDates } from './read-dates';
import { resolveDate } from './resolve-date';
import type { DateMention, ResolvedDate, ResolveOptions, TokenRun } from './types';
import { isOneOf, textAt } from './words';

/** So many sentences back the day is looked for that `في اليوم نفسه` repeats. */
const SENTENCES_BACK = 8;

/** `والتقى في اليوم نفسه …`, `في ذات اليوم`: the last day told before these words; null where the sentence has none. */
export function findSameDay(
  doc: Doc,
  dates: DocDates,
  sentence: Sentence,
  options: ResolveOptions,
): ResolvedDate | null {
  const found = sameDayIn(sentence);
  if (found === null) return null;
  const { at, isAfter } = found;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const before = doc.sentences[index];
    const mentions = before && before.zone !== 'caption' ? dates.mentionsOf(before) : [];
    for (const mention of mentions.toReversed()) {
      if (before === sentence ? mention.span.from >= at : isAside(mention) || (isAfter && isEarlier(mention))) continue;
      const date = resolveDate(mention, dates.anchors, options);
      const bounds = date.edtf === null ? null : parsePartialDate(date.edtf)?.bounds;
      if (bounds && bounds.first === bounds.last)
        return {
          ...date,
          edtf: isAfter && /\d$/.test(date.edtf ?? '') ? `${date.edtf}~` : date.edtf,
          evidence: [toEvidence({ sentence, from: at, to: at + 2 }), ...date.evidence],
          derivation: [...date.derivation, 'same-day'],
        };
    }
  }
  return null;
}

/** `لقمة عقدت في 17 مارس`, `الاجتماع الذي عقد أمس`: a day told of something else in passing. */
function isAside({ span }: DateMention): boolean {
  const { sentence, from } = span;
  const run: TokenRun = { tokens: sentence.passage.tokens, from: sentence.from, to: sentence.to };
  for (let i = from - 1; i > sentence.from + OPENING; i--)
    if (RELATIVES.has(textAt(run, i)) || HELD.has(textAt(run, i))) return true;
  return false;
}

/** `وكان قد وصل مساء الجمعة`: what comes after that in the text follows the news, not this. */
const isEarlier = ({ span: { sentence } }: DateMention): boolean =>
  isOneOf(BACKGROUND, sentence.passage.tokens[sentence.from]?.text ?? '');

const OPENING = 1;
const HELD = toWords('عقد عقدت جرى جرت أقيم أقيمت انعقد انعقدت منعقد المنعقد المنعقدة الموقع الموقعة');

/** The token at which `اليوم نفسه` or `نفس اليوم` begins, or `بعد ذلك`, `قبل ذلك بساعات`, which are about the same day. */
function sameDayIn({ passage, from, to }: Sentence): { readonly at: number; readonly isAfter: boolean } | null {
  const run: TokenRun = { tokens: passage.tokens, from, to };
  for (let i = from; i < to; i++) {
    const [word, next] = [textAt(run, i), textAt(run, i + 1)];
    const isSame = (isOneOf(TODAY_WORD, word) && SAME.has(next)) || (SAME_BEFORE.has(word) && TODAY_WORD.has(next));
    const isAfter =
      THAT_ONE.has(next) && (AFTERWARDS.has(word) || (BEFOREHAND.has(word) && HOURS.has(textAt(run, i + 2))));
    if (isSame || isAfter) return { at: i, isAfter };
  }
  return null;
}

const AFTERWARDS = toWords('بعد عقب وبعد وعقب');
const BEFOREHAND = toWords('قبل وقبل');
const HOURS = toWords('بساعات بساعة بساعتين بقليل بدقائق مباشرة');
const THAT_ONE = toWords('ذلك');
