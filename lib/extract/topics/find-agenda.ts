import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Sentence, Span } from '../types';
import { AGENDA_VERBS } from './agenda-verbs';
import { findAttitude, findPraised } from './find-attitudes';
import { findFronted, findListed, findProminent, findProvision } from './find-placed-matters';
import { formsOf } from './word-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

/** Of much else too, so only in a sentence about talks: `شملت المحادثات …`. */
const LOOSE_VERBS = words(
  'اطلع|أطلعا|اطلعت|استمع|استمعت|ينوي|يعتزم|تعتزم|أفضت|أفضى|أسفرت|أسفر|أثمرت|أثمر|شمل|شملت|يشمل|تضمن|تضمنت|خصص|خصصت|يخصص',
);
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
const AFTER = words('بعد|عقب|بعيد|إثر|قبيل|قبل|عشية|غداة');
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
    // `عقب زيارة … تناول خلالها`, `قبيل زيارة … لبحث`: another meeting's
    if (AFTER.has(text) && EARLIER_VISITS.has(tokens[i + 1]?.text ?? '')) return null;
    const searches = tokens[i + 1]?.text === OF && text.includes(SEARCH);
    if ((LOOKED.has(text) || LOOKED.has(bare)) && tokens[i + 1]?.text === IN) return i + 2;
    if ((AGENDA_VERBS.has(text) || AGENDA_VERBS.has(bare)) && !searches && !isOtherAct(sentence, i)) return i + 1;
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

/** `استعرض حرس الشرف` */
const REVIEW = foldKey('ستعرض');
const PARADES = words('حرس|ثلة|طابور');
const PARADE_REACH = 8;
const SPEECHES = words('كلمة|كلمته|كلمتها|خطاب|خطابا|خطابه|محاضرة|محاضرته|مداخلة|مداخلته|ورقة');
const SPEECH_REACH = 4;

/** Whether the verb at token `at` tells a parade, or what somebody's own speech is about: `كلمة يستعرض خلالها …`. */
function isOtherAct({ passage: { tokens }, from }: Sentence, at: number): boolean {
  const verb = tokens[at]?.text ?? '';
  if (verb.includes(REVIEW) && tokens.slice(at + 1, at + PARADE_REACH).some(({ text }) => PARADES.has(text)))
    return true;
  if (!/^[وف]?[يت]/.test(verb)) return false;
  for (let i = Math.max(from, at - SPEECH_REACH); i < at; i++) if (SPEECHES.has(tokens[i]?.text ?? '')) return true;
  return false;
}
