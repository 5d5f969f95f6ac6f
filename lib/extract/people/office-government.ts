import { GOVERNMENTS, REGIONS } from '../ar/titles';
import { wordsOf } from '../match/lexicon';
import { buildTrie } from '../match/trie';
import type { Reading } from './office-words';
import { entityAt, foldedSet, type Scan, wordAt } from './scan';

const governments = buildTrie<true>();
for (const phrase of GOVERNMENTS)
  for (const before of ['في', 'ب', 'ل']) {
    const [first = '', ...rest] = wordsOf(phrase);
    if (before === 'في') governments.add([before, first, ...rest], true);
    else
      governments.add(
        [before === 'ل' && first.startsWith('ال') ? `لل${first.slice(2)}` : before + first, ...rest],
        true,
      );
  }

/**
 * The government that an office is held in: `وزير العدل في حكومة تصريف الأعمال`, `بحكومة الوحدة الوطنية الليبية`. The
 * country's adjective behind it is the office's.
 */
export function readGovernment(scan: Scan, reading: Reading): boolean {
  const first = wordAt(scan, reading.to);
  if (first === null) return false;
  const hit = governments.findLongest(first, (ahead) => wordAt(scan, reading.to + ahead) ?? undefined);
  if (!hit) return false;
  const to = reading.to + hit.length;
  const country = entityAt(scan, to);
  const adjective = country?.adjective === true && country.clitic === '';
  // `في حكومة` alone says something only with its country
  if (hit.length === 2 && first === 'في' && !adjective && !(wordAt(scan, to - 1) ?? '').startsWith('ال')) return false;
  if (adjective && reading.entity !== null && reading.entity !== country.code) return false;
  if (adjective) reading.entity ??= country.code;
  reading.to = adjective ? country.to : to;
  reading.construct = false;
  reading.generic = false;
  return true;
}

const regions = buildTrie<true>();
for (const phrase of REGIONS) {
  const [first = '', ...rest] = wordsOf(phrase);
  for (const before of ['', 'و', 'ل', 'ول', 'ب'])
    regions.add(
      [before.endsWith('ل') && first.startsWith('ال') ? `${before}ل${first.slice(2)}` : before + first, ...rest],
      true,
    );
}
const BEFORE_REGION = foldedSet(['إلى', 'في', 'لشؤون', 'لشئون', 'شؤون', 'لمنطقة']);

/** `مساعد وزير الخارجية لشؤون الشرق الأدنى`, `المبعوث إلى الشرق الأوسط وأفريقيا`: the part of the world an office is for. */
export function readRegion(scan: Scan, reading: Reading): boolean {
  const first = wordAt(scan, reading.to);
  if (first === null) return false;
  const from = BEFORE_REGION.has(first) ? reading.to + 1 : reading.to;
  const opening = wordAt(scan, from);
  if (opening === null || (from === reading.to && !/^[ولب]/.test(opening))) return false;
  const hit = regions.findLongest(opening, (ahead) => wordAt(scan, from + ahead) ?? undefined);
  if (!hit) return false;
  reading.to = from + hit.length;
  reading.construct = false;
  reading.generic = false;
  reading.closed = false;
  return true;
}
