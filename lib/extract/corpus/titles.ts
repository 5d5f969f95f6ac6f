import type { PeopleRow } from './people';

/** Offices that name their country by themselves, lists of countries that share one office, hosts and guests, and their doubles. */
export const TITLE_ROWS: readonly PeopleRow[] = [
  { text: 'وزير الخارجية سالم الرابحي', expected: ['- foreign_minister سالم الرابحي'], note: 'many states have one' },
  { text: 'رئيس مجلس القيادة الرئاسي سالم الرابحي', expected: ['YE head_of_state سالم الرابحي'] },
  {
    text: 'رئيس المجلس الرئاسي البوسني إيفان بابيتش',
    expected: ['BA head_of_state ايفان بابيتش'],
    note: 'the country that is stated comes before the one that is usual',
  },
  { text: 'رؤساء برلمانات كل من قبرص وكرواتيا', expected: ['CY parliament_speaker -', 'HR parliament_speaker -'] },
  {
    text: 'والسفراء هم: البيرو خوان روخاس، كرواتيا إيفان بابيتش وقبرص نيكوس يورغو',
    expected: ['PE ambassador خوان روخاس', 'HR ambassador ايفان بابيتش', 'CY ambassador نيكوس يورغو'],
  },
  { text: 'قال السفراء: البيرو بلد جميل', expected: [], note: 'a colon before what was said' },
  {
    text: 'نظراءه في كرواتيا وقبرص والبيرو',
    expected: ['HR - - counterpart', 'CY - - counterpart', 'PE - - counterpart'],
  },
  { text: 'القادة في الأمم المتحدة', expected: [], note: 'where they are, not whose' },
  { text: 'القائم بأعمال النرويج في عمان لارس هانسن', expected: ['NO ambassador لارس هانسن'] },
  {
    text: 'القائم بأعمال وزير الخارجية النرويجي لارس هانسن',
    expected: ['NO foreign_minister لارس هانسن'],
    note: 'he stands in for a minister',
  },
  { text: 'سفير النرويج في نواكشوط المقيم في الرباط لارس هانسن', expected: ['NO ambassador لارس هانسن'] },
  {
    text: 'استقبل رئيس الجمهورية السيد لارس هانسن وزير الطاقة النرويجي',
    expected: ['- head_of_state -', 'NO other_minister لارس هانسن'],
    note: 'the guest behind a form of address',
  },
  {
    text: 'استقبل رئيس الجمهورية السيد جون موانغي اليوم وزير الطاقة النرويجي لارس هانسن',
    expected: ['- head_of_state جون موانغي', 'NO other_minister لارس هانسن'],
  },
  {
    text: 'الرئيس الكيني جون موانغي ونائبته ماريا موانغي',
    expected: ['KE head_of_state جون موانغي', 'KE deputy_head_of_government ماريا موانغي'],
  },
  { text: 'المدرب جون موانغي ومساعده لارس', expected: [], note: 'anybody has an assistant' },
  {
    text: 'الوزير لارس هانسن، وزير خارجية النرويج',
    expected: ['NO other_minister+foreign_minister لارس هانسن'],
  },
  {
    text: 'وفدا نرويجيا برئاسة لارس هانسن',
    expected: ['NO - لارس هانسن'],
    note: 'who leads a delegation needs no office',
  },
  { text: 'شركة نرويجية برئاسة لارس هانسن', expected: [] },
  { text: 'زعماء البيرو والدنمارك', expected: ['PE head_of_state -', 'DK head_of_government -'] },
  {
    text: 'قائد القيادة الأمريكية في أفريقيا (أفريكوم) الجنرال جون هانسن',
    expected: ['US military_official جون هانسن'],
    note: 'a short name in brackets',
  },
  { text: 'وزير الخارجية النرويجي لارس هانسن جولته', expected: ['NO foreign_minister لارس هانسن'] },
  { text: 'سفير تركيا على رضا يلدز', expected: ['TR ambassador -'], note: 'after a country the preposition' },
  { text: 'السفير التركي على رضا يلدز', expected: ['TR ambassador علي رضا يلدز'] },
  { text: 'السفير البابوي في لبنان المونسنيور يان كوفالسكي', expected: ['VA ambassador يان كوفالسكي'] },
  { text: 'السفير البيروفي في لبنان خوان روخاس', expected: ['PE ambassador خوان روخاس'] },
  { text: 'السفير التركي على هامش القمة', expected: ['TR ambassador -'] },
  { text: 'الوزير الأول النيجري علي لامين مايغا', expected: ['NE head_of_government علي لامين مايغا'] },
  { text: 'وزير الخارجية أوسكار روخاس', expected: ['- foreign_minister اوسكار روخاس'] },
  {
    text: 'الأمين العام لحزب العمال الكوري',
    expected: ['KP party_official -'],
    note: 'the party tells which of the two countries',
  },
];
