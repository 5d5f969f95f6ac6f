/**
 * Words that tell of a meeting. Forms are in ordinary spelling; conjunctions and the future س are taken off by the
 * reader. `frame` says how the people around the word stand to it:
 * - `receives`: a host and his guest (`استقبل X Y`); the guest may follow ل after the noun
 * - `meets`: two sides, the second after مع, ب or nothing
 * - `talks`: two sides only if مع or و joins them (`بحث X مع Y`); without a partner it is no meeting
 * - `calls`: by telephone, the second after ب, مع, من or nothing
 * - `agrees`: both sides named together; a meeting only if other words tell of one
 */
export type Frame = 'receives' | 'meets' | 'talks' | 'calls' | 'agrees';
export type Tense = 'past' | 'present';

export interface VerbRow {
  readonly frame: Frame;
  readonly past: readonly string[];
  readonly present: readonly string[];
}

export const VERBS: readonly VerbRow[] = [
  {
    frame: 'receives',
    past: ['استقبل', 'استقبلت', 'استقبلا', 'استقبلوا', 'استقبله', 'استقبلها', 'استقبلته'],
    present: ['يستقبل', 'تستقبل', 'يستقبلان', 'يستقبله', 'يستقبلها'],
  },
  {
    frame: 'meets',
    past: ['التقى', 'التقت', 'التقيا', 'التقوا', 'التقاه', 'التقاها', 'التقته', 'اجتمع', 'اجتمعت', 'اجتمعا', 'اجتمعوا', 'قابل', 'قابلت', 'تقابل'],
    present: ['يلتقي', 'تلتقي', 'يلتقيان', 'تلتقيان', 'يلتقون', 'يلتق', 'تلتق', 'يجتمع', 'تجتمع', 'يجتمعان', 'تجتمعان', 'يجتمعون', 'يقابل', 'تقابل', 'يلتقيه', 'التقائه'],
  },
  {
    frame: 'talks',
    past: ['بحث', 'بحثت', 'بحثا', 'ناقش', 'ناقشت', 'ناقشا', 'تباحث', 'تباحثت', 'تباحثا', 'تشاور', 'تشاورت', 'تشاورا', 'تحادث', 'تحادثا', 'استعرض', 'استعرضت', 'استعرضا', 'تبادل', 'تبادلا', 'تدارس', 'تحدث', 'تحدثت', 'تحدثا', 'تناول', 'تطرقا'],
    present: ['يبحث', 'تبحث', 'يبحثان', 'يناقش', 'تناقش', 'يناقشان', 'يتباحث', 'يتباحثان', 'يتشاور', 'يتشاوران', 'يستعرض', 'تستعرض', 'يستعرضان', 'يتبادل', 'يتبادلان', 'يتدارس', 'يتحدث', 'يتحدثان', 'يتناول'],
  },
  {
    frame: 'calls',
    past: ['هاتف', 'هاتفت', 'هاتفه', 'اتصل', 'اتصلت'],
    present: ['يهاتف', 'تهاتف', 'يتصل', 'تتصل'],
  },
  {
    frame: 'agrees',
    past: ['اتفق', 'اتفقت', 'اتفقا', 'تعهد', 'تعهدا', 'اتفقوا'],
    present: ['يتفق', 'يتفقان', 'تتفق', 'تتفقان', 'يتعهد', 'يتعهدان'],
  },
];

export interface NounRow {
  readonly frame: Frame;
  readonly nouns: readonly string[];
}

/** Nouns without their article; the suffixes in NOUN_SUFFIXES may follow. */
export const NOUNS: readonly NounRow[] = [
  { frame: 'receives', nouns: ['استقبال'] },
  {
    frame: 'meets',
    nouns: ['لقاء', 'لقائ', 'لقاؤ', 'اجتماع', 'اجتماعا', 'لقاءات', 'اجتماعات', 'مقابلة', 'مقابلت', 'قمة', 'التقائ'],
  },
  { frame: 'talks', nouns: ['محادثات', 'مباحثات', 'مشاورات', 'محادثة', 'مناقشات', 'مفاوضات'] },
  { frame: 'calls', nouns: ['اتصال', 'اتصالا', 'اتصالات', 'مكالمة', 'مكالمت', 'مهاتفة', 'مهاتفت'] },
];

/** Possessive endings: whose meeting it was stands before (`خلال لقائه`). */
export const NOUN_SUFFIXES: readonly string[] = ['ه', 'ها', 'هما', 'هم'];

/** Verbs that a noun of meeting needs or takes: they carry the tense and the subject (`أجرى محادثات`, `تلقى اتصالا`). */
export const LIGHT_VERBS: Readonly<Record<Tense, readonly string[]>> = {
  past: ['أجرى', 'أجرت', 'أجريا', 'أجروا', 'عقد', 'عقدت', 'عقدا', 'عقدوا', 'تلقى', 'تلقت', 'جرى', 'جرت', 'ترأس', 'شارك', 'جمع', 'جمعت', 'ضم', 'شهد', 'أجراه', 'أجراها', 'أجرته', 'أجرتها', 'أجرياه', 'أجرياها', 'عقده', 'عقدها', 'عقدته', 'عقداه', 'جمعه', 'جمعها', 'جمعهما', 'تلقاه', 'تلقته', 'كان'],
  present: ['يجري', 'تجري', 'يجريان', 'يعقد', 'تعقد', 'يعقدان', 'يتلقى', 'يجريها', 'يجريه', 'يعقده', 'يعقدها', 'يجمع', 'تجمع', 'يترأس'],
};

/** Between a noun of meeting and its people. */
export const MEETING_ADJECTIVES: readonly string[] = [
  'هاتفي', 'هاتفيا', 'هاتفية', 'ثنائي', 'ثنائية', 'ثنائيا', 'مغلق', 'مغلقا', 'مغلقة', 'موسع', 'موسعة', 'موسعا', 'رسمي', 'رسمية', 'رسميا', 'مشترك', 'مشتركة', 'مشتركا', 'مرئي', 'مرئيا', 'مرئية', 'افتراضي', 'افتراضيا', 'افتراضية', 'مطول', 'مطولا', 'مطولة', 'قصير', 'منفصل', 'منفصلا', 'خاص', 'خاصا', 'عاجل', 'طارئ', 'تشاوري', 'تشاورية', 'معمقة', 'معمق', 'مثمرة', 'بناءة', 'أمس', 'اليوم', 'مساء', 'صباح',
];

/** What comes before a noun of meeting that is only a frame for statements: `خلال لقائه`, `في اجتماع مع`. */
export const FRAMING: readonly string[] = ['خلال', 'أثناء', 'في', 'عقب', 'بعد', 'إثر', 'لدى', 'ضمن', 'قبيل', 'قبل', 'ختام', 'مستهل', 'بداية', 'وخلال', 'عند'];

/** Where a clause about somebody else begins: people after these are no partners of the meeting before them. */
export const CLAUSE_ENDS: readonly string[] = [
  'حيث', 'فيما', 'بينما', 'إذ', 'وذكر', 'وقال', 'وأكد', 'وأضاف', 'وأوضح', 'وأشار', 'وأعرب', 'وجرى', 'وتم', 'وذلك', 'قال', 'قالت', 'أكد', 'أكدت', 'إن', 'أن', 'بأن', 'إنه', 'أنه', 'إنها', 'أنها', 'بشأن', 'حول', 'لبحث', 'لمناقشة', 'بهدف', 'نقل', 'ونقل', 'مؤكدا', 'مضيفا', 'مشيرا', 'معربا', 'تحيات', 'رسالة', 'والذي', 'والتي', 'بعدما', 'بدعوة', 'تلبية', 'وقدم', 'وأعلن', 'وصرح', 'كما', 'ثم', 'بمناسبة', 'ممثلا', 'نيابة', 'حسب', 'وفق', 'عن', 'على', 'خلفا', 'تكريما',
];

/** Attendance: who follows was there, and is no principal. */
export const ATTENDANCE: readonly string[] = [
  'حضر', 'حضره', 'حضرها', 'وحضر', 'حضرت', 'يحضر', 'بحضور', 'بمشاركة', 'رافق', 'رافقه', 'يرافقه', 'ترافقه', 'رافقها', 'ورافق', 'ورافقه', 'برفقة', 'بصحبة', 'يضم', 'ويضم', 'وضم', 'ضم', 'كما حضر', 'وشارك', 'بحضوره', 'وبحضور', 'حضور',
];
/** After ATTENDANCE words that must name what was attended to count: `حضر الاستقبال`. */
export const ATTENDED: readonly string[] = ['الاستقبال', 'اللقاء', 'الاجتماع', 'المقابلة', 'المباحثات', 'المحادثات', 'الجلسة', 'القمة', 'جلسة', 'مراسم', 'المراسم', 'الوفد', 'وفد', 'الجانب', 'الجانبين'];
