/** National news agencies by the words of datelines and credits, and the country in which their reports are at home. */
export const HOME_OF_AGENCY: Readonly<Record<string, string>> = {
  واس: 'SA', 'وكالة الأنباء السعودية': 'SA', وام: 'AE', 'وكالة أنباء الإمارات': 'AE', بنا: 'BH', 'وكالة أنباء البحرين': 'BH', قنا: 'QA', 'وكالة الأنباء القطرية': 'QA', كونا: 'KW', 'وكالة الأنباء الكويتية': 'KW',
  بترا: 'JO', 'وكالة الأنباء الأردنية': 'JO', العمانية: 'OM', 'وكالة الأنباء العمانية': 'OM', سانا: 'SY', سبأ: 'YE', 'أ ش أ': 'EG', 'وكالة أنباء الشرق الأوسط': 'EG', واع: 'IQ', وفا: 'PS', وات: 'TN', واج: 'DZ', وال: 'LY', سونا: 'SD', ومع: 'MA',
};

/** Outlets whose bare `وزير الخارجية` is their own country's, by the name under which articles are collected. */
export const HOME_OF_SOURCE: Readonly<Record<string, string>> = {
  okaz: 'SA', alriyadh: 'SA', aljazirah: 'SA', almadina: 'SA', alwatan: 'SA', alyaum: 'SA', aleqtisadiya: 'SA', sabq: 'SA', alweeam: 'SA', '3alyoum': 'SA', aawsat: 'SA', spa: 'SA', arreyadi: 'SA', was: 'SA',
  wam: 'AE', albayan: 'AE', alkhaleej: 'AE', emaratalyoum: 'AE', alittihad: 'AE', bna: 'BH', akhbaralkhaleej: 'BH', qna: 'QA', alraya: 'QA', alsharq: 'QA', kuna: 'KW', alqabas: 'KW', alanba: 'KW', alrai: 'KW', petra: 'JO', alghad: 'JO', addustour: 'JO', ona: 'OM',
  ahram: 'EG', youm7: 'EG', almasryalyoum: 'EG', shorouk: 'EG', mena: 'EG', sana: 'SY', saba: 'YE', wafa: 'PS', ina: 'IQ', nna: 'LB', annahar: 'LB', aps: 'DZ', elkhabar: 'DZ', map: 'MA', hespress: 'MA', tap: 'TN', suna: 'SD', lana: 'LY',
};

/** Words that a country says of itself alone. */
export const HOME_WORDS: Readonly<Record<string, string>> = { 'خادم الحرمين الشريفين': 'SA', 'خادم الحرمين': 'SA', 'ولي ولي العهد': 'SA' };

/** Countries that call themselves `المملكة`. */
export const KINGDOMS: readonly string[] = ['SA', 'JO', 'BH', 'MA'];
/** `المملكة` followed by one of these is a name in full. */
export const KINGDOM_NAMES: readonly string[] = ['المتحدة', 'الأردنية', 'المغربية', 'العربية', 'البحرين'];
