import type { Role } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { readName } from './names';
import { bareMinistries, ministries } from './office-words';
import { afterHonorifics, entityAt, isDefinite, isPunct, officeAt, type Scan, wordAt } from './scan';
import type { NameRead, OfficeRead, PersonMention } from './types';

/** The field of a ministry, tokens `[from, to)`. */
interface Field {
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

const ROLES = new Map<string, Role>([
  [foldKey('خارجية'), 'foreign_minister'],
  [foldKey('دفاع'), 'defence_minister'],
  [foldKey('داخلية'), 'interior_minister'],
]);

/**
 * Two ministries under one dual: `وزيري الخارجية والدفاع النرويجيين فلان وعلان`, `وزيرا العدل فلان والداخلية علان`,
 * `وزيرا خارجية ودفاع النرويج`. null where the words are no such pair.
 */
export function readTwoMinisters(scan: Scan, i: number): readonly PersonMention[] | null {
  const hit = officeAt(scan, i);
  const sense = hit?.values[0];
  if (!hit || sense?.number !== 2 || !/وزير(?:ا|ي|تا|تي)$/.test(wordAt(scan, i) ?? '')) return null;
  const first = fieldAt(scan, i + 1, '');
  if (!first) return null;
  return together(scan, i, hit.clitic, first) ?? apart(scan, i, hit.clitic, first);
}

/** `وزيري الخارجية والدفاع النرويجيين فلان وعلان`: both fields, their country, both names. */
function together(scan: Scan, i: number, clitic: string, first: Field): readonly PersonMention[] | null {
  const second = fieldAt(scan, first.to, 'و');
  if (!second) return null;
  const country = countryAt(scan, second.to);
  if (!country) return null;
  const one = nameAt(scan, country.to, '');
  const two = one ? nameAt(scan, one.to, 'و') : null;
  const to = two?.to ?? country.to;
  return [
    mention(scan, i, first, first.to, country.code, two ? one : null, clitic),
    mention(scan, second.from, second, to, country.code, two, 'و'),
  ];
}

/** `وزيرا العدل النرويجي فلان والداخلية علان`: each field with its name. */
function apart(scan: Scan, i: number, clitic: string, first: Field): readonly PersonMention[] | null {
  const own = countryAt(scan, first.to);
  const one = nameAt(scan, own?.to ?? first.to, '');
  if (!one) return null;
  const second = fieldAt(scan, isPunct(scan, one.to, '،,') ? one.to + 1 : one.to, 'و');
  if (!second) return null;
  const other = countryAt(scan, second.to);
  const two = nameAt(scan, other?.to ?? second.to, '');
  if (!two) return null;
  const behind = own || other ? null : countryAt(scan, two.to);
  const code = own?.code ?? behind?.code ?? other?.code ?? null;
  return [
    mention(scan, i, first, one.to, code, one, clitic),
    mention(scan, second.from, second, behind?.to ?? two.to, other?.code ?? code, two, 'و'),
  ];
}

/** `الخارجية`, `والدفاع`, `شؤون الدفاع`, `خارجية`; null where no ministry's field begins. */
function fieldAt(scan: Scan, at: number, clitic: '' | 'و'): Field | null {
  const word = wordAt(scan, at) ?? '';
  if (clitic !== '' && !word.startsWith(clitic)) return null;
  const opening = word.slice(clitic.length);
  if (!ministries.has(opening) && !bareMinistries.has(opening)) return null;
  let to = at + 1;
  while (isDefinite(scan, to) && ministries.has(wordAt(scan, to) ?? '') && entityAt(scan, to) === null) to++;
  const last = (to > at + 1 ? (wordAt(scan, to - 1) ?? '') : opening).replace(/^ال/, '');
  return { role: ROLES.get(last) ?? 'other_minister', from: at, to };
}

function countryAt(scan: Scan, at: number): { readonly code: string; readonly to: number } | null {
  const found = entityAt(scan, at);
  return found && found.clitic === '' ? found : null;
}

function nameAt(scan: Scan, at: number, clitic: '' | 'و'): NameRead | null {
  const name = readName(scan, clitic === '' ? afterHonorifics(scan, at) : at, 1);
  return name && name.clitic === clitic ? name : null;
}

function mention(
  scan: Scan,
  from: number,
  field: Field,
  to: number,
  entity: string | null,
  name: NameRead | null,
  clitic: string,
): PersonMention {
  const plain = { generic: false, former: false, acting: false, visiting: false, feminine: false, ofState: false };
  const office: OfficeRead = { role: field.role, entity, ...plain, from, to: field.to };
  const rest = { honorific: null, counterpart: false, group: false };
  return { sentence: scan.sentence, from, to, name, offices: [office], entity, clitic, ...rest };
}
