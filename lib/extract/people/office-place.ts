import { readName } from './names';
import { HELD_IN, INSIDE, institutions, type Reading, stateNouns, subnational, TOWARDS } from './office-words';
import { afterHonorifics, entityAt, entriesAt, foldedSet, isPunct, matchAt, type Scan, wordAt } from './scan';
import type { OfficeRead } from './types';

/** `رئيس البرلمان في دولة X`, `وزيرة العلاقات الدولية في X فلانة`: the country after في is whose it is. */
export function readHeldIn(scan: Scan, word: string, reading: Reading): boolean {
  if (!INSIDE.has(word) || reading.entity !== null) return false;
  const isState = stateNouns.has(wordAt(scan, reading.to + 1) ?? '');
  const entity = entityAt(scan, reading.to + 1) ?? (isState ? entityAt(scan, reading.to + 2) : null);
  if (!entity || entity.clitic !== '' || entity.adjective) return false;
  const named = readName(scan, afterHonorifics(scan, entity.to), 1);
  if (reading.role !== 'parliament_speaker' && (!named || named.clitic !== '')) return false;
  reading.entity = entity.code;
  reading.to = entity.to;
  reading.construct = false;
  return true;
}

/**
 * `سالم الرابحي نائب رئيس الوزراء في سلطنة عمان`: behind a name, a last office that tells no country is held in the one
 * after في. Where nothing sets the office off, the words must say that it is a state.
 */
export function withHeldIn<T extends { readonly offices: OfficeRead[] }>(scan: Scan, run: T, isSetOff: boolean): T {
  const last = run.offices.at(-1);
  if (!last || last.role === null || run.offices.some((o) => o.entity !== null)) return run;
  if (!INSIDE.has(wordAt(scan, last.to) ?? '')) return run;
  const isState = stateNouns.has(wordAt(scan, last.to + 1) ?? '');
  const entity = entityAt(scan, last.to + 1) ?? (isState ? entityAt(scan, last.to + 2) : null);
  if (
    !entity ||
    entity.clitic !== '' ||
    entity.adjective ||
    !(isState || (isSetOff && isBodyWithMinisters(entity.code)))
  )
    return run;
  return { ...run, offices: [...run.offices.slice(0, -1), { ...last, entity: entity.code, to: entity.to }] };
}

const isBodyWithMinisters = (code: string): boolean => code === 'EU';

function readPost(scan: Scan, reading: Reading): boolean {
  const to = afterResidence(scan, matchAt(scan, reading.to + 1)?.to ?? reading.to + 2);
  const bracket = isPunct(scan, to, '،,') ? 1 : 0;
  const name = readName(scan, afterHonorifics(scan, to + bracket), 2);
  if (!name || name.clitic !== '' || (bracket && !isPunct(scan, name.to, '،,).'))) return false;
  reading.to = to;
  reading.construct = false;
  return true;
}

/** `سفير النرويج في نواكشوط المقيم في الرباط`, `ومقره الرباط`: behind the city where an envoy to several countries lives. */
function afterResidence(scan: Scan, at: number): number {
  if (!RESIDENT.has(wordAt(scan, at) ?? '')) return at;
  let city = at + 1;
  while (BEFORE_CITY.has(wordAt(scan, city) ?? '')) city++;
  if (entityAt(scan, city)?.adjective) city = entityAt(scan, city)?.to ?? city;
  return entriesAt(scan, city, 'city').length > 0 || entityAt(scan, city) ? (matchAt(scan, city)?.to ?? at) : at;
}
const RESIDENT = foldedSet(['المقيم', 'المقيمة', 'مقيم', 'مقيما', 'مقيمة', 'ومقره', 'ومقرها', 'مقره', 'مقرها']);
const BEFORE_CITY = foldedSet(['في', 'العاصمة', 'بالعاصمة', 'مدينة', 'بمدينة']);

/** `سفير النرويج المقيم في الرباط فلان`: he lives elsewhere than where he is posted. */
export function readResidence(scan: Scan, reading: Reading): boolean {
  if (reading.role !== 'ambassador' || reading.entity === null) return false;
  const to = afterResidence(scan, reading.to);
  if (to === reading.to) return false;
  reading.to = to;
  reading.construct = false;
  return true;
}

const EMBASSY = foldedSet([
  'سفارة',
  'السفارة',
  'بسفارة',
  'بالسفارة',
  'لسفارة',
  'للسفارة',
  'قنصلية',
  'القنصلية',
  'بعثة',
]);

/** `القائم بالأعمال في سفارة كينيا لدى قطر`, `الملحق العسكري بالسفارة النرويجية`: the embassy's country, not that of its host. */
export function readEmbassy(scan: Scan, word: string, reading: Reading): boolean {
  if (reading.entity !== null || (reading.role !== 'ambassador' && reading.role !== 'other')) return false;
  const at = INSIDE.has(word) ? reading.to + 1 : reading.to;
  const embassy = wordAt(scan, at) ?? '';
  if (!EMBASSY.has(embassy) || (at === reading.to && !/^[بل]/.test(embassy))) return false;
  const isState = stateNouns.has(wordAt(scan, at + 1) ?? '') && entityAt(scan, at + 1) === null;
  const sender = entityAt(scan, isState ? at + 2 : at + 1);
  if (!sender || sender.clitic !== '') return false;
  reading.entity = sender.code;
  reading.to = sender.to;
  reading.construct = false;
  reading.generic = false;
  return true;
}

/** `لدى مصر`, `إلى اليمن`, `في موسكو`, `في الديوان`: where an office is held or exercised. */
export function readTowards(scan: Scan, word: string, reading: Reading): boolean {
  const inside = INSIDE.has(word);
  if (!TOWARDS.has(word) && !inside) return false;
  const next = wordAt(scan, reading.to + 1);
  if (next === null) return false;
  const entity = entityAt(scan, reading.to + 1);
  const state = stateNouns.has(next);
  const city = entriesAt(scan, reading.to + 1, 'city').length > 0;
  // `السفير الياباني في موسكو كينجي تاناكا`: the city of his post stands inside the title
  if (inside && city && reading.role === 'ambassador' && reading.entity !== null) return readPost(scan, reading);
  if (inside && city) return false;
  const part = inside ? subnational.get(next) : undefined;
  if (inside && reading.entity === null && (part || entity)) {
    // `وزير حقوق الإنسان في اليمن`: no country stood with the title, so this is whose it is
    reading.entity = part ?? entity?.code ?? null;
    reading.to = entity ? entity.to : reading.to + 2;
    reading.construct = false;
    return true;
  }
  if (entity || state || city) {
    reading.destined = true;
    reading.entity ??= null;
    reading.to = entity ? entity.to : city ? (matchAt(scan, reading.to + 1)?.to ?? reading.to + 2) : reading.to + 2;
    const after = state && !entity ? entityAt(scan, reading.to) : null;
    if (after && after.clitic === '') reading.to = after.to;
    return true;
  }
  if (!HELD_IN.has(next)) return false;
  reading.to += 2;
  reading.construct = institutions.has(next);
  return true;
}
