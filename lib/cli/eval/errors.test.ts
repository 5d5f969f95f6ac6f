import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../extract';
import { findErrors } from './errors';
import type { GoldMeeting } from './gold';

const TODAY = '2026-11-21';
const latvian = { name_ar: 'يانيس أوزول', name_en: 'Janis Ozols', entity: 'LV', role: 'head_of_state' };
const dutch = { name_ar: 'يان فيسر', name_en: 'Jan Visser', entity: 'NL', role: 'foreign_minister' };
const MEETING: GoldMeeting = {
  main: true,
  status: 'held',
  format: 'in_person',
  date: '2024-05-06',
  place: { country: 'LV', city: 'Riga' },
  participants: [latvian, dutch],
};
const TITLES = 'الرئيس اللاتفي يانيس أوزول';
const GUEST = 'وزير خارجية هولندا يان فيسر';

/** The error that one line of the scorer is traced to. */
function trace(text: string, miss: readonly string[], gold: readonly GoldMeeting[] = [MEETING]) {
  const article = { id: 'a', text, publishedAt: '2024-05-07' };
  const set = { name: 'own', articles: [article], gold: [{ id: 'a', meetings: [...gold] }], notes: [] };
  return findErrors(set, [extractArticle(article, { today: TODAY })], [['a', ...miss]], TODAY)[0];
}

const MISSED = ['meeting missed', 'LV-NL'];

describe('findErrors', () => {
  it.each([
    ['language', 'The two met in Riga.'],
    ['clean', `استقبل السكان الضيوف.\nاقرأ أيضا: استقبل ${TITLES} ${GUEST}.`],
    ['match', 'استقبل السكان في الحديقة ضيوفا.'],
    ['people', 'في لاتفيا وهولندا استقبل يانيس أوزول يان فيسر في القصر.'],
    ['link', `استقبل ${TITLES} وزير خارجية لاتفيا يان فيسر، وزار هولندا.`],
    ['trigger', `أشاد ${TITLES} بالمعرض. وأشاد ${GUEST} بالحديقة.`],
    ['sides', `أشاد ${TITLES} بالمعرض، ثم زار ${GUEST} الحديقة التي اجتمع فيها السكان.`],
    ['main', `أعلنت الوزارة النتائج. وكان ${TITLES} قد التقى ${GUEST}.`],
  ])('traces a missed meeting to %s', (stage, text) => {
    expect(trace(text, MISSED)).toMatchObject({ field: 'meeting missed', gold: 'LV-NL', found: 'none', stage });
  });

  const RIGA = `استقبل ${TITLES}، أمس الاثنين، ${GUEST} في ريغا.`;

  it.each([
    ['date', 'date-choose', ['date', '2024-05-12', '2024-05-06'], '2024-05-12', 'ويفتح معرض الزهور يوم 12 مايو 2024.'],
    ['date', 'date-resolve', ['date', '2024-04-29', '2024-05-06'], '2024-04-29', ''],
    ['date', 'date-recognise', ['date', '2024-02-03', '2024-05-06'], '2024-02-03', ''],
  ])('traces a wrong %s to %s', (field, stage, miss, date, more) => {
    // a day that is told in full, so that nothing is counted from another day
    const text = stage === 'date-recognise' ? RIGA.replace('أمس الاثنين', 'الاثنين 6 مايو 2024') : `${RIGA} ${more}`;
    expect(trace(text, miss, [{ ...MEETING, date }])).toMatchObject({ field, stage, gold: miss[1], found: miss[2] });
  });

  it.each([
    [
      'place-choose',
      'place: country',
      ['pc', 'NO', 'LV'],
      { country: 'NO', city: null },
      'وشكر الرئيس المنظمين في أوسلو.',
    ],
    ['place-find', 'place: country', ['pc', 'NO', 'LV'], { country: 'NO', city: null }, ''],
    ['place-find', 'place: city', ['city', 'Liepaja', 'Riga'], { country: 'LV', city: 'Liepaja' }, ''],
  ])('traces a wrong place to %s', (stage, field, miss, place, more) => {
    expect(trace(`${RIGA} ${more}`, miss, [{ ...MEETING, place }])).toMatchObject({ field, stage });
  });

  it('traces format, status and office', () => {
    expect(trace(RIGA, ['format', 'phone', 'in_person'], [{ ...MEETING, format: 'phone' }])?.stage).toBe('format');
    expect(trace(RIGA, ['status', 'planned', 'held'], [{ ...MEETING, status: 'planned' }])?.stage).toBe('status');
    const other = { ...MEETING, participants: [latvian, { ...dutch, role: 'ambassador' }] };
    expect(trace(RIGA, ['role', 'Jan Visser', 'ambassador', 'foreign_minister'], [other])).toMatchObject({
      field: 'role',
      gold: 'Jan Visser ambassador',
      found: 'foreign_minister',
      stage: 'people',
    });
  });

  it('traces a missed participant', () => {
    const third = { name_ar: 'مارت تامبيري', name_en: 'Mart Tamberi', entity: 'EE', role: 'head_of_government' };
    const gold = [{ ...MEETING, participants: [latvian, dutch, third] }];
    const miss = ['participant missed', 'مارت تامبيري', 'EE'];
    expect(trace(`${RIGA} وشكر رئيس وزراء إستونيا مارت تامبيري المنظمين.`, miss, gold)?.stage).toBe('sides');
    expect(trace(`${RIGA} وشكر مارت تامبيري إستونيا.`, miss, gold)?.stage).toBe('people');
    expect(trace(RIGA, miss, gold)?.stage).toBe('match');
  });

  it('traces an invented meeting', () => {
    expect(trace(RIGA, ['meeting wrong', 'LV-NL'], [])).toMatchObject({
      field: 'meeting invented',
      gold: 'none',
      found: 'LV-NL',
      stage: 'trigger',
    });
    expect(trace(RIGA, ['meeting wrong', 'LV-NL'], [{ ...MEETING, main: false }])?.stage).toBe('main');
    const half = { ...MEETING, participants: [latvian, { ...dutch, name_ar: 'مارت تامبيري', entity: 'EE' }] };
    expect(trace(RIGA, ['meeting wrong', 'LV-NL'], [half])?.stage).toBe('sides');
  });

  it('leaves out what only follows from a missed meeting', () => {
    const article = { id: 'a', text: 'لا شيء في هذا الخبر.' };
    const misses = [
      ['article missed'],
      MISSED,
      ['participant missed', 'يانيس أوزول', 'LV'],
      ['participant missed', 'يان فيسر', 'NL'],
    ];
    const set = { name: 'own', articles: [article], gold: [{ id: 'a', meetings: [MEETING] }], notes: [] };
    const reports = [extractArticle(article, { today: TODAY })];
    expect(
      findErrors(
        set,
        reports,
        misses.map((m) => ['a', ...m]),
        TODAY,
      ),
    ).toHaveLength(1);
  });
});
