import { parsePartialDate } from '../../domain/partial-date';
import { type Doc, type Sentence, toEvidence } from '../types';
import { SAME, SAME_BEFORE, TODAY_WORD } from './lexicon';
import type { DocDates } from './read-dates';
import { resolveDate } from './resolve-date';
import type { ResolvedDate, ResolveOptions, TokenRun } from './types';
import { isOneOf, textAt } from './words';

/** So many sentences back the day is looked for that `في اليوم نفسه` repeats. */
const SENTENCES_BACK = 4;

/** `والتقى في اليوم نفسه …`, `في ذات اليوم`: the last day told before these words; null where the sentence has none. */
export function findSameDay(
  doc: Doc,
  dates: DocDates,
  sentence: Sentence,
  options: ResolveOptions,
): ResolvedDate | null {
  const at = sameDayIn(sentence);
  if (at === null) return null;
  for (let index = sentence.index; index >= Math.max(0, sentence.index - SENTENCES_BACK); index--) {
    const before = doc.sentences[index];
    const mentions = before ? dates.mentionsOf(before) : [];
    for (const mention of mentions.toReversed()) {
      if (before === sentence && mention.span.from >= at) continue;
      const date = resolveDate(mention, dates.anchors, options);
      const bounds = date.edtf === null ? null : parsePartialDate(date.edtf)?.bounds;
      if (bounds && bounds.first === bounds.last)
        return {
          ...date,
          evidence: [toEvidence({ sentence, from: at, to: at + 2 }), ...date.evidence],
          derivation: [...date.derivation, 'same-day'],
        };
    }
  }
  return null;
}

/** The token at which `اليوم نفسه` or `نفس اليوم` begins. */
function sameDayIn({ passage, from, to }: Sentence): number | null {
  const run: TokenRun = { tokens: passage.tokens, from, to };
  for (let i = from; i < to; i++) {
    const [word, next] = [textAt(run, i), textAt(run, i + 1)];
    const isSame = (isOneOf(TODAY_WORD, word) && SAME.has(next)) || (SAME_BEFORE.has(word) && TODAY_WORD.has(next));
    if (isSame) return i;
  }
  return null;
}
