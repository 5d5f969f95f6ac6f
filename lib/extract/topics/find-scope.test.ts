import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';

/** Whom the host met, and what about. */
function read(text: string): string[] {
  const { meetings } = extractArticle({ id: 'sample', text, publishedAt: '2024-05-13' }, { today: '2026-11-21' });
  return meetings.map((m) => {
    const guests = m.participants.map((p) => p.represents).filter((code) => code !== 'JO');
    return `${guests.join('+')} ${m.topics
      .map((t) => t.code)
      .toSorted()
      .join(' ')}`;
  });
}

const LEAD = 'استقبل وزير الخارجية الأردني سالم نورين اليوم في عمان وزير الخارجية النرويجي لارس هولمن، وبحثا السياحة.';

describe('findScope', () => {
  it('gives each meeting of a day the sentences that follow its own words', () => {
    const text = `${LEAD}\n\nكما استقبل نورين في عمان وزير الخارجية الياباني كنجي موري. وتناول اللقاء زراعة القمح.`;
    expect(read(text)).toEqual(['NO culture_education_people', 'JP agriculture_food']);
  });

  it('gives a sentence back to the meeting of somebody who takes part in no other', () => {
    const text = `${LEAD}\n\nكما استقبل نورين في عمان وزير الخارجية الياباني كنجي موري.\n\nوأكد هولمن أن اللقاحات متوفرة.`;
    expect(read(text)).toEqual(['NO culture_education_people health', 'JP ']);
  });

  it('leaves out what an earlier meeting was about', () => {
    const text = `${LEAD}\n\nوكان الوزيران قد بحثا العام الماضي ملف اللاجئين.`;
    expect(read(text)[0]).toBe('NO culture_education_people');
  });
});
