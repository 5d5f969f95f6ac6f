import { foldKey } from '../../shared/arabic/fold';
import type { Token } from '../../shared/arabic/tokens';
import { toWordForms } from './word-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

/** `في مجالات الطاقة والنقل والثقافة`: every word of such a list names its subject for certain. */
const FIELD_HEADS = words(
  'مجال|مجالات|مجالي|بينها|ميدان|ميادين|قطاع|قطاعات|قطاعي|أصعدة|مستويات|قضايا|ملفات|صعيد|شؤون|جوانب|موضوعات|مواضيع|محاور|أمور|سيما|خصوصا|وخاصة|وبخاصة',
);
const ITEM_WORDS = 3;
const LIST_ENDS = words('.|؛|:|أن|إن|بين|مع|إلى|على|الذي|التي|حيث|كما|من|بما|لما|خلال|بهدف|سبيل');

const IN = foldKey('في');
const COOPERATION = words('تعاون|تبادل|شراكة|تبادلات|علاقات');

/** What an adjective says the field of: `الروابط الدفاعية`, `الشراكة الاقتصادية والأمنية`. */
const RELATIONS = words(
  'تعاون|شراكة|علاقات|علاقة|روابط|صلات|تنسيق|مسائل|قضايا|ملفات|مجالات|جوانب|حوار|تبادل|تبادلات|مصالح|اتفاقيات|اتفاقات|بروتوكولات|مشاورات|مباحثات|مفاوضات',
);
/** `قطاع غزة` is a place. */
const GAZA = foldKey('غزة');
const RELATIVE = /(?:ي|يه|يا|ييه)$/;

/** The tokens that a list of fields, or a run of adjectives behind a word of cooperation, makes certain. */
export function findFields(tokens: readonly Token[], from: number, to: number): ReadonlySet<number> {
  const fields = new Set<number>();
  let left = 0; // words that the current item of the list may still have
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? '';
    const forms = toWordForms(text);
    if (forms.some((form) => RELATIONS.has(form))) for (const at of adjectivesFrom(tokens, i + 1, to)) fields.add(at);
    if ((forms.some((form) => FIELD_HEADS.has(form)) && tokens[i + 1]?.text !== GAZA) || opensFields(tokens, i))
      left = ITEM_WORDS;
    else if (LIST_ENDS.has(text)) left = 0;
    else if (left > 0) {
      if (text === '،' || text === ',' || text.startsWith('و')) left = ITEM_WORDS;
      fields.add(i);
      left--;
    }
  }
  return fields;
}

/** `[الشراكة] الاقتصادية والأمنية`: the adjectives in a row, the later ones joined by و. */
function adjectivesFrom(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || !RELATIVE.test(token.text) || token.text.length < SHORTEST) break;
    found.push(i);
  }
  return found;
}

const SHORTEST = 4;

/** `التعاون في الاقتصاد والنقل`: fields without their name. */
function opensFields(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== IN) return false;
  for (let i = at - 1; i >= at - BETWEEN; i--)
    if (toWordForms(tokens[i]?.text ?? '').some((form) => COOPERATION.has(form))) return true;
  return FIELD_HEADS.has(tokens[at - 1]?.text ?? '');
}

/** `التعاون العملي في …` */
const BETWEEN = 2;
