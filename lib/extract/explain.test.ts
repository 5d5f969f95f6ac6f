import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Explanation, explainArticle } from './explain';
import { STAGES } from './explain-stages';
import { extractArticle } from './index';

const TODAY = { today: '2026-11-21' };
const explain = (text: string): Explanation => explainArticle({ id: 'a', text, publishedAt: '2024-05-07' }, TODAY);
const RIGA = 'استقبل الرئيس اللاتفي يانيس أوزول، أمس الاثنين، وزير خارجية هولندا يان فيسر في ريغا.';

describe('explainArticle', () => {
  it('gives for every field its value, its words or rules, and its stage', () => {
    const { report, meetings, stop } = explain(RIGA);
    expect(stop).toBeNull();
    const [meeting] = meetings;
    const fieldOf = (name: string) => meeting?.fields.find((f) => f.field === name);
    expect(fieldOf('date')).toMatchObject({ value: '2024-05-06', rules: ['weekday', 'relative-to-publication'] });
    expect(fieldOf('date')?.evidence.map((e) => e.quote)).toEqual(['أمس الاثنين']);
    expect(fieldOf('place')).toMatchObject({ value: 'Riga, LV', rules: ['city'], stage: 'place-choose' });
    expect(fieldOf('format')?.rules).toEqual(['no-sign-of-distance']);
    expect(meeting?.fields.filter((f) => f.field === 'participant')).toHaveLength(2);
    expect(report).toEqual(extractArticle({ id: 'a', text: RIGA, publishedAt: '2024-05-07' }, TODAY));
  });

  it('tells the other dates and places, and why they were not taken', () => {
    const { meetings } = explain(`${RIGA} وقال الوزير في بيان إن معرض الزهور في أوسلو يفتح يوم 20 مايو 2024.`);
    const fields = meetings[0]?.fields ?? [];
    expect(fields.find((f) => f.field === 'date')?.refused).toMatchObject([
      { value: '2024-05-20', why: 'its sentence does not tell this meeting' },
    ]);
    expect(fields.find((f) => f.field === 'place')?.refused.map((r) => r.value)).toEqual(['Oslo, NO']);
  });

  it('tells who takes part in nothing, and words of meeting that came to nothing', () => {
    const { people, words } = explain(
      `${RIGA} وشكر المنظمين رئيس وزراء إستونيا مارت تامبيري. واجتمع السكان في الحديقة.`,
    );
    expect(people).toMatchObject([{ value: expect.stringContaining('EE: مارت'), stage: 'trigger' }]);
    expect(words).toMatchObject([{ stage: 'sides', why: 'nobody who holds an office stands in its sentence' }]);
  });

  it.each([
    ['language', 'The two ministers met in Oslo on Monday.'],
    ['people', 'اجتمع السكان في الحديقة وزرعوا الأشجار.'],
    ['trigger', 'أشاد الرئيس اللاتفي يانيس أوزول بوزير خارجية هولندا يان فيسر.'],
    ['link', 'اجتمع الرئيس اللاتفي يانيس أوزول مع وزير خارجية لاتفيا مارتن ليبا.'],
    ['main', 'أعلنت الوزارة النتائج. وكان الرئيس اللاتفي يانيس أوزول قد التقى وزير خارجية هولندا يان فيسر.'],
  ])('names %s as the stage that stopped', (stage, text) => {
    const { stop, report } = explain(text);
    expect(report.meetings).toEqual([]);
    expect(stop?.stage).toBe(stage);
  });

  it('explains every meeting of any report, by stages that exist', () => {
    const words = RIGA.split(' ');
    fc.assert(
      fc.property(fc.shuffledSubarray([...words, ...words, 'وكان', 'قد', 'اتصالا', 'هاتفيا', '\n', '.']), (chosen) => {
        const { report, meetings, stop, people } = explain(chosen.join(' '));
        expect(meetings).toHaveLength(report.meetings.length);
        expect(stop === null).toBe(report.meetings.length > 0);
        const stages = [...meetings.flatMap((m) => m.fields), ...people, ...(stop ? [stop] : [])].map((x) => x.stage);
        expect(stages.filter((stage) => !STAGES.includes(stage))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
