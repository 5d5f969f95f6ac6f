import { DOCUMENTS } from '../ar/triggers';
import { cliticReadings, withoutArticle } from '../match/clitics';
import { foldedSet } from '../people/scan';
import { wordIn } from './groups';
import type { Trigger } from './types';

const documents = foldedSet(DOCUMENTS);
/** The document stands after both names and the words between. */
const REACH = 50;

/** Whether something is signed: `وقع` is also said of what happens. */
export function signs({ sentence, to }: Trigger): boolean {
  for (let i = to; i < Math.min(sentence.to, to + REACH); i++)
    for (const { word } of cliticReadings(wordIn(sentence, i)))
      if (documents.has(word) || documents.has(withoutArticle(word) ?? '')) return true;
  return false;
}
