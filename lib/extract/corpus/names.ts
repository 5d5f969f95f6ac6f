import type { PeopleRow } from './people';

/** Where a name begins and ends, and whose the office beside it is; lines as in `PEOPLE_ROWS`. */
export const NAME_ROWS: readonly PeopleRow[] = [
  {
    text: 'التقى أحمد أبو الغيط رئيس اتحاد المكتبات بلارس هانسن وزير خارجية النرويج',
    expected: ['- other احمد ابو الغيط', 'NO foreign_minister لارس هانسن'],
    note: 'ب behind an office is whom he met',
  },
  { text: 'التقى رئيس مجلس النواب بشير هانسن', expected: ['- parliament_speaker بشير هانسن'], note: 'a name in ب' },
  {
    text: 'استقبل وزير الصحة الأمين العام للأمم المتحدة، السيد أنطونيو غوتيريش، أمس',
    expected: ['UN other_minister+io_head انطونيو غوتيريش'],
    note: 'a form of address behind the comma',
  },
  {
    text: 'حضر وزير المالية النرويجي، السفير سالم الرابحي، الحفل',
    expected: ['NO other_minister -', '- - سالم الرابحي'],
    note: 'an address that is an office is somebody else',
  },
  {
    text: 'بحث الوزير مع السفير النرويجي لدى العراق، أحمد هانسن العلاقات',
    expected: ['NO ambassador احمد هانسن'],
    note: 'one comma, before what they spoke of',
  },
  {
    text: 'بحث مع السفير النرويجي، لارس هانسن وإنغريد',
    expected: ['NO ambassador -'],
    note: 'one comma alone proves nothing',
  },
  { text: 'السفير نزيه الرابحي الوضع', expected: ['- - نزيه الرابحي'], note: 'a noun with its article' },
  { text: 'بحث الوزير النرويجي مع السفير قحطان التعاون', expected: ['NO other_minister -'] },
  { text: 'السفير نزيه سالم النجار', expected: ['- - نزيه سالم النجار'], note: 'a family' },
  { text: 'السفير نزيه سالم الصباح', expected: ['- - نزيه سالم الصباح'], note: 'a morning and a family' },
  { text: 'وقع وزير الخارجية النرويجي اتفاقا', expected: ['NO foreign_minister -'], note: 'an object' },
  { text: 'أصدر وزير الخارجية النرويجي بيانا', expected: ['NO foreign_minister -'] },
  { text: 'رئيس الوزراء النرويجي يتوجهان', expected: ['NO head_of_government -'], note: 'two people go' },
  { text: 'الرئيس الأرميني يعقوبيان', expected: ['AM head_of_state يعقوبيان'], note: 'a name in يان' },
  { text: 'أصيب الرئيس التركي بنوبة برد', expected: ['TR head_of_state -'] },
  {
    text: 'التقى وزير الخارجية مبعوث الرئيس الأمريكي لارس هانسن',
    expected: ['- foreign_minister -', 'US special_envoy لارس هانسن'],
    note: 'who receives, and who is sent',
  },
  {
    text: 'مبعوث الرئيس الأمريكي باراك أوباما إلى مالي لارس هانسن',
    expected: ['US special_envoy لارس هانسن'],
    note: 'the first name is the sender’s',
  },
  { text: 'مبعوث الرئيس الأمريكي باراك أوباما', expected: ['US special_envoy -'] },
  { text: 'مبعوث الرئيس الأمريكي جون كيري', expected: ['US special_envoy جون كيري'], note: 'never that president' },
  {
    text: 'سالم الرابحي نائب رئيس الوزراء لشؤون الدفاع في سلطنة عمان',
    expected: ['OM defence_minister سالم الرابحي'],
    note: 'held in a country that is called a state',
  },
  {
    text: 'سالم الرابحي نائب رئيس الوزراء في عمان',
    expected: ['- deputy_head_of_government سالم الرابحي'],
    note: 'where he was',
  },
  {
    text: 'رحبت فيديريكا موغيريني، وزيرة الخارجية في الاتحاد الأوروبي، بالضيوف',
    expected: ['EU foreign_minister فيديريكا موغيريني'],
    note: 'a verb before a known name',
  },
  {
    text: 'الملك فيليب، ملك بلجيكا، أمس',
    expected: ['BE head_of_state فيليب'],
    note: 'a king is no minister of that name',
  },
  {
    text: 'وصل “لارس هانسن” وزير خارجية النرويج',
    expected: ['NO foreign_minister لارس هانسن'],
    note: 'a name in inverted commas before its office',
  },
  { text: 'السفير النرويجي «لارس هانسن» أمس', expected: ['NO ambassador لارس هانسن'] },
  {
    text: 'الجنرال لارس هانسن، قائد القيادة العسكرية النرويجية (نورفيك)، أمس',
    expected: ['NO military_official لارس هانسن'],
    note: 'a short form in brackets is nobody',
  },
  {
    text: 'السيناتور الديمقراطي جون وايسن، عضو مجلس الشيوخ الأمريكي',
    expected: ['US parliament_member جون وايسن'],
    note: 'his party',
  },
  { text: 'السيناتور جون وأحمد', expected: [], note: 'two names' },
  { text: 'مستشار الأمن الوطني فالح الرابحي', expected: ['- security_official فالح الرابحي'], note: 'no article' },
  {
    text: 'رئيس الوزراء صباح خالد الحمد المبارك الصباح',
    expected: ['- head_of_government صباح خالد الحمد المبارك الصباح'],
  },
  { text: 'رئيس الأركان بمكتب وزير الدفاع لارس هانسن', expected: ['- other لارس هانسن'], note: 'no soldier' },
  { text: 'الملحق العسكري العميد طيار ركن سالم الرابحي', expected: ['- military_official سالم الرابحي'] },
  {
    text: 'الوفد المرافق لسمو ولي العهد المستشار في الديوان الملكي سالم الرابحي',
    expected: ['- crown_prince -', '- other سالم الرابحي'],
    note: 'no prince is his own adviser',
  },
  { text: 'رئيس الأركان النرويجي لارس هانسن', expected: ['NO military_official لارس هانسن'] },
  { text: 'نائب مساعد وزير الدفاع لشؤون المناخ لارس هانسن', expected: ['- other لارس هانسن'] },
  { text: 'نائب وزير الدفاع النرويجي لارس هانسن', expected: ['NO other_minister لارس هانسن'] },
  {
    text: 'يان فيسر رئيس البرلمان الوطني بجمهورية أفريقيا الوسطى',
    expected: ['CF parliament_speaker يان فيسر'],
  },
  // forms of address that begin somebody else
  {
    text: 'الشيخ راشد بن سالم المنصوري نائب رئيس الدولة رئيس مجلس الوزراء معالي كوستاس ماركو رئيس وزراء اليونان',
    expected: [
      '- deputy_head_of_government+head_of_government راشد بن سالم المنصوري',
      'GR head_of_government كوستاس ماركو',
    ],
    note: 'the office before the address belongs to the one before',
  },
  {
    text: 'استقبل وزير الخارجية البحريني سعادة هلال الحارثي سفير سلطنة عمان',
    expected: ['BH foreign_minister -', 'OM ambassador هلال الحارثي'],
  },
  {
    text: 'استقبل وزير الخارجية البحريني سعادة هلال الحارثي السفير العماني سامي قانصو',
    expected: ['BH foreign_minister هلال الحارثي', 'OM ambassador سامي قانصو'],
    note: 'the office behind is the title of somebody named next',
  },
  {
    text: 'وزير الخارجية البحريني معالي الدكتور سالم الرابحي',
    expected: ['BH foreign_minister سالم الرابحي'],
    note: 'no office of his own behind the name',
  },
  {
    text: 'حضرة صاحب الجلالة سالم بن خالد الرابحي سلطان عمان المعظم',
    expected: ['OM head_of_state سالم بن خالد الرابحي'],
  },
  { text: 'أمير البلاد المفدى', expected: ['- head_of_state -'] },
  // an embassy's country
  {
    text: 'القائم بالأعمال في سفارة جمهورية كينيا لدى قطر بول موانغي',
    expected: ['KE ambassador بول موانغي'],
    note: 'not the country of its host',
  },
  { text: 'القائمة بالأعمال بالسفارة النرويجية في بيروت إنغريد هانسن', expected: ['NO ambassador انغريد هانسن'] },
  { text: 'القائم بالأعمال في سفارة بلاده بول موانغي', expected: ['- ambassador -'] },
  // verbs behind names
  { text: 'الوزير النرويجي لارس هانسن سيسافر إلى لشبونة', expected: ['NO other_minister لارس هانسن'] },
  { text: 'الوزير النرويجي سيصل غدا', expected: ['NO other_minister -'] },
  {
    text: 'وزراء خارجية كينيا والنرويج يلتقون هانسن',
    expected: ['KE foreign_minister -', 'NO foreign_minister -'],
    note: 'what several people do',
  },
  { text: 'الرئيس الكيني سيسي موانغي', expected: ['KE head_of_state سيسي موانغي'], note: 'no verb' },
  { text: 'الوزير النرويجي سيرغي يوهانسون', expected: ['NO other_minister سيرغي يوهانسون'] },
  { text: 'الوزير البريطاني ستيفن ستاركر', expected: ['GB other_minister ستيفن ستاركر'] },
  // given names that are words, and foreign ones that look glued
  { text: 'وزيرة البيئة اللبنانية هدى قانصو', expected: ['LB other_minister هدي قانصو'] },
  { text: 'وزيرة البيئة اللبنانية الدكتورة نجاة قانصو', expected: ['LB other_minister نجاه قانصو'] },
  { text: 'وزير البيئة اللبناني فادي قانصو', expected: ['LB other_minister فادي قانصو'] },
  { text: 'وزيرة البيئة اللبنانية آمال الشعب', expected: ['LB other_minister -'], note: 'hopes of somebody' },
  { text: 'وزيرة البيئة اللبنانية حياة المواطنين', expected: ['LB other_minister -'], note: 'lives of somebody' },
  { text: 'وزير الصحة اللبناني أمين قانصو', expected: ['LB other_minister امين قانصو'] },
  { text: 'الوزير القطري أمير منطقة الرياض', expected: ['QA other_minister -', 'SA governor -'], note: 'his office' },
  { text: 'ناديا كالفينا وزيرة الاقتصاد الإسبانية', expected: ['ES other_minister ناديا كالفينا'] },
  { text: 'وزير الاقتصاد الإسباني ماريو كالفيرو', expected: ['ES other_minister ماريو كالفيرو'] },
  { text: 'وزير الاقتصاد الإسباني ماريو كالعادة', expected: ['ES other_minister ماريو'], note: 'a preposition' },
  { text: 'وزيرة الاقتصاد النرويجية التعاون', expected: ['NO other_minister -'], note: 'what was spoken of' },
  // تركي is a given name too
  { text: 'الأمير تركي بن سالم', expected: ['- - تركي بن سالم'] },
  { text: 'الأمير تركي الرابحي وزير الثقافة السعودي', expected: ['SA other_minister تركي الرابحي'] },
  { text: 'الوزير التركي بن سالم', expected: ['TR other_minister بن سالم'], note: 'with its article the country' },
  { text: 'Press release وزير الدفاع اللبناني', expected: ['LB defence_minister -'], note: 'Latin words are no name' },
  // two ministries under one dual
  {
    text: 'وزيري الخارجية والدفاع النرويجيين لارس هانسن ويان فيسر',
    expected: ['NO foreign_minister لارس هانسن', 'NO defence_minister يان فيسر'],
  },
  {
    text: 'وزيرا العدل النرويجي لارس هانسن والداخلية يان فيسر',
    expected: ['NO other_minister لارس هانسن', 'NO interior_minister يان فيسر'],
  },
  { text: 'وزيري خارجية ودفاع النرويج', expected: ['NO foreign_minister -', 'NO defence_minister -'] },
  {
    text: 'وزيري خارجية النرويج وكينيا',
    expected: ['NO foreign_minister -', 'KE foreign_minister -'],
    note: 'one field',
  },
  // a clause that tells the office
  {
    text: 'السيد لارس هانسن، الذي يشغل منصب وزير خارجية النرويج',
    expected: ['NO foreign_minister لارس هانسن'],
  },
  {
    text: 'السيد لارس هانسن، الذي شغل منصب وزير خارجية النرويج',
    expected: ['NO foreign_minister لارس هانسن former'],
  },
  { text: 'الأمير هانس ولي عهد النرويج', expected: ['NO crown_prince هانس'], note: 'one given name before his office' },
  { text: 'الأمير هانس في لشبونة', expected: [], note: 'one word alone is too little' },
  {
    text: 'وزير الطاقة الألماني هايكو روخاس',
    expected: ['DE other_minister هايكو روخاس'],
    note: 'a town of that name',
  },
  {
    text: 'رئيسة وزراء النرويج كارين لوند',
    expected: ['NO head_of_government كارين لوند'],
    note: 'a family called like a town',
  },
  { text: 'قائد الجيش العماد سالم الرابحي', expected: ['- military_official سالم الرابحي'] },
  { text: 'وسام بن سالم سفير الأردن', expected: ['JO ambassador وسام بن سالم'] },
  { text: 'قلده الملك وسام الملك', expected: [], note: 'a medal' },
];
