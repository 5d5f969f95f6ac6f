import { foldKey } from '../../shared/arabic/fold';
import type { Token } from '../../shared/arabic/tokens';
import type { Sentence } from '../types';

/** Tokens `[from, to)`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const split = (phrases: string): readonly (readonly string[])[] =>
  phrases.split('|').map((phrase) => phrase.split(' ').map(foldKey));

/** What leads to the name of the occasion: a meeting beside a summit of ASEAN is not about ASEAN. */
const OCCASIONS = split(
  'على هامش|على هامش أعمال|للمشاركة في|مشاركته في|مشاركتها في|مشاركتهما في|مشاركتهم في|مشاركته بأعمال|المشاركين في|المشاركة في|لحضور|حضوره|في ختام أعمال|ضمن أعمال|خلال أعمال|بمناسبة انعقاد|تزامنا مع|وتزامن مع|بالتزامن مع|ترأس|يترأس|تترأس|يرأس|ترأست|تترأس|تتولى رئاسة|يتولى رئاسة|خلال اجتماع وزراء|خلال اجتماعات|في اجتماعات|ضمن اجتماعات|خلال قمة|في قمة|قبيل قمة|عشية قمة|قبل قمة|على خلفية|وسط|في وقت|بينما أنظار|أنظار العالم|في أعقاب زيارة|شارك في|يشارك في|وشارك في|ويشارك في|شاركت في|شاركا في|كلمة في|كلمته في',
);
/** Not the occasion any more. */
const ENDS: ReadonlySet<string> = new Set(
  'عمق|أهمية|ضرورة|حرص|متانة|دعم|،|,|.|؛|:|(|أن|إن|حيث|لبحث|بحثا|وبحث|وبحثا|وتناول|وناقش|تناول|سبل|الذي|التي|كما|العلاقات|التعاون|تمحورت|عقد|عقدت|عقدا|تناولا|تناولت|أجرى|أجرت|أجريا|التقى|التقت|اجتمع|اجتمعت|بحثا|ناقشا|استقبل'
    .split('|')
    .map(foldKey),
);
const OCCASION_WORDS = 18;

/** The names of occasions in a sentence, whose words say nothing of what was talked about. */
export function findOccasions({ passage: { tokens }, from, to }: Sentence): Range[] {
  const found: Range[] = [];
  for (let i = from; i < to; i++) {
    const lead = OCCASIONS.find((words) => words.every((word, k) => isWord(tokens, i + k, to, word, k === 0)));
    if (!lead) continue;
    const start = i + lead.length;
    let end = start;
    while (end < Math.min(to, start + OCCASION_WORDS) && (!ENDS.has(tokens[end]?.text ?? '') || isHosted(tokens, end)))
      end++;
    // `خلال قمة العشرين`: the lead holds the name's first word
    found.push({ from: i, to: end });
    i = Math.max(i, end - 1);
  }
  return found;
}

const WHICH: ReadonlySet<string> = new Set(['التي', 'الذي'].map(foldKey));
const HOSTS: ReadonlySet<string> = new Set(
  'تستضيفها|يستضيفها|تستضيفه|يستضيفه|تحتضنها|تحتضنه|يحتضنها|يحتضنه|تعقد|يعقد|عقدت|عقد|تنعقد|ينعقد|تقام|يقام|ترأسها|يرأسها'
    .split('|')
    .map(foldKey),
);

/** `الاجتماعات التي تستضيفها …`: still the occasion. */
const isHosted = (tokens: readonly Token[], at: number): boolean =>
  WHICH.has(tokens[at]?.text ?? '') && HOSTS.has(tokens[at + 1]?.text ?? '');

function isWord(tokens: readonly Token[], at: number, to: number, word: string, first: boolean): boolean {
  const text = at < to ? (tokens[at]?.text ?? '') : '';
  return text === word || (first && text === `و${word}`);
}
