import type { MeetingRow } from './meetings';

/** Tours and lists: one sentence, several meetings; and tables, which are one. */
export const TOUR_ROWS: readonly MeetingRow[] = [
  {
    text: 'التقى وزير خارجية ماليزيا فارس كمال في بيرن كلا من وزيرة خارجية السويد أنيكا بيرغ ووزير خارجية بيرو لويس كاسترو.',
    expected: [
      'held in_person MY foreign_minister + SE foreign_minister @ CH Bern',
      'held in_person MY foreign_minister + PE foreign_minister @ CH Bern',
    ],
    note: 'each of a list by himself',
  },
  {
    text: 'التقى وزير الخارجية العماني هلال الحارثي نظراءه الهندي راجيش كومار والكيني جون موانغي والنرويجي لارس هانسن.',
    expected: ['held in_person OM foreign_minister + IN foreign_minister + KE foreign_minister + NO foreign_minister'],
    note: 'a row of three and more, told as one occasion: counterparts given out over adjectives',
  },
  {
    text: 'عقد وزير الخارجية الأردني رامي العساف لقاءات مع وزيرة الخارجية النرويجية إنغريد سولهايم، ومع وزير الخارجية الكرواتي إيفان بابيتش.',
    expected: [
      'held in_person JO foreign_minister + NO foreign_minister',
      'held in_person JO foreign_minister + HR foreign_minister',
    ],
    note: 'a plural noun',
  },
  {
    text: 'عقد الرئيس الكيني جون موانغي اجتماعين، الأول مع رئيس بيرو لويس كاسترو والثاني مع رئيسة وزراء فيجي هيلين تورا.',
    expected: [
      'held in_person KE head_of_state + PE head_of_state',
      'held in_person KE head_of_state + FJ head_of_government',
    ],
    note: 'the first with, the second with',
  },
  {
    text: 'عقد وزراء خارجية النرويج لارس هانسن والسويد أنيكا بيرغ وفنلندا يوها كوسكي، ومعهم نائب وزير الخارجية الدنماركي نيلز لوند، اجتماعا في أوسلو.',
    expected: [
      'held in_person DK deputy_foreign_minister + FI foreign_minister + NO foreign_minister + SE foreign_minister @ NO Oslo',
    ],
    note: 'one table, the last of them set apart',
  },
  {
    text: 'بدأت في بيرن محادثات بين الرئيس التشيكي ياروسلاف نوفاتني والرئيس السلوفاكي ميلان هوراك، برعاية الرئيسة السويسرية أورسولا كيلر.',
    expected: ['held in_person CH head_of_state + CZ head_of_state + SK head_of_state @ CH Bern'],
    note: 'under the auspices of',
  },
  {
    text: 'اجتمع رئيس وزراء النرويج لارس هانسن في أوسلو بقادة عدد من الدول. وشارك في الاجتماع رئيس لاتفيا يانيس أوزول ورئيسة وزراء إستونيا ماري تام.',
    expected: ['held in_person EE head_of_government + LV head_of_state + NO head_of_government @ NO Oslo'],
    note: 'the sides are told later',
  },
  {
    text: 'وصل وزير الخارجية التركي مراد دمير إلى أفريقيا. وفي أكرا استقبله الرئيس الغاني كوفي بواتنغ. وفي لومي اجتمع مع رئيس توغو بيتر كودجو.',
    expected: [
      'held in_person GH head_of_state + TR foreign_minister @ GH Accra',
      'held in_person TG head_of_state + TR foreign_minister @ TG Lome',
    ],
    note: 'the traveller is carried over two sentences',
  },
  {
    text: 'توصلت رئيسة ليتوانيا رامونا كازلاوسكا ورئيس لاتفيا يانيس أوزول إلى تفاهم بعد محادثات استمرت ساعتين. وأجرى الرئيسان بعدها مشاورات قصيرة.',
    expected: ['held in_person LT head_of_state + LV head_of_state'],
    note: 'both presidents: of the two told before',
  },
];

/** Plans, cancellations and meetings of the days just before. */
export const NEWS_ROWS: readonly MeetingRow[] = [
  {
    text: 'ألغى وزير الخارجية المجري لاسلو ناجي زيارة إلى صوفيا، وكان مقررا أن يلتقي فيها نظيره البلغاري إيفان بيتروف.',
    expected: ['cancelled in_person BG foreign_minister + HU foreign_minister @ BG Sofia'],
    note: 'called off with the visit',
  },
  {
    text: 'أرجأ وزير الخارجية اليوناني نيكوس باباس لقاءه مع نظيره الألباني أربن هوجا.',
    expected: ['postponed in_person AL foreign_minister + GR foreign_minister'],
  },
  {
    text: 'استقبل رئيس فنلندا يوها كوسكي رئيس إستونيا ماتي تام. وتقرر أن يلتقي الرئيسان ثانية في تالين.',
    expected: [
      'held in_person EE head_of_state + FI head_of_state @ FI',
      'planned in_person EE head_of_state + FI head_of_state @ EE Tallinn',
    ],
    note: 'a second meeting is arranged',
  },
  {
    text: 'ألغت النرويج اجتماعا كان مقررا أن يعقده وزير خارجيتها لارس هانسن مع نظيره الدنماركي نيلز لوند.',
    expected: ['cancelled in_person DK foreign_minister + NO foreign_minister'],
    note: 'an office with its owner in a pronoun',
  },
  {
    text: 'كان لوزير الخارجية الفنلندي يوها كوسكي لقاء بنظيره الإستوني ماتي تام في تالين.',
    expected: ['held in_person EE foreign_minister + FI foreign_minister @ EE Tallinn'],
    note: 'had a meeting',
  },
];

/** More that looks like a meeting and is none. */
export const SEVERAL_NEGATIVES: readonly MeetingRow[] = [
  { text: 'وقد يستقبل الرئيس التشيكي ياروسلاف نوفاتني رئيس سلوفاكيا ميلان هوراك.', expected: [], note: 'a guess' },
  {
    text: 'تناول الرئيس الكيني جون موانغي العشاء مع لاعبي الفريق قبل سفر رئيس غانا كوفي بواتنغ.',
    expected: [],
    note: 'a dinner',
  },
  {
    text: 'كان لكاتب الصحيفة لقاء مع الرئيس الغاني كوفي بواتنغ نشر في عدد الأحد.',
    expected: [],
    note: 'somebody who is no official',
  },
  {
    text: 'أشاد وزير السياحة المالطي جوزيف بورغ باجتماع رؤساء البلديات مع رئيس قبرص أندرياس كوستا.',
    expected: [],
    note: 'a meeting of others',
  },
];
