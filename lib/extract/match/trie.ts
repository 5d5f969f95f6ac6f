import { buildEndings } from '../../shared/arabic/endings';
import { isHyphen, type Token } from '../../shared/arabic/tokens';

/** A trie over words: finds the longest phrase that begins at a word. Nodes are maps, so a look-up is linear in the phrase. */
export interface PhraseTrie<T> {
  add(words: readonly string[], value: T): void;
  /** Whether any phrase begins with this word. */
  opens(word: string): boolean;
  /** Whether any phrase may begin with the end of this word, whatever stands glued before it. False is certain. */
  mayOpenIn(word: string): boolean;
  /** Whether any phrase that begins with this word has a value that passes. Goes through all of them. */
  opensAny(word: string, test: (value: T) => boolean): boolean;
  /** The longest phrase that is `first`, then `rest(1)`, `rest(2)` …; null where none begins so. */
  findLongest(first: string, rest: (ahead: number) => string | undefined): PhraseHit<T> | null;
  /**
   * As `findLongest`, among tokens: the phrase is `first`, standing for the token at `from`, and the words behind it up to
   * a line break, each as `spell` gives it; a hyphen between two words counts for nothing.
   */
  findAmong(
    first: string,
    tokens: readonly Token[],
    from: number,
    spell: (word: string) => string,
  ): PhraseHit<T> | null;
}

export interface PhraseHit<T> {
  /** How many words the phrase has; among tokens, how many tokens it covers. */
  readonly length: number;
  readonly values: readonly T[];
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  values: T[];
}

const hasAny = <T>(node: Node<T>, test: (value: T) => boolean): boolean =>
  node.values.some(test) || [...node.next.values()].some((next) => hasAny(next, test));

export function buildTrie<T>(): PhraseTrie<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  const endings = buildEndings();
  return {
    add(words, value) {
      let node = root;
      if (words[0] !== undefined) endings.add(words[0]);
      for (const word of words) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map(), values: [] };
          node.next.set(word, next);
        }
        node = next;
      }
      if (words.length > 0) node.values.push(value);
    },
    opens: (word) => root.next.has(word),
    mayOpenIn: endings.mayEnd,
    opensAny(word, test) {
      const node = root.next.get(word);
      return node !== undefined && hasAny(node, test);
    },
    findAmong(first, tokens, from, spell) {
      let node = root.next.get(first);
      let best: PhraseHit<T> | null = null;
      for (let length = 1; node; length++) {
        if (node.values.length > 0) best = { length, values: node.values };
        if (node.next.size > 0 && isHyphen(tokens[from + length], tokens[from + length + 1])) length++;
        const token = node.next.size > 0 ? tokens[from + length] : undefined;
        if (token?.kind !== 'word' || token.afterBreak) break;
        node = node.next.get(spell(token.text));
      }
      return best;
    },
    findLongest(first, rest) {
      let node = root.next.get(first);
      let best: PhraseHit<T> | null = null;
      for (let length = 1; node; length++) {
        if (node.values.length > 0) best = { length, values: node.values };
        const word = rest(length);
        if (word === undefined) break;
        node = node.next.get(word);
      }
      return best;
    },
  };
}
