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

  it('leaves out other news that the article turns to, up to the next words of somebody who met', () => {
    const aside = 'من جهة أخرى، ناقش المزارعون أسعار القمح.\n\nوتناول البحث مياه الري.';
    expect(read(`${LEAD}\n\n${aside}`)[0]).toBe('NO culture_education_people');
    expect(read(`${LEAD}\n\n${aside}\n\nوأكد هولمن أن اللقاحات متوفرة.`)[0]).toBe('NO culture_education_people health');
  });

  it('keeps such a sentence where it names somebody who met', () => {
    const text = `${LEAD}\n\nمن جهة أخرى، أكد هولمن أن اللقاحات متوفرة.`;
    expect(read(text)[0]).toBe('NO culture_education_people health');
  });

  it('keeps such a sentence where he who spoke before goes on', () => {
    const text = `${LEAD}\n\nوقال هولمن إن الزيارة مفيدة. من جهة أخرى، أكد أن اللقاحات متوفرة.`;
    expect(read(text)[0]).toBe('NO culture_education_people health');
  });

  it('leaves out the news before it where the meeting itself is what the article turns to', () => {
    const text = `ناقش المزارعون أسعار القمح.\n\nمن جهة أخرى، ${LEAD}`;
    expect(read(text)[0]).toBe('NO culture_education_people');
  });

  it('gives the meeting told first what is said of it at another stage', () => {
    const text = `${LEAD}\n\nوقال هولمن لدى وصوله إنه سيبحث مع نورين زراعة القمح.`;
    expect(read(text)[0]).toBe('NO agriculture_food culture_education_people');
  });

  it('gives a meeting that was held the words of its announcement', () => {
    const announced = 'سيبحث وزير الخارجية الأردني سالم نورين مع وزير الخارجية النرويجي لارس هولمن اليوم زراعة القمح.';
    const held = 'واجتمع نورين وهولمن في عمان قبل قليل.';
    const [first, second] = read(`${announced}\n\n${held}`);
    expect(second ?? first).toBe('NO agriculture_food');
  });

  it('does not give it what they will meet for another time', () => {
    const text = `${LEAD}\n\nوسيلتقي نورين هولمن مجددا في أوسلو لبحث زراعة القمح.`;
    expect(read(text)).toEqual(['NO culture_education_people', 'NO agriculture_food']);
  });
});
