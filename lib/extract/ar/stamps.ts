/** Words of the lines in which a page says when it was published. Ordinary spelling. */

/** Publication: `نشر في:`, `تاريخ النشر`. */
export const PUBLISHED = 'نشر نشرت النشر للنشر الإضافة أضيف published posted date'.split(' ');
/** A later change: `آخر تحديث`. */
export const UPDATED = 'تحديث التحديث تعديل التعديل حدث حدثت updated modified'.split(' ');
/** What else may stand in such a line. */
export const STAMP_WORDS = (
  'في بتاريخ تاريخ التاريخ يوم الموافق آخر اخر الساعة ساعة دقيقة توقيت بتوقيت غرينتش جرينتش مكة المكرمة القاهرة أبوظبي محلي ' +
  'صباحا مساء ظهرا ص م ه هـ am pm gmt ksa utc at on by min read'
).split(' ');
