import { readNameOfOrganisation, step } from './office-complement';
import type { OfficeSense } from './office-lexicon';
import { CHAMBERS, type Reading } from './office-words';
import { officeAt, type Scan, wordAt } from './scan';
import type { OfficeRead } from './types';

/**
 * One office with its complement: `نائب وزير الخارجية الصيني`, `سفير مصر لدى المملكة`, `رئيس لجنة العلاقات الخارجية`.
 * null where none begins at `i`, or where a bare `رئيس` has no country.
 */
export function readOffice(scan: Scan, i: number): OfficeRead | null {
  const hit = officeAt(scan, i);
  const sense = hit?.values[0];
  if (!hit || !sense || sense.number !== 1) return null;
  const reading: Reading = {
    to: hit.to,
    entity: sense.entity,
    role: sense.role,
    generic: sense.generic,
    former: false,
    acting: false,
    visiting: false,
    construct: sense.construct || (sense.open && !lastIsDefinite(scan, hit.to)),
    destined: false,
  };
  readNameOfOrganisation(scan, i, reading);
  const open = sense.open;
  while (reading.to < scan.end && step(scan, reading, open)) {}
  if (!settle(scan, i, hit.to, sense, reading)) return null;
  const { to, entity, role, generic, former, acting, visiting } = reading;
  return { role, entity, generic, former, acting, visiting, feminine: sense.feminine, from: i, to };
}

const lastIsDefinite = (scan: Scan, to: number): boolean => (wordAt(scan, to - 1) ?? '').includes('ال');

/** What the complement makes of the office; false where the words are no office after all. */
function settle(scan: Scan, from: number, headTo: number, sense: OfficeSense, reading: Reading): boolean {
  const alone = headTo - from === 1;
  const head = wordAt(scan, from) ?? '';
  if (reading.role === 'head_of_government' && alone && /مستشار/.test(head)) {
    if (reading.entity !== 'DE' && reading.entity !== 'AT') reading.role = 'other';
  }
  if (sense.construct && !sense.open && reading.entity === null) return false;
  if (sense.construct && alone && reading.to === headTo) return false;
  if (sense.role === 'parliament_member' || /^(?:و?ال)?(?:عضو|رئيس)/.test(head)) refineByChamber(scan, from, reading);
  if (reading.role === 'io_head' && sense.entity === null) refineOrganisation(reading);
  return true;
}

function refineByChamber(scan: Scan, from: number, reading: Reading): void {
  if (reading.role !== 'other') return;
  for (let i = from; i < reading.to; i++) {
    const word = (wordAt(scan, i) ?? '').replace(/^[بل](?=ال)/, '').replace(/^لل/, 'ال');
    if (CHAMBERS.has(word)) reading.role = 'parliament_member';
  }
}

/** A secretary-general or director of no international organisation is an official of his country. */
function refineOrganisation(reading: Reading): void {
  if (reading.entity === null || (reading.entity.length === 2 && reading.entity !== 'UN' && reading.entity !== 'EU'))
    reading.role = 'other';
}
