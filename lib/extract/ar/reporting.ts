import { foldKey } from '../../shared/arabic/fold';

/**
 * Verbs by which somebody is reported to say something, with the forms met in the press, and what they take.
 * Everything is in ordinary spelling here and folded when the tables are built.
 */
export interface ReportingVerb {
  readonly lemma: string;
  /** Words that lead from the verb to what is said: `إلى` in `أشار إلى`; `ب` stands for the prefixed letter. */
  readonly prepositions: readonly string[];
  /** What is said may follow at once as an object: `أكد أهمية …`, `اقترح عقد …`. */
  readonly takesObject: boolean;
  /** The object may be a definite noun or a person: `أدان الهجوم`, `حث الجانبين`; of others that is the subject. */
  readonly takesDefinite: boolean;
  /** Also a noun or a preposition (`بين`, `عرض`): a verb only where what it leads to follows at once. */
  readonly ambiguous: boolean;
}

export type VerbNumber = 'singular' | 'dual' | 'plural';

export interface VerbForm {
  readonly verb: ReportingVerb;
  readonly number: VerbNumber;
  readonly feminine: boolean;
  readonly tense: 'past' | 'present' | 'participle';
}

/** past · feminine past · dual · plural · present · participle · what it takes (`=` object, `+` definite object, `?` ambiguous). */
const VERBS = `
قال قالت قالا قالوا يقول قائل -
أضاف أضافت أضافا أضافوا يضيف مضيف -
تابع تابعت تابعا تابعوا يتابع متابع -
أوضح أوضحت أوضحا أوضحوا يوضح موضح =
ذكر ذكرت ذكرا ذكروا يذكر ذاكر -
صرح صرحت صرحا صرحوا يصرح مصرح ب
أردف أردفت أردفا أردفوا يردف مردف -
استطرد استطردت استطردا استطردوا يستطرد مستطرد -
أجاب أجابت أجابا أجابوا يجيب مجيب -
أفاد أفادت أفادا أفادوا يفيد مفيد ب
أقر أقرت أقرا أقروا يقر مقر ب
أشار أشارت أشارا أشاروا يشير مشير إلى
لفت لفتت لفتا لفتوا يلفت لافت إلى
نوه نوهت نوها نوهوا ينوه منوه إلى|ب|عن
نبه نبهت نبها نبهوا ينبه منبه إلى
ألمح ألمحت ألمحا ألمحوا يلمح ملمح إلى
خلص خلصت خلصا خلصوا يخلص - إلى|?
أكد أكدت أكدا أكدوا يؤكد مؤكد =على
شدد شددت شددا شددوا يشدد مشدد على
ركز ركزت ركزا ركزوا يركز مركز على
أثنى أثنت أثنيا أثنوا يثني مثني على
حث حثت حثا حثوا يحث حاث =+على|?
حض حضت حضا حضوا يحض حاض =+على|?
أعرب أعربت أعربا أعربوا يعرب معرب عن
عبر عبرت عبرا عبروا يعبر معبر عن|?
أبدى أبدت أبديا أبدوا يبدي مبدي =
كشف كشفت كشفا كشفوا يكشف كاشف عن|?
أعلن أعلنت أعلنا أعلنوا يعلن معلن =عن
جدد جددت جددا جددوا يجدد - =
دعا دعت دعوا دعوا يدعو داعي =+إلى
طالب طالبت طالبا طالبوا يطالب مطالب =+ب|?
ناشد ناشدت ناشدا ناشدوا يناشد مناشد =+
أهاب أهابت أهابا أهابوا يهيب - ب
أشاد أشادت أشادا أشادوا يشيد مشيد ب
رحب رحبت رحبا رحبوا يرحب مرحب ب
أيد أيدت أيدا أيدوا يؤيد مؤيد =+
ثمن ثمنت ثمنا ثمنوا يثمن مثمن =+?
اقترح اقترحت اقترحا اقترحوا يقترح مقترح =
عرض عرضت عرضا عرضوا يعرض عارض =?
رأى رأت رأيا رأوا يرى - -
اعتبر اعتبرت اعتبرا اعتبروا يعتبر معتبر =
وصف وصفت وصفا وصفوا يصف واصف =+
توقع توقعت توقعا توقعوا يتوقع متوقع =
تمنى تمنت تمنيا تمنوا يتمنى متمني =
حذر حذرت حذرا حذروا يحذر محذر من
ندد نددت نددا نددوا يندد مندد ب
أدان أدانت أدانا أدانوا يدين مدين =+
استنكر استنكرت استنكرا استنكروا يستنكر مستنكر =+
انتقد انتقدت انتقدا انتقدوا ينتقد منتقد =+
رفض رفضت رفضا رفضوا يرفض رافض =+?
نفى نفت نفيا نفوا ينفي نافي =+
اتهم اتهمت اتهما اتهموا يتهم متهم =+
وعد وعدت وعدا وعدوا يعد واعد ب|?
تعهد تعهدت تعهدا تعهدوا يتعهد متعهد ب
التزم التزمت التزما التزموا يلتزم ملتزم ب
أبلغ أبلغت أبلغا أبلغوا يبلغ - ب
أطلع أطلعت أطلعا أطلعوا يطلع - على
بين بينت بينا بينوا يبين مبين ?
زعم زعمت زعما زعموا يزعم زاعم ?
شكر شكرت شكرا شكروا يشكر شاكر =+?
أعاد أعادت أعادا أعادوا يعيد - تأكيد|التأكيد|?
أبرز أبرزت أبرزا أبرزوا يبرز مبرز =
سجل سجلت سجلا سجلوا يسجل مسجل =?
طلب طلبت طلبا طلبوا يطلب طالب =?
ذهب ذهبت ذهبا ذهبوا يذهب - إلى|?
ثبت ثبتت ثبتا ثبتوا يثبت - ?
كرر كررت كررا كرروا يكرر مكرر =
استبعد استبعدت استبعدا استبعدوا يستبعد مستبعد =+
أرجع أرجعت أرجعا أرجعوا يرجع مرجع =+?
عزا عزت عزوا - يعزو - =+?
لاحظ لاحظت لاحظا لاحظوا يلاحظ ملاحظ =
أوصى أوصت أوصيا أوصوا يوصي موصي ب
نصح نصحت نصحا نصحوا ينصح ناصح ب
توعد توعدت توعدا توعدوا يتوعد متوعد =+ب
هدد هددت هددا هددوا يهدد مهدد =+ب|?
تساءل تساءلت تساءلا تساءلوا يتساءل متسائل عن
استغرب استغربت استغربا استغربوا يستغرب مستغرب =+
أسف أسفت أسفا أسفوا يأسف آسف ل|?
استذكر استذكرت استذكرا استذكروا يستذكر مستذكر =+
أبان أبانت أبانا أبانوا يبين - -
تحدث تحدثت تحدثا تحدثوا يتحدث متحدث عن|?
تعاهد تعاهدت تعاهدا تعاهدوا يتعاهد - على
صنف صنفت صنفا صنفوا يصنف - =+?
قيم قيمت قيما قيموا يقيم - =+?
شجع شجعت شجعا شجعوا يشجع مشجع =+?
طمأن طمأنت طمأنا طمأنوا يطمئن مطمئن =+
لوح لوحت لوحا لوحوا يلوح ملوح ب|?
قدر قدرت قدرا قدروا يقدر مقدر =+?
شرح شرحت شرحا شرحوا يشرح شارح =+?
استعرض استعرضت استعرضا استعرضوا يستعرض مستعرض =+
جزم جزمت جزما جزموا يجزم جازم ب
اشترط اشترطت اشترطا اشترطوا يشترط مشترط =
استشهد استشهدت استشهدا استشهدوا يستشهد مستشهد ب
تطلع تطلعت تطلعا تطلعوا يتطلع متطلع إلى
أخبر أخبرت أخبرا أخبروا يخبر - ب
أثار أثارت أثارا أثاروا يثير - =?
`;

/** Verbs that only together with a noun report speech: `قدم شرحا`, `أبدى استعداده`. */
export const SPEECH_NOUNS: ReadonlySet<string> = folded('شرحا|شرح|إيجازا|إحاطة|عرضا|مداخلة');
export const GIVING_VERBS: ReadonlySet<string> = folded('قدم|قدمت|وقدم|وقدمت|ألقى|وألقى');

/** `نقل البيان عن الوزير ترحيبه ب…`: nouns of speech with the speaker's pronoun, and what they lead on with. */
export const SPEECH_NOUNS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'تأكيده|تأكيدها': '',
    'ترحيبه|ترحيبها|إشادته|إشادتها|مطالبته|مطالبتها|اعترافه|اعترافها': 'ب',
    'دعوته|دعوتها|إشارته|إشارتها|تطلعه|تطلعها': 'إلى',
    'ثناءه|ثناءها|ثناؤه|تشديده|تشديدها|شكره|شكرها|حثه|حرصه|حرصها': 'على',
    'إعرابه|إعرابها|إعلانه|إعلانها|تعبيره|تعبيرها': 'عن',
    'استعداده|استعدادها|تقديره|تقديرها|امتنانه|امتنانها': 'ل',
  }).flatMap(([words, leads]) => words.split('|').map((word) => [foldKey(word), foldKey(leads)] as const)),
);

/** `إن`, `أنه` … what is said begins after a bare one and with one that carries a pronoun. */
export const COMPLEMENTIZERS: ReadonlySet<string> = folded(
  'أن|إن|أنه|إنه|أنها|إنها|أنهما|إنهما|أنهم|إنهم|أننا|إننا|أنني|إنني|أنا|بأن|بأنه|بأنها|بأنهما|بأنهم|بأننا|بأنني|لأن|بأنا',
);
export const BARE_COMPLEMENTIZERS: ReadonlySet<string> = folded('أن|إن|بأن');

/** `من جانبه`: the other side takes the floor. Matched as phrases. */
export const SWITCHES: readonly string[] = [
  'من جانبه',
  'من جانبها',
  'من جهته',
  'من جهتها',
  'من ناحيته',
  'من ناحيتها',
  'بدوره',
  'بدورها',
  'في المقابل',
];

/** Between verb and subject, or between subject and what is said, saying nothing about who speaks. */
export const ADVERBS: ReadonlySet<string> = folded(
  'أيضا|كذلك|اليوم|أمس|مجددا|قائلا|قائلة|مرارا|صراحة|بوضوح|هنا|حفظه|أيده|رعاه|الله|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|مساء|صباح|بشدة|بقوة|مرة|أخرى|وقتها|حينها',
);

/** Words after which a person is not the one who speaks: `قال خلال اجتماع مع …`. */
export const OBLIQUE_BEFORE: ReadonlySet<string> = folded(
  'مع|من|إلى|عن|على|في|لدى|عند|بين|أمام|ضد|تجاه|حول|بشأن|بحضور|برفقة|عبر|باسم|خلال|أثناء|عقب|بعد|قبل|لقائه|لقائها|لقاء|لقاءه|استقباله|استقبالها|استقبال|اجتماعه|اجتماعها|محادثاته|مباحثاته|نظيره|نظيرته|ضيفه|مصافحا|زيارة|كلمة|تحيات|دعوة|رسالة|مكتب|حكومة',
);

export const PREPOSITIONS: ReadonlySet<string> = folded(
  'مع|من|إلى|عن|على|في|لدى|عند|بين|أمام|خلال|أثناء|عقب|بعد|قبل|عبر|ضمن|لدن|حول|بشأن|بعيد|قبيل|حسب|بحسب|وفق|ردا|تعليقا|منذ|وسط|بمناسبة|بحضور|بمشاركة|فور|لدي|عشية|غداة|ضد|تجاه|نقلا|وفقا|بالتزامن|بالتوازي|بخصوص|بالنسبة',
);

/** Both sides speak at once: an outcome or nothing, never one side's statement. */
export const JOINT_SUBJECTS: ReadonlySet<string> = folded(
  'الجانبان|الطرفان|الرئيسان|الوزيران|الزعيمان|البلدان|الدولتان|الحكومتان|المسؤولان|القائدان|الوفدان|الأطراف|الملكان|الأميران|العاهلان|الشعبان|المجتمعون|المشاركون|الحاضرون|الوزراء|القادة|الزعماء|الرؤساء|كلاهما|كلا|الدبلوماسيان',
);

/** Who speaks for a party without being at the table: what they say of the talks is the official account of them. */
export const SOURCE_NOUNS: ReadonlySet<string> = folded(
  'بيان|البيان|متحدث|المتحدث|المتحدثة|متحدثة|ناطق|الناطق|الناطقة|وكالة|الوكالة|الكرملين|البيت|وزارة|الوزارة|الخارجية|رئاسة|الرئاسة|الديوان|ديوان|مصدر|مصادر|المصدر|المصادر|السفارة|سفارة|الإليزيه|البنتاغون|مكتب|المكتب|الحكومة|حكومة|التلفزيون|الإذاعة|الأمانة|السفير',
);

/** Others who are quoted about a meeting without having been there. */
export const OUTSIDER_NOUNS: ReadonlySet<string> = folded(
  'محللون|محلل|المحلل|المحللون|خبير|خبراء|الخبير|الخبراء|مراقبون|مراقب|المراقبون|أستاذ|الكاتب|كاتب|صحيفة|الصحيفة|ناشط|ناشطون|نشطاء|باحث|الباحث|معلقون|شهود|سكان|دبلوماسي|دبلوماسيون|مسؤول|مسؤولون|نواب|نائب|حزب|منظمة|جماعة|حركة|قائد|شرطة|السلطات|سلطات|وسائل|تقارير|تقرير|مواطنون|عضو|أعضاء|جامعة|مستشار|سفير|مدير|رئيس|وزير|وزيرة|الرئيس|الوزير|الوزيرة',
);

/** Of the outsiders, those who speak for a side where they hold office in its country. */
export const OFFICIAL_NOUNS: ReadonlySet<string> = folded(
  'مسؤول|مسؤولون|مسؤولان|دبلوماسي|دبلوماسيون|مستشار|مستشارة|سفير|سفيرة|مدير|مديرة|وزير|وزيرة|نائب|نائبة|مساعد|مساعدة|وكيل|وكيلة|أمين|رئيس|رئيسة|الوزير|الوزيرة|المستشار|المستشارة|المسؤول|المسؤولون',
);

/** Nouns that begin what is said right after the verb: `أكد أهمية …` has no subject of its own. */
export const CONTENT_NOUNS: ReadonlySet<string> = folded(
  'أهمية|ضرورة|حرص|عزم|استعداد|دعم|التزام|موقف|رغبة|عمق|متانة|رفض|تمسك|ثقة|تقدير|أمل|حق|حاجة|وجود|عدم|قوة|مواصلة|تعزيز|تطوير|وقوف|اهتمام|تضامن|ارتياح|سعي|إمكانية|إمكان|صلابة|خصوصية|تطلع|استمرار|إطلاق|تأييد|إدانة|مساندة|مبادرة|تشكيل|عقد|إنشاء|بدء|انفتاح|ترحيب|سياسة|مبدأ|احترام|جاهزية|أولوية|مركزية|شمولية|وحدة|سيادة|حل|الحاجة|التزامه|مضي|تنفيذ|فتح|زيادة|إقامة|توسيع|تشديد|تأكيد|إرسال|تقديم|منح|انعقاد|نجاح|خطورة|جهود|علاقات|العلاقات|الاتفاق|القرار|القضية|الأهمية|الالتزام|الدعم|الموقف|التعاون',
);

/** `حسبما ذكر X`: the speaker follows what was said. Two-word ones are matched on their last word. */
export const TRAILING_LEADS: ReadonlySet<string> = folded('حسبما|بحسبما|وفقما|كما|ما');
export const ACCORDING_TO: ReadonlySet<string> = folded('وفقا|بحسب|حسب|وفق|نقلا');
/** `على حد قوله`, `بحسب تعبيره`: the speaker of before. */
export const HIS_WORDS: ReadonlySet<string> = folded('قوله|قولها|تعبيره|تعبيرها|وصفه|وصفها|كلامه|رأيه');

function folded(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map(foldKey));
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const line of VERBS.trim().split('\n')) {
    const [past = '', feminine = '', dual = '', plural = '', present = '', participle = '-', takes = '-'] =
      line.split(' ');
    const verb: ReportingVerb = {
      lemma: past,
      takesObject: takes.includes('='),
      takesDefinite: takes.includes('+'),
      ambiguous: takes.includes('?'),
      prepositions: takes
        .replace(/[=+?-]/g, '')
        .split('|')
        .filter(Boolean)
        .map(foldKey),
    };
    const add = (form: string, rest: Omit<VerbForm, 'verb'>) => {
      const key = foldKey(form);
      if (!forms.has(key)) forms.set(key, { verb, ...rest });
    };
    const one = { number: 'singular', feminine: false } as const;
    add(past, { ...one, tense: 'past' });
    add(feminine, { ...one, feminine: true, tense: 'past' });
    add(dual, { number: 'dual', feminine: false, tense: 'past' });
    add(feminine + 'ا', { number: 'dual', feminine: true, tense: 'past' });
    add(plural, { number: 'plural', feminine: false, tense: 'past' });
    const stem = present.slice(1);
    add(present, { ...one, tense: 'present' });
    add('ت' + stem, { ...one, feminine: true, tense: 'present' });
    const dualStem = stem.endsWith('ى') ? `${stem.slice(0, -1)}ي` : stem;
    add(`ي${dualStem}ان`, { number: 'dual', feminine: false, tense: 'present' });
    add(`ت${dualStem}ان`, { number: 'dual', feminine: true, tense: 'present' });
    if (participle === '-') continue;
    add(participle + 'ا', { ...one, tense: 'participle' });
    add(participle + 'ة', { ...one, feminine: true, tense: 'participle' });
    add(participle + 'ين', { number: 'dual', feminine: false, tense: 'participle' });
  }
  return forms;
}

const FORMS = buildForms();

/** The reporting verb that a folded word is, with or without و or ف before it; null for any other word. */
export function findReportingVerb(word: string): VerbForm | null {
  const whole = FORMS.get(word);
  if (whole) return whole;
  return /^[وف]./.test(word) ? (FORMS.get(word.slice(1)) ?? null) : null;
}
