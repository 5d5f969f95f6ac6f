import type { Region } from '../domain/codes';

/** Countries and organisations for made-up data: code, region, Arabic, English. */
export const ENTITIES: readonly (readonly [code: string, region: Region, ar: string, en: string])[] = [
  ['CN', 'east-asia', 'الصين', 'China'],
  ['EG', 'africa', 'مصر', 'Egypt'],
  ['SA', 'west-asia', 'السعودية', 'Saudi Arabia'],
  ['RU', 'europe', 'روسيا', 'Russia'],
  ['UN', 'organisation', 'الأمم المتحدة', 'United Nations'],
  ['FR', 'europe', 'فرنسا', 'France'],
  ['TR', 'west-asia', 'تركيا', 'Türkiye'],
  ['JP', 'east-asia', 'اليابان', 'Japan'],
  ['IN', 'south-asia', 'الهند', 'India'],
  ['DE', 'europe', 'ألمانيا', 'Germany'],
  ['LAS', 'organisation', 'جامعة الدول العربية', 'Arab League'],
  ['ID', 'se-asia', 'إندونيسيا', 'Indonesia'],
  ['PK', 'south-asia', 'باكستان', 'Pakistan'],
  ['JO', 'west-asia', 'الأردن', 'Jordan'],
  ['DZ', 'africa', 'الجزائر', 'Algeria'],
  ['KZ', 'central-asia', 'قازاقستان', 'Kazakhstan'],
  ['BR', 'americas', 'البرازيل', 'Brazil'],
  ['EU', 'organisation', 'الاتحاد الأوروبي', 'European Union'],
  ['KE', 'africa', 'كينيا', 'Kenya'],
  ['VN', 'se-asia', 'فيتنام', 'Viet Nam'],
  ['AE', 'west-asia', 'الإمارات', 'UAE'],
  ['KR', 'east-asia', 'كوريا الجنوبية', 'South Korea'],
  ['ASEAN', 'organisation', 'آسيان', 'ASEAN'],
  ['ZA', 'africa', 'جنوب أفريقيا', 'South Africa'],
  ['NZ', 'oceania', 'نيوزيلندا', 'New Zealand'],
];

/** Given and family names of officials who do not exist. */
export const GIVEN: readonly (readonly [ar: string, en: string])[] = [
  ['سمير', 'Samir'],
  ['لين', 'Lin'],
  ['ماريا', 'Maria'],
  ['هالة', 'Hala'],
  ['بافل', 'Pavel'],
  ['نور', 'Nur'],
  ['جوزيف', 'Joseph'],
  ['آنا', 'Anna'],
  ['كريم', 'Karim'],
  ['راجيف', 'Rajiv'],
];

export const FAMILY: readonly (readonly [ar: string, en: string])[] = [
  ['الحوراني', 'Al-Hourani'],
  ['هاو', 'Hao'],
  ['أورلين', 'Orlin'],
  ['البستاني', 'Al-Bustani'],
  ['موراتا', 'Murata'],
  ['ليندن', 'Linden'],
  ['وانغاري', 'Wangari'],
  ['كايا', 'Kaya'],
  ['برانوتو', 'Pranoto'],
  ['سادوف', 'Sadov'],
];
