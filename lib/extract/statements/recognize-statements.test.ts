import { describe, expect, it } from 'vitest';
import { STATEMENT_ROWS } from './corpus';
import { recognizeStatements } from './recognize-statements';
import { buildSample, PARTICIPANTS } from './testing';

function read(text: string): string[] {
  const { doc, mentions } = buildSample(text);
  return recognizeStatements(doc, PARTICIPANTS, mentions, doc.sentences).map(
    (s) => `${s.speaker} ${s.attribution} ${s.kind} ${s.evidence.map((e) => e.quote).join(' … ')}`,
  );
}

describe('recognizeStatements', () => {
  it('has at least sixty examples', () => {
    expect(STATEMENT_ROWS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(STATEMENT_ROWS)('$text', ({ text, says }) => {
    expect(read(text)).toEqual(says);
  });

  it('gives the side that the speaker represents', () => {
    const { doc, mentions } = buildSample('وقال {b:هولمن} إن الطقس بارد جدا');
    expect(recognizeStatements(doc, PARTICIPANTS, mentions, doc.sentences)[0]?.side).toBe('NO');
  });

  it('names the rule where no words name the speaker', () => {
    const { doc, mentions } = buildSample('قال {a:نورين} إن الحديقة جميلة. وأضاف أن الأشجار كثيرة');
    const [, carried] = recognizeStatements(doc, PARTICIPANTS, mentions, doc.sentences);
    expect(carried?.derivation).toEqual(['carried-speaker']);
  });

  it('quotes exactly what stands in the article', () => {
    for (const { text } of STATEMENT_ROWS) {
      const { doc, mentions } = buildSample(text);
      for (const { evidence } of recognizeStatements(doc, PARTICIPANTS, mentions, doc.sentences))
        for (const { field, start, end, quote } of evidence) expect(doc.article[field]?.slice(start, end)).toBe(quote);
    }
  });
});
