import { describe, expect, it } from 'vitest';
import type { Span } from '../types';
import { findDateline } from './find-dateline';
import { toTestDoc } from './testing';

const quote = (text: string, span: Span): string => {
  const { tokens } = span.sentence.passage;
  return text.slice(tokens[span.from]?.start, tokens[span.to - 1]?.end);
};

describe('findDateline', () => {
  it.each([
    ['كوالا لمبور 4 مارس 2019 (شينخوا) افتتح المعرض', 'كوالا لمبور', '4 مارس 2019', 'كوالا لمبور 4 مارس 2019 (شينخوا)'],
    ['الدوحة في 12 أكتوبر /قنا/ افتتح المعرض', 'الدوحة', '12 أكتوبر', 'الدوحة في 12 أكتوبر /قنا/'],
    ['أبوظبي في 5 مايو / وام / افتتح المعرض', 'أبوظبي', '5 مايو', 'أبوظبي في 5 مايو / وام /'],
    ['عمان 12 تشرين الأول (بترا) - افتتح المعرض', 'عمان', '12 تشرين الأول', 'عمان 12 تشرين الأول (بترا)'],
    ['الكويت - 12 - 10 (كونا) -- افتتح المعرض', 'الكويت', '12 - 10', 'الكويت - 12 - 10 (كونا)'],
    ['أنقرة / نشرة - 10 فبراير 2018', 'أنقرة / نشرة', '10 فبراير 2018', 'أنقرة / نشرة - 10 فبراير 2018'],
    ['باريس، 3 مارس 2019: افتتح المعرض', 'باريس', '3 مارس 2019', 'باريس، 3 مارس 2019:'],
    ['معرض جديد في المدينة\nتونس 3 مارس 2019 (وات) - افتتح المعرض', 'تونس', '3 مارس 2019', 'تونس 3 مارس 2019 (وات)'],
  ])('%s', (text, place, date, whole) => {
    const found = findDateline(toTestDoc(text));
    expect(found?.place && quote(text, found.place)).toBe(place);
    expect(found && quote(text, found.date.span)).toBe(date);
    expect(found && quote(text, found.span)).toBe(whole);
  });

  it.each([
    'افتتح المعرض 12 أكتوبر 2020 في القاعة',
    'التقى المدير ضيوفه اليوم (الاثنين) في مكتبه',
    'الرياض (وكالة) افتتح المعرض أمس',
    'معرض الكتب الدولي - 10 فبراير 2018',
    '',
  ])('finds none in %j', (text) => {
    expect(findDateline(toTestDoc(text))).toBeNull();
  });
});
