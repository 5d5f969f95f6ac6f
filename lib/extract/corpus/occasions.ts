import type { MeetingRow } from './meetings';

/** Receptions, summits, farewells and plans: what belongs to one occasion, what is another, and their doubles. */
export const OCCASION_ROWS: readonly MeetingRow[] = [
  {
    text: 'تستضيف أوسلو غدا قمة يشارك فيها الرئيس الكيني جون موانغي والرئيس البيروفي لويس كاسترو.',
    expected: ['planned in_person KE head_of_state + PE head_of_state @ NO Oslo'],
  },
  {
    text: 'تستضيف أوسلو غدا بطولة يشارك فيها لاعبون من كينيا وبيرو بحضور الرئيس الكيني جون موانغي.',
    expected: [],
  },
  {
    text: 'استقبل الرئيس الكيني جون موانغي وزير الخارجية النرويجي لارس هانسن. وجرى اللقاء في القصر الرئاسي بنيروبي، وحضره وزير الخارجية الكيني بيتر كاماو والسفير النرويجي إريك دال.',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'قال المتحدث باسم وزارة الخارجية المصرية بدر عبد العاطي إن الوزير تلقى اتصالا. وأضاف عبد العاطي أنه تم خلال اتصال وزير الخارجية النرويجي لارس هانسن بحث التعاون.',
    expected: [],
  },
  {
    text: 'وصل الرئيس البيروفي لويس كاسترو إلى نيروبي صباح اليوم، وكان في استقباله بالمطار الرئيس الكيني جون موانغي.',
    expected: ['held in_person KE head_of_state + PE head_of_state @ KE Nairobi'],
  },
  {
    text: 'وصل وزير الخارجية النرويجي لارس هانسن إلى عمان اليوم. وكان في استقبال معاليه لدى وصوله إلى المطار وزير الطاقة الأردني رامي العساف.',
    expected: ['held in_person JO other_minister + NO foreign_minister @ JO Amman'],
  },
  {
    text: 'وصل الرئيس البيروفي لويس كاسترو إلى نيروبي صباح اليوم، وكان في استقباله بالمطار السفير البيروفي خوان روخاس.',
    expected: [],
  },
  {
    text: 'وصل الرئيس البيروفي لويس كاسترو إلى نيروبي، وكان في استقباله وزير الخارجية الكيني بيتر كاماو. وأجرى كاسترو محادثات مع الرئيس الكيني جون موانغي.',
    expected: ['held in_person KE head_of_state + PE head_of_state @ KE Nairobi'],
  },
  {
    text: 'عقد وزير الخارجية الماليزي أنور حمزة محادثات مع وزراء خارجية كل من النرويج وكينيا على التوالي.',
    expected: [
      'held in_person MY foreign_minister + NO foreign_minister',
      'held in_person KE foreign_minister + MY foreign_minister',
    ],
  },
  {
    text: 'أعلن المتحدث تأجيل لقاء كان سيجمع الرئيس الكيني جون موانغي مع الرئيس البيروفي لويس كاسترو.',
    expected: ['postponed in_person KE head_of_state + PE head_of_state'],
  },
  {
    text: 'استقبل الرئيس الكيني جون موانغي في نيروبي مساء أمس سفراء الدول الصديقة. وشارك في اللقاء سفراء النرويج وبيرو.',
    expected: ['held in_person KE head_of_state + NO ambassador + PE ambassador @ KE Nairobi'],
  },
  {
    text: 'تسلم الرئيس الكيني جون موانغي أوراق اعتماد عدد من السفراء الجدد. وشمل الاستقبال السفير النرويجي لارس هانسن والسفير البيروفي خوان روخاس.',
    expected: ['held in_person KE head_of_state + NO ambassador + PE ambassador @ KE'],
  },
  {
    text: 'استقبل وزير الطاقة الأردني رامي العساف وفدا نرويجيا برئاسة لارس هولمن في عمان.',
    expected: ['held in_person JO other_minister + NO other @ JO Amman'],
  },
  {
    text: 'ودع الرئيس الكيني جون موانغي السفير النرويجي لارس هانسن بمناسبة انتهاء مهامه في نيروبي.',
    expected: ['held in_person KE head_of_state + NO ambassador @ KE Nairobi'],
  },
  {
    text: 'ودع المنتخب الكيني البطولة، وقال الرئيس الكيني جون موانغي إنه فخور به، كما أشاد به السفير النرويجي لارس هانسن.',
    expected: [],
  },
  {
    text: 'أدى السفير النرويجي لارس هانسن زيارة وداع إلى الرئيس الكيني جون موانغي.',
    expected: ['held in_person KE head_of_state + NO ambassador'],
  },
  {
    text: 'سلم السفير النرويجي لارس هانسن دعوة رسمية إلى الرئيس الكيني جون موانغي لحضور القمة، وذلك لدى استقباله له.',
    expected: ['held in_person KE head_of_state + NO ambassador @ KE'],
  },
  {
    text: 'تسلم الرئيس الكيني جون موانغي رسالة من ملك النرويج سلمها له وزير الخارجية النرويجي لارس هانسن خلال لقائهما في نيروبي.',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'حث الرئيس الكيني جون موانغي الرئيس البيروفي لويس كاسترو في اتصالات متكررة بينهما على الحوار.',
    expected: [],
  },
  {
    text: 'ألغى وزير الخارجية النرويجي لارس هانسن زيارته المرتقبة إلى نيروبي. وكان من المتوقع أن يلتقي هانسن في نيروبي الرئيس الكيني جون موانغي.',
    expected: ['cancelled in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'استقبل الرئيس الكيني جون موانغي وزير الخارجية النرويجي لارس هانسن اليوم في نيروبي. وسيبحث الجانبان التعاون في مجال الطاقة.',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'استقبل الرئيس الكيني جون موانغي وزير الخارجية النرويجي لارس هانسن اليوم في نيروبي. وسيلتقي الرئيس الكيني الوزير النرويجي في أوسلو الأسبوع المقبل.',
    expected: [
      'held in_person KE head_of_state + NO foreign_minister @ KE Nairobi',
      'planned in_person KE head_of_state + NO foreign_minister @ NO Oslo',
    ],
  },
  {
    text: 'التقى وزير الخارجية الماليزي أنور حمزة نظيره النرويجي لارس هانسن على هامش اجتماع وزراء خارجية مجموعة العشرين.',
    expected: ['held in_person MY foreign_minister + NO foreign_minister'],
  },
  {
    text: 'أشاد وزير الطاقة الأردني رامي العساف خلال المقابلة بالعلاقات التي تجمع البلدين بقيادة الملك عبد الله الثاني والرئيس الكيني جون موانغي.',
    expected: [],
  },
  {
    text: 'توترت العلاقات منذ التقى الرئيس الكيني جون موانغي الرئيس البيروفي لويس كاسترو في ليما العام الماضي.',
    expected: ['background held in_person KE head_of_state + PE head_of_state @ PE Lima'],
  },
  {
    text: 'قال المتحدث إن الملف سيطرح خلال لقاء الرئيس الكيني جون موانغي الرئيس البيروفي لويس كاسترو غدا في نيروبي.',
    expected: ['planned in_person KE head_of_state + PE head_of_state @ KE Nairobi'],
  },
  {
    text: 'شارك الرئيس الكيني جون موانغي في أوسلو في اجتماع رباعي ضم وزير الخارجية النرويجي لارس هانسن والرئيس البيروفي لويس كاسترو.',
    expected: ['held in_person KE head_of_state + NO foreign_minister + PE head_of_state @ NO Oslo'],
  },
  {
    text: 'الرئيس الكيني جون موانغي والرئيس البيروفي لويس كاسترو يبحثان مع أوسلو ملف المناخ\n\nالتقى الرئيس الكيني جون موانغي أمس في أوسلو وزير الخارجية النرويجي لارس هانسن.\n\nكما التقى الرئيس البيروفي لويس كاسترو أمس في أوسلو وزيرة البيئة النرويجية آنا دال.',
    expected: [
      'held in_person KE head_of_state + NO foreign_minister @ NO Oslo',
      'held in_person NO other_minister + PE head_of_state @ NO Oslo',
    ],
  },
  {
    text: 'أشاد الرئيس الكيني جون موانغي بالرياضيين. ويلتقي المنتخب الكيني نظيره النرويجي غدا في أوسلو.',
    expected: [],
  },
  {
    text: 'عشية زيارة وزير الخارجية النرويجي لارس هانسن قام الرئيس البيروفي لويس كاسترو بزيارة إلى كينيا والتقى الرئيس الكيني جون موانغي.',
    expected: ['held in_person KE head_of_state + PE head_of_state @ KE'],
  },
];
