/**
 * Who says what, as data. `{a:…}` marks words that speak of participant a (سالم نورين, JO), b (لارس هولمن, NO) or the
 * aide c. Each expectation: speaker · attribution · kind · the exact words said.
 */
export interface StatementRow {
  readonly text: string;
  readonly says: readonly string[];
}

const row = (text: string, ...says: string[]): StatementRow => ({ text, says });

/** The speaker stands behind the verb. */
const EXPLICIT = [
  row('قال {a:نورين} إن المدارس تحتاج إلى كتب جديدة', 'a explicit indirect المدارس تحتاج إلى كتب جديدة'),
  row('وقال {b:لارس هولمن} إنه يقدر حسن الضيافة', 'b explicit indirect إنه يقدر حسن الضيافة'),
  row('وأوضح {a:الوزير} أن الحديقة مفتوحة للزوار.', 'a explicit indirect الحديقة مفتوحة للزوار'),
  row('وأشار {a:نورين} إلى أن الأمطار كانت غزيرة', 'a explicit indirect الأمطار كانت غزيرة'),
  row('ولفت {b:هولمن} إلى أهمية القراءة للصغار', 'b explicit indirect أهمية القراءة للصغار'),
  row('أعرب {a:نورين} عن تقديره لجهود المعلمين', 'a explicit indirect تقديره لجهود المعلمين'),
  row('ودعا {b:هولمن} إلى زراعة مزيد من الأشجار', 'b explicit indirect زراعة مزيد من الأشجار'),
  row('وشدد {a:الوزير سالم نورين} على ضرورة صيانة الطرق', 'a explicit indirect ضرورة صيانة الطرق'),
  row('أكد {a:نورين} أهمية المكتبات العامة', 'a explicit indirect أهمية المكتبات العامة'),
  row('أكد {a:نورين} على أهمية المكتبات العامة', 'a explicit indirect أهمية المكتبات العامة'),
  row('واقترح {b:هولمن} أن تعقد الدورة المقبلة في الربيع', 'b explicit indirect تعقد الدورة المقبلة في الربيع'),
  row('ورحب {a:نورين} بافتتاح المتحف الجديد', 'a explicit indirect بافتتاح المتحف الجديد'),
  row('وأشاد {b:هولمن} بجمال المدينة القديمة', 'b explicit indirect بجمال المدينة القديمة'),
  row('ونوه {a:نورين} بدور المتطوعين في الحملة', 'a explicit indirect بدور المتطوعين في الحملة'),
  row('وحث {a:نورين} الطلاب على القراءة كل يوم', 'a explicit indirect الطلاب على القراءة كل يوم'),
  row('ورأى {b:هولمن} أن الرحلة كانت مفيدة للجميع', 'b explicit indirect الرحلة كانت مفيدة للجميع'),
  row('واعتبر {a:نورين} المعرض فرصة للتعارف', 'a explicit indirect المعرض فرصة للتعارف'),
  row('وذكر {a:معالي الوزير سالم نورين} أن القطار سيصل صباحا', 'a explicit indirect القطار سيصل صباحا'),
  row('وأكدت {c:رانيا توفيق} أن الورشة بدأت صباحا', 'c explicit indirect الورشة بدأت صباحا'),
  row('قال فخامة الأستاذ {a:سالم نورين} إن الطقس معتدل هذا العام', 'a explicit indirect الطقس معتدل هذا العام'),
  row('وقال {a:نورين} خلال لقائه مع {b:هولمن} إن الحفل كان جميلا', 'a explicit indirect الحفل كان جميلا'),
  row('وقال {a:نورين}، في كلمته أمام الحضور، إن القاعة واسعة', 'a explicit indirect القاعة واسعة'),
  row('وقال {a:نورين} {b:لهولمن} إن الباب مفتوح دائما', 'a explicit indirect الباب مفتوح دائما'),
  row('وأضاف {b:لارس هولمن} أيضا أن الرحلة طويلة', 'b explicit indirect الرحلة طويلة'),
  row('قدم {a:نورين} شرحا مفصلا عن خطة الحدائق', 'a explicit indirect شرحا مفصلا عن خطة الحدائق'),
  row('ونقلت الصحيفة عن {b:هولمن} قوله إن الزيارة مفيدة جدا', 'b explicit indirect الزيارة مفيدة جدا'),
];

/** Ways of saying it from the Maghreb to the Gulf. */
const WAYS = [
  row('كما عبر {a:الوزير نورين} عن امتنانه لحسن الاستقبال', 'a explicit indirect امتنانه لحسن الاستقبال'),
  row(
    'وأبرز {a:نورين} أن الحديقة جاهزة، مبرزا أهمية الأشجار',
    'a explicit indirect الحديقة جاهزة',
    'a participial indirect أهمية الأشجار',
  ),
  row('وأعاد {b:هولمن} التأكيد على قيمة القراءة', 'b explicit indirect قيمة القراءة'),
  row('وسجل {a:نورين} أن العمل يسير جيدا', 'a explicit indirect العمل يسير جيدا'),
  row('وأبلغ {a:نورين} {b:هولمن} أن الباب مفتوح', 'a explicit indirect الباب مفتوح'),
  row('وأكد {a:نورين}، اليوم الاثنين بالعاصمة، أن الحديقة مفتوحة', 'a explicit indirect الحديقة مفتوحة'),
  row('وصرح {a:نورين} للصحفيين بأن الرحلة طويلة', 'a explicit indirect الرحلة طويلة'),
  row(
    'وبينما أكد {a:نورين} أهمية القراءة، قال {b:هولمن} إن الكتابة أهم',
    'a explicit indirect أهمية القراءة',
    'b explicit indirect الكتابة أهم',
  ),
  row(
    'قال {a:نورين} إن الحديقة جميلة، ومن جهة أخرى أكد أن العمل مستمر',
    'a explicit indirect الحديقة جميلة',
    'a carried indirect العمل مستمر',
  ),
  row('وأكدت إدارة المدينة أهمية القراءة'),
  row('ونقل البيان عن {b:هولمن} ثناءه على جمال المدينة', 'b explicit indirect جمال المدينة'),
  row('ونقلت الصحيفة عن {a:نورين} تأكيده أن الحديقة مفتوحة', 'a explicit indirect الحديقة مفتوحة'),
  row('ونقل البيان عن {a:نورين} ترحيبه بالزوار جميعا', 'a explicit indirect بالزوار جميعا'),
  row('كما حث {a:نورين} على القراءة كل يوم', 'a explicit indirect القراءة كل يوم'),
  row(
    'وقال {a:نورين} إن الحديقة جميلة. كما حث على زيارتها دائما',
    'a explicit indirect الحديقة جميلة',
    'a carried indirect زيارتها دائما',
  ),
  row('وكرر {b:هولمن} أن الباب مفتوح', 'b explicit indirect الباب مفتوح'),
  row('وصنف {a:نورين} المتحف ضمن أجمل المعالم', 'a explicit indirect المتحف ضمن أجمل المعالم'),
  row('واستبعد {b:هولمن} تأجيل المعرض هذا العام', 'b explicit indirect تأجيل المعرض هذا العام'),
  row('وقال مدير المتاحف النرويجي إن المعرض قريب'),
];

/** A title or a name that leads the reader astray. */
const ASTRAY = [
  row('ودعا {a:نورين} خلال لقائه {b:مبعوث الشمال إلى المدينة} إلى زيارة المتحف', 'a explicit indirect زيارة المتحف'),
  row('وقال نورين إن الحديقة جميلة', 'a explicit indirect الحديقة جميلة'),
  row('وقال أحد الحضور إن الحديقة جميلة'),
  row('وأكدت المدرسة أن الحفل انتهى'),
  row('وأكد {a:نورين} أهمية الحدائق، كما تم بحث مواعيد الزيارة', 'a explicit indirect أهمية الحدائق'),
  row('وقال {a:نورين}: «إن القراءة مفيدة»', 'a explicit direct القراءة مفيدة'),
  row('ويرى أستاذ في التاريخ أن المتحف قديم. وقال إن القطع نادرة'),
];

/** The speaker stands before the verb, or before a colon. */
const BEFORE = [
  row('{a:نورين}: المدارس أولوية لنا', 'a explicit indirect المدارس أولوية لنا'),
  row('# {a:نورين} يدعو إلى زراعة الأشجار\nنص الخبر هنا', 'a explicit indirect زراعة الأشجار'),
  row('استقبل المجلس {a:سالم نورين}، الذي أكد أن البرنامج جاهز', 'a explicit indirect البرنامج جاهز'),
  row('وكان {b:لارس هولمن} قد قال إن السفر ممتع', 'b explicit indirect السفر ممتع'),
  row('ذكر بيان أن {a:نورين} شدد على نظافة الشواطئ', 'a explicit indirect نظافة الشواطئ'),
];

/** The verb has no subject of its own. */
const CARRIED = [
  row(
    'قال {a:نورين} إن الحديقة جميلة. وأضاف أن الأشجار كثيرة',
    'a explicit indirect الحديقة جميلة',
    'a carried indirect الأشجار كثيرة',
  ),
  row(
    'قال {a:نورين} إن الحديقة جميلة. وأعرب عن أمله في زيارتها مرة أخرى',
    'a explicit indirect الحديقة جميلة',
    'a carried indirect أمله في زيارتها مرة أخرى',
  ),
  row(
    'قال {a:نورين} إن الحديقة جميلة. كما حث الجانبين على العناية بها',
    'a explicit indirect الحديقة جميلة',
    'a carried indirect الجانبين على العناية بها',
  ),
  row(
    'قال {b:هولمن} إن الجسر متين. وخلال اجتماع مع {a:نورين}، أوضح أن بناءه تم قبل سنوات',
    'b explicit indirect الجسر متين',
    'b carried indirect بناءه تم قبل سنوات',
  ),
  row('زار {a:نورين} المتحف صباحا. وأكد أن القطع نادرة', 'a carried indirect القطع نادرة'),
  row(
    'قالت {c:رانيا توفيق} إن الورشة ناجحة. وأضافت أن الحضور كبير',
    'c explicit indirect الورشة ناجحة',
    'c carried indirect الحضور كبير',
  ),
  row(
    'أكد {a:نورين} أهمية النظافة. وأكد حرصه على سلامة الزوار',
    'a explicit indirect أهمية النظافة',
    'a carried indirect حرصه على سلامة الزوار',
  ),
  row(
    'قال {a:نورين} إن الحديقة جميلة، وأضاف أنها واسعة',
    'a explicit indirect الحديقة جميلة',
    'a carried indirect أنها واسعة',
  ),
];

/** `…، مضيفا أن …` begins a statement of its own. */
const PARTICIPIAL = [
  row(
    'قال {a:نورين} إن المركز جديد، مضيفا أن العمل فيه بدأ',
    'a explicit indirect المركز جديد',
    'a participial indirect العمل فيه بدأ',
  ),
  row(
    'أشار {a:نورين} إلى جودة التمور، معربا عن شكره للمزارعين، داعيا إلى دعمهم باستمرار',
    'a explicit indirect جودة التمور',
    'a participial indirect شكره للمزارعين',
    'a participial indirect دعمهم باستمرار',
  ),
  row(
    'وأوضح {b:هولمن} أن الثلج كثيف، لافتا إلى أن الطرق سالكة',
    'b explicit indirect الثلج كثيف',
    'b participial indirect الطرق سالكة',
  ),
  row(
    'وقال {b:هولمن} إن الثلج كثيف، حاثا السائقين على الحذر',
    'b explicit indirect الثلج كثيف',
    'b participial indirect السائقين على الحذر',
  ),
  row('استقبل {a:نورين} الوفد مؤكدا أن الأبواب مفتوحة', 'a participial indirect الأبواب مفتوحة'),
  row('تجول الحضور في القاعة، مؤكدا {b:هولمن} حرصه على العودة', 'b explicit indirect حرصه على العودة'),
  row(
    'قالت {c:رانيا توفيق} إن الورشة ناجحة، مشيرة إلى كثرة الحضور',
    'c explicit indirect الورشة ناجحة',
    'c participial indirect كثرة الحضور',
  ),
];

/** The speaker stands behind what was said. */
const TRAILING = [
  row('الحديقة مفتوحة طوال العام، حسبما ذكر {a:نورين}.', 'a trailing indirect الحديقة مفتوحة طوال العام'),
  row('الحديقة مفتوحة طوال العام، كما قال {a:نورين}.', 'a trailing indirect الحديقة مفتوحة طوال العام'),
  row('الجسر متين جدا، وفقا {b:لهولمن}.', 'b trailing indirect الجسر متين جدا'),
  row(
    'قال {a:نورين} إن الحديقة جميلة. والأشجار فيها نادرة، على حد قوله.',
    'a explicit indirect الحديقة جميلة',
    'a trailing indirect والأشجار فيها نادرة',
  ),
  row('قال {a:نورين} إن الحديقة الأجمل في المنطقة، على حد تعبيره', 'a explicit indirect الحديقة الأجمل في المنطقة'),
];

/** `من جانبه`: the floor passes. */
const SWITCHED = [
  row(
    'قال {a:نورين} إن الحديقة جميلة. من جانبه، قال {b:هولمن} إن الجسر متين',
    'a explicit indirect الحديقة جميلة',
    'b explicit indirect الجسر متين',
  ),
  row(
    'قال {a:نورين} إن الحديقة جميلة. بدوره، أكد أن الجسر متين',
    'a explicit indirect الحديقة جميلة',
    'b carried indirect الجسر متين',
  ),
  row(
    'قال {a:نورين} إن الحديقة جميلة؛ من جهته أعلن {b:هولمن} استعداد بلاده لزراعة الورود',
    'a explicit indirect الحديقة جميلة',
    'b explicit indirect استعداد بلاده لزراعة الورود',
  ),
];

/** The words themselves, in quotation marks. */
const DIRECT = [
  row('وقال {a:نورين}: «نحب القراءة كثيرا»', 'a explicit direct نحب القراءة كثيرا'),
  row('وقال {a:نورين} "نحب القراءة كثيرا"', 'a explicit direct نحب القراءة كثيرا'),
  row('وتابع {b:هولمن}: “الطقس بارد هنا”', 'b explicit direct الطقس بارد هنا'),
  row('وقال {a:نورين} إن "القراءة مفيدة لكل الناس"', 'a explicit direct القراءة مفيدة لكل الناس'),
  row(
    'وقال {a:نورين}: «نحب القراءة كثيرا. وعندنا مكتبات كثيرة»',
    'a explicit direct نحب القراءة كثيرا',
    'a carried direct وعندنا مكتبات كثيرة',
  ),
  row(
    'وأكد {a:نورين} أن المدينة ستنظم معرض «ألوان» في الخريف المقبل',
    'a explicit indirect المدينة ستنظم معرض «ألوان» في الخريف المقبل',
  ),
];

/** Nobody's statement here. */
const NONE = [
  row('أعلنت الوزارة أن الحديقة مفتوحة'),
  row('وقال المتحدث باسم الوزارة إن الحديقة مفتوحة'),
  row('وأكد الجانبان أهمية العناية بالحدائق'),
  row('وأعرب الطرفان عن ارتياحهما لسير العمل'),
  row('وأكدا أهمية العناية بالحدائق'),
  row('أكد {a:نورين} {b:وهولمن} أهمية العناية بالحدائق'),
  row('وقال {ab:الوزيران} إن الحدائق جميلة'),
  row('وقال خبراء إن الأمطار قليلة'),
  row('ولم يقل {a:نورين} إن الحديقة مغلقة'),
  row('استقبل {a:نورين} ضيفه {b:هولمن} في قصر الضيافة'),
  row('وذكرت «وكالة الأخبار»، أن الحفل انتهى'),
  row('وأضاف البيان أن الحفل انتهى مبكرا'),
  row('قال {a:نورين}'),
];

/** After somebody else has spoken, the floor is his. */
const OTHERS = [
  row(
    'قال {a:نورين} إن الحديقة جميلة. وقال خبير إن الأشجار قديمة. وأضاف أن عمرها طويل',
    'a explicit indirect الحديقة جميلة',
  ),
  row('قال {a:نورين} إن الحديقة جميلة. وأعلنت الشرطة أن الطرق سالكة', 'a explicit indirect الحديقة جميلة'),
  row('قال {a:نورين} إن الحديقة جميلة. وأكد المجلس أن الطرق سالكة', 'a explicit indirect الحديقة جميلة'),
  row(
    'قال {a:نورين} إن المدرسة تدعو إلى القراءة وترحب بالزوار',
    'a explicit indirect المدرسة تدعو إلى القراءة وترحب بالزوار',
  ),
];

export const STATEMENT_ROWS: readonly StatementRow[] = [
  ...EXPLICIT,
  ...WAYS,
  ...ASTRAY,
  ...BEFORE,
  ...CARRIED,
  ...PARTICIPIAL,
  ...TRAILING,
  ...SWITCHED,
  ...DIRECT,
  ...NONE,
  ...OTHERS,
];
