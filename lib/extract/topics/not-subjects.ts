/**
 * Phrases that hold a subject's word without speaking of it, written as the terms of topics.csv: found where they are
 * longer than a term or begin before it, they hide it.
 */
export const NOT_SUBJECTS: readonly string[] = [
  // a verb: `نقل إليه تحيات`
  'نقل إليه',
  'نقل إلى',
  'نقل له',
  'نقل رسالة',
  'نقل تحيات',
  'نقل عن',
  'نقل عنه',
  'نقل رسائل',
  'نقل خلالها',
  'نقل خلاله',
  'نقل تبادل خبرات',
  // a verb that holds a region's name: `كتبت`
  'كتبت',
  // stations, not space
  'عبر فضائية',
  'قناة فضائية',
  'قنوات فضائية',
  // somebody's own health, or what is true
  'صحة سلطان',
  'صحة ملك',
  'صحة رئيس',
  'صحة جيدة',
  'صحة أفضل',
  'صحة أنباء',
  'صحة معلومات',
  'سلطات صحية',
  // figures of speech
  'جسر تواصل',
  'خريطة طريق',
  'خارطة طريق',
  'تمهيد طريق',
  'طاقات بشرية',
  'منتدى صحفي',
  'مؤتمر صحفي',
  'مؤتمر صحافي',
  // what keeps within the law is no talk of the law
  'وفقا للقانون دولي',
  'وفق قانون دولي',
  'دفاع عن',
  'إقليمية ومتعددة أطراف',
  'إقليمية ~ متعددة أطراف',
  'حرب كلامية',
  'حرب إعلامية',
  'صحة وعافية',
  'موفور صحة',
  'وسائل إعلام',
  'سفير فوق عادة',
  'اقتصادات كبرى',
  'مجلس وزراء',
  // elected, not a team
  'منتخب من',
  'رئيس منتخب',
  'حكومة منتخبة',
  'سلطة منتخبة',
  'نقل وتبادل',
  'نقل خبرات',
  'نقل خبرة',
  // how many meet, not what about
  'اجتماع متعدد أطراف',
  'محادثات متعددة أطراف',
  'لقاء متعدد أطراف',
  'قرية هدنة',
  'خط هدنة',
];
