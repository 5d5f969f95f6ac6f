import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Sentence, Span } from '../types';
import { formsOf } from './word-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

/** Verbs of talking something over, in the forms that report it; with و or ف too. */
const AGENDA_VERBS = words(
  'بحث|بحثا|بحثت|بحثوا|يبحث|يبحثان|تبحث|تبحثان|سيبحث|سيبحثان|ستبحث|تناول|تناولا|تناولت|تناولوا|يتناول|يتناولان|تتناول|ستتناول|سيتناول|ناقش|ناقشا|ناقشت|ناقشوا|يناقش|يناقشان|تناقش|سيناقش|سيناقشان|استعرض|استعرضا|استعرضت|استعرضوا|يستعرض|يستعرضان|تستعرض|سيستعرض|تطرق|تطرقا|تطرقت|تطرقوا|يتطرق|ستتطرق|سيتطرق|تباحث|تباحثا|تباحثوا|يتباحثان|تدارس|تدارسا|تشاور|تشاورا|تحادث|تحادثت|يتحادثان|تبادل|تبادلا|تبادلوا|يتبادلان|تمحور|تمحورت|تركز|تركزت|ستركز|ستتركز|ركزت|تصدر|تصدرت|تتصدر|ستتصدر|اتفق|اتفقت|توافق|توافقا|التزما|تعهدا|اتفقا|اتفقوا|يتفقان|تتفقان|تطرقا|تداول|تداولا|تداولوا|تدارست|شمل|شملت|يشمل|ستشمل|سيشمل|تضمن|تضمنت|خصص|خصصت|يخصص|تمحورت|تمحورا|استذكر|استكملا|راجع|راجعا|تحادثا|تطرق|عالجت|عالج|انصب|انصبت|تصدرا|أثار|أثارا|أثارت|يثير|سيثير|طرح|طرحا|يطرح|سيطرح|ينوي|يعتزم|تعتزم|توقفا|توقف|توقفت|عرضا|عرضوا|تشاورا|تشاوروا|تدارسا|قيم|قيما|ثمنا|سجلا|استكمل|استكملوا|بحثن|ستشملان|ستشمل|خصصا|أفضت|أفضى|أسفرت|أسفر|أثمرت|أثمر|يوقعان|سيوقع|سيوقعان|توقيع|التوقيع',
);
/** Nouns of it behind `جرى`, `تم`, `لـ` or `إلى جانب`. */
const AGENDA_NOUNS = words(
  'بحث|استعراض|مناقشة|تناول|تبادل|تدارس|التباحث|التشاور|البحث|مباحثات|نقاش|تداول|التداول|استكمال|مراجعة|دراسة|التطرق|الترحيب|التركيز|متابعة|التأكيد|تأكيد|الاتفاق|التشديد|الإشادة|التنسيق|التعبير|الحديث|إجراء|عرض|العرض|التوافق|التداول|تجديد|التنويه|الوقوف|الاطلاع|إطلاع|تقييم|التذكير|الدعوة',
);
const NOUN_LEADS = words(
  'جرى|وجرى|جرت|وجرت|تم|وتم|تمت|وتمت|يتم|تتم|سيتم|ستتم|يجري|سيجري|تجري|ستجري|خلاله|خلالها|جانب|إضافة|بالإضافة|علاوة|فضلا|على|عن|إلى|جدول|بهدف|بغية|أجل|اللقاء|الاجتماع|الاستقبال|الاتصال|المقابلة|المحادثات|المباحثات|الجلسة|الزيارة|المكالمة|أعمالها|لقاؤهما|لقائهما',
);
/** `محادثات … حول …`, `لقاء … بشأن …` */
const TALKS = words(
  'محادثات|المحادثات|مباحثات|المباحثات|مشاورات|المشاورات|محادثاتهما|مباحثاتهما|محادثاته|مباحثاته|لقاء|اللقاء|اجتماع|الاجتماع|اتصال|الاتصال|قمة|القمة|جلسة|زيارة|الزيارة|زيارته|زيارتها|جولة|اجتمع|اجتمعا|التقى|التقيا|يلتقي|سيلتقي|محادثة|المحادثة|مكالمة|المكالمة|يزور|زار|وصل|يصل|الحديث|حديث|حديثهما|النقاش|البحث|النقاشات|خطوة|مسعى|محاولة|مهمة|برنامج|لقائه|لقائها|لقائهما|لقاءه|لقاءها|لقاءهما|لقاؤه|لقاؤها|لقاؤهما|لقاءات',
);
const ABOUT = words('حول|بشأن|بخصوص|تناولت|تناول|تتعلق|ركزت|تركز|ركز|تركزت|محورها|موضوعها|تخص|شأن');
/** `لتعزيز`, `لتنسيق` behind talks: what they were for. */
const PURPOSE_NOUNS = words(
  'بحث|مناقشة|تعزيز|تنسيق|تطوير|توسيع|دعم|حل|إنهاء|إيجاد|تسوية|توطيد|توثيق|استعراض|دفع|مواجهة|مكافحة|تفعيل|تنفيذ|متابعة|ترسيخ|توقيع|البحث|التباحث|التشاور|تبادل|إحياء|إطلاق|استئناف|التوصل|كسر|إقناع|تهدئة|تخفيف|تذليل|إرساء|تحقيق|صياغة|إعداد|الإعداد|رسم|التحضير|تجاوز|تجديد|احتواء|إعادة|ضمان|تحسين|حماية|وقف|التمهيد|تهيئة|رفع|تقوية|تنشيط|توسيع',
);
const SEEKING = words(
  'يسعى|تسعى|سيسعى|ستسعى|يسعيان|يهدف|تهدف|يهدفان|بهدف|بغية|يعتزم|أجل|مسعى|مساعي|إطار|ضمن|ترمي|يرمي|هدفها|هدفه|الغرض|غايتها|محوره|محورها|سياق|خطوة',
);

const OF = foldKey('عن');
const IN = foldKey('في');
/** `نظرا في المسائل`: they looked into them; `نظرا إلى` means given. */
const LOOKED = words('نظر|نظرا|نظروا|نظرت');
const AFTER = words('بعد|عقب|بعيد|إثر');
const EARLIER_VISITS = words('زيارة|جولة|رحلة');
/** Behind these a sentence about talks speaks of something else. */
const OTHER_MATTERS = words('بعد|بعيد|قبل|عقب|عشية|غداة|منذ|الذي|التي|الذين|وسط');
const TALKS_REACH = 16;

const AUDIENCES = words('استقبال|مقابلة');

/** Whether a sentence speaks of talks, a visit or a call at all. */
export function hasTalks({ passage, from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) {
    const token = passage.tokens[i];
    if (token && (isTalks(token) || isAudience(token))) return true;
  }
  return false;
}

/** What was, or is to be, talked over: from the word after such a verb or noun to the end of its sentence. */
export function findAgenda(sentence: Sentence): Span | null {
  const start = findFronted(sentence) ?? findProminent(sentence) ?? findProvision(sentence) ?? findFirst(sentence);
  return start !== null && start < sentence.to ? { sentence, from: start, to: sentence.to } : null;
}

/** Of the words of talks and the words of a side's mind, those that come first. */
function findFirst(sentence: Sentence): number | null {
  const starts = [findPraised(sentence), findAgendaStart(sentence), findAttitude(sentence)];
  const known = starts.flatMap((start) => (start === null ? [] : [start]));
  return known.length > 0 ? Math.min(...known) : null;
}

/** A word without its conjunction, and behind `ل` (else empty). */
const strippedOf = rememberTokens((text) => ({
  bare: /^[وف]./.test(text) ? text.slice(1) : text,
  bound: /^و?ل/.test(text) ? text.replace(/^و?ل/, '').replace(/^ل/, 'ال') : '',
}));

const isTalks = rememberTokens((_, token) => formsOf(token).some((form) => TALKS.has(form)));
const isAudience = rememberTokens((_, token) => formsOf(token).some((form) => AUDIENCES.has(form)));

function findAgendaStart(sentence: Sentence): number | null {
  let talksAt = Number.NEGATIVE_INFINITY;
  let leadAt = Number.NEGATIVE_INFINITY;
  const { tokens } = sentence.passage;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    const text = token?.text ?? '';
    const { bare, bound } = token ? strippedOf(token) : { bare: '', bound: '' };
    // `بحثا عن`: in search of
    // `عقب زيارة … تناول خلالها`: another meeting's
    if (AFTER.has(text) && EARLIER_VISITS.has(tokens[i + 1]?.text ?? '')) return null;
    const searches = tokens[i + 1]?.text === OF;
    if ((LOOKED.has(text) || LOOKED.has(bare)) && tokens[i + 1]?.text === IN) return i + 2;
    if ((AGENDA_VERBS.has(text) || AGENDA_VERBS.has(bare)) && !searches) return i + 1;
    if ((AGENDA_NOUNS.has(text) || AGENDA_NOUNS.has(bare)) && i - leadAt <= NOUN_REACH) return i + 1;
    if (AGENDA_NOUNS.has(bound)) return i + 1;
    const nearTalks = i - talksAt <= TALKS_REACH;
    if (nearTalks && (ABOUT.has(text) || PURPOSE_NOUNS.has(bound) || SEEKING.has(text))) return i;
    if (OTHER_MATTERS.has(text)) talksAt = Number.NEGATIVE_INFINITY;
    if (token && isTalks(token)) talksAt = i;
    if (NOUN_LEADS.has(text) || NOUN_LEADS.has(bare)) leadAt = i;
  }
  return null;
}

const NOUN_REACH = 6;

const FRONTS = words('بشأن|حول|بخصوص|وبشأن|وحول|وبخصوص|وعن');
const UPON = words('في|وفي|على|وعلى');
const FIELDS = words('الشأن|شأن|الملف|ملف|موضوع|قضية|العلاقات|المجال|مجال|الجانب|الصعيد|صعيد|المستوى|إطار');

/** `وفي الشأن الاقتصادي، …`, `وبشأن المياه، …`: the matter stands before who speaks of it. */
function findFronted({ passage: { tokens }, from }: Sentence): number | null {
  const text = tokens[from]?.text ?? '';
  if (FRONTS.has(text)) return from + 1;
  return UPON.has(text) && FIELDS.has(tokens[from + 1]?.text ?? '') ? from + 1 : null;
}

const PROMINENT = words('صدارة|رأس|محور|مقدمة|قلب|طليعة');
const AGENDAS = words(
  'المحادثات|المباحثات|اللقاء|اللقاءات|جدول|الاجتماع|أولويات|البحث|النقاش|النقاشات|الزيارة|أجندة|الاتصال',
);

/** `كان المناخ في صدارة المحادثات`: the matter stands before the words for the agenda. */
function findProminent({ passage: { tokens }, from, to }: Sentence): number | null {
  for (let i = from + 1; i + 1 < to; i++)
    if (PROMINENT.has(tokens[i]?.text ?? '') && AGENDAS.has(tokens[i + 1]?.text ?? '')) return from;
  return null;
}

/** What a side wants or feels, as a noun with its pronoun: `وعزمه على …`, `معربا عن حرصه`, `رغبتهما في …`. */
const ATTITUDES = words('عزم|حرص|رغبة|استعداد|تطلع|التزام|تقدير|ثقة|ارتياح|اهتمام|قلق|تأييد|تمسك|أمل');
const POSSESSED = /(?:ه|ها|هما|هم)$/;

const isAttitude = rememberTokens(
  (text, token) => POSSESSED.test(text) && !ATTITUDES.has(text) && formsOf(token).some((form) => ATTITUDES.has(form)),
);

function findAttitude({ passage: { tokens }, from, to }: Sentence): number | null {
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    if (token && isAttitude(token)) return i + 1;
  }
  return null;
}

const PROVIDES = words(
  'يقضي|تقضي|وتقضي|ويقضي|ينص|وينص|تنص|وتنص|نص|ونص|نصت|ونصت|أسفر|وأسفر|أسفرت|يتضمن|ويتضمن|تضمن|وتضمن|يشمل|ويشمل',
);
const DOCUMENTS = words(
  'الإعلان|الاتفاق|البيان|الاتفاقية|المذكرة|البلاغ|الوثيقة|الاجتماع|اللقاء|القمة|المحادثات|إعلان',
);

/** `ويقضي الإعلان بزيادة التعاون في …`: what was signed says it. */
function findProvision({ passage: { tokens }, from, to }: Sentence): number | null {
  const at = PROVIDES.has(tokens[from]?.text ?? '') && DOCUMENTS.has(tokens[from + 1]?.text ?? '') ? from + 2 : null;
  return at !== null && at < to ? at : null;
}

const PRAISES = words('هنأ|وهنأ|هنأت|وهنأت|مهنئا');
const ON = foldKey('على');
const FEASTS = words(
  'عيد|بعيد|العيد|رمضان|الشهر|شهر|موسم|بموسم|اليوم|بتوليه|بتوليها|توليه|بتعيينه|بانتخابه|منصب|منصبه|بفوز|بفوزه|بفوزها|فوزه|فوزها|فوز|ذكرى|بذكرى',
);
const PRAISE_REACH = 8;

/** `هنأ الوزير بلدا على نجاحه في …`: praise for a deed is talk of it; wishes for a feast or an office are not. */
function findPraised({ passage: { tokens }, from, to }: Sentence): number | null {
  let at = from;
  while (at < to && !PRAISES.has(tokens[at]?.text ?? '')) at++;
  if (at >= to) return null;
  let start: number | null = null;
  for (let i = at + 1; i < Math.min(to, at + PRAISE_REACH * 2); i++) {
    const text = tokens[i]?.text ?? '';
    if (FEASTS.has(text)) return null;
    if (i > at + PRAISE_REACH) break;
    if (start === null && (text === ON || (text.startsWith('ب') && i > at + 1))) start = i;
  }
  return start;
}
