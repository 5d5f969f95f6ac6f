/**
 * Boilerplate, as data: what a line says, and how much of the text goes with it. Phrases are in ordinary spelling and
 * compared in the matching form. Earlier rules win.
 */
export interface CleanRule {
  readonly rule: string;
  /** Where the phrase stands in the line. `is`: the line is nothing else but punctuation. */
  readonly match: 'is' | 'starts' | 'contains';
  /** What is removed: the line, the line and all after it, or the line from the phrase on. */
  readonly removes: 'line' | 'rest-of-text' | 'rest-of-line';
  readonly phrases: readonly string[];
  /** The phrase counts only after a full stop, so that an ordinary use of the word stays. */
  readonly afterStop?: true;
}

export const CLEAN_RULES: readonly CleanRule[] = [
  {
    rule: 'cookie-banner',
    match: 'contains',
    removes: 'line',
    phrases: [
      'ملفات تعريف الارتباط',
      'ملفات الارتباط',
      'ملفات الكوكيز',
      'بيان الخصوصية',
      'سياسة الخصوصية',
      'سياسة الاستخدام',
      'شروط الاستخدام',
      'we use cookies',
    ],
  },
  {
    rule: 'cookie-banner',
    match: 'is',
    removes: 'line',
    phrases: ['أوافق', 'قبول', 'موافق', 'قبول الكل', 'accept', 'i agree'],
  },
  {
    rule: 'share-buttons',
    match: 'is',
    removes: 'line',
    phrases: [
      'مشاركة',
      'شارك',
      'شارك الخبر',
      'شارك المقال',
      'مشاركة الخبر',
      'طباعة',
      'نسخ الرابط',
      'فيسبوك',
      'تويتر',
      'واتساب',
      'share',
      'print',
    ],
  },
  { rule: 'slider', match: 'starts', removes: 'line', phrases: ['next previous', 'previous next'] },
  {
    rule: 'recommended',
    match: 'is',
    removes: 'rest-of-text',
    phrases: [
      'اخترنا لك',
      'اخترنا لكم',
      'مواضيع ذات صلة',
      'أخبار ذات صلة',
      'قد يعجبك أيضا',
      'الأكثر قراءة',
      'آخر الأخبار',
      'موضوعات متعلقة',
      'مقالات ذات صلة',
    ],
  },
  {
    rule: 'recommended',
    match: 'starts',
    removes: 'line',
    phrases: ['اقرأ أيضا', 'إقرأ أيضا', 'اقرأ المزيد', 'شاهد أيضا', 'طالع أيضا', 'لمتابعة المزيد'],
  },
  { rule: 'feed-footer', match: 'contains', removes: 'rest-of-line', phrases: ['The post', 'This article was first'] },
  {
    rule: 'feed-footer',
    match: 'contains',
    removes: 'line',
    phrases: ['appeared first on', 'first appeared on', 'ظهرت أولا على', 'ظهر أولا على'],
  },
  {
    rule: 'tags',
    match: 'starts',
    removes: 'line',
    phrases: ['سمات', 'الوسوم', 'وسوم', 'الكلمات المفتاحية', 'كلمات مفتاحية', 'كلمات دلالية', 'tags'],
  },
  {
    rule: 'tags',
    match: 'contains',
    removes: 'rest-of-line',
    afterStop: true,
    phrases: ['سمات', 'الوسوم', 'كلمات دلالية'],
  },
  {
    rule: 'source-link',
    match: 'contains',
    removes: 'rest-of-line',
    phrases: ['رابط الخبر بصحيفة', 'رابط المصدر', 'لقراءة الخبر من المصدر'],
  },
  {
    rule: 'site-footer',
    match: 'contains',
    removes: 'line',
    phrases: [
      'جميع الحقوق محفوظة',
      'حقوق النشر محفوظة',
      'تابعونا على',
      'حمل التطبيق',
      'حملوا تطبيق',
      'اشترك في النشرة',
      'اشترك في قناتنا',
      'all rights reserved',
    ],
  },
];

/** Words in brackets that mark the caption of a picture from the archive. */
export const CAPTION_MARKS: readonly string[] = ['أرشيف', 'أرشيفية', 'صورة أرشيفية', 'من الأرشيف', 'ارشيفية'];
export const BULLETS = '•▪●◦·';
