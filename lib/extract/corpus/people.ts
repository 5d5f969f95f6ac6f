/**
 * Titles and names, before it is asked who they are. One expected line a mention:
 * `country offices name`, `-` for what the words do not say; `counterpart`, `group`, `former`, `acting`, `visiting` after it.
 */
interface PeopleRow {
  readonly text: string;
  readonly expected: readonly string[];
  readonly note?: string;
}

export const PEOPLE_ROWS: readonly PeopleRow[] = [
  { text: 'وزير الخارجية النرويجي لارس هانسن', expected: ['NO foreign_minister لارس هانسن'] },
  { text: 'وزيرة الخارجية النرويجية إنغريد هانسن', expected: ['NO foreign_minister انغريد هانسن'], note: 'feminine' },
  { text: 'لارس هانسن وزير خارجية النرويج', expected: ['NO foreign_minister لارس هانسن'], note: 'name first' },
  { text: 'وزير خارجية مملكة النرويج لارس هانسن', expected: ['NO foreign_minister لارس هانسن'] },
  { text: 'وزير الخارجية بدولة قطر الدكتور سالم الرابحي', expected: ['QA foreign_minister سالم الرابحي'] },
  {
    text: 'وزير الخارجية النرويجي، لارس هانسن، أمس',
    expected: ['NO foreign_minister لارس هانسن'],
    note: 'between commas',
  },
  {
    text: 'نائب رئيس الوزراء وزير الخارجية النرويجي لارس هانسن',
    expected: ['NO deputy_head_of_government+foreign_minister لارس هانسن'],
    note: 'one person, two offices',
  },
  {
    text: 'عضو المجلس ووزير الخارجية النرويجي الزائر لارس هانسن',
    expected: ['NO other+foreign_minister لارس هانسن visiting'],
  },
  { text: 'وزير الخارجية النرويجي السابق لارس هانسن', expected: ['NO foreign_minister لارس هانسن former'] },
  { text: 'رئيس الوزراء النرويجي المؤقت لارس هانسن', expected: ['NO head_of_government لارس هانسن acting'] },
  {
    text: 'نائب وزير الخارجية النرويجي لارس هانسن',
    expected: ['NO deputy_foreign_minister لارس هانسن'],
    note: 'no minister',
  },
  { text: 'مساعد وزير الخارجية النرويجي لشؤون المناخ لارس هانسن', expected: ['NO deputy_foreign_minister لارس هانسن'] },
  { text: 'رئيسة وزراء الدنمارك كيرستن لوند', expected: ['DK head_of_government كيرستن لوند'] },
  { text: 'رئيس جمهورية كرواتيا إيفان بابيتش', expected: ['HR head_of_state ايفان بابيتش'] },
  { text: 'رئيس كرواتيا إيفان بابيتش', expected: ['HR head_of_state ايفان بابيتش'] },
  {
    text: 'سفير هولندا لدى اليونان يان فيسر',
    expected: ['NL ambassador يان فيسر'],
    note: 'the sender, not the receiver',
  },
  {
    text: 'السفيرة الهولندية في أثينا ماريا فيسر',
    expected: ['NL ambassador ماريا فيسر'],
    note: 'the city of the post stands inside the title',
  },
  { text: 'المبعوث الأممي إلى ليبيا يان فيسر', expected: ['UN special_envoy يان فيسر'] },
  {
    text: 'مبعوث الأمين العام للأمم المتحدة إلى السودان يان فيسر',
    expected: ['UN special_envoy يان فيسر'],
    note: 'an office inside an office',
  },
  { text: 'الأمين العام لجامعة الدول العربية سالم الرابحي', expected: ['LAS io_head سالم الرابحي'] },
  {
    text: 'رئيس لجنة العلاقات الخارجية في مجلس الشيوخ البولندي يان كوفالسكي',
    expected: ['PL parliament_member يان كوفالسكي'],
  },
  { text: 'مدير مكتب الوزير السفير أنيس الكافي', expected: ['- other انيس الكافي'] },
  { text: 'المستشار في الديوان الملكي ماجد الوادي', expected: ['- other ماجد الوادي'] },
  {
    text: 'الدكتور مساعد بن سالم الرابحي وزير الدولة عضو مجلس الوزراء',
    expected: ['- other_minister+other مساعد بن سالم الرابحي'],
    note: 'a given name that is an office too',
  },
  { text: 'وزيرا خارجية النرويج والسويد', expected: ['NO foreign_minister -', 'SE foreign_minister -'], note: 'dual' },
  { text: 'الرئيسان التشيكي والسلوفاكي', expected: ['CZ head_of_state -', 'SK head_of_state -'] },
  {
    text: 'وزيري الخارجية الكرواتي إيفان بابيتش والسلوفيني ماركو زوبان',
    expected: ['HR foreign_minister ايفان بابيتش', 'SI foreign_minister ماركو زوبان'],
  },
  {
    text: 'وزير الخارجية الكرواتي إيفان بابيتش ونظيره السلوفيني ماركو زوبان',
    expected: ['HR foreign_minister ايفان بابيتش', 'SI - ماركو زوبان counterpart'],
  },
  {
    text: 'وزير الخارجية الكرواتي إيفان بابيتش والسلوفيني ماركو زوبان',
    expected: ['HR foreign_minister ايفان بابيتش', 'SI foreign_minister ماركو زوبان'],
    note: 'the office goes without saying',
  },
  { text: 'وزراء خارجية دول مجلس التعاون الخليجي', expected: ['GCC foreign_minister - group'] },
  {
    text: 'وزير الخارجية الكرواتي إيفان بابيتش ووزير الدفاع ماركو زوبان',
    expected: ['HR foreign_minister ايفان بابيتش', '- defence_minister ماركو زوبان'],
    note: 'two people',
  },
  {
    text: 'الرئيس الكرواتي إيفان بابيتش وزيرة الدفاع النرويجية إنغريد هانسن',
    expected: ['HR head_of_state ايفان بابيتش', 'NO defence_minister انغريد هانسن'],
    note: 'receiver and received',
  },
  {
    text: 'سمو ولي العهد نائب رئيس مجلس الوزراء الأمير ماجد بن سالم',
    expected: ['- crown_prince+deputy_head_of_government ماجد بن سالم'],
  },
  { text: 'ولي ولي العهد وزير الدفاع', expected: ['- royal+defence_minister -'], note: 'contains ولي العهد' },
  { text: 'المتحدث باسم الخارجية الفنلندية يوها كوسكي', expected: ['FI spokesperson يوها كوسكي'] },
  {
    text: 'نظيريه الأرجنتيني خورخي سوتو والبرازيلي جواو دا كوستا',
    expected: ['AR - خورخي سوتو counterpart', 'BR - جواو دا كوستا counterpart'],
    note: 'two counterparts',
  },
  {
    text: 'النائبين البيرويين لويس كاسترو وماريا دي لا توري',
    expected: ['PE parliament_member لويس كاسترو', 'PE parliament_member ماريا دي لا توري'],
    note: 'one adjective, two names; a particle of two words',
  },
  {
    text: 'وزيرة الشؤون الخارجية والاتحاد الأوروبي والتعاون الإسبانية لاورا رويز',
    expected: ['ES foreign_minister لاورا رويز'],
    note: 'the Union is her field, not her side',
  },
  {
    text: 'وزيرة العلاقات الدولية والتعاون في جنوب أفريقيا غريس موانغي',
    expected: ['ZA foreign_minister غريس موانغي'],
  },
  {
    text: 'وزيري خارجية طاجيكستان نور الدين سعيد وأوزبكستان رستم كريم',
    expected: ['TJ foreign_minister نور الدين سعيد', 'UZ foreign_minister رستم كريم'],
    note: 'a name that ends in الدين',
  },
  { text: 'رئيس البرلمان في دولة قطر سالم الرابحي', expected: ['QA parliament_speaker سالم الرابحي'] },
  { text: 'رئيسة وزراء أيرلندا شيفون أو كونور', expected: ['IE head_of_government شيفون او كونور'] },
  { text: 'رئيس اللجنة الأولمبية الدولية يان فيسر', expected: ['IOC io_head يان فيسر'], note: 'no head of state' },
  { text: 'المبعوث التزامه بالحوار', expected: ['- special_envoy -'], note: 'a noun with its owner is no name' },
  { text: 'أحد كبار المسؤولين', expected: [], note: 'nobody' },
  { text: 'مساعدة كبيرة للمزارعين', expected: [], note: 'aid, not an assistant' },
  { text: 'المسار الرئيسي للمشروع', expected: [], note: 'main, not a president' },
];

/** Lines that go, and lines that stay. */
export const CLEANING_ROWS: readonly { readonly text: string; readonly removed: readonly string[] }[] = [
  { text: 'خبر قصير عن الطقس.\nمشاركة :', removed: ['share-buttons'] },
  { text: 'خبر قصير عن الطقس.\n\nاخترنا لك\nعنوان آخر\nعنوان ثالث', removed: ['recommended'] },
  {
    text: 'خبر قصير عن الطقس.\nنستخدم ملفات تعريف الارتباط لتحسين تجربتك.\nأوافق',
    removed: ['cookie-banner', 'cookie-banner'],
  },
  { text: 'خبر قصير عن الطقس. سمات الطقس المطر الشتاء', removed: ['tags'] },
  { text: 'الوسوم: الطقس المطر', removed: ['tags'] },
  { text: '• الحديقة العامة (أرشيف)\n  الحديقة العامة (أرشيف)\nخبر قصير عن الطقس.', removed: ['repeated-caption'] },
  { text: 'اقرأ أيضا: المطر يعود غدا\nخبر قصير عن الطقس.', removed: ['recommended'] },
  { text: 'خبر قصير عن الطقس.\nجميع الحقوق محفوظة للصحيفة 2020', removed: ['site-footer'] },
  { text: 'مشاركة المزارعين في المعرض كانت واسعة.', removed: [] },
  { text: 'من سمات الشتاء المطر والبرد.', removed: [] },
];
