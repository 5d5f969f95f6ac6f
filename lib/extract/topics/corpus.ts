import type { Topic } from '../../domain/codes';

/** What a meeting is about, as data. Marks as in the statements' examples. */
export interface TopicRow {
  readonly text: string;
  readonly topics: readonly Topic[];
}

const row = (text: string, ...topics: Topic[]): TopicRow => ({ text, topics });

/** On the agenda. */
const AGENDA = [
  row('وبحث {ab:الجانبان} العلاقات الثنائية بين البلدين', 'bilateral_relations'),
  row('وجرى خلال اللقاء استعراض أوجه التعاون بين البلدين', 'bilateral_relations'),
  row('كما تم بحث سبل زيادة التبادل التجاري', 'trade_investment'),
  row('تناول اللقاء فرص الاستثمار المتاحة', 'trade_investment'),
  row('ناقش {ab:الوزيران} أسعار النفط وإمدادات الغاز', 'energy'),
  row('وتبادل {ab:الوزيران} وجهات النظر بشأن الملف النووي', 'nuclear_nonproliferation'),
  row('جرى بحث مكافحة الإرهاب وسبل التصدي للتطرف العنيف', 'counter_terrorism'),
  row('بحثا الأزمة السورية والأوضاع في اليمن', 'conflict_peace'),
  row('استعرض {a:نورين} مع {b:هولمن} ملف اللاجئين', 'migration_refugees'),
  row('وبحث الاجتماع تقديم المساعدات الإنسانية', 'humanitarian_aid'),
  row('وتطرق اللقاء إلى قضايا حقوق الإنسان', 'human_rights'),
  row('يلتقي {a:نورين} نظيره {b:هولمن} لبحث تغير المناخ', 'climate_environment'),
  row('وأجرى {a:نورين} محادثات مع {b:هولمن} حول الأمن الغذائي', 'agriculture_food'),
  row(
    'وبحث {ab:الجانبان} التعاون في مجالات الطاقة والنقل والثقافة',
    'energy',
    'transport_connectivity',
    'culture_education_people',
  ),
  row('وبحث {ab:الطرفان} إعفاء المواطنين من التأشيرات', 'consular_travel'),
  row('وناقشا إعادة هيكلة الديون مع صندوق النقد الدولي', 'finance_debt'),
  row('بحث {ab:الجانبان} شؤون الحجاج وترتيبات موسم الحج', 'religion_hajj'),
  row('وبحثا الاستعدادات للانتخابات البرلمانية', 'domestic_politics'),
  row('تناولت المباحثات التعاون العسكري والمناورات المشتركة', 'defence_military'),
  row('بحث {ab:الوزيران} الأمن السيبراني والذكاء الاصطناعي', 'technology_cyber'),
  row('وجرى بحث سيادة البلاد ووحدة أراضيها', 'sovereignty_territory'),
  row('# {a:نورين} {b:وهولمن} يبحثان التعاون التجاري\nنص الخبر هنا', 'trade_investment'),
  row('وسيبحث {a:نورين} مع {b:هولمن} تطوير السكك الحديدية', 'transport_connectivity'),
  row('التقى {a:نورين} {b:هولمن} لتعزيز التعاون الثنائي', 'bilateral_relations'),
];

/** In what a participant says. */
const SAID = [
  row('قال {a:نورين} إن السياحة تنمو كل عام', 'culture_education_people'),
  row('وأكد {b:هولمن} أن اللقاحات متوفرة للجميع', 'health'),
  row('وأعرب {a:نورين} عن تقديره لدعم بلاده في مواجهة جائحة كورونا', 'health'),
  row('ودعا {a:نورين} إلى التمسك بالتعددية واحترام القانون الدولي', 'multilateral_order'),
  row('وشدد {b:هولمن} على معارضة الأحادية والهيمنة', 'multilateral_order'),
  row('قال {a:نورين} إن بلاده تدعم دور منظمة التعاون الإسلامي', 'regional_organisations'),
  row('قال {a:نورين} إن التعاون مع رابطة آسيان يتقدم', 'regional_organisations'),
  row('وأضاف {b:هولمن} أن مجموعة بريكس تكبر', 'regional_organisations'),
  row('وأشار {a:نورين} إلى التعاون في أبحاث الفضاء والأقمار الصناعية', 'science_space'),
  row('وأوضح {a:نورين} أن الحرب العالمية الثانية درس للجميع', 'history_memory'),
  row('وقال {b:هولمن} إن التضليل الإعلامي مشكلة مشتركة', 'media_disinformation'),
  row('وأكد {a:نورين} أهمية الطاقة المتجددة', 'energy'),
  row('وأكد {a:نورين} ضرورة وقف إطلاق النار', 'conflict_peace'),
  row('واعتبر {b:هولمن} أن حل الدولتين هو الطريق', 'conflict_peace'),
  row('وأكد {b:هولمن} متانة العلاقات بين البلدين', 'bilateral_relations'),
  row('وأشاد {a:نورين} بالعلاقات الأردنية النرويجية', 'bilateral_relations'),
  row('ورحب {a:نورين} بالشراكة الاستراتيجية', 'bilateral_relations'),
  row('وقال {b:هولمن} إن بلاده ترفض التدخل في الشؤون الداخلية', 'sovereignty_territory'),
  row('ولفت {a:نورين} إلى أن محاربة تنظيم داعش مستمرة', 'counter_terrorism'),
  row('وقال {a:نورين} إن مبادرة الحزام والطريق مفيدة', 'transport_connectivity'),
  row('وأكد {a:نورين} حرصه على تبادل الطلاب والمنح الدراسية', 'culture_education_people'),
  row('قال {b:هولمن} إن الزراعة مهمة لبلاده', 'agriculture_food'),
  row('دعا {b:هولمن} إلى خفض الرسوم الجمركية', 'trade_investment'),
  row('وقال {a:نورين} إن حل الأزمة الأوكرانية ممكن بالحوار', 'conflict_peace'),
];

/** In what both agreed, or in the official account. */
const AGREED = [
  row('واتفق {ab:الجانبان} على إنشاء منطقة تجارة حرة', 'trade_investment'),
  row('وجرى توقيع اتفاقية في مجال الطاقة المتجددة', 'energy'),
  row('وقال بيان إن الحوار تركز على أمن الملاحة والموانئ', 'transport_connectivity'),
];

/** Words that are no topic where they stand. */
const NONE = [
  row('تناول اللقاء القضايا الإقليمية والدولية ذات الاهتمام المشترك'),
  row('وجرى بحث عدد من المسائل ذات الاهتمام المشترك'),
  row('وبحثا آخر المستجدات والتطورات الإقليمية والدولية'),
  row('حضر اللقاء وزير الطاقة ووزير الصحة ووزير التجارة والصناعة'),
  row('نقل {a:نورين} تحيات الملك وتمنياته للشعب بالصحة والعافية'),
  row('استقبل {a:نورين} ضيفه {b:هولمن} في قاعة الثقافة'),
  row('درس {a:نورين} العلوم والتكنولوجيا قبل سنوات'),
  row('هنأ {a:نورين} ضيفه بعيد الفطر وموسم الحج'),
  row('وقال {a:نورين} إن هذا سيمنح العمل مزيدا من الطاقة'),
  row('استقبل {a:نورين} مبعوث الأمين العام للأمم المتحدة'),
  row('وصل {b:هولمن} إلى المطار مساء أمس'),
  row('وقال {a:نورين} إن الحديقة جميلة'),
  row('وكتبت الصحف عن الزيارة'),
];

export const TOPIC_ROWS: readonly TopicRow[] = [...AGENDA, ...SAID, ...AGREED, ...NONE];
