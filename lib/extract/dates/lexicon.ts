/** Words that stand around dates: what points backwards or forwards, what glues, what makes a date no date. */
import { toPhraseTable, toWords } from '../ar/calendar';

export type Direction = 'past' | 'this' | 'future';

/** After a weekday, a month or a period; masculine, feminine, dual. */
export interface DirectionWord {
  readonly direction: Direction;
  /** 2: the one before the last, the one after the next. */
  readonly steps: 1 | 2;
}

export const DIRECTIONS = toPhraseTable<DirectionWord>([
  ...['قبل الماضي', 'قبل الماضية'].map((w) => [w, { direction: 'past', steps: 2 }] as const),
  ...['بعد المقبل', 'بعد المقبلة', 'بعد القادم', 'بعد القادمة'].map(
    (w) => [w, { direction: 'future', steps: 2 }] as const,
  ),
  ...'الماضي الماضية الماضيين الفائت الفائتة المنصرم المنصرمة المنقضي'
    .split(' ')
    .map((w) => [w, { direction: 'past', steps: 1 }] as const),
  ...'الجاري الجارية الحالي الحالية'.split(' ').map((w) => [w, { direction: 'this', steps: 1 }] as const),
  ...'المقبل المقبلة المقبلين القادم القادمة القادمين'
    .split(' ')
    .map((w) => [w, { direction: 'future', steps: 1 }] as const),
]);

/** Days counted from the day of writing. */
export const DAY_WORDS = toPhraseTable<number>([
  ['أول من أمس', -2],
  ['أول أمس', -2],
  ['أمس الأول', -2],
  ['أمس', -1],
  ['الأمس', -1],
  ['البارحة', -1],
  ['الليلة الماضية', -1],
  ['الليلة الفائتة', -1],
  ['ليل أمس', -1],
  ['اليوم', 0],
  ['الليلة', 0],
  ['هذا المساء', 0],
  ['هذا الصباح', 0],
  ['هذه الليلة', 0],
  ['غدا', 1],
  ['يوم غد', 1],
  ['يوم الغد', 1],
  ['صباح غد', 1],
  ['مساء غد', 1],
  ['غد', 1],
  ['الغد', 1],
  ['صباح الغد', 1],
  ['مساء الغد', 1],
  ['بعد غد', 2],
  ['بعد الغد', 2],
]);
/** `غد` alone is also `a tomorrow`, `الغد` a newspaper: it counts as a date only beside a weekday or a day. */
export const NEEDS_COMPANY = toWords('غد الغد');

/** Words after `اليوم` that make it an anniversary, an ordinal, a newspaper or `per day`. */
export const NOT_TODAY_AFTER = toWords(
  'العالمي الوطني الدولي الأول الثاني الثالث الرابع الخامس السادس السابع الثامن العاشر الأخير التالي السابق الواحد ' +
    'نفسه ذاته عينه الدراسي المفتوح الختامي الافتتاحي المقبل الموعود الذي التي',
);
/** Words before `اليوم` with the same effect: `حتى اليوم`, `ذلك اليوم`. */
export const NOT_TODAY_BEFORE = toWords('حتى هذا ذلك نفس طوال طيلة في بعد سعر أسعار عالم أخبار صحيفة موقع جريدة قناة');
/** `قناة روسيا اليوم`, `«المصري اليوم»`: outlets whose name ends in `اليوم`, by their first word … */
export const OUTLETS_OF_TODAY = toWords('عين روسيا المصري مصر السودان عمان ليبيا الأردن العراق الجزائر المغرب');
/** … which count only after these, a dash or a quotation mark: `التقى الرئيس المصري اليوم` is today. */
export const OUTLET_NOUNS = toWords('قناة موقع صحيفة شبكة جريدة وكالة محطة تلفزيون بوابة مجلة');
/** `صلاة الجمعة`, `كل أحد`: what the weekday belongs to is no day of an event. */
export const NOT_WEEKDAY_BEFORE = toWords('صلاة خطبة خطيب كل أيام بين كلا كلتا سوق');
/** `ثورة 25 يناير`: a name made of a date. */
export const DATE_NAMES = toWords(
  'مدينة ثورة ثورتي حرب ميدان شارع جسر كوبري حركة انتفاضة محور ذكرى عيد قناة جريدة صحيفة قوى قوات تحالف فريق تيار جبهة ' +
    'لواء أحداث كارثة عطلة هجمات تفجيرات اعتداءات انقلاب نصر انتصارات اتفاق إعلان طريق حي مستشفى جامعة ساحة مطار',
);
/** `الأمين العام الحالي`: here the word for year is the adjective `general`. */
export const GENERAL_BEFORE = toWords(
  'الأمين المدير القنصل المدعي النائب الرأي القطاع المفوض المفتش المراقب المستشار الأمن',
);

export const DAY_PARTS = toWords('يوم يومي نهار صباح مساء ظهر عصر فجر ليل ليلة عشية منتصف بعد مطلع');
export const DAY_WORD = toWords('يوم');
export const MONTH_WORD = toWords('شهر');
export const YEAR_WORDS = toWords('عام سنة العام السنة');
export const TWO_YEARS = toWords('عامي سنتي العامين');
export const NIGHTS = toWords('ليل ليلة');
export const OF = toWords('من');
export const THIS = toWords('هذا هذه');
export const AND = toWords('و');
export const UNTIL = toWords('إلى حتى ولغاية لغاية وحتى وإلى');
export const RANGE_OPENERS = toWords('من بين يومي الفترة أيام وبين مابين');
export const TWINS = toWords('الموافق الموافقة المصادف والموافق الموافقه الموافقين');
export const AGO = toWords('قبل منذ');
export const ABOUT = toWords('نحو حوالي قرابة زهاء');
export const SINCE = toWords('منذ');
export const GREGORIAN_SIGNS = toWords('م ميلادي ميلادية');
export const HIJRI_SIGNS = toWords('ه هجري هجرية');
/** Before a month that stands alone. */
export const BEFORE_MONTH = toWords('في شهر خلال منذ مطلع منتصف أواخر أوائل بداية نهاية حتى أواسط غضون بحلول');
/** Before a year that stands alone. */
export const BEFORE_YEAR = toWords('في منذ خلال بحلول نهاية بداية مطلع أواخر أوائل حتى عام سنة العام السنة');
/** Said of a day somewhere in the near past. */
export const VAGUE_PAST = toWords('مؤخرا حديثا أخيرا');
/** Before a numeric day and month that stand alone: `يوم 30/7`, `بتاريخ 30/7`. */
export const BEFORE_NUMERIC = toWords('يوم تاريخ بتاريخ الموافق');
/** Between two days of one month. */
export const DAY_JOINTS = toWords('و - – — / ، ,');
/** `و` written on the second of two days: `الأحد والاثنين`. */
export const AND_LETTER = 'و';
export const DASHES = toWords('- – —');
export const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['«', '»'],
]);
/** May stand between two pieces of one date. */
export const DATE_GLUE = toWords('( [ « / يوم من ل في مساء صباح ه م');
/** May stand there once. */
export const LOOSE_GLUE = toWords('، , - –');
export const IN = toWords('في');
/** A text that reports: the day beside it is the day of the report (`قال في بيان اليوم`). */
export const STATEMENT_WORDS = toWords(
  'بيان بيانا تصريح تصريحات تصريحا مؤتمر إيجاز حسب بحسب وفق وفقا نقلت نقل ذكرت نشرت نشره نشرته نشر مقابلة حوار تغريدة ' +
    'بلاغ بلاغا خطاب رسالة برقية صحفي للصحفيين للصحافيين الصحفيين الصحافيين لصحيفة',
);
/** Verbs of announcing: `أعلن القصر اليوم أن …` may tell what happened on another day. */
export const ANNOUNCING = toWords(
  'أعلن أعلنت قال قالت أوضح أوضحت ذكر أكد أكدت صرح صرحت أفاد أفادت كشف كشفت أبلغ أضاف أضافت أشار أشارت',
);
export const THAT = toWords('أن إن بأن أنه أنها إنه إنها بأنه بأنها');
export const RELATIVES = toWords('الذي التي اللذين اللذان الذين اللتين');
/** What was before the news. */
export const BACKGROUND = toWords('كان كانت كانا سبق آنذاك حينها وقتها');
/** After these a date belongs to something else: `بعد زيارته أمس`. */
export const AFTER_SOMETHING = toWords('بعد عقب قبل منذ إثر غداة عشية');
export const QUOTES = toWords('« » " “ ”');
export const COMMAS = toWords('، , ؛ ;');
/** A meeting that the reader knows already: `الاجتماع الذي عقد أمس`. */
export const MEETING_NOUNS = toWords(
  'الاجتماع اجتماعه اجتماعهما اللقاء لقائه لقاءه لقاؤه لقائهما لقاءهما المباحثات مباحثاته المحادثات محادثاته محادثاتهما ' +
    'الجلسة القمة الاتصال المكالمة',
);
/** What leads to the noun of a statement after a date: `أمس في مؤتمر صحفي`. */
export const LEADS_TO_STATEMENT = toWords('في خلال عبر');
/** `أصدرت الوزارة، يوم الخميس، بلاغا`: also across the comma before the date. */
export const ISSUING = toWords('أصدر أصدرت أصدره أصدرته');
/** `في اليوم نفسه`, `في ذات اليوم`: the day told before. */
export const SAME = toWords('نفسه ذاته عينه');
export const SAME_BEFORE = toWords('نفس ذات');
export const TODAY_WORD = toWords('اليوم');
/** `من الشهر نفسه`: the month told before. */
export const MONTH_DEFINITE = toWords('الشهر');
/** Before a span of days to come: `خلال أيام`, `في غضون يومين`, `بعد أسبوع`. */
export const WITHIN = toWords('خلال غضون بعد');
/** `بعد يومين من القمة`, `بعد عام على الاتفاق`: counted from something else. */
export const COUNTED_FROM = toWords('من على عن في');
/** `الأيام القليلة المقبلة`, `اليومين المقبلين`. */
export const COMING_DAYS = toWords('الأيام اليومين الساعات');
export const FEW = toWords('القليلة القلائل');
/** What a plan's day belongs to: `الزيارة مقررة في …`. */
export const PLANNED_WORDS = toWords(
  'الزيارة زيارة زيارته زيارتها يزور تزور سيزور ستزور يصل سيصل اللقاء لقاء لقاؤه الاجتماع اجتماع القمة المحادثات المباحثات مقرر مقررة ' +
    'المقرر المقررة مقررا موعد موعده موعدها سيعقد ستعقد يعقد تعقد يتوجه تتوجه سيتوجه ستتوجه يغادر تغادر سيغادر يبدأ تبدأ سيبدأ ' +
    'ستبدأ رحلته رحلتها جولته جولتها الجولة',
);
/** Those of them that say no more than that it had a day: of what was called off, other days may be told beside them. */
export const SCHEDULED = toWords('مقرر مقررة المقرر المقررة مقررا موعد موعده موعدها');
/** A meeting told again without the article: `في اتصال هاتفي أمس`. */
export const MEETING_NOUNS_BARE = toWords('اتصال اجتماع لقاء محادثات مباحثات جلسة مكالمة قمة');
/** Before the day of an event to come: `القمة المزمع عقدها في …`. */
export const SCHEDULED_EVENT = toWords('المقرر المقررة المزمع المزمعة المرتقب المرتقبة سيعقد ستعقد ستستضيف سيستضيف');
