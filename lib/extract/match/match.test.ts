import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../gazetteer';
import { foldArabic, foldKey } from '../../shared/arabic/fold';
import { tokenize } from '../../shared/arabic/tokens';
import { cliticReadings, withoutArticle } from './clitics';
import { buildLexicon, type Entry, wordsOf } from './lexicon';
import { matchPassage } from './match';
import { buildTrie } from './trie';

const lexicon = buildLexicon(gazetteer);

/** Kind and code of what stands at each matched place of a text. */
function found(text: string): string[] {
  const folded = foldArabic(text);
  const passage = { field: 'text' as const, folded, tokens: tokenize(folded) };
  return [...matchPassage(passage, lexicon).values()].map(
    ({ clitic, entries }) => `${clitic}|${codeOf(entries[0] as Entry)}`,
  );
}

const codeOf = (e: Entry): string => {
  if (e.kind === 'city') return e.city.en;
  if (e.kind === 'venue') return e.venue.en;
  if (e.kind === 'person') return e.person.id;
  return e.kind === 'outlet' ? e.id : e.code;
};

describe('cliticReadings', () => {
  it('offers the word itself first', () => {
    expect(cliticReadings(foldKey('وقازاقستان'))[0]).toEqual({ clitic: '', word: foldKey('وقازاقستان') });
  });

  it('takes off a conjunction, a preposition, and both', () => {
    expect(cliticReadings('وبكندا').map((r) => `${r.clitic}|${r.word}`)).toEqual(['|وبكندا', 'و|بكندا', 'وب|كندا']);
  });

  it('gives the article back after ل', () => {
    expect(cliticReadings('للصين')[1]).toEqual({ clitic: 'ل', word: 'الصين' });
  });

  it('leaves two letters alone', () => {
    expect(cliticReadings('وو')).toHaveLength(1);
  });
});

describe('withoutArticle', () => {
  it('needs a word to be left', () => {
    expect(withoutArticle('الصيني')).toBe('صيني');
    expect(withoutArticle('الى')).toBeNull();
  });
});

const rest = (words: readonly string[]) => (n: number) => words[n - 1];

describe('buildTrie', () => {
  it('finds the longest phrase', () => {
    const trie = buildTrie<number>();
    trie.add(['ا'], 1);
    trie.add(['ا', 'ب', 'ج'], 3);
    expect(trie.findLongest('ا', rest(['ب', 'ج']))).toEqual({ length: 3, values: [3] });
    expect(trie.findLongest('ا', rest(['ب']))).toEqual({ length: 1, values: [1] });
    expect(trie.findLongest('ب', rest([]))).toBeNull();
  });
});

describe('wordsOf', () => {
  it('folds and leaves punctuation out', () => {
    expect(wordsOf('آسيا - المحيط')).toEqual(['اسيا', 'المحيط']);
  });
});

describe('matchPassage', () => {
  it('keeps a country whole though its first letter is a clitic elsewhere', () => {
    expect(found('لبنان')).toEqual(['|LB']);
    expect(found('بولندا')).toEqual(['|PL']);
    expect(found('فنلندا')).toEqual(['|FI']);
  });

  it('reads clitics before countries and adjectives', () => {
    expect(found('وللنرويج')).toEqual(['ول|NO']);
    expect(found('والسويدية')).toEqual(['و|SE']);
  });

  it('prefers the longest name', () => {
    expect(found('كوريا الجنوبية')[0]).toBe('|KR');
    expect(found('الكوري الشمالي')[0]).toBe('|KP');
  });

  it('tells Niger from Nigeria', () => {
    expect(found('النيجر')).toEqual(['|NE']);
    expect(found('نيجيريا')).toEqual(['|NG']);
  });

  it('finds nothing in ordinary words', () => {
    expect(found('كتاب مفيد عن الزهور')).toEqual([]);
  });
});
