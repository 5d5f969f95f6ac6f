import type { Sentence } from '../types';
import { hasTrigger } from './find-triggers';
import { isPointed } from './noun-sides';
import { mayPair } from './pair';

/** Captions and datelines tell nothing, nor does a sentence without a word of meeting. */
export const mayTell = (sentence: Sentence): boolean =>
  sentence.zone !== 'caption' && sentence.zone !== 'dateline' && hasTrigger(sentence);

/** Whether a sentence may tell of a meeting of two of whom other sentences speak: `الوزيران`, `بعد اللقاء`. */
export function mayPointBack({ passage, from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token?.kind === 'word' && (mayPair(token) || isPointed(token.text))) return true;
  }
  return false;
}
