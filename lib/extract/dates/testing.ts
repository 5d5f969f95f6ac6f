import type { ArticleInput } from '../../domain/report';
import { foldArabic } from '../../shared/arabic/fold';
import { tokenize } from '../../shared/arabic/tokens';
import type { Doc, Passage, Sentence } from '../types';

/** A document with a sentence for each line or full stop: enough for tests of one stage. */
export function toTestDoc(text: string, about: Partial<ArticleInput> = {}): Doc {
  const folded = foldArabic(text);
  const passage: Passage = { field: 'text', folded, tokens: tokenize(folded) };
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 1; i <= passage.tokens.length; i++) {
    const isEnd = i === passage.tokens.length;
    const isBreak = passage.tokens[i]?.afterBreak === true;
    const isStop = passage.tokens[i - 1]?.text === '.' && passage.tokens[i]?.afterSpace === true;
    if (!isEnd && !isBreak && !isStop) continue;
    sentences.push({ index: sentences.length, passage, zone: 'body', from, to: i, paragraph });
    if (isBreak) paragraph++;
    from = i;
  }
  const article: ArticleInput = { id: 'test', text, ...about };
  return { article, passages: [passage], sentences, removed: [], warnings: [] };
}
