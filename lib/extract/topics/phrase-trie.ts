import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import { formsOf } from './word-forms';

/** A phrase found: tokens `[from, to)`. Several values where several lexicon rows hold the same phrase. */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

interface TrieNode<T> {
  readonly next: Map<string, TrieNode<T>>;
  /** After `~`: up to two words of any kind may stand before the next one. */
  gap: TrieNode<T> | null;
  readonly values: T[];
}
export type PhraseTrie<T> = TrieNode<T>;

const GAP = '~';
/** `*ية` in a phrase: any word of that ending, as adjectives of countries have it (`علاقات *ية *ية`). */
const RELATIVE = foldKey('ية');
const WILDCARD = `*${RELATIVE}`;
const GAP_WORDS = 2;
const newNode = <T>(): TrieNode<T> => ({ next: new Map(), gap: null, values: [] });

/**
 * A trie over the folded words of phrases in ordinary spelling, written without the article. `~` in a phrase stands
 * for none to two words of any kind: `علاقات ~ بلدين`; `*ية` for a word of that ending.
 */
export function buildPhraseTrie<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTrie<T> {
  const root = newNode<T>();
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(/[\s\-،]+/)) {
      const key = foldKey(word);
      if (key === '') continue;
      if (key === GAP) node = node.gap ??= newNode();
      else {
        const child = node.next.get(key) ?? newNode<T>();
        node.next.set(key, child);
        node = child;
      }
    }
    if (node !== root) node.values.push(value);
  }
  return root;
}

/**
 * The phrases in tokens `[from, to)`: the longest at each place, none wholly inside an earlier one, each word with or
 * without clitics. A phrase that was found across a gap or a wildcard leaves the words inside it to others. Time is
 * linear in the tokens: a phrase has few words and a gap is at most two.
 */
export function findPhrases<T>(
  trie: PhraseTrie<T>,
  tokens: readonly Token[],
  from: number,
  to: number,
): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  let covered = from;
  const opens = openersOf(trie);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'punct' || !opens(token)) continue;
    const { solid, loose } = longestAt(trie, tokens, i, to);
    if (solid && solid.to > covered) {
      hits.push(solid);
      covered = solid.to;
    }
    hits.push(...loose);
  }
  return hits;
}

type Openers = (token: Token) => boolean;
const openersByTrie = new WeakMap<PhraseTrie<unknown>, Openers>();

/** Whether any phrase may begin at a token: at most it cannot. */
function openersOf(trie: PhraseTrie<unknown>): Openers {
  const before = openersByTrie.get(trie);
  if (before) return before;
  const opens = rememberTokens(
    (word, token) => formsOf(token).some((form) => trie.next.has(form)) || wildcardAt(trie, word) !== undefined,
  );
  openersByTrie.set(trie, opens);
  return opens;
}

const wildcardAt = <T>(node: TrieNode<T>, word: string): TrieNode<T> | undefined =>
  word.length > RELATIVE.length + 2 && word.endsWith(RELATIVE) ? node.next.get(WILDCARD) : undefined;

interface State<T> {
  readonly node: TrieNode<T>;
  /** Words of a gap that may still be skipped. */
  readonly skip: number;
  readonly loose: boolean;
}
type Longest<T> = { solid: PhraseHit<T> | null; loose: PhraseHit<T>[] };

function longestAt<T>(trie: PhraseTrie<T>, tokens: readonly Token[], start: number, to: number): Longest<T> {
  const best: Longest<T> = { solid: null, loose: [] };
  let states: State<T>[] = [{ node: trie, skip: 0, loose: false }];
  for (let i = start; i < to && states.length > 0; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === 'punct') {
      // hyphens and quotation marks stand inside names: `لانتسانغ-ميكونغ`, `"داعش"`
      if (i === start || !INSIDE.has(token.text)) break;
      continue;
    }
    const following: State<T>[] = [];
    for (const state of states) advance(following, state, token);
    states = following;
    for (const { node, skip, loose } of states) {
      if (skip > 0 || node.values.length === 0) continue;
      const hit = { from: start, to: i + 1, values: node.values };
      if (loose) best.loose.push(hit);
      else best.solid = { ...hit, values: [...(best.solid?.to === i + 1 ? best.solid.values : []), ...node.values] };
    }
  }
  return best;
}

const INSIDE: ReadonlySet<string> = new Set(['-', '–', '"', '«', '»', '“', '”', '(', ')']);

function advance<T>(following: State<T>[], { node, skip, loose }: State<T>, token: Token): void {
  for (const form of node.next.size > 0 ? formsOf(token) : []) {
    const child = node.next.get(form);
    if (!child) continue;
    // a gap that was not used leaves the phrase in one piece
    enter(following, child, loose || (skip > 0 && skip < GAP_WORDS));
  }
  const relative = wildcardAt(node, token.text);
  if (relative) enter(following, relative, true);
  if (skip > 0) following.push({ node, skip: skip - 1, loose: true });
}

function enter<T>(following: State<T>[], child: TrieNode<T>, loose: boolean): void {
  following.push({ node: child, skip: 0, loose });
  if (child.gap) following.push({ node: child.gap, skip: GAP_WORDS, loose });
}
