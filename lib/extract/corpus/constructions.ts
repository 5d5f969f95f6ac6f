import type { MeetingRow } from './meetings';

/** Constructions in which a meeting is told by other means than a verb of meeting with its two sides, and their doubles. */
export const CONSTRUCTION_ROWS: readonly MeetingRow[] = [
  {
    text: 'يعتزم وزير الخارجية الماليزي أنور حمزة لقاء نظيره النرويجي لارس هانسن الأسبوع المقبل في أوسلو.',
    expected: ['planned in_person MY foreign_minister + NO foreign_minister @ NO Oslo'],
  },
  {
    text: 'لا يخطط وزير الخارجية الماليزي أنور حمزة لمقابلة نظيره النرويجي لارس هانسن خلال القمة.',
    expected: ['denied in_person MY foreign_minister + NO foreign_minister'],
  },
  {
    text: 'قال المتحدث إنه ليس لدى وزير الخارجية الماليزي أنور حمزة خطط للقاء نظيره النرويجي لارس هانسن.',
    expected: ['denied in_person MY foreign_minister + NO foreign_minister'],
  },
  {
    text: 'رفض الرئيس الكيني جون موانغي لقاء المبعوث الأممي هانس كيلر.',
    expected: ['denied in_person KE head_of_state + UN special_envoy'],
  },
  {
    text: 'زار السفير النرويجي لارس هانسن وزير الطاقة الأردني رامي العساف في مكتبه في عمان.',
    expected: ['held in_person JO other_minister + NO ambassador @ JO Amman'],
  },
  {
    text: 'زار وزير الخارجية النرويجي لارس هانسن العاصمة الأردنية عمان.',
    expected: [],
  },
  {
    text: 'أقام الرئيس الكيني جون موانغي مأدبة عشاء تكريما للأمين العام للأمم المتحدة خوان روخاس.',
    expected: ['held in_person KE head_of_state + UN io_head @ KE'],
  },
  {
    text: 'أقام الرئيس الكيني جون موانغي مأدبة إفطار لأعضاء حكومته.',
    expected: [],
  },
  {
    text: 'قام الرئيس البيروفي لويس كاسترو أمس بزيارة لرئيس بوليفيا كارلوس بينيتيز في لاباز.',
    expected: ['held in_person BO head_of_state + PE head_of_state @ BO La Paz'],
  },
  {
    text: 'قام الرئيس البيروفي لويس كاسترو بزيارة لمستشفى في العاصمة.',
    expected: [],
  },
  {
    text: 'وقع وزير الطاقة الأردني رامي العساف ونظيره القبرصي نيكوس يورغو اتفاقية للربط الكهربائي.',
    expected: ['held in_person CY other_minister + JO other_minister'],
  },
  {
    text: 'وقع الحادث قرب مقر وزير الطاقة الأردني رامي العساف ونظيره القبرصي نيكوس يورغو.',
    expected: [],
  },
  {
    text: 'قال وزير الخارجية العماني هلال الحارثي، في مؤتمر صحفي مشترك مع نظيره الكرواتي إيفان بابيتش، إن العلاقات جيدة.',
    expected: ['held in_person HR foreign_minister + OM foreign_minister'],
  },
  {
    text: 'قال وزير الخارجية العماني هلال الحارثي في مؤتمر صحفي إن نظيره الكرواتي إيفان بابيتش صديق لبلاده.',
    expected: [],
  },
  {
    text: 'استضافت رئيسة وزراء فيجي هيلين تورا في سوفا رئيس بيرو لويس كاسترو.',
    expected: ['held in_person FJ head_of_government + PE head_of_state @ FJ Suva'],
  },
  {
    text: 'توجه الرئيس الكيني جون موانغي إلى ليما، حيث التقى الرئيس البيروفي لويس كاسترو، صاحب المبادرة، ورئيسة وزراء فيجي هيلين تورا.',
    expected: [
      'held in_person KE head_of_state + PE head_of_state @ PE Lima',
      'held in_person FJ head_of_government + KE head_of_state @ PE Lima',
    ],
  },
  {
    text: 'وصل وزير الخارجية النرويجي لارس هانسن إلى عمان وكان في استقباله نظيره الأردني رامي العساف، وعقد الجانبان جلسة مباحثات.',
    expected: ['held in_person JO foreign_minister + NO foreign_minister @ JO Amman'],
  },
  {
    text: 'حظي وزير الخارجية العماني هلال الحارثي باستقبال من الرئيس الكيني جون موانغي في نيروبي.',
    expected: ['held in_person KE head_of_state + OM foreign_minister @ KE Nairobi'],
  },
  {
    text: 'اختتمت في مسقط أعمال القمة بمشاركة الرئيس الكيني جون موانغي والرئيس البيروفي لويس كاسترو.',
    expected: ['held in_person KE head_of_state + PE head_of_state @ OM Muscat'],
  },
  {
    text: 'ضم الاجتماع الذي عقد في مسقط وزير الخارجية العماني هلال الحارثي ووزير الخارجية النرويجي لارس هانسن.',
    expected: ['held in_person NO foreign_minister + OM foreign_minister @ OM Muscat'],
  },
  {
    text: 'شارك وزير الخارجية الأردني رامي العساف في اجتماع ثلاثي عقد في مسقط ضم نظيريه العماني هلال الحارثي والنرويجي لارس هانسن.',
    expected: ['held in_person JO foreign_minister + NO foreign_minister + OM foreign_minister @ OM Muscat'],
  },
  {
    text: 'نقل السفير رسالة إلى الرئيس الكيني جون موانغي الذي استقبله في نيروبي.',
    expected: [],
  },
  {
    text: 'نقل وزير الخارجية النرويجي لارس هانسن رسالة إلى الرئيس الكيني جون موانغي الذي استقبله في نيروبي.',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'ترأس وزير الخارجية العماني هلال الحارثي ونظيره النرويجي لارس هانسن في مسقط أعمال اللجنة المشتركة.',
    expected: ['held in_person NO foreign_minister + OM foreign_minister @ OM Muscat'],
  },
  {
    text: 'ترأس وزير الخارجية العماني هلال الحارثي جلسة لجنة الموازنة.',
    expected: [],
  },
  {
    text: 'انتهى اللقاء الذي جرى في مسقط. قال وزير الخارجية العماني هلال الحارثي إنه بحث مع نظيره النرويجي لارس هانسن التعاون. وأضاف الحارثي عقب محادثات مع ضيفه أن النتائج جيدة.',
    expected: ['held in_person NO foreign_minister + OM foreign_minister'],
  },
  {
    text: 'عقدت رئيسة وزراء فيجي هيلين تورا في سوفا محادثات مع رئيس بيرو لويس كاسترو. وقبل ذلك بساعات، التقت في أوكلاند رئيسة وزراء ساموا ماريا تافا.',
    expected: [
      'held in_person FJ head_of_government + PE head_of_state @ FJ Suva',
      'held in_person FJ head_of_government + WS head_of_government @ NZ Auckland',
    ],
  },
  {
    text: 'بدأ الرئيس المكسيكي خوان روخاس جولته في غواتيمالا بلقاء الرئيس الغواتيمالي كارلوس بينيتيز، حيث بحث الجانبان الهجرة.',
    expected: ['held in_person GT head_of_state + MX head_of_state @ GT'],
  },
  {
    text: 'يلتقي وزير الخارجية النرويجي لارس هانسن في القدس رئيس الوزراء الإسرائيلي دان ليفي قبل توجهه إلى رام الله للقاء رئيس الوزراء الفلسطيني سالم الرابحي.',
    expected: [
      'planned in_person IL head_of_government + NO foreign_minister @ IL Jerusalem',
      'planned in_person NO foreign_minister + PS head_of_government @ PS Ramallah',
    ],
  },
  {
    text: 'استقبل سمو الشيخ سالم الرابحي وزير الخارجية الإماراتي عددا من الوزراء. واستقبل سموه كلا من وزير الخارجية النرويجي لارس هولمن، ووزير الخارجية الكيني جون موانغي.',
    expected: [
      'held in_person AE foreign_minister + NO foreign_minister @ AE',
      'held in_person AE foreign_minister + KE foreign_minister @ AE',
    ],
  },
  {
    text: 'استقبل الرئيس الكيني جون موانغي في أوسلو رئيس الوزراء النرويجي لارس هولمن. وأطلع ضيفه على آخر ما وصلت إليه الأوضاع في المنطقة كلها، وعلى ما أعلنه الرئيس التشادي موسى بابا. واستقبل في مقر إقامته وزير الخارجية الدنماركي ينس هانسن.',
    expected: [
      'held in_person KE head_of_state + NO head_of_government @ NO Oslo',
      'held in_person DK foreign_minister + KE head_of_state @ KE',
    ],
  },
  {
    text: 'التقى وزير المالية الكيني جون موانغي في نيروبي وفدا نرويجيا برئاسة وزير التجارة لارس هولمن.',
    expected: ['held in_person KE other_minister + NO other_minister @ KE Nairobi'],
  },
  {
    text: 'استقبل ملك البحرين حمد الرابحي أمس وزير المالية البحريني سالم الرابحي وبمعيته وزير التجارة النرويجي لارس هولمن.',
    expected: ['held in_person BH head_of_state + NO other_minister @ BH'],
  },
  {
    text: 'جاء ذلك خلال اتصال هاتفي تلقاه الرئيس الكيني جون موانغي من الرئيس المكسيكي خوان روخاس.',
    expected: ['held phone KE head_of_state + MX head_of_state'],
  },
  {
    text: 'شملت لقاءات الأمين العام للأمم المتحدة خوان روخاس وزير خارجية كينيا جون موانغي.',
    expected: ['held in_person KE foreign_minister + UN io_head'],
  },
  {
    text: 'سيعقد الرئيسان قمة. وقال الرئيس الكيني جون موانغي إن القمة التي عقدت بينه وبين الرئيس البيروفي لويس كاسترو في مسقط ناجحة.',
    expected: ['held in_person KE head_of_state + PE head_of_state @ OM Muscat'],
  },
  {
    text: 'يجري الرئيس الكيني جون موانغي زيارة لبيرو بدعوة من الرئيس البيروفي لويس كاسترو، حيث سيعقد معه خلال الزيارة اجتماعا.',
    expected: ['planned in_person KE head_of_state + PE head_of_state @ PE'],
  },
  {
    text: 'غادر الرئيس الكيني جون موانغي نيروبي لحضور قمة مع الرئيس البيروفي لويس كاسترو في ليما. ومن المتوقع أن يعقد موانغي وكاسترو القمة يوم الجمعة.',
    expected: ['planned in_person KE head_of_state + PE head_of_state @ PE Lima'],
  },
  {
    text: 'التقى الرئيس الكيني جون موانغي في نيروبي الرئيس البيروفي لويس كاسترو. وقال بيان إن الرئيس البيروفي أشاد باللقاء مع موانغي.',
    expected: ['held in_person KE head_of_state + PE head_of_state @ KE Nairobi'],
  },
  {
    text: 'عقد قادة الاتحاد الأفريقي قمة في نيروبي. وشارك في القمة الرئيس الكيني جون موانغي ورئيس غانا كوفي مينساه.',
    expected: ['held in_person AFU head_of_state + GH head_of_state + KE head_of_state @ KE Nairobi'],
  },
  {
    text: 'تحدث كاتب عن لقاء جمعه بالرئيس الكيني جون موانغي.',
    expected: [],
  },
  {
    text: 'كان في استقبال الرئيس الكيني جون موانغي في المطار عدد من المواطنين.',
    expected: [],
  },
  {
    text: 'عرض رئيس الحكومة اللبنانية سالم الرابحي مع السفيرة النرويجية إنغريد سولهايم الأوضاع.',
    expected: ['held in_person LB head_of_government + NO ambassador'],
  },
  {
    text: 'عرض وزير الخارجية النرويجي لارس هانسن خطة أمام البرلمان.',
    expected: [],
  },
  {
    text: 'وصل وزير الخارجية الماليزي أنور حمزة إلى أوسلو ليبحث مع نظيره النرويجي لارس هانسن التعاون البحري.',
    expected: ['planned in_person MY foreign_minister + NO foreign_minister @ NO Oslo'],
  },
  {
    text: 'التقى وزير الخارجية الماليزي أنور حمزة أمس في أوسلو نظيره النرويجي لارس هانسن لبحث التعاون البحري.',
    expected: ['held in_person MY foreign_minister + NO foreign_minister @ NO Oslo'],
  },
  {
    text: 'تحدث وزير الخارجية الماليزي أنور حمزة هو ووزير الخارجية النرويجي لارس هانسن إلى الصحفيين في أوسلو قبل أن يعقدا اجتماعا مغلقا.',
    expected: ['held in_person MY foreign_minister + NO foreign_minister @ NO Oslo'],
  },
  {
    text: 'بدأ وزير الخارجية النرويجي لارس هانسن زيارة إلى الأردن. ومن المزمع إجراء محادثات مع الرئيس الكيني جون موانغي.',
    expected: ['planned in_person KE head_of_state + NO foreign_minister @ JO'],
  },
  {
    text: 'زار وزير الخارجية النرويجي لارس هانسن الأردن. ودعا حزب معارض إلى إجراء محادثات مع الرئيس الكيني جون موانغي.',
    expected: [],
  },
  {
    text: 'شارك وزير الخارجية الماليزي أنور حمزة في الاجتماع الذي استضافته أوسلو بمشاركة قادة عدد من الدول. وشارك فيه الرئيس الكيني جون موانغي والرئيس البيروفي لويس كاسترو.',
    expected: ['held in_person KE head_of_state + MY foreign_minister + PE head_of_state @ NO Oslo'],
  },
  {
    text: 'أطلع المبعوث الأممي هانس كيلر الرئيس الكيني جون موانغي على خطته خلال اجتماع في نيروبي.',
    expected: ['held in_person KE head_of_state + UN special_envoy @ KE Nairobi'],
  },
  {
    text: 'بحث وزير الطاقة الأردني رامي العساف لدى لقائه في مكتبه اليوم الأحد السفير النرويجي في عمان لارس هانسن مشاريع الرياح.',
    expected: ['held in_person JO other_minister + NO ambassador @ JO'],
  },
  {
    text: 'وصل وزير الخارجية النرويجي لارس هانسن إلى نيروبي، وكان في استقباله الرئيس الكيني جون موانغي، وعقدا اجتماعا مغلقا.',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'عقدت في عمان اجتماعات اللجنة المشتركة برئاسة وزير الطاقة الأردني رامي العساف ونظيره القبرصي نيكوس يورغو.',
    expected: ['held in_person CY other_minister + JO other_minister @ JO Amman'],
  },
  {
    text: 'عقدت في عمان اجتماعات اللجنة البرلمانية برئاسة وزير الطاقة الأردني رامي العساف.',
    expected: [],
  },
  {
    text: 'شكر وزير الخارجية النرويجي لارس هانسن كينيا على دعمها، وذلك خلال استقبال الرئيس الكيني جون موانغي له في نيروبي.',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'قمة مرتقبة بين الرئيس الكيني جون موانغي والرئيس البيروفي لويس كاسترو في نيروبي.',
    expected: ['planned in_person KE head_of_state + PE head_of_state @ KE Nairobi'],
  },
  {
    text: 'قال وزير الخارجية النرويجي لارس هانسن: «التقيت أمس في نيروبي الرئيس الكيني جون موانغي».',
    expected: ['held in_person KE head_of_state + NO foreign_minister @ KE Nairobi'],
  },
  {
    text: 'دعا الرئيس الكيني جون موانغي إلى احترام الهدنة التي بدأت الليلة الماضية، ودعا خلال لقائه المبعوث الأممي هانس كيلر في نيروبي إلى الحوار.',
    expected: ['held in_person KE head_of_state + UN special_envoy @ KE Nairobi'],
  },
];
