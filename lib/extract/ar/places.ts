/** Words around the name of a place. Ordinary spelling. */
export const IN_WORDS: readonly string[] = ['في', 'داخل', 'وفي', 'فوق', 'ب'];
/** Between the preposition and the name: `في مدينة جدة`, `بالعاصمة الأردنية عمان`. */
export const PLACE_NOUNS: readonly string[] = [
  'مدينة',
  'بمدينة',
  'بلدة',
  'ببلدة',
  'ضاحية',
  'قرية',
  'مدينتي',
  'إمارة',
  'بإمارة',
  'مقاطعة',
  'بمقاطعة',
  'إقليم',
  'بإقليم',
  'ميناء',
  'معبر',
  'سفارة',
  'بسفارة',
  'بلاده',
  'أرض',
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
  'أحد',
  'فنادق',
  'قصور',
  'مقار',
  'وسط',
  'قلب',
  'محيط',
  'ضواحي',
  'بضواحي',
  'أطراف',
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
  'توجهت',
  'انتقل',
  'انتقلت',
  'ينتقل',
  'تنتقل',
  'سينتقل',
  'ستنتقل',
  'متوجها',
  'متوجهة',
  'متجها',
  'ضيفا',
  'يتوجه',
  'سيتوجه',
  'توجهه',
  'توجهها',
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
/** `قرب وارسو`, `بالقرب من وارسو`, `على مشارف وارسو` */
export const NEAR_WORDS: readonly string[] = ['قرب', 'بالقرب', 'مقربة', 'مشارف', 'ضواحي', 'بضواحي'];
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
  'تستضيفها',
  'تستضيفه',
  'يستضيفها',
  'يستضيفه',
  'تحتضنها',
  'تحتضنه',
  'يحتضنها',
  'استضافتها',
  'استضافته',
  'استضافها',
  'احتضنتها',
  'احتضنته',
  'احتضنها',
  'شهدتها',
  'شهدته',
  'استقبلتها',
  'أقامتها',
  'جمعت',
  'رعت',
  'ترعى',
];

const list = (words: string): readonly string[] => words.split(' ');

/** After the place that opens a sentence: `الدوحة تستضيف …`, `جنيف تجمع …`. */
export const HOSTING_AFTER = list('تستضيف تحتضن استضافت احتضنت يستضيف يحتضن استضاف احتضن تجمع جمعت');
export const RELATIVES = list('الذي التي اللذين اللتين');
/** What a city hosts that people meet at; without article. */
export const HOSTED_EVENTS = list(
  'مؤتمر منتدى قمة حوار ملتقى اجتماع اجتماعات مباحثات محادثات مفاوضات مشاورات لقاء لقاءات دورة أعمال جولة جلسة جلسات ندوة قمتين',
);
/** Whom a city brings together: `جنيف تجمع وزيري …`. */
export const HOSTED_PEOPLE = list('وزير وزراء رئيس رؤساء قادة زعماء زعيم مسؤول');
/** Before an event that is called after its city. */
export const ATTENDING = list('يشارك تشارك شارك شاركت مشاركته مشاركتها مشاركتهما المشاركة للمشاركة حضوره حضورها لحضور');
/** Before a city and بين: `مباحثات القاهرة بين …`. */
export const TALKS = list('مباحثات محادثات مفاوضات مشاورات قمة لقاء اجتماع اجتماعات لقاءات قمه');
/** In the title of somebody who is posted to a place: `مدير مكتب … في نيروبي`. */
export const POSTS = list('مكتب بعثة فرع منسق منسقة المنسق المنسقة ممثل ممثلة الممثل الممثلة ممثلية المقيم المقيمة');

/** Countries that are one city, called so in English too. */
export const CITY_STATES: readonly string[] = ['SG', 'MC'];
/** Before a name that a country shares with its capital: `مدينة الكويت`, `العاصمة تونس`. */
export const CITY_NOUNS = list('مدينة بمدينة العاصمة بالعاصمة للعاصمة مطار بمطار');
/** `عاصمة طاجيكستان` */
export const CAPITAL_OF = list('عاصمة بعاصمة');
/** `العاصمة الكمبودية` */
export const THE_CAPITAL = list('العاصمة بالعاصمة للعاصمة والعاصمة');
/** Before the name of a town, known or not. */
export const TOWN_NOUNS = list(
  'مدينة بمدينة بلدة ببلدة قرية بقرية منتجع بمنتجع ضاحية بضاحية مدينتها بلدية ببلدية جزيرة بجزيرة',
);
/** Words after a town's name that are no part of it. */
export const CITY_LINKS = list('الواقعة الحدودية الساحلية السياحية القريبة قرب جنوبي شمالي شرقي غربي');
/** `شمال فرنسا`, `في أقصى جنوب كولومبيا`. */
export const DIRECTIONS_OF_LAND = list(
  'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط أقصى جنوبي بشمال بجنوب بشرق بغرب بوسط ساحل',
);
/** `بلدة على الحدود مع …`: what follows is the neighbour. */
export const BORDERS = list('الحدود حدود الحدودية المحاذية المتاخمة');

/** In the line that names the writer: `كتب فلان - القاهرة`. */
export const BYLINE_WORDS = list('كتب كتبت متابعة خاص مراسل مراسلنا مراسلتنا تقرير وكالات إعداد رصد');

/** `على هامش منتدى أنطاليا`: an event named after the city it is held in. */
export const EVENT_NOUNS = list('مؤتمر منتدى قمة حوار معرض ملتقى اجتماع اجتماعات قمتي');
/** Before an event that people are at: `خلال قمة العشرين`. */
export const DURING = list('خلال أثناء ضمن وخلال');
/** Before ب and a country that is no place: `العلاقات بالصين`. */
export const NOT_IN_BEFORE = list(
  'علاقات علاقة علاقاتها علاقاته علاقتها علاقته صلة صلات تربط تربطها ربط ربطها رحب ترحيب ترحيبه اهتمام اهتمامه أشاد ' +
    'إشادة ندد تنديد مقارنة بدءا مرورا ثقة ثقته اعتراف الاعتراف إعجابه تمسك يتعلق تتعلق المتعلقة متعلقة خاصة الخاصة ' +
    'ضرر أضرار إضرار تضر مس المساس يمس تأثر التزام علم إلمام أسوة ابتداء اتصل اتصال اتصالا يتصل لحق لحقت ألحق نزل ' +
    'حل حلت عصف عصفت يعصف تعصف استعان استعانة تشبه شبه أطاح الإطاحة هنأ تهنئة منوها مشيدا منددا مرحبا',
);

/**
 * Nouns that a place belongs to when it follows them, so that it is what was spoken of and not where. Without article,
 * conjunctions and prepositions.
 */
export const CONTENT_NOUNS = list(
  'وضع أوضاع حالة أزمة أزمات تطور تطورات مستجدات حدث أحداث مشهد ساحة حرب حروب صراع صراعات نزاع نزاعات قتال معارك معركة ' +
    'عدوان هجوم هجمات عملية عمليات أمن استقرار سلام سلم تسوية حل حلول هدنة نار انتخابات استحقاق استفتاء حكومة حكومات ' +
    'سلطة سلطات معارضة قوات جيش فصائل فصيل أطراف شعب شعوب مواطن مواطنين مواطنون مدنيين سكان أهالي لاجئ لاجئين لاجئون نازحين ' +
    'جالية جاليات أقلية أقليات مسلمين مسيحيين استثمار استثمارات مستثمر مشروع مشروعات مشاريع شركة شركات سوق أسواق اقتصاد ' +
    'نفوذ تدخل تدخلات وجود تواجد حضور جهود جهد مرحلة انتقال ديمقراطية إصلاح إصلاحات ثورة ثورات انقلاب إرهاب تنظيم ' +
    'تنظيمات جماعة جماعات مساعدة مساعدات إغاثة إعمار بناء تنمية نشاط أنشطة مصالح مصلحة موقف مواقف قضية قضايا ملف ملفات ' +
    'قرار برنامج سياسة سياسات وساطة محكمة مجلس برلمان مصرف بنك بعثة بعثات مكتب مكاتب جامعة معهد مستشفى ضحايا ضحية ' +
    'معتقلين معتقل أسرى أسير سجون سجن حقوق عنف توتر توترات تصعيد فوضى فراغ جرائم جريمة مجازر مجزرة اعتداء اعتداءات قصف ' +
    'غارات تفجير تفجيرات حادث حادثة زلزال فيضانات كارثة مأساة معاناة حياة مستوطنات استيطان انتهاكات نظام نفط غاز إنتاج ' +
    'صادرات مرض وباء انتشار مكافحة تحديات أخطار خطر تهديد تهديدات ميليشيات ميليشيا مليشيات مسلحين مقاتلين ناشط حزب أحزاب ' +
    'دور أدوار مسار نجاح فشل نتائج دستور حوار مصالحة وحدة سيادة وقف طرفي أطفال نساء شباب طلاب طلبة عمال عمالة مقيمين ' +
    'مصير مستقبل خسائر قتلى جرحى رهائن محتجزين قاعدة قواعد أصول مناجم معادن زراعة سياحة تعليم بنية طاقة كهرباء مياه ' +
    'مسجد مساجد كنيسة كنائس مقدسات أماكن مشاركين حلفاء حليف شركاء شريك دول بلدان مناطق منطقة مدن متمردين حوثيين إخوان أشقاء محتاجين متضررين منكوبين مدارس مدرسة اتفاق اتفاقات تطبيق آليات آلية',
);
/** After these a clause tells what was spoken of. */
export const ABOUT_WORDS = list(
  'لبحث لمناقشة لمناقشته بحثا بحثه ناقشا تناول تناولت تناولا تناولوا يتناول ناقش ناقشت ناقشوا استعرض استعرضا استعراض استعرضت تطرق تطرقا تطرقت تطرقوا وتطرق وتطرقا وتطرقت وتطرقوا ' +
    'حول بشأن إزاء حيال بخصوص أن إن بأن أنه أنها سبل دعم مستجدات تطورات قضايا أهمية ضرورة بهدف لدعم لتعزيز تعزيز ' +
    'ودعم وضرورة وأهمية وسبل ومستجدات وتطورات وبحث وبحثا وتناول وناقش وناقشا واستعرض ولبحث لإنهاء إنهاء لوقف تنفيذ لحل جراء',
);
/** After these the words are of the meeting again. */
export const OCCASION_WORDS = list(
  'وذلك خلال وخلال أثناء هامش عقد عقدت عقده عقدها عقداه انعقد انعقدت جرى جرت أجريت أقيم أقيمت التأم التأمت استضافته استضافتها احتضنته احتضنتها',
);
/** Of an event to come; for a meeting that was held they tell of another. */
export const ELSEWHERE_PLANS = list(
  'المقرر المقررة المزمع المرتقب المرتقبة المقبل المقبلة القادم القادمة سيعقد ستعقد يعقد تعقد سيقام ستقام ' +
    'وستعقد وسيعقد ستستضيفها سيستضيفها تستضيفها يستضيفها ستستضيف سيزور ستزور سيتوجه ستتوجه انعقادها انعقاده',
);
/** `القمة المقبلة`: after the one that was told, another. */
export const NEXT = list('المقبل المقبلة القادم القادمة التالي التالية');
/** Opening a sentence of earlier times: `وسبق أن اجتمعا في …`. */
export const BACKGROUND = list('وكان وكانت وكانا كان كانت سبق وسبق');
/** Before the noun of other talks that are over: `بعد محادثات في …`. */
export const EARLIER = list('بعد وبعد عقب وعقب إثر غداة منذ');
/** Of somebody's life, or of what happens elsewhere. */
export const OTHER_EVENTS = list(
  'المولود المولودة الدائر الدائرة المحتجز المحتجزة المحتجزين المعتقل المعتقلين المختطف المختطفين العالق العالقين ' +
    'المقيمين الموقع الموقعة المبرم المبرمة الجارية',
);
/** The same, behind a relative pronoun: `الذي وقع في …`; without one the verb may be the meeting's. */
export const OTHER_EVENTS_TOLD = list(
  'وقع وقعت ولد ولدت عمل عملت شغل شغلت درس درست تخرج تخرجت خدم خدمت قتل قتلت أصيب اختطف اندلع اندلعت نشب ضرب ضربت هز ' +
    'استهدف استهدفت يدور تدور يجري تجري أبرم أبرمت تأسس تأسست نشأ أقام يعيش تعيش يقيم تقيم يحتجز حصل حصلت حدث حدثت',
);
/** Before an institution: there it is a place. */
export const SEATS = list('مقر بمقر مبنى بمبنى ديوان بديوان داخل قاعة بقاعة إلى');

/** Visiting verbs whose object is the place itself: `زار الوزير بغداد`. */
export const VISITING_VERBS = list(
  'زار زارت يزور تزور سيزور ستزور زارا يزوران وزار وزارت ويزور وتزور وصل وصلت يصل تصل سيصل ستصل وصلا وصلوا ووصل ووصلت ' +
    'غادر غادرت وغادر وغادرت',
);
/**
 * Of things and groups that travel without a side of the meeting: `وصلت قافلة إلى …`.
 */
export const NO_VISITORS = list(
  'قافلة قوافل شاحنة شاحنات سفينة سفن باخرة ناقلة حاملة شحنة شحنات دفعة مساعدات قوات وحدات تعزيزات طلائع لقاحات ' +
    'حكومة حكومته حكومتها بعثة منتخب فريق فرق لاجئون لاجئين نازحون نازحين سياح حجاج معتمرين خبراء رسالة جثمان جثامين رفات بضائع سلع كتيبة مدمرة فرقاطة بارجة',
);
/** Right before the noun of a meeting that somebody went for: `إلى باريس لعقد لقاء`. */
export const MEETING_TO_HOLD = list('لعقد لإجراء حيث لحضور');
/** He did not go there: `رفض التوجه إلى …`. */
export const NOT_GONE = list('رفض رفضت ألغى ألغت إلغاء تعذر عدم لن لم امتنع منع منعت اعتذر');
/** `… حيث يقوم بزيارة`, `… التي يزورها`: behind the place where somebody is. */
export const THERE = list('حيث التي الذي');
export const VISITING_NOW = list('يقوم تقوم يزور تزور يزورها يزوره تزورها تزوره يجري تجري وصلها وصلتها يواصل');
/** Before `بزيارة` of somebody else: who says it is at home. */
export const WELCOMED = list('رحب رحبت ورحب ورحبت مرحبا مرحبة ترحيبه');
/** Before a tour: `خلال جولته الخليجية`. */
export const ON_TOUR = list('خلال ضمن إطار ختام مستهل بداية أثناء');
export const TOURS = list('جولته جولتها جولة الجولة');
export const REGIONS_OF_TOURS = list(
  'الخليجية العربية الأوروبية الأوربية الآسيوية الأفريقية الإفريقية المغاربية الإقليمية الخارجية الحالية اللاتينية خليجية عربية أوروبية آسيوية أفريقية ' +
    'إفريقية مغاربية إقليمية خارجية',
);
/** He who went back: `عودته إلى …`; the words about the place are of that journey. */
export const RETURNS = list('عودة عودته عودتها العودة عودتهم وعودة رجوع رجوعه انسحاب نقل ترحيل');
/** Before a visit somebody else is to make: `سيقوم وفد … بزيارة إلى …`. */
/** Behind these no subject begins: `إلى جانب قوات`. */
export const NOT_SUBJECT_AFTER = list('متن رأس مع على من في عن إلى بعد قبل لتفقد بحث لبحث ملف جانب دعم وضع');
/** Of a journey that is over. */
export const VISIT_ENDED = list(
  'اختتم اختتمت واختتم واختتما واختتموا واختتمت مختتما مختتمة ختام ختامه عائدا عائدة قادما قادمة عاد عادت وعاد وعادت',
);
export const WILL_DO = list(
  'سيقوم ستقوم سيجري ستجري سيبدأ ستبدأ وسيقوم وستقوم وسيجري وستجري وسيبدأ وستبدأ يعتزم تعتزم',
);
/** Visits to come. */
export const VISITS_TO_COME = list(
  'سيزور ستزور سيصل ستصل سيتوجه ستتوجه يعتزم تعتزم يعتزمان ويعتزم وسيزور وسيتوجه وسيصل ينوي المرتقبة المرتقب المقررة المقرر المقبلة المزمعة ' +
    'ليتوجه يتوجه تتوجه ويتوجه متوجها متوجهة متجها ينتقل تنتقل سينتقل ستنتقل مقررا سيغادر يستعد',
);
/** Before a visit that is spoken of, or was before, or is to be made: `دعوة لزيارة`, `نتائج زيارته`, `قبل زيارته`. */
export const NOT_VISITING_BEFORE = list(
  'دعوة لدعوة الدعوة دعا دعاه دعت وجه ووجه وجهت نتائج ترتيبات تحضيرات التحضير التحضيرات للتحضير الإعداد إمكانية موعد برنامج ' +
    'قبل قبيل عشية عن حول بشأن لبحث تبادل لأداء لتبادل رغبته تطلعه تطلع يتطلع لترتيب بعد وبعد عقب وعقب إثر ألغى أرجأ إلغاء تأجيل',
);
/** Before a visit that was not made after all. */
export const CALLED_OFF = list('ألغى ألغت إلغاء إلغائه أرجأ أرجأت إرجاء تأجيل أجل أجلت');
/** `ثم توجه إلى …`: the next station. */
export const DEPARTING = list('توجه توجهت وتوجه وتوجهت انتقل انتقلت وانتقل');
/** Told of the visit as of something past. */
export const FORMER_VISIT = list('السابقة الماضية سابقة الماضي الأخيرة');

/** Before `أن` and a visit that is hoped for. */
export const WISHES = list(
  'رغبته رغبتها رغبة أمله أملها أمل يأمل تأمل آملا آملة تطلعه تطلعها يتطلع تتطلع متطلعا يتمنى تتمنى تمنى طلب يطلب دعا دعوته',
);

/** Of an event that goes on, right before its place. */
export const UNDER_WAY = list('المنعقد المنعقدة المنعقدين المنعقدتين المنعقدان المقام المقامة الملتئم الملتئمة');

/** Before the place of a statement about a plan: `أوضح في برلين أن`. */
export const STATED = list(
  'قال قالت أوضح أوضحت أعلن أعلنت صرح صرحت أكد أكدت ذكر ذكرت أضاف أضافت كشف كشفت وقال وقالت وأوضح وأعلن وصرح وأكد وأضاف',
);

/** `كان في استقباله لدى وصوله …`: who is named receives. */
export const WELCOMING = list('استقبال استقباله استقبالها استقبالهما مستقبليه مستقبلي');
/** At the seat of whoever is told first: `في مكتبه`, `بمقر الوزارة`. */
export const OWN_SEATS = list(
  'مكتبه مكتبها بمكتبه بمكتبها قصره بقصره ديوانه بديوانه مكتبيهما منزله بمنزله مجلسه بمجلسه دارته بدارته',
);
export const SEAT_WORDS = list('مقر بمقر ديوان بديوان مبنى بمبنى قصر بقصر القصر بالقصر المقر بالمقر');
export const STATE_SEATS = list(
  'الوزارة وزارة الرئاسة رئاسة الرئاسي الرئاسية الجمهوري الحكومة الحكومي البرلمان المجلس مجلس الخارجية الملكي الأميري',
);

/** After a word of seat: of an organisation whose official is told first. */
export const ORGANISATION_SEATS = list(
  'الأمانة أمانة المنظمة منظمة الجامعة جامعة الحلف حلف الاتحاد الوكالة المفوضية مفوضية',
);
/** Names that seats of several states share, and where each stands. */
export const GENERIC_SEATS: readonly {
  readonly words: string;
  readonly country: string;
  readonly city: string;
}[] = [
  { words: 'الديوان الأميري', country: 'QA', city: 'Doha' },
  { words: 'الديوان الأميري', country: 'KW', city: 'Kuwait City' },
  { words: 'المجمع الرئاسي', country: 'TR', city: 'Ankara' },
  { words: 'المستشارية', country: 'DE', city: 'Berlin' },
  { words: 'المستشارية', country: 'AT', city: 'Vienna' },
  { words: 'قصر الحكومة', country: 'DZ', city: 'Algiers' },
  { words: 'قصر الحكومة', country: 'TN', city: 'Tunis' },
  { words: 'السرايا', country: 'LB', city: 'Beirut' },
  { words: 'القصر الجمهوري', country: 'LB', city: 'Baabda' },
  { words: 'القصر الجمهوري', country: 'SD', city: 'Khartoum' },
  { words: 'القصر الرئاسي', country: 'MR', city: 'Nouakchott' },
  { words: 'القصر الرئاسي', country: 'DJ', city: 'Djibouti' },
  { words: 'القصر الرئاسي', country: 'TD', city: "N'Djamena" },
  { words: 'القصر الرئاسي', country: 'SO', city: 'Mogadishu' },
  { words: 'القصر الرئاسي', country: 'PL', city: 'Warsaw' },
  { words: 'القصر الرئاسي', country: 'CY', city: 'Nicosia' },
  { words: 'القصر الرئاسي', country: 'FI', city: 'Helsinki' },
  { words: 'القصر الرئاسي', country: 'KM', city: 'Moroni' },
  { words: 'القصر الرئاسي', country: 'LT', city: 'Vilnius' },
  { words: 'قصر الجمهورية', country: 'DJ', city: 'Djibouti' },
  { words: 'القصر الحكومي', country: 'IQ', city: 'Baghdad' },
  { words: 'القصر الوطني', country: 'MX', city: 'Mexico City' },
  { words: 'القصر الوطني', country: 'ET', city: 'Addis Ababa' },
  { words: 'قصر الدولة', country: 'MN', city: 'Ulaanbaatar' },
  { words: 'بيت الضيافة', country: 'SD', city: 'Khartoum' },
  { words: 'مقر رئيس الوزراء', country: 'JP', city: 'Tokyo' },
  { words: 'مقر رئاسة الوزراء', country: 'GB', city: 'London' },
];

/** Events that are always held in one city, by words after `على هامش` or `أعمال`. */
export const EVENT_SEATS: readonly {
  readonly words: string;
  readonly country: string;
  readonly city: string;
}[] = [
  { words: 'الجمعية العامة للأمم المتحدة', country: 'US', city: 'New York' },
  { words: 'للجمعية العامة للأمم المتحدة', country: 'US', city: 'New York' },
  { words: 'الجمعية العامة للمنظمة الدولية', country: 'US', city: 'New York' },
  { words: 'جلسة مجلس الأمن', country: 'US', city: 'New York' },
  { words: 'جلسات مجلس الأمن', country: 'US', city: 'New York' },
  { words: 'المؤتمر العام لليونسكو', country: 'FR', city: 'Paris' },
  { words: 'اجتماعات الربيع للبنك الدولي', country: 'US', city: 'Washington' },
  { words: 'اجتماعات الربيع لصندوق النقد', country: 'US', city: 'Washington' },
  { words: 'مجلس محافظي الوكالة الدولية للطاقة الذرية', country: 'AT', city: 'Vienna' },
  { words: 'لمجلس محافظي الوكالة الدولية للطاقة الذرية', country: 'AT', city: 'Vienna' },
  { words: 'حوار المنامة', country: 'BH', city: 'Manama' },
  { words: 'المنتدى الاقتصادي العالمي في دافوس', country: 'CH', city: 'Davos' },
  { words: 'مجلس حقوق الإنسان', country: 'CH', city: 'Geneva' },
  { words: 'لمجلس حقوق الإنسان', country: 'CH', city: 'Geneva' },
  { words: 'جمعية الصحة العالمية', country: 'CH', city: 'Geneva' },
  { words: 'لجمعية الصحة العالمية', country: 'CH', city: 'Geneva' },
  { words: 'المؤتمر العام للوكالة الدولية للطاقة الذرية', country: 'AT', city: 'Vienna' },
  { words: 'حوار شانغريلا', country: 'SG', city: 'Singapore' },
  { words: 'حوار رايسينا', country: 'IN', city: 'New Delhi' },
  { words: 'المنتدى الاقتصادي الشرقي', country: 'RU', city: 'Vladivostok' },
  { words: 'القمة العالمية للحكومات', country: 'AE', city: 'Dubai' },
  { words: 'مبادرة مستقبل الاستثمار', country: 'SA', city: 'Riyadh' },
  { words: 'مؤتمر ميونيخ للأمن', country: 'DE', city: 'Munich' },
  { words: 'مؤتمر ميونخ للأمن', country: 'DE', city: 'Munich' },
];
/** Before an event that people take part in. */
export const TAKING_PART = list(
  'هامش هوامش أعمال اجتماعات أشغال مشاركته مشاركتها مشاركتهما مشاركة بمشاركته دورة الدورة المشاركين للمشاركة حضوره لقاءات سلسلة ' +
    'لقاءاته اجتماعاته لقاءاتها تجمع تستضيف قمة القمة مؤتمر المؤتمر منتدى المنتدى اجتماع الاجتماع لقاء يلتقي تلتقي يلتقيان يجتمع يجتمعان ' +
    'يبحث يبحثان محادثات مباحثات لقاءه لقائه يستقبل التقى اجتمع',
);

/** What a monarchy is called at home: the side that is one. */
export const HOME_REALMS = list('المملكة بالمملكة للمملكة والمملكة السلطنة بالسلطنة للسلطنة');
