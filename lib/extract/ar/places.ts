/** Words around the name of a place. Ordinary spelling. */
export const IN_WORDS: readonly string[] = ['في', 'داخل', 'وفي'];
/** Between the preposition and the name: `في مدينة جدة`, `بالعاصمة الأردنية عمان`. */
export const PLACE_NOUNS: readonly string[] = [
  'مدينة',
  'بمدينة',
  'العاصمة',
  'بالعاصمة',
  'للعاصمة',
  'محافظة',
  'بمحافظة',
  'منطقة',
  'بمنطقة',
  'مقر',
  'بمقر',
  'مطار',
  'بمطار',
  'قاعدة',
  'منتجع',
  'بمنتجع',
  'جزيرة',
  'بجزيرة',
  'ولاية',
  'بولاية',
  'مكتبه',
  'قصره',
  'قصر',
  'بقصر',
  'قاعة',
  'فندق',
  'بفندق',
  'دولة',
  'جمهورية',
  'مملكة',
  'القدس',
];
/** Who says these is visiting; the country visited follows إلى or ل, or at once. */
export const VISITS: readonly string[] = [
  'زيارة',
  'زيارته',
  'زيارتها',
  'الزيارة',
  'زيارتهما',
  'جولة',
  'يزور',
  'تزور',
  'زار',
  'زارت',
  'سيزور',
  'ستزور',
  'وصل',
  'وصلت',
  'يصل',
  'تصل',
  'سيصل',
  'وصوله',
  'وصولها',
  'غادر',
  'يغادر',
  'سيغادر',
  'مغادرة',
  'مغادرته',
  'توجه',
  'يتوجه',
  'سيتوجه',
  'حل',
  'زيارات',
  'لزيارة',
  'بزيارة',
];
export const TOWARDS: readonly string[] = ['إلى', 'الى'];
/** `بناء على طلب الأخير`, `بطلب من الجانب الروسي`. */
export const REQUESTS: readonly string[] = ['طلب', 'بطلب', 'بمبادرة', 'لطلب'];
export const LATTER: readonly string[] = ['الأخير', 'الأخيرة'];
export const SIDE_NOUNS: readonly string[] = ['الجانب', 'جانب', 'الطرف', 'نظيره', 'الحكومة'];
/** `على هامش اجتماعات …`: what the meeting was beside. */
export const MARGINS: readonly string[] = ['هامش'];
/** `شهدت مدينة … قمة`, `تستضيف … اجتماعا`: the subject is where it took place. */
export const HOSTING: readonly string[] = [
  'شهدت',
  'استضافت',
  'تستضيف',
  'احتضنت',
  'تحتضن',
  'استضافة',
  'وشهدت',
  'واستضافت',
];
