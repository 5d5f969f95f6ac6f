import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import type { Sentence, Span } from '../types';
import { formsOf } from './word-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

/** Verbs of talking something over, in the forms that report it; with و or ف too. */
const AGENDA_VERBS = words(
  'بحث|بحثا|بحثت|بحثوا|يبحث|يبحثان|تبحث|تبحثان|سيبحث|سيبحثان|ستبحث|تناول|تناولا|تناولت|تناولوا|يتناول|يتناولان|تتناول|ستتناول|سيتناول|ناقش|ناقشا|ناقشت|ناقشوا|يناقش|يناقشان|تناقش|سيناقش|سيناقشان|استعرض|استعرضا|استعرضت|استعرضوا|يستعرض|يستعرضان|تستعرض|سيستعرض|تطرق|تطرقا|تطرقت|تطرقوا|يتطرق|ستتطرق|سيتطرق|تباحث|تباحثا|تباحثوا|يتباحثان|تدارس|تدارسا|تشاور|تشاورا|تحادث|تحادثت|يتحادثان|تبادل|تبادلا|تبادلوا|يتبادلان|تمحور|تمحورت|تركز|تركزت|ستركز|ستتركز|ركزت|تصدر|تصدرت|تتصدر|ستتصدر|اتفق|اتفقت|توافق|توافقا|التزما|تعهدا|اتفقا|اتفقوا|يتفقان|تتفقان|تطرقا|تداول|تداولا|تداولوا|تدارست|ستشمل|سيشمل|تمحورا|استذكر|ناقشنا|بحثنا|تناولنا|تحدثنا|تحدثا|تباحثنا|استعرضنا|تطرقنا|ركزنا|اتفقنا|غطت|غطى|استذكر|استكملا|راجع|راجعا|تحادثا|تطرق|عالجت|عالج|انصب|انصبت|تصدرا|أثار|أثارا|أثارت|يثير|سيثير|طرح|طرحا|يطرح|سيطرح|توقفا|توقف|توقفت|عرضا|عرضوا|تشاورا|تشاوروا|تدارسا|قيم|قيما|ثمنا|سجلا|استكمل|استكملوا|بحثن|ستشملان|ستشمل|خصصا|يوقعان|سيوقع|سيوقعان|توقيع|التوقيع',
);
/** Of much else too, so only in a sentence about talks: `شملت المحادثات …`. */
const LOOSE_VERBS = words('ينوي|يعتزم|تعتزم|أفضت|أفضى|أسفرت|أسفر|أثمرت|أثمر|شمل|شملت|يشمل|تضمن|تضمنت|خصص|خصصت|يخصص');
/** Nouns of it behind `جرى`, `تم`, `لـ` or `إلى جانب`. */
const AGENDA_NOUNS = words(
  'بحث|استعراض|مناقشة|تناول|تبادل|تدارس|التباحث|التشاور|البحث|مباحثات|نقاش|تداول|التداول|استكمال|مراجعة|دراسة|التطرق|الترحيب|التركيز|متابعة|التأكيد|تأكيد|الاتفاق|التشديد|الإشادة|التنسيق|التعبير|الحديث|إجراء|عرض|العرض|التوافق|التداول|تجديد|التنويه|الوقوف|الاطلاع|إطلاع|تقييم|التذكير|الدعوة',
);
/** `سمحت الزيارة باستعراض …` */
const DEBATING = words('ببحث|باستعراض|بمناقشة|بتناول|بتبادل|بدراسة|بتدارس');
const NOUN_LEADS = words(
  'جرى|وجرى|جرت|وجرت|تم|وتم|تمت|وتمت|يتم|تتم|سيتم|ستتم|يجري|سيجري|تجري|ستجري|خلاله|خلالها|جانب|إضافة|بالإضافة|علاوة|فضلا|على|عن|إلى|جدول|بهدف|بغية|أجل|اللقاء|الاجتماع|الاستقبال|الاتصال|المقابلة|المحادثات|المباحثات|الجلسة|الزيارة|المكالمة|أعمالها|لقاؤهما|لقائهما',
);
/** `محادثات … حول …`, `لقاء … بشأن …` */
const TALKS = words(
  'مناقشات|محادثات|المحادثات|مباحثات|المباحثات|مشاورات|المشاورات|محادثاتهما|مباحثاتهما|محادثاته|مباحثاته|لقاء|اللقاء|اجتماع|الاجتماع|اتصال|الاتصال|قمة|القمة|جلسة|زيارة|الزيارة|زيارته|زيارتها|جولة|اجتمع|اجتمعا|التقى|التقيا|يلتقي|سيلتقي|محادثة|المحادثة|مكالمة|المكالمة|يزور|زار|وصل|يصل|الحديث|حديث|حديثهما|النقاش|البحث|النقاشات|خطوة|مسعى|محاولة|مهمة|برنامج|لقائه|لقائها|لقائهما|لقاءه|لقاءها|لقاءهما|لقاؤه|لقاؤها|لقاؤهما|لقاءات',
);
const ABOUT = words('حول|بشأن|بخصوص|تناولت|تناول|تتعلق|ركزت|تركز|ركز|تركزت|محورها|موضوعها|تخص|شأن');
/** `لتعزيز`, `لتنسيق` behind talks: what they were for. */
const PURPOSE_NOUNS = words(
  'العمل|تشجيع|حث|إقامة|بناء|معالجة|منع|تسهيل|تسريع|الحد|التأكيد|الاطلاع|مكافحة|بحث|مناقشة|تعزيز|تنسيق|تطوير|توسيع|دعم|حل|إنهاء|إيجاد|تسوية|توطيد|توثيق|استعراض|دفع|مواجهة|مكافحة|تفعيل|تنفيذ|متابعة|ترسيخ|توقيع|البحث|التباحث|التشاور|تبادل|إحياء|إطلاق|استئناف|التوصل|كسر|إقناع|تهدئة|تخفيف|تذليل|إرساء|تحقيق|صياغة|إعداد|الإعداد|رسم|التحضير|تجاوز|تجديد|احتواء|إعادة|ضمان|تحسين|حماية|وقف|التمهيد|تهيئة|رفع|تقوية|تنشيط|توسيع',
);
const SEEKING = words(
  'سيحاول|ستحاول|يحاول|تحاول|يسعى|تسعى|سيسعى|ستسعى|يسعيان|يهدف|تهدف|يهدفان|بهدف|بغية|يعتزم|أجل|مسعى|مساعي|إطار|ضمن|ترمي|يرمي|هدفها|هدفه|الغرض|غايتها|محوره|محورها|سياق|خطوة',
);

const OF = foldKey('عن');
const SEARCH = foldKey('بحث');
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

/** `يذكر أن …`, `وسبق أن …`, `والجدير بالذكر أن …`: what the reader is reminded of. */
const ASIDES = ['يذكر أن', 'سبق أن', 'جدير بالذكر', 'الجدير بالذكر', 'تجدر الإشارة'].map((phrase) =>
  phrase.split(' ').map(foldKey),
);
function isAside({ passage: { tokens }, from, to }: Sentence): boolean {
  const text = (i: number): string => (i < to ? (tokens[i]?.text ?? '') : '');
  return ASIDES.some((words) =>
    words.every((word, k) => text(from + k) === word || (k === 0 && text(from) === `و${word}`)),
  );
}

/** What was, or is to be, talked over: from the word after such a verb or noun to the end of its sentence. */
export function findAgenda(sentence: Sentence): Span | null {
  if (isAside(sentence)) return null;
  const start = findFronted(sentence) ?? findProminent(sentence) ?? findProvision(sentence) ?? findFirst(sentence);
  return start !== null && start < sentence.to ? { sentence, from: start, to: sentence.to } : null;
}

/** Of the words of talks and the words of a side's mind, those that come first. */
function findFirst(sentence: Sentence): number | null {
  const starts = [findPraised(sentence), findAgendaStart(sentence), findAttitude(sentence), findListed(sentence)];
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
  let about: boolean | null = null;
  const { tokens } = sentence.passage;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    const text = token?.text ?? '';
    const { bare, bound } = token ? strippedOf(token) : { bare: '', bound: '' };
    // `بحثا عن`: in search of
    // `عقب زيارة … تناول خلالها`: another meeting's
    if (AFTER.has(text) && EARLIER_VISITS.has(tokens[i + 1]?.text ?? '')) return null;
    const searches = tokens[i + 1]?.text === OF && text.includes(SEARCH);
    if ((LOOKED.has(text) || LOOKED.has(bare)) && tokens[i + 1]?.text === IN) return i + 2;
    if ((AGENDA_VERBS.has(text) || AGENDA_VERBS.has(bare)) && !searches) return i + 1;
    if ((LOOSE_VERBS.has(text) || LOOSE_VERBS.has(bare)) && (about ??= hasTalks(sentence))) return i + 1;
    if ((AGENDA_NOUNS.has(text) || AGENDA_NOUNS.has(bare)) && i - leadAt <= NOUN_REACH) return i + 1;
    if (AGENDA_NOUNS.has(bound) || DEBATING.has(text)) return i + 1;
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
const AS_FOR = words('أما|وأما|فيما');
const UPON = words('في|وفي|على|وعلى');
const FIELDS = words('الشأن|شأن|الملف|ملف|موضوع|قضية|العلاقات|المجال|مجال|الجانب|الصعيد|صعيد|المستوى|إطار');

/** `وفي الشأن الاقتصادي، …`, `وبشأن المياه، …`: the matter stands before who speaks of it. */
function findFronted({ passage: { tokens }, from }: Sentence): number | null {
  const first = tokens[from]?.text ?? '';
  const at = AS_FOR.has(first) ? from + 1 : from;
  const text = tokens[at]?.text ?? '';
  if (FRONTS.has(text) || (at > from && text === OF)) return at + 1;
  return UPON.has(text) && FIELDS.has(tokens[at + 1]?.text ?? '') ? at + 1 : null;
}

const PROMINENT = words('صدارة|رأس|محور|مقدمة|قلب|طليعة|طاولة');
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
function findProminent({ passage: { tokens }, from, to }: Sentence): number | null {
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    if (i > from && PROMINENT.has(token?.text ?? '') && hasForm(tokens[i + 1], AGENDAS)) return from;
    if (i <= from + 2 && hasForm(token, PREVAILS) && prevails(tokens, i, to)) return i + 1;
    if (i > from && hasForm(token, MATTERS) && WHICH.has(tokens[i + 1]?.text ?? '') && hasForm(tokens[i + 2], DEBATED))
      return from;
  }
  return null;
}

const LISTS = words('أبرزها|أهمها|مقدمتها|رأسها');
const LIST_REACH = 20;

/** `ملفات عدة …، أبرزها …` */
function findListed({ passage: { tokens }, from, to }: Sentence): number | null {
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

/** What a side wants or feels, as a noun with its pronoun: `وعزمه على …`, `معربا عن حرصه`, `رغبتهما في …`. */
const ATTITUDES = words('عزم|حرص|رغبة|استعداد|تطلع|التزام|تقدير|ثقة|ارتياح|اهتمام|قلق|تأييد|تمسك|أمل');
const READY = words('مستعد|مستعدة|مستعدون|مستعدين|مستعدان|استعداد');
const POSSESSED = /(?:ه|ها|هما|هم)$/;

const isAttitude = rememberTokens(
  (text, token) => POSSESSED.test(text) && !ATTITUDES.has(text) && formsOf(token).some((form) => ATTITUDES.has(form)),
);

function findAttitude({ passage: { tokens }, from, to }: Sentence): number | null {
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    if (token && (isAttitude(token) || READY.has(token.text))) return i + 1;
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
