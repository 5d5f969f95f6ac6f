import type { Role } from '../../domain/codes';

/**
 * Words that tell of a meeting. Forms are in ordinary spelling; conjunctions and the future س are taken off by the
 * reader. `frame` says how the people around the word stand to it:
 * - `receives`: a host and his guest (`استقبل X Y`); the guest may follow ل after the noun
 * - `meets`: two sides, the second after مع, ب or nothing
 * - `talks`: two sides only if مع or و joins them (`بحث X مع Y`); without a partner it is no meeting
 * - `visits`: one official calls on another, who stands right after him (`زار السفير الوزير في مكتبه`)
 * - `calls`: by telephone, the second after ب, مع, من or nothing
 * - `signs`: both put their names to one document
 * - `appears`: both face the press together; a meeting if no other words tell of one
 * - `invites`: a visit at somebody's invitation; a meeting only if the article tells of no other
 * - `welcomes`: on arrival (`وكان في استقباله Y`); a meeting only if the article tells of no other
 * - `agrees`: both sides named together; a meeting only if other words tell of one
 */
export type Frame =
  | 'receives'
  | 'meets'
  | 'visits'
  | 'talks'
  | 'calls'
  | 'signs'
  | 'appears'
  | 'invites'
  | 'welcomes'
  | 'agrees';
export type Tense = 'past' | 'present';

interface VerbRow {
  readonly frame: Frame;
  readonly past: readonly string[];
  readonly present: readonly string[];
}

export const VERBS: readonly VerbRow[] = [
  {
    frame: 'receives',
    past: (
      'ودع ودعت استقبل استقبلت استقبلا استقبلوا استقبله استقبلها استقبلهما استقبلهم استقبلته استقبلتها استقبلتهم ' +
      'استضاف استضافت'
    ).split(' '),
    present:
      'يودع تودع يستقبل تستقبل يستقبلان يستقبلا يستقبله يستقبلها يستقبلهما يستقبلهم تستقبله تستقبلها يستضيف تستضيف'.split(
        ' ',
      ),
  },
  {
    frame: 'meets',
    past: [
      'التقى',
      'التقت',
      'التقيا',
      'التقوا',
      'التقيت',
      'التقاه',
      'التقاها',
      'التقته',
      'اجتمع',
      'اجتمعت',
      'اجتمعا',
      'اجتمعوا',
      'قابل',
      'قابلت',
      'تقابل',
      'تقابلا',
      'قابله',
      'قابلها',
      'قابلته',
      'التقتا',
      'التقاهم',
      'التقاهما',
      'اجتمعتا',
    ],
    present: [
      'يلتقي',
      'تلتقي',
      'يلتقيان',
      'تلتقيان',
      'يلتقون',
      'يلتق',
      'تلتق',
      'يجتمع',
      'تجتمع',
      'يجتمعان',
      'تجتمعان',
      'يجتمعون',
      'يقابل',
      'تقابل',
      'يلتقيه',
      'يلتقيها',
      'تلتقيه',
      'التقائه',
      // after أن, لم, كي
      'يلتقيا',
      'تلتقيا',
      'يلتقوا',
      'يجتمعا',
      'يجتمعوا',
      'يقابلا',
    ],
  },
  { frame: 'visits', past: ['زار', 'زارت', 'زارها'], present: ['يزور', 'تزور'] },
  {
    frame: 'talks',
    past: [
      'بحث',
      'بحثت',
      'بحثا',
      'ناقش',
      'ناقشت',
      'ناقشا',
      'تباحث',
      'تباحثت',
      'تباحثا',
      'تشاور',
      'تشاورت',
      'تشاورا',
      'تحادث',
      'تحادثت',
      'تحادثا',
      'استعرض',
      'استعرضت',
      'استعرضا',
      'تبادل',
      'تبادلا',
      'تدارس',
      'تحدث',
      'تحدثت',
      'تحدثا',
      'تناول',
      'تطرقا',
      'عرض',
      'عرضا',
      'ترأس',
      'ترأست',
      'ترأسا',
    ],
    present: [
      'يبحث',
      'تبحث',
      'يبحثان',
      'يناقش',
      'تناقش',
      'يناقشان',
      'يبحثا',
      'يبحثون',
      'يناقشا',
      'يتباحث',
      'تتباحث',
      'يتباحثان',
      'يتباحثا',
      'يتشاور',
      'تتشاور',
      'يتشاوران',
      'يتشاورا',
      'يتحادث',
      'يستعرض',
      'تستعرض',
      'يستعرضان',
      'يتبادل',
      'يتبادلان',
      'يتدارس',
      'يتحدث',
      'يتحدثان',
      'يتناول',
      'يعرض',
      'يترأس',
      'تترأس',
      'يترأسان',
    ],
  },
  { frame: 'signs', past: ['وقع', 'وقعت', 'وقعا'], present: ['يوقع', 'توقع', 'يوقعان'] },
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

interface NounRow {
  readonly frame: Frame;
  readonly nouns: readonly string[];
}

/** Nouns without their article; the suffixes in NOUN_SUFFIXES may follow. */
export const NOUNS: readonly NounRow[] = [
  { frame: 'receives', nouns: ['استقبال', 'مأدبة', 'أوراق'] },
  { frame: 'invites', nouns: ['دعوة'] },
  { frame: 'visits', nouns: ['زيارة'] },
  { frame: 'appears', nouns: ['مؤتمر', 'مؤتمرا', 'مؤتمرات'] },
  {
    frame: 'meets',
    nouns: [
      'لقاء',
      'لقائ',
      'لقاؤ',
      'لقاءات',
      'لقاءين',
      'لقاءان',
      'اجتماع',
      'اجتماعا',
      'اجتماعات',
      'اجتماعين',
      'اجتماعان',
      'مقابلة',
      'مقابلت',
      'مقابلات',
      'مقابلتين',
      'قمة',
      'التقائ',
    ],
  },
  { frame: 'talks', nouns: ['حوار', 'محادثات', 'مباحثات', 'مشاورات', 'محادثة', 'مناقشات', 'مفاوضات'] },
  {
    frame: 'calls',
    nouns: ['حديث', 'اتصال', 'اتصالا', 'اتصالات', 'اتصالين', 'مكالمة', 'مكالمت', 'مكالمتين', 'مهاتفة', 'مهاتفت'],
  },
];

/** Possessive endings: whose meeting it was stands before (`خلال لقائه`). */
export const NOUN_SUFFIXES: readonly string[] = ['ه', 'ها', 'هما', 'هم'];

/** Verbs that a noun of meeting needs or takes: they carry the tense and the subject (`أجرى محادثات`, `تلقى اتصالا`). */
export const LIGHT_VERBS: Readonly<Record<Tense, readonly string[]>> = {
  past: [
    'أجرى',
    'أجرت',
    'أجريا',
    'أجروا',
    'أجريت',
    'عقد',
    'عقدت',
    'عقدا',
    'عقدوا',
    'عقدتا',
    'أجرتا',
    'انعقد',
    'انعقدت',
    'التأم',
    'التأمت',
    'استضاف',
    'استضافت',
    'احتضن',
    'احتضنت',
    'شهدت',
    'تلقى',
    'تلقت',
    'جرى',
    'جرت',
    'ترأس',
    'شارك',
    'جمع',
    'جمعت',
    'ضم',
    'شهد',
    'أجراه',
    'أجراها',
    'أجرته',
    'أجرتها',
    'أجرياه',
    'أجرياها',
    'عقده',
    'عقدها',
    'عقدته',
    'عقداه',
    'جمعه',
    'جمعها',
    'جمعهما',
    'تلقاه',
    'تلقته',
    'كان',
    'تخلل',
    'تخللت',
    'تخللها',
    'تضمن',
    'تضمنت',
    'شمل',
    'شملت',
    'واصل',
    'واصلت',
    'اختتم',
    'اختتمت',
    'استهل',
    'استهلت',
    'استكمل',
    'حظي',
    'حظيت',
    'أقام',
    'أقامت',
    'قام',
    'قامت',
    'أدى',
    'أدت',
    'رفض',
    'رفضت',
  ],
  present: [
    'يجري',
    'تجري',
    'يجريان',
    'يعقد',
    'تعقد',
    'يعقدان',
    'يعقدا',
    'يعقدوا',
    'يعقدون',
    'تعقدان',
    'ينعقد',
    'تنعقد',
    'يستضيف',
    'تستضيف',
    'يحتضن',
    'تحتضن',
    'يشهد',
    'تشهد',
    'يجريا',
    'يجروا',
    'تجريان',
    'يتلقى',
    'يجريها',
    'يجريه',
    'يعقده',
    'يعقدها',
    'يجمع',
    'تجمع',
    'يترأس',
    'يتضمن',
    'تتضمن',
    'يشمل',
    'تشمل',
    'يتخلل',
    'تتخلل',
    'يتخللها',
    'تتخللها',
    'يقيم',
    'تقيم',
    'يقوم',
    'تقوم',
    'يؤدي',
    'تؤدي',
    'يعتزم',
    'تعتزم',
    'ينوي',
    'تنوي',
    'يخطط',
    'تخطط',
    'يود',
    'تود',
    'يريد',
    'تريد',
    'يرفض',
    'ترفض',
  ],
};

/** Verbs and nouns of meaning to meet: who stands before them is one side, whom they mean to meet the other. */
export const INTENDING: readonly string[] = (
  'يعتزم تعتزم اعتزم ينوي تنوي يخطط تخطط خطط خطة نية نيته نيتها عزمه عزمها يود تود يريد تريد رغبته رغبتها رفض رفضت ' +
  'يرفض ترفض رفضه رفضها استعداده استعدادها'
).split(' ');
/** Those of them that say no. */
export const REFUSING: readonly string[] = 'رفض رفضت يرفض ترفض رفضه رفضها'.split(' ');
/** What denies an intention before it: `لا يخطط`, `ليس لدى … خطط`. */
export const NEGATIONS: readonly string[] = 'لا ليس ليست لن لم عدم دون توجد'.split(' ');

/** Nouns that stand for more than one meeting: each partner after them has his own. */
export const SEVERAL_MEETINGS: readonly string[] = [
  'لقاءات',
  'لقاءين',
  'لقاءان',
  'اجتماعين',
  'اجتماعان',
  'اجتماعات',
  'مقابلات',
  'مقابلتين',
  'اتصالين',
  'اتصالات',
  'مكالمتين',
];
/** Words by which meetings told together were apart. */
export const APART: readonly string[] = [
  'حدة',
  'التوالي',
  'منفصلين',
  'منفصلة',
  'منفصلتين',
  'منفردة',
  'منفردين',
  'متفرقة',
];
/** Words by which several sides sat at one table. */
export const ONE_TABLE: readonly string[] = [
  'ثلاثي',
  'ثلاثية',
  'ثلاثيا',
  'رباعي',
  'رباعية',
  'رباعيا',
  'خماسي',
  'خماسية',
  'سداسي',
  'سداسية',
  'مشترك',
  'مشتركا',
  'مشتركة',
  'معا',
  'قمة',
  'مجتمعين',
];

/** Between a noun of meeting and its people. */
export const MEETING_ADJECTIVES: readonly string[] = [
  'ثلاثي',
  'ثلاثية',
  'ثلاثيا',
  'رباعي',
  'رباعية',
  'رباعيا',
  'خماسي',
  'سداسي',
  'وزاري',
  'وزارية',
  'وزاريا',
  'تنسيقي',
  'تنسيقيا',
  'طارئا',
  'طارئة',
  'مهم',
  'مهما',
  'مهمة',
  'مطولين',
  'مكثفة',
  'سياسية',
  'أمني',
  'عمل',
  'منفردا',
  'منفرد',
  'جانبي',
  'جانبيا',
  'تاريخي',
  'تاريخيا',
  'افتراضيين',
  'يوم',
  'ظهر',
  'عصر',
  'هاتفي',
  'هاتفيا',
  'هاتفية',
  'ثنائي',
  'ثنائية',
  'ثنائيا',
  'مغلق',
  'مغلقا',
  'مغلقة',
  'موسع',
  'موسعة',
  'موسعا',
  'رسمي',
  'رسمية',
  'رسميا',
  'مشترك',
  'مشتركة',
  'مشتركا',
  'مرئي',
  'مرئيا',
  'مرئية',
  'افتراضي',
  'افتراضيا',
  'افتراضية',
  'مطول',
  'مطولا',
  'مطولة',
  'قصير',
  'منفصل',
  'منفصلا',
  'منفصلة',
  'منفصلين',
  'منفردة',
  'ثنائيين',
  'متتالية',
  'متتاليين',
  'مكثفا',
  'غير',
  'آخر',
  'أخرى',
  'خاص',
  'خاصا',
  'عاجل',
  'طارئ',
  'تشاوري',
  'تشاورية',
  'معمقة',
  'معمق',
  'مثمرة',
  'بناءة',
  'أمس',
  'اليوم',
  'مساء',
  'صباح',
];

/** Two people told together by their offices. No roles: whatever they are. */
export const PAIR_WORDS: readonly { readonly words: readonly string[]; readonly roles: readonly Role[] }[] = [
  {
    words: ['الوزيران', 'الوزيرين', 'الوزيرتان', 'الوزيرتين'],
    roles: ['foreign_minister', 'defence_minister', 'interior_minister', 'other_minister'],
  },
  {
    words: ['الرئيسان', 'الرئيسين', 'الزعيمان', 'الزعيمين', 'القائدان', 'القائدين'],
    roles: ['head_of_state', 'head_of_government', 'crown_prince'],
  },
  { words: ['الجانبان', 'الجانبين', 'الطرفان', 'الطرفين', 'المسؤولان', 'المسؤولين'], roles: [] },
];

/** Who shared in a meeting as a side of it: verbs, then what they need after them. */
export const MEDIATION = {
  verbs: [
    'استضاف',
    'واستضاف',
    'استضافت',
    'واستضافت',
    'استضافه',
    'شارك',
    'وشارك',
    'شاركت',
    'وشاركت',
    'شاركا',
    'توسط',
    'وتوسط',
    'توسطت',
    'وتوسطت',
    'يسر',
    'ويسر',
    'يسرت',
    'رعى',
    'ورعى',
    'رعاه',
    'انضم',
    'وانضم',
    'انضمت',
    'وانضمت',
  ],
  objects: [
    'الاجتماع',
    'الاستقبال',
    'المأدبة',
    'اللقاء',
    'المحادثات',
    'المباحثات',
    'المفاوضات',
    'القمة',
    'الوساطة',
    'الجلسة',
    'فيه',
    'فيها',
    'فيهما',
    'إليهما',
    'إليهم',
    'إليه',
    'إليها',
  ],
} as const;
/** Right before further sides: `محادثات بين X وY، برعاية Z`. */
export const TOGETHER_WITH: readonly string[] = [
  'ومعهم',
  'ومعهما',
  'ومعه',
  'ومعها',
  'برعاية',
  'بوساطة',
  'وبرعاية',
  'وبوساطة',
  'بمشاركة',
  'وبمشاركة',
  'باستضافة',
];

/** What comes before a noun of meeting that is only a frame for statements: `خلال لقائه`, `في اجتماع مع`. */
export const FRAMING: readonly string[] = [
  'خلال',
  'أثناء',
  'في',
  'عقب',
  'بعد',
  'إثر',
  'لدى',
  'ضمن',
  'قبيل',
  'قبل',
  'ختام',
  'مستهل',
  'بداية',
  'وخلال',
  'عند',
];

/** Where a clause about somebody else begins: people after these are no partners of the meeting before them. */
export const CLAUSE_ENDS: readonly string[] = [
  'حيث',
  'فيما',
  'بينما',
  'إذ',
  'وذكر',
  'وقال',
  'وأكد',
  'وأضاف',
  'وأوضح',
  'وأشار',
  'وأعرب',
  'وجرى',
  'وتم',
  'وذلك',
  'قال',
  'قالت',
  'أكد',
  'أكدت',
  'إن',
  'أن',
  'بأن',
  'إنه',
  'أنه',
  'إنها',
  'أنها',
  'بشأن',
  'حول',
  'لبحث',
  'لمناقشة',
  'بهدف',
  'نقل',
  'ونقل',
  'مؤكدا',
  'مضيفا',
  'مشيرا',
  'معربا',
  'تحيات',
  'رسالة',
  'والذي',
  'والتي',
  'بعدما',
  'بدعوة',
  'تلبية',
  'وقدم',
  'وأعلن',
  'وصرح',
  'كما',
  'ثم',
  'بمناسبة',
  'ممثلا',
  'نيابة',
  'حسب',
  'وفق',
  'عن',
  'على',
  'خلفا',
  'تكريما',
];

/** Attendance: who follows was there, and is no principal. */
export const ATTENDANCE: readonly string[] = [
  'حضر',
  'حضره',
  'حضرها',
  'وحضر',
  'حضرت',
  'يحضر',
  'بحضور',
  'بمشاركة',
  'رافق',
  'رافقه',
  'يرافقه',
  'ترافقه',
  'رافقها',
  'ورافق',
  'ورافقه',
  'برفقة',
  'بصحبة',
  'يضم',
  'ويضم',
  'وضم',
  'ضم',
  'كما حضر',
  'وشارك',
  'بحضوره',
  'وبحضور',
  'حضور',
];

/** What two officials put their names to. */
export const DOCUMENTS: readonly string[] = (
  'مذكرة مذكرات مذكرتي مذكرتين اتفاق اتفاقا اتفاقية اتفاقيات اتفاقيتين اتفاقات اتفاقين بروتوكول إعلان إعلانا بيان ' +
  'بيانا برنامج خطة معاهدة وثيقة وثائق محضر ميثاق خريطة'
).split(' ');
/** After `مؤتمر`: before the press, or by video. */
export const PRESS: readonly string[] = 'صحفي صحافي صحفيا صحافيا'.split(' ');
/** `عقب محادثات مع ضيفه`: the other of the two spoken of. */
export const GUESTS: readonly string[] = 'ضيفه ضيفها مضيفه مضيفها مضيفته ضيفته'.split(' ');
/** `سيعقد معه`, `الاجتماع به`: whoever was named last is the partner. */
export const WITH_HIM: readonly string[] = 'معه معها به بها'.split(' ');
/** After `مؤتمر`: nobody was in one room. */
export const DISTANCE: readonly string[] = 'الفيديو بالفيديو مرئي مرئيا هاتفي هاتفيا هاتفية فيديو الإنترنت'.split(' ');
/** Words that say who sat at a table: `بمشاركة X وY`, `ضم الاجتماع X وY`. */
export const GATHERING: readonly string[] = (
  'بمشاركة بحضور وبمشاركة وبحضور ضم وضم يضم ويضم ضمت تضم جمع وجمع يجمع جمعت تجمع حضره حضرها وحضره وحضرها يحضره ' +
  'يحضرها سيحضره سيحضرها حضرا سيجمع ستجمع سيضم ستضم برئاسة ترأسه ترأسها يترأسه يترأسها'
).split(' ');
/** Who takes `أوراق اعتماد`, and who hands them over. */
export const CREDENTIALS = {
  taken: 'تسلم يتسلم تسلمت تتسلم استلم يستلم لتسلم تقبل قبل'.split(' '),
  given: 'قدم قدمت سلم سلمت يقدم تقدم يسلم تسلم'.split(' '),
} as const;
/** Words of a journey: in the lead they say that the article is about whom it leads to. */
export const JOURNEY_WORDS: readonly string[] = (
  'وصل وصلت يصل تصل ووصل زيارة زيارته زيارتها الزيارة زار زارت يزور تزور سيزور ستزور غادر غادرت يغادر توجه توجهت ' +
  'يتوجه تتوجه جولة جولته جولتها يبدأ تبدأ بدأ بدأت برنامجه'
).split(' ');
/** What officials do next, in the present: behind a name each of them, in all its forms, is no part of it. */
export const VERBS_BEHIND_NAMES: readonly string[] = (
  'يصل تصل يسافر تسافر يعود تعود يغادر تغادر يزور تزور يتوجه تتوجه يقوم تقوم يبدأ تبدأ يواصل تواصل يختتم تختتم يستأنف تستأنف ' +
  'يناقش تناقش يبحث تبحث يتباحث يتناول يشارك تشارك يحضر تحضر يترأس تترأس يستضيف تستضيف يوقع توقع يحمل يؤدي يلقي تلقي ' +
  'يقول تقول يؤكد تؤكد يعلن تعلن يدعو تدعو يشيد تشيد يطالب تطالب يحذر تحذر يتسلم تتسلم يتلقى تتلقى يودع يعرب تعرب يأمل ' +
  'يطلع يتفقد يفتتح يدشن يشهد يتابع يشدد تشدد يجدد يثمن تثمن يدين تدين يهنئ تهنئ يعزي يرافق ترافق يرحب ترحب يعتزم يتفق'
).split(' ');
/** Who is told of talks was not at them: `أطلع المجلس على مباحثاته مع X`. */
export const INFORMED: readonly string[] = 'أطلع اطلع أطلعت اطلعت وأطلع واطلع أحاط وأحاط'.split(' ');
