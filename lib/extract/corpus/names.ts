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
];
