import { foldKey } from '../../shared/arabic/fold';
import type { Token } from '../../shared/arabic/tokens';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

/** In the construct state, before what the office is for: `وزير الطاقة`. `الوزير` governs nothing. */
const OFFICES = words(
  'وزير|وزيرة|وزيرا|وزيري|وزراء|وزارة|وزارتي|وزارات|وزيرتي|وكيل|وكيلة|مستشار|مستشارة|حقيبة|أمين|أمينة|رئيس|رئيسة|مسؤول|مسؤولي|مفوض|مفوضة|مقر|لجنة|عضو|مدير|مديرة|كاتب|نائب|مساعد|وسيط|وسطاء|وفد|مفوضية|بعثة|قيادة|مبعوث|مندوب|مندوبي|ممثل|ممثلي|عضوين|أعضاء|حقيبتي',
);
/** Sent by an organisation: `الأمين العام للأمم المتحدة`. */
const ENVOYS = words(
  'أمين|الأمين|أمينة|الأمينة|العام|عام|الخاص|الخاصة|مبعوث|المبعوث|مندوب|المندوب|ممثل|الممثل|سفير|السفير|المفوض|المفوضة|المدير|المديرة|سكرتير|السكرتير|المقر',
);
/** `المبعوث الأوروبي لعملية السلام` */
const SENT = words('المبعوث|المندوب|المنسق|المبعوثة|المنسقة|المفوض');
const PORTFOLIOS = words('خارجية|دفاع|داخلية|مالية|اقتصاد|تجارة|صحة|طاقة|عدل|إعلام|رؤساء|الشؤون|شؤون');
/** People of an organisation's states: `نظراؤه من دول مجلس التعاون`. */
const COLLEAGUES = words('نظراءه|نظرائه|نظراؤه|قادة|مسؤولين|مسؤولون|مسؤولي|وزراء|زعماء|المسؤولين|الوزراء|القادة|عدد');
const BELONGING = words('لدى|التابعة|التابع|التابعين|باسم');
const OF = foldKey('من');

/**
 * Whether the words from token `at` on only say what somebody's office is for (`وزير الطاقة`, `وزير الصناعة والتجارة`,
 * `مبعوث الأمين العام للأمم المتحدة`), which is no talk of it.
 */
export function isOffice(tokens: readonly Token[], at: number): boolean {
  const text = (i: number): string => (tokens[i]?.kind === 'word' ? (tokens[i]?.text ?? '') : '');
  const [before, second] = [text(at - 1), text(at - 2)];
  if (isConstruct(before) || BELONGING.has(before)) return true;
  if (text(at).startsWith('و') || PORTFOLIOS.has(before.replace(/^و/, '')))
    return isConstruct(second) || hasLongTitle(text, at);
  if (text(at).startsWith('ل') && ADJECTIVE.test(before) && SENT.has(second)) return true;
  if (text(at).startsWith('ل')) return ENVOYS.has(before) || (isConstruct(second) && before.startsWith('ال'));
  return before === OF && COLLEAGUES.has(second);
}

/** `وزير الفلاحة والصيد البحري والمياه` */
const ADJECTIVE = /^ال.{2,}(?:ي|يه)$/;
const TITLE_WORDS = 9;

/** `وزير الشؤون الخارجية والهجرة و…`: a title with several portfolios. */
function hasLongTitle(text: (i: number) => string, at: number): boolean {
  for (let i = at - 1; i > at - TITLE_WORDS; i--) {
    const word = text(i);
    if (isConstruct(word)) return i < at - 1;
    if (!word.startsWith('و') && !PORTFOLIOS.has(word.replace(/^ال/, '')) && !ADJECTIVE.test(word))
      return isConstruct(text(i - 1));
  }
  return false;
}

/** With و, ف or a preposition before it too, but not with the article. */
const isConstruct = (word: string): boolean =>
  OFFICES.has(word) || (/^[وفلب]./.test(word) && OFFICES.has(word.slice(1)));
