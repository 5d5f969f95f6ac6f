/**
 * Titles and names, before it is asked who they are. One expected line a mention:
 * `country offices name`, `-` for what the words do not say; `counterpart`, `group`, `former`, `acting`, `visiting` after it.
 */
export interface PeopleRow {
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
  {
    text: 'رئيس المجلس الرئاسي لحكومة الوفاق الوطني سالم الرابحي',
    expected: ['- head_of_government سالم الرابحي'],
    note: 'a government inside the title',
  },
  {
    text: 'وزير العدل في حكومة تصريف الأعمال اللبنانية القاضي سالم الرابحي',
    expected: ['LB other_minister سالم الرابحي'],
  },
  { text: 'وزير العدل في حكومة من خمسين وزيرا', expected: ['- other_minister -'], note: 'no government by name' },
  { text: 'وزير الشؤون الخارجية الثاني في بروناي إيريك هانسن', expected: ['BN foreign_minister ايريك هانسن'] },
  { text: 'وزير الشئون الخارجية الإماراتي سالم الرابحي', expected: ['AE foreign_minister سالم الرابحي'] },
  { text: 'مديرة شؤون "اليونيسف" في لبنان كلارا هانسن', expected: ['UNICEF io_official كلارا هانسن'], note: 'quoted' },
  {
    text: 'رئيس المنظمة الوطنية اليابانية للفضاء كنجي تاناكا',
    expected: ['JP other كنجي تاناكا'],
    note: 'a state has agencies too',
  },
  { text: 'رئيس مكتب اليونيسف في لبنان يان فيسر', expected: ['UNICEF io_official يان فيسر'] },
  { text: 'الأمينة العامة للكومنولث شيلا هانسن', expected: ['COMMONWEALTH io_head شيلا هانسن'] },
  { text: 'وزير الجيش الإسرائيلي دان هانسن', expected: ['IL defence_minister دان هانسن'] },
  { text: 'رئيسة المعارضة النرويجية إنغريد هانسن', expected: ['NO party_official انغريد هانسن'] },
  {
    text: 'سفيرة السويد لدى السعودية وعمان واليمن كارين لوند',
    expected: ['SE ambassador كارين لوند'],
    note: 'accredited to three countries',
  },
  { text: 'الوزير المسؤول عن الشؤون الخارجية سالم الرابحي', expected: ['OM foreign_minister سالم الرابحي'] },
  { text: 'الوزير الفرنسي لأوروبا والشؤون الخارجية جان مارتان', expected: ['FR foreign_minister جان مارتان'] },
  {
    text: 'مساعدة وزير الخارجية الأمريكي لشؤون الشرق الأدنى كارين هيل',
    expected: ['US deputy_foreign_minister كارين هيل'],
  },
  {
    text: 'المبعوث الأميركي إلى الشرق الأوسط وأفريقيا يان فيسر',
    expected: ['US special_envoy يان فيسر'],
    note: 'a part of the world',
  },
  {
    text: 'الرئيس الإسباني خورخي سوتو',
    expected: ['ES head_of_government خورخي سوتو'],
    note: 'a kingdom has no president',
  },
  { text: 'الرئيس البرتغالي خورخي سوتو', expected: ['PT head_of_state خورخي سوتو'] },
  {
    text: 'رئيس مجلس السيادة وقائد الجيش في السودان سالم الرابحي',
    expected: ['SD head_of_state+military_official سالم الرابحي'],
  },
  {
    text: 'رئيس الجمهورية وقائد الجيش سالم الرابحي',
    expected: ['- head_of_state -', '- military_official سالم الرابحي'],
    note: 'two people',
  },
  { text: 'محافظ أسوان سالم الرابحي', expected: ['EG governor سالم الرابحي'] },
  { text: 'القيادي في حركة حماس سالم الرابحي', expected: ['HAMAS party_official سالم الرابحي'] },
  {
    text: 'وفد مغربي رفيع برئاسة وزير الخارجية سالم الرابحي',
    expected: ['MA foreign_minister سالم الرابحي'],
    note: 'the delegation tells the country',
  },
  {
    text: 'وفدا من الكونغرس الأمريكي برئاسة السيناتور مارك هانسن',
    expected: ['US - مارك هانسن'],
  },
  {
    text: 'لجنة مغربية برئاسة وزير الخارجية سالم الرابحي',
    expected: ['- foreign_minister سالم الرابحي'],
    note: 'a committee may be of several countries',
  },
  {
    text: 'السيد خوان سوتو الذي سلمه أوراق اعتماده سفيرا فوق العادة ومفوضا للمكسيك',
    expected: ['MX ambassador خوان سوتو'],
    note: 'the office stands behind the name',
  },
  {
    text: 'السيد خوان سوتو الذي عمل سفيرا للمكسيك',
    expected: ['- - خوان سوتو'],
    note: 'no credentials are handed over',
  },
  {
    text: 'نظراءها في دول الشمال: الدنماركي يان فيسر، والفنلندي يوها كوسكي',
    expected: ['DK - يان فيسر counterpart', 'FI - يوها كوسكي counterpart'],
  },
  {
    text: 'وزيرا الصحة، الكوبي خوان سوتو والمكسيكي خورخي رويز،',
    expected: ['CU other_minister خوان سوتو', 'MX other_minister خورخي رويز'],
  },
  {
    text: 'الرئيس الكوري الجنوبي بارك سو-إن',
    expected: ['KR head_of_state بارك سو ان'],
    note: 'a hyphen inside a name',
  },
  { text: 'الرئيس الروسي-الأمريكي', expected: ['RU head_of_state -'], note: 'a hyphen between countries' },
  { text: 'هانسن يشكر أمير قطر', expected: ['QA head_of_state -'], note: 'a verb is no name' },
  { text: 'وزير الخارجية في حكومة طالبان سالم الرابحي', expected: ['AF foreign_minister سالم الرابحي'] },
  {
    text: 'المتحدث باسم طالبان سالم الرابحي',
    expected: ['TALIBAN spokesperson سالم الرابحي'],
    note: 'of the movement',
  },
  {
    text: 'وزير المالية الإيطالي ماركو روسي، أمس',
    expected: ['IT other_minister ماركو روسي'],
    note: 'an adjective as a name',
  },
  { text: 'وزير المالية الإيطالي ماركو روسي الأصل', expected: ['IT other_minister ماركو'] },
  { text: 'وزير التجارة الداخلية وترقية الصادرات الجزائري سالم الرابحي', expected: ['DZ other_minister سالم الرابحي'] },
  { text: 'الرئيس الكيني يدشن طريقا', expected: ['KE head_of_state -'], note: 'a verb after a title' },
  { text: 'وفد مغربي يقوده سالم الرابحي وزير الصحة', expected: ['MA other_minister سالم الرابحي'] },
  { text: 'شكر الوزير الكيني لدعمه المشروع', expected: ['KE other_minister -'], note: 'a noun with its owner' },
  {
    text: 'قال بن هانسن المتحدث باسم الخارجية الأمريكية',
    expected: ['US spokesperson بن هانسن'],
    note: 'بن is a name too',
  },
  { text: 'وزير خارجية ميانمار ووتا لين', expected: ['MM foreign_minister ووتا لين'] },
  { text: 'السويدية آن لينده وزيرة الخارجية', expected: ['- foreign_minister ان لينده'], note: 'آن, not أن' },
  { text: 'وستعقد إنغريد هانسن رئيسة وزراء النرويج', expected: ['NO head_of_government انغريد هانسن'] },
  { text: 'الرئيس السنغالي مامادو سال، أمس', expected: ['SN head_of_state مامادو سال'], note: 'an everyday word' },
  { text: 'وزير الخارجية المالديفي عبد الله شاهد عبر الفيديو', expected: ['MV foreign_minister عبد الله شاهد'] },
  { text: 'الرئيس التركي رجب يلماز، أمس', expected: ['TR head_of_state رجب يلماز'], note: 'a month' },
  { text: 'الرئيس التركي في رجب الماضي', expected: ['TR head_of_state -'] },
  { text: 'وزير الخارجية الإيراني حسين أمير كاظمي', expected: ['IR foreign_minister حسين امير كاظمي'] },
  {
    text: 'وزير الخارجية الإيراني حسين كاظمي أمير قطر',
    expected: ['IR foreign_minister حسين كاظمي', 'QA head_of_state -'],
    note: 'an emir',
  },
  { text: 'وزير الخارجية السوداني الدرديري محمد علي', expected: ['SD foreign_minister الدرديري محمد علي'] },
  { text: 'وزير خارجية سنغافورة راجان بالاكريشنان', expected: ['SG foreign_minister راجان بالاكريشنان'] },
  { text: 'وزير خارجية سنغافورة راجان بالقاهرة', expected: ['SG foreign_minister راجان'], note: 'a preposition' },
  {
    text: 'وزير الخارجية الإيطالي لويجي دي مايو',
    expected: ['IT foreign_minister لويجي دي مايو'],
    note: 'a month in a name',
  },
  { text: 'رئيس مجلس الشورى السيد على الرابحي', expected: ['- parliament_speaker علي الرابحي'], note: 'على for علي' },
  { text: 'أطلع السفير على آخر الأخبار', expected: [] },
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
  { text: 'خبر قصير عن الطقس.\nThe post خبر عن الطقس appeared first on Weather.', removed: ['feed-footer'] },
  { text: '• الحديقة العامة (أرشيف)\n  الحديقة العامة (أرشيف)\nخبر قصير عن الطقس.', removed: ['repeated-caption'] },
  { text: 'اقرأ أيضا: المطر يعود غدا\nخبر قصير عن الطقس.', removed: ['recommended'] },
  { text: 'خبر قصير عن الطقس.\nجميع الحقوق محفوظة للصحيفة 2020', removed: ['site-footer'] },
  { text: 'مشاركة المزارعين في المعرض كانت واسعة.', removed: [] },
  { text: 'من سمات الشتاء المطر والبرد.', removed: [] },
];
