import { foldKey } from '../../shared/arabic/fold';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Sentence } from '../types';
import { formsOf } from './word-forms';

const words = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));

/** What a side wants or feels, as a noun with its pronoun: `وعزمه على …`, `معربا عن حرصه`, `رغبتهما في …`. */
const ATTITUDES = words('عزم|حرص|رغبة|استعداد|تطلع|التزام|تقدير|ثقة|ارتياح|اهتمام|قلق|تأييد|تمسك|أمل');
const READY = words('مستعد|مستعدة|مستعدون|مستعدين|مستعدان|استعداد');
const POSSESSED = /(?:ه|ها|هما|هم)$/;

const isAttitude = rememberTokens(
  (text, token) => POSSESSED.test(text) && !ATTITUDES.has(text) && formsOf(token).some((form) => ATTITUDES.has(form)),
);

export function findAttitude({ passage: { tokens }, from, to }: Sentence): number | null {
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    if (token && (isAttitude(token) || READY.has(token.text))) return i + 1;
  }
  return null;
}

const PRAISES = words('هنأ|وهنأ|هنأت|وهنأت|مهنئا');
const ON = foldKey('على');
const FEASTS = words(
  'عيد|بعيد|العيد|رمضان|الشهر|شهر|موسم|بموسم|اليوم|بتوليه|بتوليها|توليه|بتعيينه|بانتخابه|منصب|منصبه|بفوز|بفوزه|بفوزها|فوزه|فوزها|فوز|ذكرى|بذكرى',
);
const PRAISE_REACH = 8;

/** `هنأ الوزير بلدا على نجاحه في …`: praise for a deed is talk of it; wishes for a feast or an office are not. */
export function findPraised({ passage: { tokens }, from, to }: Sentence): number | null {
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
