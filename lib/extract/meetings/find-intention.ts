import { INTENDING } from '../ar/triggers';
import { cliticReadings } from '../match/clitics';
import { foldedSet } from '../people/scan';
import { wordIn } from './groups';
import type { Trigger } from './types';

const intending = foldedSet(INTENDING);
/** `أي خطط رسمية للقاء`: adjectives at most between the intention and the meeting. */
const REACH = 3;

/** The token that says somebody means to meet, or not to: `يعتزم الوزير لقاء`, `لا يخطط لمقابلة`. null elsewhere. */
export function findIntention({ sentence, kind, from, verbAt, framed, definite }: Trigger): number | null {
  if (kind !== 'noun' || framed || definite) return null;
  if (verbAt !== from && intends(wordIn(sentence, verbAt))) return verbAt;
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH); i--) if (intends(wordIn(sentence, i))) return i;
  return null;
}

const intends = (word: string): boolean => word !== '' && cliticReadings(word).some((r) => intending.has(r.word));
