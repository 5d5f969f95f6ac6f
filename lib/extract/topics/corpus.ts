import { AGENDAS, MATTERS } from './corpus-agenda';
import { CARRIERS } from './corpus-carriers';
import { COURTESIES, MANNERS } from './corpus-manners';
import { row, type TopicRow } from './corpus-row';

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

/** Behind somebody's title. */
const TITLED = [
  row('بحث {a:الوزير} مع رئيس الوزراء العلاقات الثنائية', 'bilateral_relations'),
  row('وناقش {a:نورين} مع الوزير التبادل التجاري', 'trade_investment'),
  row('واستعرض {a:نورين} مع الأمين العام العمل العربي المشترك', 'regional_organisations'),
  row('بحث {a:نورين} مع وزير النفط والثروة المعدنية مواعيد الزيارة'),
  row('بحث {a:نورين} مع وزراء خارجية دول مجلس التعاون الخليجي مواعيد الزيارة'),
  row('بحث {a:نورين} مع المبعوث الخاص للأمم المتحدة مواعيد الزيارة'),
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
  row('وقال مسؤول في الخارجية النرويجية إن الطرفين ناقشا التبادل التجاري', 'trade_investment'),
  row('وقال بيان إن الحوار تركز على أمن الملاحة والموانئ', 'transport_connectivity'),
];

/** Sentences as the press of other regions writes them. */
const REGIONS = [
  row(
    'استعرض {ab:الوزيران} واقع العلاقات الثنائية وآفاق تطويرها، لاسيما في مجالات الطاقة والفلاحة والصيد البحري والتكوين المهني',
    'bilateral_relations',
    'energy',
    'agriculture_food',
    'culture_education_people',
  ),
  row('وأشاد {a:نورين} بالدينامية الإيجابية التي تشهدها الشراكة بين البلدين', 'bilateral_relations'),
  row(
    'وتناول اللقاء سبل الارتقاء بالتعاون الاقتصادي والتجاري إلى مستوى العلاقات السياسية المتميزة',
    'trade_investment',
    'bilateral_relations',
  ),
  row(
    'وبحث {ab:الجانبان} الجهود الرامية إلى خفض التصعيد في المنطقة وضمان حرية الملاحة',
    'conflict_peace',
    'transport_connectivity',
  ),
  row(
    'وأوضح {a:نورين} أن حجم التبادل التجاري بلغ عشرة مليارات دولار ويستهدف البلدان رفعه إلى 15 مليارا',
    'trade_investment',
  ),
  row('وأشار {b:هولمن} إلى أن مشروع محطة الطاقة النووية يسير وفق الجدول', 'energy'),
  row(
    'وأعرب {a:نورين} عن تقدير بلاده لدعم الجانب الآخر في القضايا المتعلقة بمصالحها الجوهرية',
    'sovereignty_territory',
  ),
  row(
    'ودعا {a:نورين} إلى تعميق التعاون في بناء الحزام والطريق بجودة عالية والاقتصاد الرقمي والذكاء الاصطناعي',
    'transport_connectivity',
    'technology_cyber',
  ),
  row('وقال {a:نورين} إن على البلدين دفع إصلاح الحوكمة العالمية وتعزيز تضامن الجنوب العالمي', 'multilateral_order'),
  row(
    'ورحب {b:هولمن} بسياسة الإعفاء من التأشيرات وزيادة الرحلات الجوية المباشرة',
    'consular_travel',
    'transport_connectivity',
  ),
  row('واتفق الجانبان على تكثيف التبادلات في مجالات الثقافة والتعليم والشباب والرياضة', 'culture_education_people'),
  row('وتطرق اللقاء إلى ملف الهجرة غير النظامية وأمن الحدود', 'migration_refugees', 'defence_military'),
  row('وبحث {ab:الجانبان} التحضيرات لمؤتمر الأطراف للمناخ والتحول نحو الطاقة النظيفة', 'climate_environment', 'energy'),
  row('وأعلن {b:هولمن} تقديم قرض بقيمة مليار دولار لدعم الاقتصاد', 'finance_debt'),
  row('وبحثا تصدير الحبوب والأسمدة والأمن الغذائي العالمي', 'agriculture_food'),
  row('وناقش {ab:الوزيران} ترسيم الحدود البحرية بين البلدين', 'sovereignty_territory'),
  row('وأشار {b:هولمن} إلى إمكانية التعاون في إنتاج اللقاحات والأدوية', 'health'),
  row('وأكد الجانبان أهمية تعزيز الشراكة بين مجلس التعاون ورابطة آسيان', 'regional_organisations'),
  row(
    'وأبدى {b:هولمن} رغبة شركات بلاده في الاستثمار في مشاريع البنية التحتية والسكك الحديدية',
    'trade_investment',
    'transport_connectivity',
  ),
  row('وأطلع {a:نورين} ضيفه على جهود مكافحة الفساد والإصلاحات السياسية', 'domestic_politics'),
  row('وبحث {ab:الجانبان} التعاون في مجال استكشاف الفضاء والبحث العلمي', 'science_space'),
  row('وتمنى {a:نورين} لبلاده النجاح في استضافة كأس العالم وإكسبو', 'culture_education_people'),
  row('وأعرب {b:هولمن} عن تعازيه في ضحايا الزلزال مؤكدا إرسال فرق إنقاذ ومساعدات إغاثية', 'humanitarian_aid'),
  row('كما جرى استعراض أوجه التعاون البرلماني وتبادل الخبرات', 'bilateral_relations'),
  row('وبحث اللقاء أوضاع الجالية المقيمة في البلاد', 'consular_travel'),
  row('وأكد {a:نورين} حرص بلاده على استقرار أسواق النفط العالمية ضمن أوبك بلس', 'energy'),
  row('ونوه {a:نورين} بالدور المحوري للأمم المتحدة في صون السلم والأمن الدوليين', 'multilateral_order'),
  row('وقال {b:هولمن} إن فرض رسوم جمركية يضر الجميع', 'trade_investment'),
];

/** Other ways of telling what talks were about. */
const TOLD = [
  row('وتركز الحديث على ملف اللاجئين', 'migration_refugees'),
  row('وجرى التداول في العلاقات بين البلدين', 'bilateral_relations'),
  row('وبشأن المناخ، رأى {a:نورين} أن خفض الانبعاثات ممكن', 'climate_environment'),
  row('وفي الشأن الاقتصادي، عرض {b:هولمن} رأيه في التجارة الحرة', 'trade_investment'),
  row('ويقضي الإعلان بزيادة التعاون في السياحة والتجارة', 'culture_education_people', 'trade_investment'),
  row('هنأ {a:نورين} النرويج على نجاحها في احتواء الوباء', 'health'),
  row('وحث {a:نورين} على التعاون في الثقافة والرياضة والصحة', 'culture_education_people', 'health'),
  row('وشمل النقاش قضية المياه المشتركة', 'climate_environment'),
  row('وأعرب الوزيران عن ارتياحهما لتنشيط الروابط الاقتصادية', 'trade_investment'),
  row('وأشار {b:هولمن} إلى ضرورة حماية الغابات والتنوع الحيوي', 'climate_environment'),
  row('ودعا {a:نورين} إلى صون سيادة الدول وعدم استخدام القوة', 'sovereignty_territory', 'conflict_peace'),
  row('بحث {ab:الجانبان} تحسين العلاقات وتسهيل التنقل بين البلدين', 'bilateral_relations', 'consular_travel'),
  row('وبحثا حماية العمال المهاجرين وفرص التعليم', 'migration_refugees', 'culture_education_people'),
  row('ورحب {b:هولمن} بإعادة فتح السفارات والقنصليات', 'bilateral_relations', 'consular_travel'),
];

/** Words that are no topic where they stand. */
const NONE = [
  row('التقى {a:نورين} {b:هولمن} على هامش قمة رابطة آسيان'),
  row('ووصل {b:هولمن} للمشاركة في مؤتمر الطاقة المتجددة'),
  row('ونقل إليه {a:نورين} تحيات زملائه'),
  row('وقال وزير الشؤون الخارجية والهجرة {a:نورين} إن الطقس معتدل'),
  row('وأشار {a:نورين} إلى منع انتشار المرض بين الزهور'),
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

export const TOPIC_ROWS: readonly TopicRow[] = [
  ...AGENDA,
  ...TITLED,
  ...REGIONS,
  ...SAID,
  ...AGREED,
  ...TOLD,
  ...NONE,
  ...MANNERS,
  ...CARRIERS,
  ...COURTESIES,
  ...AGENDAS,
  ...MATTERS,
];
