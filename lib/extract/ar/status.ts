import type { Format, Status } from '../../domain/codes';

/** Verbs of denying, and of calling something out of the question. */
export const DENIALS: readonly string[] = 'نفى نفت ينفي تنفي نفيه استبعد استبعدت تستبعد يستبعد'.split(' ');
/** Words before a word of meeting that say it did not, or has yet to, take place. The nearest one wins. */
export const STATUS_CUES: readonly {
  readonly status: Status;
  readonly reach: number;
  readonly words: readonly string[];
}[] = [
  { status: 'denied', reach: 2, words: ['لم', 'لن'] },
  { status: 'denied', reach: 6, words: ['تعذر', 'تعذرت'] },
  { status: 'denied', reach: 18, words: DENIALS },
  {
    status: 'cancelled',
    reach: 6,
    words: ['ألغى', 'ألغت', 'ألغي', 'ألغيت', 'يلغي', 'تلغي', 'إلغاء', 'إلغاؤه', 'اعتذر', 'ملغى'],
  },
  {
    status: 'postponed',
    reach: 6,
    words: ['تأجل', 'تأجلت', 'أجل', 'أجلت', 'تأجيل', 'أرجأ', 'أرجأت', 'إرجاء', 'يؤجل', 'تؤجل', 'يرجئ', 'أرجئ', 'أرجئت'],
  },
  {
    status: 'planned',
    reach: 9,
    words: [
      'المقرر',
      'المرتقب',
      'المنتظر',
      'المتوقع',
      'المزمع',
      'المفترض',
      'المزمعة',
      'المقررة',
      'المرتقبة',
      'مقرر',
      'مرتقب',
      'مرتقبة',
      'يعتزم',
      'تعتزم',
      'ينوي',
      'تنوي',
      'يعتزمان',
      'سوف',
      'يستعد',
      'تستعد',
      'سيزور',
      'ستزور',
      'سيصل',
      'سيتوجه',
      'سيغادر',
      'ستعقد',
      'سيعقد',
      'سيتم',
      'ستجري',
      'سيجري',
      'موعد',
      'ينتظر',
      'يتوقع',
      'يفترض',
      'مقررا',
      'مقررة',
      'تقرر',
      'يتضمن',
      'تتضمن',
      'يشمل',
      'تشمل',
      'سيشمل',
      'سيتضمن',
      'يأمل',
      'تأمل',
      'يتطلع',
      'تتطلع',
      'سيقوم',
      'ستقوم',
      'يزمع',
      'تزمع',
      'المرجح',
      'المحتمل',
      'المؤكد',
      'يحتمل',
      'يرجح',
      'سيكون',
      'ستكون',
      'سيتخلل',
      'سيتخللها',
      'ستستضيف',
      'سيستضيف',
      'ستحتضن',
      'سيحتضن',
      'ستشهد',
      'سيشهد',
      'سيعقدان',
      'سيجريان',
      'منتظرا',
      'مرتقبا',
      'متوقعا',
    ],
  },
];
/** After the word of meeting: `الاجتماع تأجل`, `اللقاء المرتقب`. */
export const STATUS_AFTER: readonly {
  readonly status: Status;
  readonly reach: number;
  readonly words: readonly string[];
}[] = [
  { status: 'cancelled', reach: 8, words: ['ألغي', 'ألغيت', 'ملغى', 'ألغيا'] },
  { status: 'postponed', reach: 8, words: ['تأجل', 'تأجلت', 'أرجئ', 'أرجئت', 'تأجيله', 'تأجيلها'] },
  {
    status: 'planned',
    reach: 2,
    words: 'مرتقب مرتقبة مرتقبا مقرر مقررة مقررا مزمع مزمعة محتمل محتملة محتملا متوقع متوقعة منتظر منتظرة'.split(' '),
  },
  {
    status: 'planned',
    reach: 5,
    words: [
      'المقرر',
      'المرتقب',
      'المزمع',
      'المنتظر',
      'المقررة',
      'المرتقبة',
      'المزمعة',
      'سيعقد',
      'ستعقد',
      'سيجري',
      'ستجري',
      'المقبل',
      'المقبلة',
      'سيجريها',
      'سيجريه',
      'سيعقده',
      'سيعقدها',
      'سيعقدانه',
      'سيجريانها',
      'ستعقده',
      'ستعقدها',
      'ستجريه',
      'ستجريها',
      'سيجمع',
      'ستجمع',
      'سيجمعه',
      'سيجمعها',
      'سيجمعهما',
      'ستجمعه',
      'ستجمعها',
      'ستجمعهما',
      'سيتم',
      'سيكون',
      'سيبحث',
      'ستبحث',
      'سيتناول',
      'ستتناول',
      'سيركز',
      'ستركز',
      'سيناقش',
      'ستناقش',
      'ستتمحور',
    ],
  },
];
/** Verbs of calling off and putting off: their subject may stand between them and the meeting. */
export const CALLING_OFF: readonly { readonly status: Status; readonly words: readonly string[] }[] = [
  { status: 'cancelled', words: ['ألغى', 'ألغت', 'ألغي', 'ألغيت', 'ألغيا', 'يلغي', 'تلغي'] },
  {
    status: 'postponed',
    words: ['أجل', 'أجلت', 'تأجل', 'تأجلت', 'أرجأ', 'أرجأت', 'أرجئ', 'أرجئت', 'يؤجل', 'تؤجل', 'يرجئ', 'ترجئ'],
  },
];
/** The same told in another sentence of a plan: the forms that can be nothing else there. */
export const CALLED_OFF_LATER: readonly { readonly status: Status; readonly words: readonly string[] }[] = [
  { status: 'cancelled', words: ['ألغى', 'ألغت', 'ألغي', 'ألغيت', 'ألغيا'] },
  { status: 'postponed', words: ['تأجل', 'تأجلت', 'أرجأ', 'أرجأت', 'أرجئ', 'أرجئت', 'أجلت'] },
];
export const CALLING_OFF_NOUNS: readonly { readonly status: Status; readonly words: readonly string[] }[] = [
  { status: 'cancelled', words: ['إلغاء', 'إلغاءه', 'بإلغاء', 'لإلغاء'] },
  { status: 'postponed', words: ['تأجيل', 'بتأجيل', 'إرجاء', 'بإرجاء'] },
];
/** What is called off, once it was told. */
export const MEETING_OR_VISIT: readonly string[] = (
  'الاجتماع اجتماعه اجتماعها اجتماعهما اللقاء لقاءه لقاءها لقائه لقاؤه لقاؤهما القمة المحادثات المباحثات محادثاته مباحثاته ' +
  'الزيارة زيارة زيارته زيارتها رحلته رحلتها المؤتمر'
).split(' ');
/** Before the words of calling off: it was not, is feared only, or was before. */
export const NOT_CALLED_OFF: readonly string[] =
  'لم لن لا نفى نفت ينفي تنفي نفيه دون عدم احتمال إمكانية قد بعد عقب منذ هدد هددت سبق إذا لو كان كانت احتمالات حال بعدما'.split(
    ' ',
  );
/** Where the object of a verb ends: what is told after these was not called off. */
export const OBJECT_ENDS: readonly string[] =
  'أن بأن إن أنه بعد بعدما عقب إثر قبل قبيل منذ حيث فيما بينما بسبب احتجاجا خلال أثناء لدى بحث التقى استقبل قال أكد أعلن'.split(
    ' ',
  );
/** What a journey is made for, before the noun of the meeting: `وصل … لإجراء محادثات`. */
export const PURPOSES: readonly string[] = ['لإجراء', 'لعقد', 'ولإجراء', 'ولعقد', 'بغية', 'بهدف', 'قصد', 'بقصد'];
/** … or where many meet, whether the text has spoken of it or not: `غادر … لحضور قمة`, `وافق على المشاركة في القمة`. */
export const ATTENDING: readonly string[] = ['لحضور', 'للمشاركة', 'المشاركة', 'ولحضور', 'وللمشاركة', 'بالمشاركة'];
/** What a meeting leaves behind when it is over, before its noun: `عن نتائج مباحثاته`. */
export const OUTCOMES_OF: readonly string[] =
  'نتائج بنتائج نتيجة حصيلة مجريات مضمون انتهاء انتهائه انتهائها انتهائهما ختام اختتام تفاصيل فحوى أجواء'.split(' ');
/** After a verb in the present they point at a journey told before it: `في زيارة يلتقي خلالها نظيره`. */
export const DURING_IT: readonly string[] = ['خلالها', 'خلاله', 'فيها', 'فيه', 'أثناءها'];
/** A journey: its meetings that are still to come lie within days. */
export const JOURNEYS: readonly string[] = (
  'وصل وصلت يصل تصل وصوله وصولها زيارة زيارته زيارتها زيارتهما الزيارة جولة جولته جولتها الجولة يزور تزور سيزور ستزور يتوجه تتوجه توجه توجهت ' +
  'يغادر تغادر غادر غادرت سيسافر ستسافر رحلته رحلتها'
).split(' ');
/** Before them the meeting may well be over: `زار … لإجراء محادثات`. */
export const VISITED: readonly string[] = [
  'زار',
  'زارت',
  'زيارة',
  'زيارته',
  'زيارتها',
  'قام',
  'قامت',
  'اختتم',
  'اختتمت',
];
/** A verb in the present that opens its clause after these goes on with the programme told before. */
export const PROGRAMME_WORDS: readonly string[] = ['كما', 'حيث', 'ثم', 'وبعدها', 'بعدها', 'لاحقا', 'فيما', 'أيضا'];
/** A verb in the present that tells what is going on or happens again and again is no plan. */
export const ONGOING: readonly string[] =
  'منذ حاليا الآن سنويا دوريا باستمرار عادة دائما يواصل تواصل يواصلان كل أمس البارحة'.split(' ');
/** A day to come, in the sentence of a verb in the present: the verb speaks of a plan. */
export const FUTURE_DAYS: readonly string[] = ['غدا', 'غد', 'المقبل', 'المقبلة', 'القادم', 'القادمة', 'لاحقا'];
/** A visit to come frames what is told in the present: `يغادر … في زيارة يلتقي خلالها`. */
export const FUTURE_FRAMES: readonly string[] = [
  'سيغادر',
  'يغادر',
  'سيزور',
  'يتوجه',
  'سيتوجه',
  'يصل',
  'سيصل',
  'يعتزم',
  'المقرر',
  'يبدأ',
  'سيبدأ',
];

/** Verbs of what is to be said at a meeting or on a journey: `سيبحث خلال لقائه`, `سيؤكد خلال زيارته`. */
export const FUTURE_TALK: readonly string[] = (
  'سيبحث ستبحث سيبحثان سيناقش ستناقش سيناقشان سيؤكد ستؤكد سيتناول ستتناول سيستعرض ستستعرض سيطرح ستطرح سيوقع ستوقع سيشدد ' +
  'ستشدد سيطلع ستطلع سيقدم ستقدم سيسلم ستسلم سيطالب ستطالب سيطلب ستطلب سيتطرق ستتطرق سيركز ستركز سيدعو ستدعو سيعرض ستعرض ' +
  'سيثير ستثير سيشكل ستشكل سيتباحث ستتباحث سيتباحثان سيحث ستحث سينقل ستنقل'
).split(' ');
/** A journey in whose frame a verb of what is to be said stands. */
export const JOURNEY_NOUNS: readonly string[] = 'زيارته زيارتها زيارتهما جولته جولتها الزيارة الجولة'.split(' ');
/** Before the noun of talks: what they will be about. */
export const AGENDA_HEADS: readonly string[] = 'محور محاور صلب صدارة جدول أجندة'.split(' ');
/** A verb in the present with these tells of what is going on at this hour. */
export const RIGHT_NOW: readonly string[] = 'الآن حاليا الراهن'.split(' ');

/** What makes a meeting background: told of an earlier time, in passing. */
export const BACKGROUND_CUES: readonly string[] = [
  'نتائج',
  'فحوى',
  'مضمون',
  'وكان',
  'وكانت',
  'سبق',
  'وسبق',
  'سابق',
  'سابقا',
  'يذكر',
  'يشار',
  'الماضي',
  'الماضية',
  'قبل',
];
export const PLUPERFECT: readonly string[] = ['كان', 'وكان', 'كانت', 'وكانت', 'كانا', 'وكانا'];

/** The way of meeting. A cue of video outweighs one of the telephone (`اتصال مرئي`). */
export const FORMAT_CUES: readonly { readonly format: Format; readonly words: readonly string[] }[] = [
  {
    format: 'video',
    words: [
      'المرئي',
      'المرئية',
      'مرئي',
      'مرئيا',
      'مرئية',
      'الفيديو',
      'زووم',
      'تيمز',
      'الفيديوكونفرانس',
      'فيديوكونفرانس',
      'بالفيديو',
      'فيديو',
      'افتراضي',
      'افتراضيا',
      'افتراضية',
      'الافتراضي',
      'الافتراضية',
      'تلفزيونية',
      'فيديوكونفرانس',
      'الإنترنت',
      'بعد',
      'زووم',
      'سكايب',
      'ويبكس',
      'تيمز',
    ],
  },
  {
    format: 'phone',
    words: [
      'هاتفي',
      'هاتفيا',
      'هاتفية',
      'الهاتفي',
      'الهاتفية',
      'هاتفيين',
      'بالهاتف',
      'الهاتف',
      'هاتف',
      'هاتفت',
      'يهاتف',
      'مكالمة',
      'المكالمة',
      'مهاتفة',
      'اتصال',
      'اتصالا',
      'الاتصال',
      'اتصاله',
      'اتصالات',
    ],
  },
];
