import type { Reference } from '../link/officials';
import { entityAt, foldedSet, type Scan } from '../people/scan';
import type { Prepared } from '../prepare';
import type { Attendance } from './find-attendances';
import { wordIn } from './groups';
import { type Draft, leading, officialsOf } from './merge';

const SIDE = foldedSet(['الجانب', 'جانب', 'الوفد', 'وفد', 'وفدا']);
const OWN = foldedSet(['برفقته', 'برفقتها', 'بصحبته', 'بمعيته', 'مرفوقا', 'مرفوقة', 'مصحوبا', 'مصحوبة']);

/**
 * The country of an attendant whose own words tell none: the side named last before him (`من الجانب الأميركي`, `الوفد
 * المغربي`), else the one whom he accompanies (`رافق الوزيرَ X`, `الوزير مرفوقا بـX`). null where neither is told.
 */
export function sideAt(
  { matches }: Prepared,
  draft: Draft,
  { sentence, at, kind }: Attendance,
  reference: Reference,
  references: readonly Reference[],
): string | null {
  const scan: Scan = {
    sentence,
    tokens: sentence.passage.tokens,
    matches: matches.get(sentence.passage) ?? new Map(),
    end: sentence.to,
  };
  for (let i = reference.from - 1; i >= Math.max(sentence.from, at - 1); i--) {
    if (!SIDE.has(wordIn(sentence, i))) continue;
    const entity = entityAt(scan, i + 1);
    if (entity) return entity.code;
  }
  if (kind !== 'company' && kind !== 'members') return null;
  const principals = officialsOf(draft);
  const isSide = (r: Reference) => principals.has(r.official);
  const word = wordIn(sentence, at);
  const isPronoun = OWN.has(word.replace(/^و/, '')) || /(?:ق|ت)(?:ه|ها)$/.test(word);
  const whom = isPronoun
    ? references.findLast((r) => r.to <= at && isSide(r))
    : references.find((r) => r.from > at && r.from < reference.from && isSide(r));
  return whom?.official.entity ?? (isPronoun ? guestOf(draft) : null);
}

/** `ترافقه X` in a sentence of its own: whoever was received came with company. */
function guestOf(draft: Draft): string | null {
  const { trigger, others } = leading(draft);
  return trigger.frame === 'receives' && others.length === 1 ? (others[0]?.official.entity ?? null) : null;
}
