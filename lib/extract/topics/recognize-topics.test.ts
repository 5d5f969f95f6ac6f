import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../domain/codes';
import { gazetteer } from '../../gazetteer/index';
import { buildSample, PARTICIPANTS } from '../statements/testing';
import { TOPIC_ROWS } from './corpus';
import { recognizeContent } from './recognize-content';
import { type ReportedWords, recognizeTopics } from './recognize-topics';

function read(text: string) {
  const { doc, mentions } = buildSample(text);
  return { doc, ...recognizeContent(doc, PARTICIPANTS, mentions, doc.sentences) };
}

describe('recognizeTopics', () => {
  it('has at least sixty examples', () => {
    expect(TOPIC_ROWS.length).toBeGreaterThanOrEqual(60);
  });

  it.each(TOPIC_ROWS)('$text', ({ text, topics }) => {
    const found = read(text).topics.map((topic) => topic.code);
    expect(found.toSorted()).toEqual([...topics].sort());
  });

  it('shows every code of the vocabulary in an example', () => {
    const shown = new Set(TOPIC_ROWS.flatMap((row) => row.topics));
    expect(TOPICS.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('proves each topic with the words that name it', () => {
    const { doc, topics } = read('تناول اللقاء فرص الاستثمار المتاحة');
    const [evidence] = topics[0]?.evidence ?? [];
    expect(evidence?.quote).toBe('فرص الاستثمار');
    expect(doc.article.text.slice(evidence?.start, evidence?.end)).toBe('فرص الاستثمار');
    expect(topics[0]?.subjects).toEqual(['investment']);
  });

  it('does not take a bare word for a topic, however often it stands', () => {
    const { doc } = buildSample('المعرض للنفط. وصور النفط في القاعة. وحديث النفط طويل. وكتب النفط كثيرة');
    expect(recognizeTopics(doc, doc.sentences, [], [])).toEqual([]);
  });

  it('reads no topic in a name or a title', () => {
    const { doc, mentions } = buildSample('وبحث {a:وزير القوى العاملة والهجرة سالم النفطي} مع {b:هولمن} السياحة');
    const { topics } = recognizeContent(doc, PARTICIPANTS, mentions, doc.sentences);
    expect(topics.map((t) => t.code)).toEqual(['culture_education_people']);
  });

  it('counts a communiqué in full and an outsider in part', () => {
    const { doc } = buildSample('أسعار النفط مستقرة هذا العام');
    const [sentence] = doc.sentences;
    if (!sentence) throw new Error('no sentence');
    const words = (by: ReportedWords['by']) => [{ span: { sentence, from: 0, to: sentence.to }, by }];
    expect(recognizeTopics(doc, doc.sentences, [], [], words('official')).map((t) => t.code)).toEqual(['energy']);
    expect(recognizeTopics(doc, doc.sentences, [], [], words('outsider'))).toEqual([]);
  });

  it('does not take what a stranger says was debated elsewhere for the agenda', () => {
    const { doc } = buildSample('ناقش التجار أسعار النفط');
    const [sentence] = doc.sentences;
    if (!sentence) throw new Error('no sentence');
    const words = (by: ReportedWords['by']) => [{ span: { sentence, from: 0, to: sentence.to }, by }];
    expect(recognizeTopics(doc, doc.sentences, [], [], words('outsider')).map((t) => t.code)).toEqual(['energy']);
    expect(recognizeTopics(doc, doc.sentences, [], [], words('stranger'))).toEqual([]);
  });

  it('knows a subject under every code', () => {
    const known = new Set(gazetteer.subjects.map((subject) => subject.topic));
    expect(TOPICS.filter((code) => !known.has(code))).toEqual([]);
  });
});
