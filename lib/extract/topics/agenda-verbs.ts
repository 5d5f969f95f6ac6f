import { foldKey } from '../../shared/arabic/fold';

const split = (list: string): readonly string[] => list.split('|').map(foldKey);

/** Verbs of talking something over, as they stand in the past and behind the present's prefix. */
const STEMS: readonly (readonly [past: string, present: string])[] = [
  ...split('بحث|تناول|ناقش|تطرق|تباحث|تدارس|تشاور|تحادث|تمحور|تركز|ركز|تداول|عالج|تطارح').map(
    (stem): readonly [string, string] => [stem, stem],
  ),
  [foldKey('استعرض'), foldKey('ستعرض')],
  [foldKey('استكمل'), foldKey('ستكمل')],
];
const PAST_ENDINGS = ['', 'ت', 'ا', 'تا', 'وا', 'ن', 'نا'] as const;
const PRESENT_ENDINGS = { ي: ['', 'ان', 'ون', 'ا', 'وا'], ت: ['', 'ان', 'ا'], ن: [''] } as const;
/** `سيبحثان`, `ليبحثا` */
const LEADS = ['', 'س', 'ل'] as const;

/** Other forms of it, and verbs of which only some forms say that much. */
const FORMS = split(
  'تبادل|تبادلا|تبادلوا|تبادلنا|يتبادل|يتبادلان|يتبادلون|سيتبادل|سيتبادلان|سيتبادلون|تصدر|تصدرت|تتصدر|ستتصدر|تصدرا|اتفق|اتفقت|اتفقتا|توافق|توافقا|توافقتا|التزما|تعهدا|اتفقا|اتفقوا|يتفقان|تتفقان|اتفقنا|ستشمل|سيشمل|ستشملان|استذكر|غطت|غطى|راجع|راجعا|راجعت|راجعوا|راجعتا|انصب|انصبت|أثار|أثارا|أثارت|يثير|سيثير|طرح|طرحا|يطرح|سيطرح|توقفا|توقف|توقفت|عرضا|عرضوا|عرضتا|قيم|قيما|ثمنا|سجلا|خصصا|تحدثنا|تحدثا|تحدثتا|يوقعان|سيوقع|سيوقعان|توقيع|التوقيع|نوقش|نوقشت',
);

function* conjugate(past: string, present: string): Iterable<string> {
  for (const ending of PAST_ENDINGS) yield past + ending;
  for (const [prefix, endings] of Object.entries(PRESENT_ENDINGS))
    for (const ending of endings) for (const lead of LEADS) yield lead + prefix + present + ending;
}

/** Verbs of talking something over, in the forms that report it: `بحثتا`, `سيناقشون`, `لتستعرض`. */
export const AGENDA_VERBS: ReadonlySet<string> = new Set([
  ...FORMS,
  ...STEMS.flatMap(([past, present]) => [...conjugate(past, present)]),
]);
