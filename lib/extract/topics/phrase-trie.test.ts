import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../shared/arabic/fold';
import { tokenize } from '../../shared/arabic/tokens';
import { buildPhraseTrie, findPhrases } from './phrase-trie';

const trie = buildPhraseTrie([
  ['تبادل تجاري', 'trade'],
  ['علاقات ~ بلدين', 'ties'],
  ['علاقات *ية *ية', 'pair'],
  ['علاقات تجارية', 'trade-ties'],
  ['تجارة واستثمار', 'both'],
  ['كوفيد 19', 'covid'],
  ['تبت', 'tibet'],
  ['نفط', 'oil'],
]);

function find(text: string): string[] {
  const tokens = tokenize(foldArabic(text));
  return findPhrases(trie, tokens, 0, tokens.length).flatMap((hit) => hit.values);
}

describe('findPhrases', () => {
  it.each([
    ['التبادل التجاري', ['trade']],
    ['وبالتبادل التجاري', ['trade']],
    ['تبادلهما التجاري', ['trade']],
    ['للنفط', ['oil']],
    ['ونفطنا', ['oil']],
    ['كوفيد-19', ['covid']],
    ['(كوفيد - 19)', ['covid']],
    ['العلاقات بين البلدين', ['ties']],
    ['علاقات البلدين', ['ties']],
    ['العلاقات القوية القائمة منذ زمن بين البلدين', []],
    ['العلاقات الصينية الروسية', ['pair']],
    ['العلاقات التجارية بين البلدين', ['trade-ties', 'ties']],
    ['التجارة والاستثمار', ['both']],
    ['التبادل، التجاري', []],
    ['وكتبت', []],
    ['منفط', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('never reaches outside the tokens asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('علاقات', 'البلدين', 'تبادل', 'تجاري', 'و', '،', 'نفط')), (words) => {
        const tokens = tokenize(foldArabic(words.join(' ')));
        const to = Math.floor(tokens.length / 2);
        for (const hit of findPhrases(trie, tokens, 0, to)) {
          expect(hit.from).toBeLessThan(hit.to);
          expect(hit.to).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
