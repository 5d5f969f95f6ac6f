import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../gazetteer';
import { buildLexicon } from '../match/lexicon';
import { prepareArticle } from '../prepare';
import type { Sentence } from '../types';
import { mayTell, mayTellOf } from './may-tell';

const lexicon = buildLexicon(gazetteer);

const read = (text: string): Sentence =>
  prepareArticle({ id: 'a', text }, lexicon).doc.sentences[0] ?? expect.fail('no sentence');

/** One word of a sentence, as somebody who may be spoken of there. */
function spot(sentence: Sentence, word: string) {
  const from = sentence.passage.tokens.findIndex((t) => t.text === word);
  expect(from).toBeGreaterThanOrEqual(0);
  return { from, to: from + 1 };
}

describe('mayTell', () => {
  it('needs a word of meeting', () => {
    expect(mayTell(read('استقبل فلان علانا في مكتبه.'))).toBe(true);
    expect(mayTell(read('زرع فلان الزهور في حديقته.'))).toBe(false);
  });
});

describe('mayTellOf', () => {
  it('needs somebody', () => {
    expect(mayTellOf(read('استقبل فلان علانا في مكتبه.'), [])).toBe(false);
  });

  it('is content with one behind the verb, for the other may have been spoken of before', () => {
    const sentence = read('والتقى بعد ذلك فلان في مكتبه.');
    expect(mayTellOf(sentence, [spot(sentence, 'فلان')])).toBe(true);
  });

  it('takes nobody who stands far behind a verb, nor one alone before it', () => {
    const far = read('استقبل المتحف كثيرا من الزوار في يوم مشمس جميل من ايام الربيع الذي يحبه كثيرا فلان.');
    expect(mayTellOf(far, [spot(far, 'فلان')])).toBe(false);
    const before = read('فلان استقبل الزوار في المتحف.');
    expect(mayTellOf(before, [spot(before, 'فلان')])).toBe(false);
  });

  it('takes two before it', () => {
    const sentence = read('فلان وعلان التقيا في المتحف.');
    expect(mayTellOf(sentence, [spot(sentence, 'فلان'), spot(sentence, 'وعلان')])).toBe(true);
  });

  it('takes a word for two spoken of before, and a meeting pointed at', () => {
    expect(mayTellOf(read('وبحث الوزيران التعاون.'), [])).toBe(true);
    expect(mayTellOf(read('وقال بعد اللقاء إن التعاون مفيد.'), [])).toBe(true);
  });
});
