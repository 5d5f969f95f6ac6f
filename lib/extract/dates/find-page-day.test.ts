import { describe, expect, it } from 'vitest';
import { extractArticle } from '../index';
import { findPageDay } from './find-page-day';
import { toTestDoc } from './testing';

const HEADLINE = 'افتتاح معرض الكتب في المدينة';
const TEXT = 'افتتح الوزير أمس معرض الكتب في المدينة بحضور عدد كبير من الزوار والضيوف من عدة دول.';
const dayOf = (...lines: readonly string[]) => findPageDay(toTestDoc(lines.join('\n')), null);

describe('findPageDay', () => {
  it.each([
    ['10 يناير 2023 - 14:20', '2023-01-10'],
    ['نشر في: 10 يناير 2023 | آخر تحديث: 12 يناير 2023', '2023-01-10'],
    ['تاريخ النشر: 10/01/2023 - 15:20', '2023-01-10'],
    ['آخر تحديث: 12 يناير 2023', '2023-01-12'],
    ['كتب: أحمد سالم | الثلاثاء 10 يناير 2023', '2023-01-10'],
  ])('reads %j below a headline', (line, day) => {
    expect(dayOf(HEADLINE, line, TEXT)).toBe(day);
  });

  it('prefers the day that is said to be that of publication', () => {
    expect(dayOf(HEADLINE, '5 مارس 2024', TEXT, 'نشر في: 10 يناير 2023')).toBe('2023-01-10');
  });

  it('does not take the clock above a page for it', () => {
    expect(dayOf('الأحد 3 نوفمبر 2024', 'الرئيسية', HEADLINE, TEXT)).toBeNull();
    expect(dayOf('الأحد 3 نوفمبر 2024', TEXT)).toBe('2024-11-03');
  });

  it('tells nothing where several days stand unsaid, or words of the text name one', () => {
    expect(dayOf(HEADLINE, '5 مارس 2024', '7 مارس 2024', TEXT)).toBeNull();
    expect(dayOf(HEADLINE, `${TEXT} وبدأ البناء في 10 يناير 2023.`)).toBeNull();
    expect(dayOf(HEADLINE, 'معرض 10 يناير 2023', TEXT)).toBeNull();
  });

  it('passes over a day after that of collection', () => {
    expect(findPageDay(toTestDoc([HEADLINE, '10 يناير 2023', TEXT].join('\n')), '2022-12-01')).toBeNull();
  });
});

const NEWS = 'التقى وزير الدفاع الإيطالي لوكا فيرارا أمس في أثينا نظيره اليوناني نيكوس باباس.';
const dateIn = (text: string) => extractArticle({ id: 'x', text }, { today: '2026-11-21' }).meetings[0]?.date;

describe('the day of an article that nobody dated', () => {
  it('is that of its page', () => {
    const text = `لقاء وزيري الدفاع الإيطالي واليوناني\n10 يناير 2023 - 14:20\n${NEWS}`;
    expect(dateIn(text)).toMatchObject({ edtf: '2023-01-09', derivation: ['relative-to-page'] });
  });

  it('is no part of the text before which a machine wrote it', () => {
    expect(dateIn(`2023-01-10 ${NEWS}`)).toMatchObject({ edtf: '2023-01-09' });
  });

  it('of a dateline without a year comes from an event to come', () => {
    const text =
      'الكويت - 28 - 12 (كونا) -- استقبل وزير الدفاع الكويتي سالم الرابحي اليوم نظيره اليوناني نيكوس باباس. وبحثا القمة المزمع عقدها في الخامس من يناير 2021.';
    expect(dateIn(text)?.edtf).toBe('2020-12-28');
    expect(dateIn(text.replace('المزمع عقدها', 'التي عقدت'))?.edtf).not.toBe('2020-12-28');
  });

  it('is open for a weekday, but in a range of days of its sentence', () => {
    const range = 'المنعقد بين 30 نوفمبر و2 ديسمبر 2025';
    const text = `بحث وزير الدفاع الإيطالي لوكا فيرارا، اليوم الأحد، مع نظيره اليوناني نيكوس باباس الزراعة على هامش المؤتمر ${range}.`;
    expect(dateIn(text)).toMatchObject({ edtf: '2025-11-30', weekday: 7 });
    expect(dateIn(text.replace(range, 'المنعقد بين 1 و30 نوفمبر 2025'))?.edtf).toBeNull();
  });
});
