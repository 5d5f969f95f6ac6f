import { describe, expect, it } from 'vitest';
import { buildSample, PARTICIPANTS } from '../statements/testing';
import { OUTCOME_ROWS } from './corpus';
import { recognizeOutcomes } from './recognize-outcomes';

describe('recognizeOutcomes', () => {
  it('has at least twenty examples', () => {
    expect(OUTCOME_ROWS.length).toBeGreaterThanOrEqual(20);
  });

  it.each(OUTCOME_ROWS)('$text', ({ text, agreed }) => {
    const { doc, mentions } = buildSample(text);
    const found = recognizeOutcomes(doc, PARTICIPANTS, doc.sentences, mentions);
    expect(found.map((o) => `${o.parties.join('-')} ${o.text}`)).toEqual(agreed);
    for (const { text: words, evidence } of found) expect(evidence.map((e) => e.quote)).toEqual([words]);
  });
});
