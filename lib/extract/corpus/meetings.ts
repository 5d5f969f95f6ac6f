/**
 * Meetings as people write of them: invented officials, plain content. `expected` has one line a meeting:
 * `status format sides`, then `@ country city` where there is a place; `background` in front of what is not the news.
 * An empty list: no meeting may be read.
 */
export interface MeetingRow {
  readonly text: string;
  readonly expected: readonly string[];
  readonly note?: string;
  readonly publishedAt?: string;
}

/** Words of meeting and the people around them. */
export const TRIGGER_ROWS: readonly MeetingRow[] = [
  {
    text: 'التقى وزير الخارجية المغربي سالم الرابحي في الرباط نظيره البرتغالي دوارتي ألميدا.',
    expected: ['held in_person MA foreign_minister + PT foreign_minister @ MA Rabat'],
  },
  {
    text: 'وزير الخارجية المغربي سالم الرابحي يلتقي في لشبونة نظيرته البرتغالية إينيس ألميدا.',
    expected: ['held in_person MA foreign_minister + PT foreign_minister @ PT Lisbon'],
    note: 'subject before the verb',
  },
  {
    text: 'استقبل الرئيس التشيكي ياروسلاف نوفاتني وزيرة الدفاع النرويجية سيغريد هانسن.',
    expected: ['held in_person CZ head_of_state + NO defence_minister @ CZ'],
    note: 'the host gives the country, no city is assumed',
  },
  {
    text: 'استقبلت رئيسة الوزراء الدنماركية كيرستن لوند رئيس البرلمان الفنلندي يوها كوسكي.',
    expected: ['held in_person DK head_of_government + FI parliament_speaker @ DK'],
  },
  {
    text: 'اجتمع وزيرا خارجية بلغاريا ورومانيا في صوفيا لبحث التعاون.',
    expected: ['held in_person BG foreign_minister + RO foreign_minister @ BG Sofia'],
    note: 'a dual given out over two countries',
  },
  {
    text: 'اجتمعت رئيسة وزراء نيوزيلندا هيلين تيرنر مع رئيس وزراء فيجي جوني تورا في سوفا.',
    expected: ['held in_person NZ head_of_government + FJ head_of_government @ FJ Suva'],
  },
  {
    text: 'بحث وزير الخارجية الأوروغوياني ماتيو سيلفا مع نظيره الباراغوياني رامون بينيتيس ملف النقل النهري.',
    expected: ['held in_person UY foreign_minister + PY foreign_minister'],
  },
  {
    text: 'ناقشت وزيرة خارجية إستونيا ماري تام مع وزير خارجية لاتفيا يانيس أوزول برامج التبادل الطلابي.',
    expected: ['held in_person EE foreign_minister + LV foreign_minister'],
  },
  {
    text: 'تباحث وزيرا الخارجية الكرواتي إيفان بابيتش والسلوفيني ماركو زوبان بشأن النقل.',
    expected: ['held in_person HR foreign_minister + SI foreign_minister'],
    note: 'dual with a name after each adjective',
  },
  {
    text: 'الرئيسان التشيكي والسلوفاكي يبحثان التعاون الثقافي.',
    expected: ['held in_person CZ head_of_state + SK head_of_state'],
  },
  {
    text: 'تلقى وزير خارجية بيرو لويس كاسترو اتصالا هاتفيا من نظيره الإكوادوري خوان موريرا.',
    expected: ['held phone PE foreign_minister + EC foreign_minister'],
  },
  {
    text: 'أجرى رئيس وزراء النرويج لارس هانسن اتصالا هاتفيا برئيسة وزراء آيسلندا سيغرون يونسدوتير.',
    expected: ['held phone NO head_of_government + IS head_of_government'],
  },
  {
    text: 'هاتف الرئيس الغاني كوفي بواتنغ نظيره التوغولي إسيان كودجو.',
    expected: ['held phone GH head_of_state + TG head_of_state'],
  },
  {
    text: 'اتصل وزير الخارجية الفنلندي يوها كوسكي هاتفيا بوزيرة الخارجية السويدية أنيكا بيرغ.',
    expected: ['held phone FI foreign_minister + SE foreign_minister'],
  },
  {
    text: 'عقد وزير الخارجية النيبالي رام بهادور كاركي جلسة مباحثات مع وزير خارجية بوتان تاندي دورجي في كاتماندو.',
    expected: ['held in_person NP foreign_minister + BT foreign_minister @ NP Kathmandu'],
  },
  {
    text: 'عقد الرئيس القبرصي أندرياس كوستا ونظيره المالطي جوزيف بورغ اجتماعا في فاليتا.',
    expected: ['held in_person CY head_of_state + MT head_of_state @ MT Valletta'],
    note: 'both sides before the noun',
  },
  {
    text: 'أكدت وزيرة خارجية لوكسمبورغ كلير فيبر خلال لقائها نظيرها البلجيكي بيتر مايس أهمية التعاون.',
    expected: ['held in_person LU foreign_minister + BE foreign_minister'],
  },
  {
    text: 'جاء ذلك خلال استقبال الرئيس السنغالي مامادو نداي لوزير خارجية غامبيا لامين جالو.',
    expected: ['held in_person SN head_of_state + GM foreign_minister @ SN'],
    note: 'genitive host, guest after ل',
  },
  {
    text: 'قال وزير الخارجية النمساوي كارل هوبر في اجتماع مع نظيره المجري لاسلو ناجي إن التعاون جيد.',
    expected: ['held in_person AT foreign_minister + HU foreign_minister'],
  },
  {
    text: 'وخلال اجتماع مع وزير الخارجية اللاوسي بونمي سيسافات، قال وزير الخارجية الفيتنامي تران فان دونغ إن الزراعة مهمة.',
    expected: ['held in_person LA foreign_minister + VN foreign_minister'],
    note: 'the speaker stands after the partner',
  },
  {
    text: 'عقد لقاء بين وزير الخارجية الكيني جون موانغي ووزير الخارجية الأوغندي بيتر أوكيلو في كمبالا.',
    expected: ['held in_person KE foreign_minister + UG foreign_minister @ UG Kampala'],
  },
  {
    text: 'صرح الرئيس البولندي يان كوفالسكي بعد اجتماعه بالرئيس الليتواني يوناس كازلاوسكاس بأن الزيارة مثمرة.',
    expected: ['held in_person PL head_of_state + LT head_of_state'],
  },
  {
    text: 'استقبل الرئيس الأرميني أرام بتروسيان سفيرة اليونان لدى أرمينيا إيليني باباس.',
    expected: ['held in_person AM head_of_state + GR ambassador @ AM'],
  },
  {
    text: 'التقى وزير الخارجية الإيطالي ماركو فيرارا على هامش منتدى المياه نظيره التونسي أنيس الكافي.',
    expected: ['held in_person IT foreign_minister + TN foreign_minister'],
  },
  {
    text: 'اجتمع وزراء خارجية الأرجنتين وتشيلي وبوليفيا في سانتياغو.',
    expected: ['held in_person AR foreign_minister + BO foreign_minister + CL foreign_minister @ CL Santiago'],
  },
  {
    text: 'عقد وزراء خارجية دول مجلس التعاون الخليجي اجتماعا مع وزير الخارجية الهولندي يان فيسر.',
    expected: ['held in_person GCC foreign_minister + NL foreign_minister'],
    note: 'a group is one participant',
  },
  {
    text: 'اجتمع وزير الخارجية الألباني أربن هوجا، الخميس، في بودغوريتسا مع رئيس الوزراء المونتينيغري ماركو بوبوفيتش، ثم توجه إلى بلغراد حيث التقى الرئيس الصربي نيكولا إيليتش.',
    expected: [
      'held in_person AL foreign_minister + ME head_of_government @ ME Podgorica',
      'held in_person AL foreign_minister + RS head_of_state @ RS Belgrade',
    ],
    note: 'a tour is two meetings, each with its own place',
  },
];

/** Sides that stand otherwise: names after a list of countries, both before the noun, a group, a delegation. */
export const SIDES_ROWS: readonly MeetingRow[] = [
  {
    text: 'قال مصدر رسمي إن وزيري خارجية كرواتيا وسلوفينيا إيفان بابيتش وماركو زوبان التقيا في زغرب.',
    expected: ['held in_person HR foreign_minister + SI foreign_minister @ HR Zagreb'],
  },
  {
    text: 'أبلغ وزير الخارجية النرويجي لارس هانسن نظيره السويدي الدكتور أكسل بيرغ، في اتصال هاتفي، بموعد الندوة.',
    expected: ['held phone NO foreign_minister + SE foreign_minister'],
  },
  {
    text: 'اتفق وزيرا خارجية كرواتيا وسلوفينيا، خلال لقائهما في زغرب، على خطة للسياحة.',
    expected: ['held in_person HR foreign_minister + SI foreign_minister @ HR Zagreb'],
  },
  {
    text: 'شهدت مدينة أثينا قمة جمعت الرئيس القبرصي أندرياس كوستا بقادة دول مجلس التعاون الخليجي.',
    expected: ['held in_person CY head_of_state + GCC head_of_state @ GR Athens'],
  },
  {
    text: 'استقبل رئيس الوزراء البولندي يان كوفالسكي وفدا برئاسة وزير الطاقة الليتواني يوناس كازلاوسكاس.',
    expected: ['held in_person PL head_of_government + LT other_minister @ PL'],
  },
  {
    text: 'عقد في لاهاي اجتماع ثلاثي ضم وزراء خارجية بلجيكا بيتر مايس وهولندا يان فيسر ولوكسمبورغ كلير فيبر.',
    expected: ['held in_person BE foreign_minister + NL foreign_minister + LU foreign_minister @ NL The Hague'],
  },
  {
    text: 'في لقاء جمع الرئيس الكيني جون موانغي بنظيره الرواندي إريك هابيمانا في كيغالي، تبادل الجانبان الآراء.',
    expected: ['held in_person KE head_of_state + RW head_of_state @ RW Kigali'],
  },
  {
    text: 'استقبل وزير الخارجية الصربي نيكولا إيليتش سفير جمهورية الهند ببلغراد رافي شارما.',
    expected: ['held in_person IN ambassador + RS foreign_minister @ RS'],
    note: 'the city after ب says where the ambassador serves',
  },
];

/** Planned, postponed, called off, denied, told as background. */
export const STATUS_ROWS: readonly MeetingRow[] = [
  {
    text: 'سيلتقي وزير الخارجية السويسري أورس كيلر نظيره النمساوي كارل هوبر في برن يوم الخميس المقبل.',
    expected: ['planned in_person AT foreign_minister + CH foreign_minister @ CH Bern'],
  },
  {
    text: 'من المقرر أن يلتقي الرئيس الزامبي موسى باندا نظيره المالاوي جون فيري في لوساكا.',
    expected: ['planned in_person MW head_of_state + ZM head_of_state @ ZM Lusaka'],
  },
  {
    text: 'يعتزم وزير خارجية كوستاريكا لويس مورا إجراء محادثات مع نظيره البنمي كارلوس ريوس.',
    expected: ['planned in_person CR foreign_minister + PA foreign_minister'],
  },
  {
    text: 'سيجري الرئيس المنغولي باتبايار دورج محادثات مع نظيره القرغيزي أزامات بيكوف.',
    expected: ['planned in_person KG head_of_state + MN head_of_state'],
  },
  {
    text: 'تأجل لقاء كان مقررا بين وزير الخارجية الأيرلندي شون مورفي ونظيره المالطي جوزيف بورغ.',
    expected: ['postponed in_person IE foreign_minister + MT foreign_minister'],
  },
  {
    text: 'ألغى رئيس وزراء باربادوس جون كلارك اجتماعا مع نظيره الجامايكي بول غرانت.',
    expected: ['cancelled in_person BB head_of_government + JM head_of_government'],
  },
  {
    text: 'لن يلتقي وزير الخارجية الكوبي راؤول فيغا نظيره البنمي كارلوس ريوس.',
    expected: ['denied in_person CU foreign_minister + PA foreign_minister'],
  },
  {
    text: 'لم يجتمع رئيس وزراء سريلانكا نيمال بيريرا مع نظيره النيبالي رام كاركي.',
    expected: ['denied in_person LK head_of_government + NP head_of_government'],
  },
  {
    text: 'نفى مصدر رسمي أن يكون الرئيس الجيبوتي عمر ورسمه قد التقى نظيره الإريتري تسفاي هيلي في نيروبي.',
    expected: ['denied in_person DJ head_of_state + ER head_of_state @ KE Nairobi'],
  },
  {
    text: 'وكان الرئيس المالديفي أحمد ظاهر قد التقى نظيره السيشلي بيير هواري في كولومبو عام 2019.',
    expected: ['background held in_person MV head_of_state + SC head_of_state @ LK Colombo'],
  },
  {
    text: 'يلتقي وزير الخارجية الكندي بيتر روس غدا وزير الخارجية المكسيكي لويس أورتيز.',
    expected: ['planned in_person CA foreign_minister + MX foreign_minister'],
    note: 'the present of a verb beside a day to come',
  },
  {
    text: 'وصل رئيس الوزراء البلجيكي توم مايس إلى أوسلو في زيارة تستمر يومين، ومن المقرر أن يجري محادثات مع نظيره النرويجي لارس هانسن.',
    expected: ['planned in_person BE head_of_government + NO head_of_government @ NO Oslo'],
  },
];

/** Where, and where not. */
export const PLACE_ROWS: readonly MeetingRow[] = [
  {
    text: 'التقى وزير خارجية التشيك يان دفورجاك نظيره السلوفاكي بيتر هورفات بالعاصمة النمساوية فيينا.',
    expected: ['held in_person CZ foreign_minister + SK foreign_minister @ AT Vienna'],
  },
  {
    text: 'ريغا - استقبل الرئيس اللاتفي يانيس أوزول وزير خارجية هولندا يان فيسر.',
    expected: ['held in_person LV head_of_state + NL foreign_minister @ LV Riga'],
    note: 'a dateline of a city and a dash',
  },
  {
    text: 'أكد وزير خارجية ماليزيا أزمان إسماعيل خلال لقائه نظيره التايلاندي سومتشاي راتانا استعداد كوالالمبور للعمل مع بانكوك.',
    expected: ['held in_person MY foreign_minister + TH foreign_minister'],
    note: 'capitals that stand for governments are no places',
  },
  {
    text: 'التقى رئيس وزراء كرواتيا إيفان بابيتش، خلال زيارته لسلوفينيا، نظيره السلوفيني ماركو زوبان.',
    expected: ['held in_person HR head_of_government + SI head_of_government @ SI'],
    note: 'the country visited, no capital assumed',
  },
  {
    text: 'استقبل الرئيس الكوري الجنوبي كيم دو هيون في سيول وزير خارجية منغوليا باتبايار دورج.',
    expected: ['held in_person KR head_of_state + MN foreign_minister @ KR Seoul'],
  },
  {
    text: 'بحث وزير المياه الأردني سالم الرابحي في عمان مع نظيره القبرصي أندرياس كوستا شؤون الري.',
    expected: ['held in_person CY other_minister + JO other_minister @ JO Amman'],
    note: 'the capital of one side, not the country of the same spelling',
  },
  {
    text: 'التقى وزير الثقافة الهندي رافي شارما في عمان نظيره الياباني كينجي موراتا.',
    expected: ['held in_person IN other_minister + JP other_minister @ OM'],
    note: 'the country, where nobody is of the other one',
  },
  {
    text: 'استقبل رئيس وزراء تونس أنيس الكافي في تونس وزير خارجية مالطا جوزيف بورغ.',
    expected: ['held in_person MT foreign_minister + TN head_of_government @ TN'],
    note: 'a country that bears the name of its capital: no city is assumed',
  },
  {
    text: 'أجرى الرئيس البيروفي لويس كاسترو في ليما اتصالا هاتفيا بنظيره التشيلي خورخي روخاس.',
    expected: ['held phone CL head_of_state + PE head_of_state'],
    note: 'a call has no place',
  },
];
