import type { Role } from '../../domain/codes';
import type { GazetteerPerson } from '../../gazetteer/types';
import type { OfficeRead, PersonMention } from '../people/types';
import type { Sentence } from '../types';

/** Somebody of whom a document speaks, by whatever words. Filled while the document is read, then left alone. */
export interface Official {
  /** Of one known by office alone it has the country, as soon as that is known. */
  id: string;
  readonly known: GazetteerPerson | null;
  /** The fullest name read; null for one known by office alone. */
  name: { readonly words: readonly string[]; readonly text: string } | null;
  entity: string | null;
  /** The rule that gave the country, where no words did. */
  entityDerivation: string | null;
  readonly offices: OfficeRead[];
  honorific: Role | null;
  readonly group: boolean;
}

/** Words that speak of an official: tokens `[from, to)`. */
export interface Reference {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly official: Official;
  /** 0–1. */
  readonly confidence: number;
  /** What was glued to the first word: `و` joins him to the one before, `ل`, `ب` make him an object. */
  readonly clitic: string;
  /** Read from a name or a title in these words; null for `الأخير` and bare parts of a name. */
  readonly mention: PersonMention | null;
}

/** The original words of tokens `[from, to)` of a sentence, a glued conjunction taken off. */
export function textOf(sentence: Sentence, from: number, to: number, clitic = ''): string {
  const { tokens, folded } = sentence.passage;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return folded.original.slice(start, end).slice(clitic.length).replace(/\s+/g, ' ');
}
