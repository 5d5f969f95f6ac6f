import { gazetteer } from '../../gazetteer';
import { wordsOf } from '../match/lexicon';

/** First words of the gazetteer's names of two words and more. */
export const givenNames: ReadonlySet<string> = new Set(
  gazetteer.people.flatMap((p) =>
    [p.ar, ...p.variants]
      .map(wordsOf)
      .filter((w) => w.length > 1 && (w[0]?.length ?? 0) > 2)
      .map((w) => w[0] as string),
  ),
);
/** All words of the gazetteer's names: `الصباح` is an everyday word and a family too. */
const wordsOfNames: ReadonlySet<string> = new Set(
  gazetteer.people.flatMap((p) => [p.ar, ...p.variants].flatMap(wordsOf)),
);
export const isInNames = (word: string): boolean => wordsOfNames.has(word);
/** Whether somebody of the gazetteer has this first name. */
export const isGivenName = (word: string): boolean => givenNames.has(word);
