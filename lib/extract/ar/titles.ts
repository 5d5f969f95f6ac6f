import type { Role } from '../../domain/codes';

/** Forms of address before an office or a name. `role`: what the word itself tells, where no office says more. */
export const HONORIFICS: readonly { readonly phrase: string; readonly role?: Role }[] = [
  { phrase: 'صاحب السمو الملكي', role: 'royal' },
  { phrase: 'صاحبة السمو الملكي', role: 'royal' },
  { phrase: 'أصحاب السمو' },
  { phrase: 'أصحاب المعالي' },
  { phrase: 'صاحب السمو', role: 'royal' },
  { phrase: 'صاحبة السمو', role: 'royal' },
  { phrase: 'صاحب المعالي' },
  { phrase: 'صاحب السعادة' },
  { phrase: 'صاحب الفخامة' },
  { phrase: 'صاحب الجلالة' },
  { phrase: 'صاحبة الجلالة' },
  { phrase: 'السمو الملكي' },
  { phrase: 'سمو' },
  { phrase: 'معالي' },
  { phrase: 'فخامة' },
  { phrase: 'دولة' },
  { phrase: 'جلالة' },
  { phrase: 'سعادة' },
  { phrase: 'فضيلة' },
  { phrase: 'سماحة' },
  { phrase: 'قداسة' },
  { phrase: 'غبطة' },
  { phrase: 'السيد' },
  { phrase: 'السيدة' },
  { phrase: 'الأستاذ' },
  { phrase: 'الأستاذة' },
  { phrase: 'الدكتور' },
  { phrase: 'الدكتورة' },
  { phrase: 'دكتور' },
  { phrase: 'د' },
  { phrase: 'المهندس' },
  { phrase: 'المهندسة' },
  { phrase: 'البروفيسور' },
  { phrase: 'المستشار' },
  { phrase: 'الأمير', role: 'royal' },
  { phrase: 'الأميرة', role: 'royal' },
  { phrase: 'الأمير الدكتور', role: 'royal' },
  { phrase: 'الشيخ' },
  { phrase: 'الشيخة' },
  { phrase: 'الملك', role: 'head_of_state' },
  { phrase: 'الملكة', role: 'head_of_state' },
  { phrase: 'السلطان', role: 'head_of_state' },
  { phrase: 'السيناتور', role: 'parliament_member' },
  { phrase: 'السيناتورة', role: 'parliament_member' },
  { phrase: 'النائب', role: 'parliament_member' },
  { phrase: 'النائبة', role: 'parliament_member' },
  { phrase: 'السفير', role: 'ambassador' },
  { phrase: 'السفيرة', role: 'ambassador' },
  { phrase: 'الفريق أول', role: 'military_official' },
  { phrase: 'الفريق أول ركن', role: 'military_official' },
  { phrase: 'الفريق الركن', role: 'military_official' },
  { phrase: 'الفريق ركن', role: 'military_official' },
  { phrase: 'الفريق', role: 'military_official' },
  { phrase: 'اللواء', role: 'military_official' },
  { phrase: 'اللواء ركن', role: 'military_official' },
  { phrase: 'اللواء الركن', role: 'military_official' },
  { phrase: 'العميد', role: 'military_official' },
  { phrase: 'العميد ركن', role: 'military_official' },
  { phrase: 'العقيد', role: 'military_official' },
  { phrase: 'العقيد ركن', role: 'military_official' },
  { phrase: 'الجنرال', role: 'military_official' },
  { phrase: 'الأدميرال', role: 'military_official' },
  { phrase: 'المشير', role: 'military_official' },
  { phrase: 'المارشال', role: 'military_official' },
  { phrase: 'الركن' },
  { phrase: 'القائم بأعمال' },
  { phrase: 'القائمة بأعمال' },
  { phrase: 'القائم بمهام' },
  { phrase: 'أخيه' },
  { phrase: 'أخاه' },
  { phrase: 'شقيقه' },
  { phrase: 'ضيفه' },
  { phrase: 'الأخ' },
];

/** After an office or its country; none of them changes who is meant, three change whether he holds the office. */
export const MODIFIERS: Readonly<Record<string, 'former' | 'acting' | 'visiting' | 'plain'>> = {
  السابق: 'former', السابقة: 'former', الأسبق: 'former', الأسبقة: 'former', الراحل: 'former', المخلوع: 'former', المعزول: 'former', المستقيل: 'former',
  بالإنابة: 'acting', بالوكالة: 'acting', بالنيابة: 'acting', المكلف: 'acting', المكلفة: 'acting', المؤقت: 'acting', المؤقتة: 'acting', الانتقالي: 'acting',
  الزائر: 'visiting', الزائرة: 'visiting',
  الحالي: 'plain', الحالية: 'plain', الجديد: 'plain', الجديدة: 'plain', المنتخب: 'plain', المنتخبة: 'plain', الأول: 'plain', الأولى: 'plain', العام: 'plain', العامة: 'plain', الخاص: 'plain', الخاصة: 'plain', الدائم: 'plain',
  الدائمة: 'plain', المساعد: 'plain', الشقيق: 'plain', الشقيقة: 'plain', الصديق: 'plain', الصديقة: 'plain', المعين: 'plain', الرسمي: 'plain', المرافق: 'plain',
};

/** `نظيره`: the other one holds the same office; the country follows. */
export const COUNTERPARTS: readonly string[] = ['نظيره', 'نظيرته', 'نظيرها', 'نظيرتها', 'نظيريه', 'نظيراه', 'نظيرهما', 'نظراءه', 'نظرائه', 'نظراؤه', 'نظرائها', 'نظراءها'];

/** Nouns of institutions that stand inside a title without the article: `رئيس لجنة العلاقات`, `مدير مكتب الوزير`. */
export const INSTITUTIONS: readonly string[] = [
  'وزارة', 'مكتب', 'مجلس', 'لجنة', 'هيئة', 'جهاز', 'إدارة', 'دائرة', 'شؤون', 'حزب', 'وكالة', 'منطقة', 'حكومة', 'رئاسة', 'ديوان', 'مصلحة', 'قيادة', 'مؤسسة', 'صندوق', 'مركز', 'قسم', 'قطاع', 'إقليم', 'ولاية', 'محافظة', 'بعثة', 'سفارة', 'منظمة', 'اتحاد', 'جامعة', 'مفوضية', 'كتلة', 'تيار', 'حركة', 'جبهة', 'قوات',
  'أركان', 'أمن', 'شرطة', 'مدينة', 'بلدية', 'برنامج', 'ملف', 'عملية', 'سياسة', 'علاقات', 'دول', 'جمهورية', 'مملكة', 'سلطنة', 'دولة', 'إمارة', 'اللجنة', 'قضاة', 'محكمة', 'نواب', 'شيوخ', 'بنك', 'مجموعة', 'تحالف', 'أمانة', 'مكافحة', 'حقوق', 'عمليات', 'قضايا', 'وفد', 'لشؤون', 'بوزارة', 'بمكتب', 'لدى', 'بمجلس', 'بديوان', 'بلجنة', 'برئاسة',
  'موظفي', 'مفاوضي', 'مستشاري', 'مساعدي', 'أمناء', 'وزراء', 'شورى',
];

/** A state's name may be introduced by these: `دولة قطر`, `بجمهورية مصر العربية`. */
export const STATE_NOUNS: readonly string[] = ['دولة', 'جمهورية', 'مملكة', 'سلطنة', 'حكومة', 'إمارة', 'الجمهورية', 'المملكة', 'الدولة', 'الحكومة'];

/** Words that open a name's links: what follows them belongs to it. */
export const NAME_LINKS: readonly string[] = ['بن', 'ابن', 'بنت', 'ولد', 'آل', 'أبو', 'أبي', 'عبد', 'دي', 'فان', 'فون', 'دو', 'دا', 'دوس', 'لو', 'مان', 'سان', 'بو', 'الدين', 'الله'];

/** Given names that begin with waw, where it is no conjunction. */
export const NAMES_IN_WAW: readonly string[] = [
  'وليد', 'وائل', 'وارن', 'وانغ', 'وانج', 'وليام', 'ويليام', 'ولد', 'وو', 'ون', 'وين', 'وحيد', 'وجدي', 'وسيم', 'وفاء', 'وفيق', 'واصف', 'والتر', 'واين', 'ونستون', 'ولايتي', 'وديع', 'وهبة', 'وانا', 'وداد', 'واليد', 'وردة', 'وي', 'وان', 'ويسلي', 'ويندي', 'ويدودو', 'وات', 'واتسون', 'وولف', 'وود', 'ويل', 'ويلسون', 'وينستون', 'وينغ', 'وصفي', 'وزان', 'واعظ', 'وثاب', 'واثق', 'وضاح', 'ولي', 'وورد', 'وايت', 'وينتر', 'ورتمان', 'واسيلا',
];

/** Given names and family names that begin with the article, so that a name may begin with them. */
export const NAMES_IN_AL: readonly string[] = ['الوليد', 'الصادق', 'الحبيب', 'الباجي', 'المنصف', 'الحسن', 'الحسين', 'الطيب', 'الأمين', 'الأخضر', 'الهادي', 'المهدي', 'الفاتح', 'العربي', 'الطاهر', 'المختار', 'المعتصم', 'البشير', 'الزبير', 'المنجي', 'السعيد', 'المصطفى', 'الشاذلي', 'الناجي', 'الجيلاني'];

/** Parts of a state that have heads of their own: their presidents are governors of the state. */
export const SUBNATIONAL: Readonly<Record<string, string>> = {
  الشيشان: 'RU', تتارستان: 'RU', داغستان: 'RU', إنغوشيا: 'RU', باشكيريا: 'RU', القرم: 'RU', كردستان: 'IQ', شينجيانغ: 'CN', التبت: 'CN', كتالونيا: 'ES', اسكتلندا: 'GB', كيبيك: 'CA', بافاريا: 'DE', كاليفورنيا: 'US', تكساس: 'US', فلوريدا: 'US',
};
