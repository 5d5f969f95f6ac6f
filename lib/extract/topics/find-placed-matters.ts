import { foldKey } from '../../shared/arabic/fold';
import type { Token } from '../../shared/arabic/tokens';
import type { Sentence } from '../types';
import { formsOf } from './word-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

const OF = foldKey('عن');
const FRONTS = words('بشأن|حول|بخصوص|وبشأن|وحول|وبخصوص|وعن');
const AS_FOR = words('أما|وأما|فيما');
const UPON = words('في|وفي|على|وعلى');
const FIELDS = words('الشأن|شأن|الملف|ملف|موضوع|قضية|العلاقات|المجال|مجال|الجانب|الصعيد|صعيد|المستوى|إطار');

/** `وفي الشأن الاقتصادي، …`, `وبشأن المياه، …`: the matter stands before who speaks of it. */
export function findFronted({ passage: { tokens }, from }: Sentence): number | null {
  const first = tokens[from]?.text ?? '';
  const at = AS_FOR.has(first) ? from + 1 : from;
  const text = tokens[at]?.text ?? '';
  if (FRONTS.has(text) || (at > from && text === OF)) return at + 1;
  return UPON.has(text) && FIELDS.has(tokens[at + 1]?.text ?? '') ? at + 1 : null;
}

const PROMINENT = words('صدارة|رأس|محور|مقدمة|قلب|طليعة|طاولة');
/** `سيكون الموضوع الرئيسي للمحادثات` */
const MATTER = words('الموضوع|الملف|المحور|البند');
const CHIEF = words('الرئيسي|الرئيس|المحوري|الأبرز|الأهم|الأساسي|الأول');
const AGENDAS = words(
  'محادثات|مباحثات|لقاء|لقاءات|جدول|اجتماع|أولويات|بحث|نقاش|نقاشات|مناقشات|زيارة|أجندة|اتصال|مشاورات|قمة|جلسة',
);
/** `هيمنت الطاقة على المحادثات`, `حضر الملف الليبي في اللقاء` */
const PREVAILS = words(
  'هيمن|هيمنت|طغى|طغت|استحوذ|استحوذت|استأثر|استأثرت|حضر|حضرت|غلب|غلبت|برز|برزت|حاز|حازت|يهيمن|تهيمن|تصدر|تصدرت|تتصدر|يتصدر|احتل|احتلت|تحتل|يحتل|حظي|حظيت|شغل|شغلت',
);
const PLACED = words('على|في|من');
const PREVAIL_REACH = 12;
/** `من بين الموضوعات التي ناقشها الوزيران`, `القضايا التي تم بحثها` */
const MATTERS = words('موضوعات|مواضيع|قضايا|ملفات|مسائل|محاور|نقاط');
const WHICH = words('التي');
const DEBATED = words('ناقش|بحث|تناول|تطرق|تباحث|استعرض|مناقشة|تناولت|طرح|نوقشت|بحثت|طرحت|تم|تمت|جرى');

const hasForm = (token: Token | undefined, list: ReadonlySet<string>): boolean =>
  token !== undefined && formsOf(token).some((form) => list.has(form));

/** `كان المناخ في صدارة المحادثات`: the matter stands before the words for the agenda. */
export function findProminent({ passage: { tokens }, from, to }: Sentence): number | null {
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    if (i > from && PROMINENT.has(token?.text ?? '') && hasForm(tokens[i + 1], AGENDAS)) return from;
    if (i > from && isChiefMatter(tokens, i)) return from;
    if (i <= from + 2 && hasForm(token, PREVAILS) && prevails(tokens, i, to)) return i + 1;
    if (i > from && hasForm(token, MATTERS) && WHICH.has(tokens[i + 1]?.text ?? '') && hasForm(tokens[i + 2], DEBATED))
      return from;
  }
  return null;
}

/** `الموضوع المحوري [لثاني] زيارة` */
const isChiefMatter = (tokens: readonly Token[], at: number): boolean =>
  MATTER.has(tokens[at]?.text ?? '') &&
  CHIEF.has(tokens[at + 1]?.text ?? '') &&
  [2, 3, 4].some((k) => hasForm(tokens[at + k], AGENDAS));

const LISTS = words('أبرزها|أهمها|مقدمتها|رأسها');
const LIST_REACH = 20;

/** `ملفات عدة …، أبرزها …` */
export function findListed({ passage: { tokens }, from, to }: Sentence): number | null {
  let mattersAt = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) {
    if (hasForm(tokens[i], MATTERS)) mattersAt = i;
    else if (LISTS.has(tokens[i]?.text ?? '') && i - mattersAt <= LIST_REACH) return i + 1;
  }
  return null;
}

/** Whether talks follow that something prevails in, within the clause. */
function prevails(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + PREVAIL_REACH); i++) {
    if (tokens[i]?.kind === 'punct') return false;
    if (PLACED.has(tokens[i - 1]?.text ?? '') && hasForm(tokens[i], AGENDAS)) return true;
  }
  return false;
}

const PROVIDES = words(
  'يقضي|تقضي|وتقضي|ويقضي|ينص|وينص|تنص|وتنص|نص|ونص|نصت|ونصت|أسفر|وأسفر|أسفرت|يتضمن|ويتضمن|تضمن|وتضمن|يشمل|ويشمل|تشمل|وتشمل|شملت|وشملت|تتضمن|وتتضمن|تضمنت|وتضمنت',
);
const DOCUMENTS = words(
  'الإعلان|الاتفاق|البيان|الاتفاقية|المذكرة|البلاغ|الوثيقة|الاجتماع|اللقاء|القمة|المحادثات|إعلان',
);

const THESE = words('هذه|تلك');
const NAMED_MATTERS = words(
  'أمور|قضايا|ملفات|مسائل|موضوعات|مواضيع|مجالات|محاور|نقاط|بنود|مشاريع|اتفاقيات|مذكرات|اتفاقات',
);

/** `ويقضي الإعلان بزيادة التعاون في …`: what was signed says it. */
export function findProvision({ passage: { tokens }, from, to }: Sentence): number | null {
  if (!PROVIDES.has(tokens[from]?.text ?? '')) return null;
  const next = tokens[from + 1]?.text ?? '';
  const isTold = DOCUMENTS.has(next) || (THESE.has(next) && hasForm(tokens[from + 2], NAMED_MATTERS));
  const at = isTold ? from + 2 : null;
  return at !== null && at < to ? at : null;
}
