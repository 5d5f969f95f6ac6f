import { rememberFlag } from '../../shared/arabic/remember-words';
import { LATTER } from '../ar/places';
import { readingsOf } from '../match/clitics';
import { isStopWord } from '../people/name-words';
import { foldedSet } from '../people/scan';
import type { Doc, Sentence } from '../types';
import { isOrdinaryName } from './link-names';
import { nameWords } from './names';
import type { Official, Reference } from './officials';
import type { Cast } from './resolve';

const latter = foldedSet(LATTER);
/** Where family names stand first and newspapers use any part of the name. */
const ANY_PART: ReadonlySet<string> = new Set(
  'CN KP KR VN TW SG MM KH JP TH LA MY ID BN TL MN LK BT ET ER IS NP'.split(' '),
);

/** One word that can only mean one official of the document: the last of his name, or any part of an East Asian one. */
function buildAliases(cast: Cast): ReadonlyMap<string, Official> {
  const aliases = new Map<string, Official | null>();
  for (const official of cast.officials) {
    const words = nameWords(official.name?.words ?? []);
    if (words.length < 2) continue;
    const parts = official.entity !== null && ANY_PART.has(official.entity) ? words : words.slice(-1);
    for (const part of parts) {
      if (
        part.length < 2 ||
        isStopWord(part) ||
        (part !== words.at(-1) && isOrdinaryName(part) && official.known === null)
      )
        continue;
      for (const form of [part, `ال${part}`])
        aliases.set(form, aliases.has(form) && aliases.get(form) !== official ? null : official);
    }
  }
  return new Map([...aliases].flatMap(([word, official]) => (official ? [[word, official] as const] : [])));
}

/** Words of names of two words and more, of which any may become somebody's alias. */
export function findAliasWords(names: Iterable<readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    const words = nameWords(name);
    if (words.length > 1) for (const word of words) found.add(word).add(`ال${word}`);
  }
  return found;
}

/** The tokens of a sentence that one of some aliases, or `الأخير`, may be: each may speak of somebody. */
export function findAliasSpots(
  { passage, from, to }: Sentence,
  aliases: ReadonlySet<string>,
): { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = [];
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token?.kind !== 'word') continue;
    if (isLatter(token) || readingsOf(token).some((reading) => aliases.has(reading.word)))
      found.push({ from: i, to: i + 1 });
  }
  return found;
}

/**
 * References by a bare part of a name that no gazetteer lists as a short name (`بينغ`), and by `الأخير`, added to those of
 * names and titles. Both are less sure than a name.
 */
export function addAliases(doc: Doc, cast: Cast): Cast {
  const aliases = buildAliases(cast);
  const ends = new Set([...aliases.keys()].map(lastLetter));
  const references = new Map<Sentence, readonly Reference[]>();
  for (const sentence of doc.sentences) {
    const known = cast.references.get(sentence) ?? [];
    const all = [...known, ...aliasesIn(sentence, known, aliases, ends)];
    references.set(sentence, all.length > 1 ? all.sort((a, b) => a.from - b.from) : all);
  }
  return { officials: cast.officials, references };
}

/** `التطورات الأخيرة`, `زيارته الأخيرة`, `زيارة فلان الأخيرة`: the noun before it is the last one, nobody is spoken of. */
const isAdjective = (sentence: Sentence, i: number, known: readonly Reference[]): boolean => {
  const before = i > sentence.from ? sentence.passage.tokens[i - 1] : undefined;
  if (before?.kind !== 'word') return false;
  return /^[وفبك]?(?:ال|لل)..|ت(?:ه|ها|هم|هما)$/.test(before.text) || known.some((r) => r.mention?.name && r.to === i);
};

const isLatter = rememberFlag((word) => latter.has(word));
const lastLetter = (word: string): number => word.charCodeAt(word.length - 1);

/** `ends`: the last letters of the aliases, which no clitic changes: most words are passed over by theirs. */
function aliasesIn(
  sentence: Sentence,
  known: readonly Reference[],
  aliases: ReadonlyMap<string, Official>,
  ends: ReadonlySet<number>,
): Reference[] {
  const found: Reference[] = [];
  let next = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    while (next < known.length && (known[next]?.to ?? 0) <= i) next++;
    if ((known[next]?.from ?? Number.POSITIVE_INFINITY) <= i) continue;
    const word = sentence.passage.tokens[i];
    if (word?.kind !== 'word') continue;
    if (isLatter(word)) {
      if (isAdjective(sentence, i, known)) continue;
      const before = [...known, ...found].filter((r) => r.to <= i).sort((a, b) => b.to - a.to)[0];
      if (before)
        found.push({
          sentence,
          from: i,
          to: i + 1,
          official: before.official,
          confidence: 0.6,
          clitic: '',
          mention: null,
        });
      continue;
    }
    if (!ends.has(lastLetter(word.text))) continue;
    for (const reading of readingsOf(word)) {
      const official = aliases.get(reading.word);
      if (!official) continue;
      found.push({ sentence, from: i, to: i + 1, official, confidence: 0.7, clitic: reading.clitic, mention: null });
      break;
    }
  }
  return found;
}
