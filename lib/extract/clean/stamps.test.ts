import { describe, expect, it } from 'vitest';
import { foldKey } from '../../shared/arabic/fold';
import { isStamp, lengthOfStampHead } from './stamps';

describe('isStamp', () => {
  it.each([
    '10 يناير 2023 - 14:20',
    'الخميس 2 أبريل 2020 | 11:30 ص',
    'نشر في: الأربعاء 26 يونيو 2019 - 9:15 م | آخر تحديث: الأربعاء 26 يونيو 2019 - 9:20 م',
    'آخر تحديث: 11/07/2019',
    'الثلاثاء 30 محرم 1443 هـ - 07 سبتمبر 2021 م',
    '2025-12-04 14:20',
  ])('takes %j for the note of a page', (line) => {
    expect(isStamp(foldKey(line))).toBe(true);
  });

  it.each([
    'معرض الكتب 10 ديسمبر 2022',
    'افتتح المعرض في 10 يناير 2023',
    'الخميس 2 أبريل',
    'عام 2023',
    'مكة المكرمة',
    '',
  ])('finds none in %j', (line) => {
    expect(isStamp(foldKey(line))).toBe(false);
  });
});

describe('lengthOfStampHead', () => {
  it('measures the day that a machine wrote before the text', () => {
    expect(lengthOfStampHead('2025-12-04 افتتح المعرض')).toBe(10);
    expect(lengthOfStampHead('date 2025-12-04 14:20 افتتح المعرض')).toBe(21);
  });

  it('leaves other lines alone', () => {
    expect(lengthOfStampHead('افتتح المعرض 2025-12-04')).toBe(0);
    expect(lengthOfStampHead('2025-12-04')).toBe(0);
  });
});
