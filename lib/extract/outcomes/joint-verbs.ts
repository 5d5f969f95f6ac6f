import { foldKey } from '../../shared/arabic/fold';

/** What a joint verb takes before what was agreed; `=`: the thing agreed follows at once. */
export interface JointVerb {
  readonly prepositions: readonly string[];
  readonly takesObject: boolean;
  /** Agreement by itself (`اتفق X مع Y`); others are joint only with a joint subject or in the dual. */
  readonly inherent: boolean;
  readonly joint: boolean;
  /** Only before these things: one signs agreements and announces launches. */
  readonly things: 'any' | 'deeds';
}

/** lemma forms: singular masculine, feminine · dual and plural · what it takes (`!` inherent, `#` deeds alone). */
const VERBS = `
اتفق|اتفقت اتفقا|اتفقتا|اتفقوا|يتفقان|تتفقان|يتفقون|تتفق !على
توافق|توافقت توافقا|توافقتا|توافقوا|يتوافقان|تتوافقان !على
توصل|توصلت توصلا|توصلتا|توصلوا|يتوصلان !إلى
تعهد|تعهدت|يتعهد تعهدا|تعهدتا|تعهدوا|يتعهدان|تتعهدان ب
التزم|التزمت|يلتزم التزما|التزمتا|التزموا|يلتزمان ب
قرر|قررت قررا|قررتا|قرروا|يقرران|تقرران =
أعلن|أعلنت أعلنا|أعلنتا|أعلنوا|يعلنان|تعلنان =عن|#
وقع|وقعت وقعا|وقعتا|وقعوا|يوقعان|توقعان =على|#
أبرم|أبرمت أبرما|أبرمتا|أبرموا|يبرمان|تبرمان =
أطلق|أطلقت أطلقا|أطلقتا|أطلقوا|يطلقان|تطلقان =
دشن|دشنت دشنا|دشنتا|دشنوا|يدشنان =
شهد|شهدت شهدا|شهدتا|شهدوا|يشهدان =#
وافق|وافقت وافقا|وافقتا|وافقوا على
اعتمد|اعتمدت اعتمدا|اعتمدتا|اعتمدوا =
خلص|خلصت خلصا|خلصتا|خلصوا إلى
تقرر - !أن
اختتم|اختتمت اختتما|اختتمتا|اختتموا ب
`;

/** `تم الاتفاق على …`, `جرى توقيع …`: nouns behind a verb of happening. */
const HAPPENING = ['تم', 'جرى', 'تمت', 'جرت'];
const NOUNS = `
الاتفاق على
اتفاق على
التوافق على
التوصل إلى
التوقيع على
توقيع =
إبرام =
الإعلان عن
اعتماد =
إقرار =
`;

/** What can be signed, announced or launched together. */
const DEEDS =
  'اتفاق|اتفاقا|اتفاقية|اتفاقيات|اتفاقيتين|اتفاقين|اتفاقات|مذكرة|مذكرات|مذكرتي|مذكرتين|بيان|بيانا|إعلان|إعلانا|برنامج|برنامجا|بروتوكول|بروتوكولا|عقد|عقدا|عقود|عقودا|وثيقة|وثائق|خطة|معاهدة|ميثاق|خارطة|محضر|إطلاق|إنشاء|تأسيس|إقامة|توقيع|التوقيع|بدء|فتح|افتتاح|استئناف|تشكيل|رفع|إعفاء|تسيير|تدشين|الاتفاق|عزم|تمديد|تنفيذ|عزمهما|التزامهما|اتفاقهما|عدد|خمس|ثلاث|أربع|ست|سبع';

const fold = (list: string): readonly string[] => list.split('|').map(foldKey);

export const DEED_WORDS: ReadonlySet<string> = new Set(fold(DEEDS));
/** In the accusative, so never behind a preposition: `وقع الوزيران في المدينة إعلانا`. */
export const ACCUSATIVE_DEEDS: ReadonlySet<string> = new Set([...DEED_WORDS].filter((word) => /[^ا]ا$/.test(word)));
export const HAPPENING_WORDS: ReadonlySet<string> = new Set(HAPPENING.flatMap((w) => [foldKey(w), foldKey(`و${w}`)]));

function takes(code: string): Pick<JointVerb, 'prepositions' | 'takesObject' | 'inherent' | 'things'> {
  const prepositions = code.replace(/[=!#|]/g, '');
  return {
    prepositions: prepositions === '' ? [] : [foldKey(prepositions)],
    takesObject: code.includes('='),
    inherent: code.includes('!'),
    things: code.includes('#') ? 'deeds' : 'any',
  };
}

function buildVerbs(): ReadonlyMap<string, JointVerb> {
  const verbs = new Map<string, JointVerb>();
  for (const line of VERBS.trim().split('\n')) {
    const [single = '', joint = '', code = ''] = line.split(' ');
    for (const form of fold(single)) verbs.set(form, { ...takes(code), joint: false });
    for (const form of fold(joint)) verbs.set(form, { ...takes(code), joint: true });
  }
  return verbs;
}

const JOINT_VERBS = buildVerbs();
const AGREEMENT_NOUNS: ReadonlyMap<string, JointVerb> = new Map(
  NOUNS.trim()
    .split('\n')
    .map((line) => {
      const [noun = '', code = ''] = line.split(' ');
      return [foldKey(noun), { ...takes(code), inherent: true, joint: true }] as const;
    }),
);

/** The joint verb that a folded word is, with or without و or ف before it. */
export const findJointVerb = (word: string): JointVerb | null =>
  JOINT_VERBS.get(word) ?? (/^[وف]./.test(word) ? (JOINT_VERBS.get(word.slice(1)) ?? null) : null);

export const findAgreementNoun = (word: string): JointVerb | null => AGREEMENT_NOUNS.get(word) ?? null;
