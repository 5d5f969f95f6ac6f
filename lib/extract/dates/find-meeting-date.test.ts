import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../domain/report';
import { findMeetingDate, type MeetingDateOptions } from './find-meeting-date';
import { toTestDoc } from './testing';

const OPTIONS: MeetingDateOptions = { today: '2026-11-21', tense: 'past', isNews: true };

/** The meeting is told by the sentence with `trigger` in it, and by the sentences numbered in `others`. */
function dateOf(
  text: string,
  trigger: string,
  about: Partial<ArticleInput> = { publishedAt: '2020-07-08' },
  options: Partial<MeetingDateOptions> = {},
  others: readonly number[] = [],
) {
  const doc = toTestDoc(text, about);
  const at = text.indexOf(trigger);
  const index = doc.passages[0]!.tokens.findIndex((t) => t.start === at);
  const sentence = doc.sentences.find((s) => s.from <= index && index < s.to)!;
  const sentences = [sentence, ...others.map((i) => doc.sentences[i]!)];
  return findMeetingDate(doc, { sentences, trigger: index }, { ...OPTIONS, ...options });
}

const plannedFor = (day: string) => `يلتقي الوزير نظيره الأسبوع المقبل. والزيارة مقررة في ${day} يوليو.`;

describe('findMeetingDate', () => {
  it('takes the date nearest to the trigger', () => {
    const text = 'وصل الوزير الاثنين إلى المدينة، والتقى نظيره الثلاثاء في القصر.';
    expect(dateOf(text, 'والتقى')).toMatchObject({ edtf: '2020-07-07', weekday: 2 });
  });

  it('passes over background in a clause of its own', () => {
    const text = 'التقى الوزير نظيره في القصر أمس، وكان الاثنان قد وقعا اتفاقا يوم الأحد.';
    expect(dateOf(text, 'التقى').edtf).toBe('2020-07-07');
    const other = 'بحث الوزير مع نظيره السياحة التي نمت منذ العام الماضي.';
    expect(dateOf(other, 'بحث')).toMatchObject({ edtf: null, derivation: ['no-date-in-text'] });
  });

  it('takes the old date for a meeting that is background itself', () => {
    const text = 'وكان الوزير قد التقى نظيره في مايو 2018 في القصر.';
    expect(dateOf(text, 'التقى', { publishedAt: '2020-07-08' }, { isNews: false }).edtf).toBe('2018-05');
  });

  it('does not take the day of a statement for that of the talks', () => {
    const text = 'وقال الوزير في بيان اليوم إن الجانبين بحثا السياحة خلال لقاء الاثنين.';
    expect(dateOf(text, 'لقاء')).toMatchObject({ edtf: '2020-07-06', weekday: 1 });
    expect(dateOf('وأوضح بيان صادر عن الوزارة أمس أن الجانبين بحثا السياحة.', 'بحثا').edtf).toBeNull();
  });

  it('takes the day of an announcement where nothing better is told, and says so', () => {
    const text = 'أعلن القصر، اليوم الأربعاء، أن الوزير اتفق مع نظيره على التعاون.';
    expect(dateOf(text, 'اتفق')).toMatchObject({
      edtf: '2020-07-08',
      derivation: ['weekday', 'relative-to-publication', 'day-of-announcement'],
    });
    expect(dateOf(text, 'اتفق', {})).toMatchObject({ edtf: null, weekday: 3 });
  });

  it('looks in the other sentences of the meeting, then at the dateline, then in the lead', () => {
    const body = 'عقد اللقاء في القصر. وقال الوزير إن السياحة مهمة. واستمر اللقاء أمس ساعتين.';
    expect(dateOf(body, 'عقد', undefined, {}, [2]).edtf).toBe('2020-07-07');
    const dated = `تونس 6 يوليو 2020 (وات) - افتتح المعرض. ${body}`;
    expect(dateOf(dated, 'عقد')).toMatchObject({ edtf: '2020-07-06', derivation: ['explicit', 'dateline'] });
    const led = `وصل الوزير إلى المدينة أمس. ${body}`;
    expect(dateOf(led, 'عقد')).toMatchObject({ edtf: '2020-07-07', derivation: ['relative-to-publication', 'lead'] });
    expect(dateOf(led, 'عقد', undefined, { isNews: false }).edtf).toBeNull();
  });

  it('dates a plan after the anchor and never by the dateline', () => {
    const text = 'تونس 6 يوليو 2020 (وات) - أعلن اليوم أن الوزير سيلتقي نظيره الجمعة.';
    expect(dateOf(text, 'سيلتقي', {}, { tense: 'future' })).toMatchObject({ edtf: '2020-07-10', weekday: 5 });
    const undated = 'تونس 6 يوليو 2020 (وات) - الوزير سيلتقي نظيره قريبا.';
    expect(dateOf(undated, 'سيلتقي', {}, { tense: 'future' }).edtf).toBeNull();
  });

  it('takes no plan that the talks agreed on for the day of the talks', () => {
    const text = 'اتفق الوزيران أمس في القصر على عقد ندوة في 20 أغسطس 2020.';
    expect(dateOf(text, 'اتفق').edtf).toBe('2020-07-07');
    expect(dateOf('اتفق الوزيران على عقد ندوة في 20 أغسطس 2020.', 'اتفق').edtf).toBeNull();
  });

  it('counts from the day that a weekday elsewhere in the text tells', () => {
    const text = 'التقى الوزير نظيره أمس. وافتتح اليوم الأربعاء معرضا.';
    expect(dateOf(text, 'التقى', { seenAt: '2020-07-10' })).toMatchObject({
      edtf: '2020-07-07',
      derivation: ['relative-to-text'],
    });
  });

  it('counts from the day that a full date elsewhere in the text tells', () => {
    const text = 'التقى الوزير نظيره أمس. وافتتح اليوم 7 يوليو 2020 معرضا.';
    expect(dateOf(text, 'التقى', {}).edtf).toBe('2020-07-06');
    const yearless = 'التقى الوزير نظيره أمس. وافتتح اليوم 7 يوليو معرضا.';
    expect(dateOf(yearless, 'التقى', { seenAt: '2020-07-10' }).edtf).toBe('2020-07-06');
  });

  it('finds the day where a later sentence names the meeting again', () => {
    const text =
      'التقى الوزير نظيره في القصر. وتحدث المدير عن السياحة. ووصف النادل الطعام. وقال إن اللقاء الذي عقد أمس مفيد.';
    expect(dateOf(text, 'التقى')).toMatchObject({
      edtf: '2020-07-07',
      derivation: ['relative-to-publication', 'back-reference'],
    });
  });

  it('lets the offices complete a dateline without a year', () => {
    const text = 'تونس 5 أغسطس (وات) - التقى الوزير نظيره اليوم (الجمعة).';
    expect(dateOf(text, 'التقى', {}, { yearsPossible: (year) => year >= 2018 && year <= 2024 })).toMatchObject({
      edtf: '2022?-08-05',
      weekday: 5,
      derivation: ['weekday', 'office-tenure'],
    });
    expect(dateOf(text, 'التقى', {})).toMatchObject({ edtf: null, weekday: 5 });
  });

  it('leaves a vague day vague', () => {
    const text = 'تونس 6 يوليو 2020 (وات) - قال الوزير إنه التقى مؤخرا نظيره.';
    expect(dateOf(text, 'التقى')).toMatchObject({ edtf: null, derivation: ['vague'] });
  });

  it('gives the month of an undated meeting only where it is asked for', () => {
    const text = 'التقى الوزير نظيره في القصر.';
    expect(dateOf(text, 'التقى').edtf).toBeNull();
    expect(dateOf(text, 'التقى', { seenAt: '2020-07-10' }, { monthWhenUndated: true })).toMatchObject({
      edtf: '2020-07~',
      derivation: ['no-date-in-text', 'month-only', 'relative-to-collection'],
    });
    expect(dateOf(text, 'التقى', { seenAt: '2020-07-02' }, { monthWhenUndated: true }).edtf).toBeNull();
  });

  it('reads the same day as the day told before', () => {
    const text = 'استقبل الوزير السفير يوم الاثنين 6 يوليو 2020.\nوالتقى الوزير في اليوم نفسه رئيس البلدية.';
    const date = dateOf(text, 'والتقى');
    expect(date).toMatchObject({ edtf: '2020-07-06', weekday: 1 });
    expect(date.derivation.at(-1)).toBe('same-day');
    expect(dateOf('والتقى الوزير في اليوم نفسه رئيس البلدية.', 'والتقى').derivation).not.toContain('same-day');
  });

  it('does not take the day on which a communiqué was issued', () => {
    const text = 'وأصدرت الوزارة، أمس الثلاثاء، بلاغا أفاد بأن الوزير استقبل السفير.';
    expect(dateOf(text, 'استقبل').edtf).toBeNull();
  });

  it('prefers the day of the talks, told again, to the day of the announcement', () => {
    const text = 'أعلن القصر، اليوم الأربعاء، أن الوزير اتفق مع نظيره. وقال إن الاثنين بحثا الأمر في اتصال أمس.';
    expect(dateOf(text, 'اتفق').edtf).toBe('2020-07-07');
  });

  it('takes the day of a plan from another sentence, where it lies within what was said', () => {
    const options = { tense: 'future' } as const;
    expect(dateOf(plannedFor('14'), 'يلتقي', { publishedAt: '2020-07-08' }, options).edtf).toBe('2020-07-14');
    expect(dateOf(plannedFor('30'), 'يلتقي', { publishedAt: '2020-07-08' }, options).edtf).toBe(
      '2020-07-09~/2020-07-15~',
    );
  });
});
