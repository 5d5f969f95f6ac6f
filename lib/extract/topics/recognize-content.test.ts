import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSample, PARTICIPANTS } from '../statements/testing';
import { recognizeContent } from './recognize-content';

const WORDS =
  'قال أكد مؤكدا مضيفا أن إن إلى على عن حسبما ذكر وفقا من جانبه بدوره اتفق اتفقا تم توقيع الجانبان بحث العلاقات النفط مجالات الطاقة قوله كما و « » " ( ) : ، . ؛ {a:نورين} {b:هولمن} {ab:الوزيران} قدم شرحا'.split(
    ' ',
  );

function read(text: string) {
  const { doc, mentions } = buildSample(text);
  return { doc, content: recognizeContent(doc, PARTICIPANTS, mentions, doc.sentences) };
}

describe('recognizeContent', () => {
  it('quotes the article exactly and speaks of known participants alone, whatever the words', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const { doc, content } = read(words.join(' '));
        const speakers = new Set(PARTICIPANTS.map((p) => p.id));
        for (const { speaker } of content.statements) expect(speakers.has(speaker)).toBe(true);
        const values = [...content.statements, ...content.topics, ...content.outcomes, ...content.mentions];
        for (const { evidence } of values) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end, quote } of evidence) expect(doc.article.text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not let two statements overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const spans = read(words.join(' ')).content.statements.flatMap((s) => s.evidence);
        for (let i = 1; i < spans.length; i++) expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['))))', 'مؤكدا أن ', 'قال إن ', '« ', 'حسبما ذكر ، ', 'علاقات ', 'اتفقا على ', 'من جانبه '])(
    'reads a long run of %j to its end',
    (piece) => {
      const { doc } = buildSample(piece.repeat(10_000));
      const { statements } = recognizeContent(doc, PARTICIPANTS, [], doc.sentences);
      const end = piece.length * 10_000;
      for (const { evidence } of statements) expect(evidence.at(-1)?.end).toBeLessThanOrEqual(end);
      expect(statements.length).toBeLessThanOrEqual(10_000);
    },
  );

  it('gives a full reading of a short report', () => {
    const { content } = read(
      'بحث {ab:الجانبان} التبادل التجاري. وقال {a:نورين} إن اليابان سوق كبيرة. واتفقا على زيادة الصادرات',
    );
    expect(content.topics.map((t) => t.code)).toEqual(['trade_investment']);
    expect(content.statements.map((s) => s.speaker)).toEqual(['a']);
    expect(content.outcomes.map((o) => o.text)).toEqual(['زيادة الصادرات']);
    expect(content.mentions.map((m) => [m.entity, m.by])).toEqual([['JP', 'a']]);
  });
});
