import { RECEIVING } from '../ar/titles';
import { cliticReadings } from '../match/clitics';
import { readPostOffice, type TitleRun } from './read-titles';
import { foldedSet, honorificAt, isPunct, type Scan, wordAt } from './scan';
import type { NameRead } from './types';

const receiving = foldedSet(RECEIVING);
const RELATIVE = foldedSet(['الذي', 'التي']);
const PAPERS = foldedSet(['أوراق', 'اوراق', 'رسائل']);
/** Words between the verb and the host, and between `الذي` and `أوراق اعتماده`. */
const BEFORE = 2;
const BEHIND = 5;

/**
 * `استقبل رئيس الجمهورية السيد فلان وزير خارجية كذا`: the president of whose name nothing is said, and his guest behind a form
 * of address. Told by the guest's own office behind the name or by his credentials; a name that is known tells by itself.
 */
export function isGuestBehind(scan: Scan, run: TitleRun, name: NameRead): boolean {
  const [office, ...more] = run.offices;
  if (!office || more.length > 0 || office.role !== 'head_of_state' || office.entity !== null) return false;
  if (honorificAt(scan, office.to)?.clitic !== '' || !isReceived(scan, office.from)) return false;
  if (name.people.length > 0) return !name.people.some((p) => p.offices.some((o) => o.role === 'head_of_state'));
  const at = isPunct(scan, name.to, '،,') ? name.to + 1 : name.to;
  const own = readPostOffice(scan, at);
  if (own) return own.role !== null && own.role !== 'head_of_state' && own.entity !== null;
  return hasPapers(scan, at);
}

function isReceived(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= Math.max(scan.sentence.from, from - BEFORE); i--)
    if (cliticReadings(wordAt(scan, i) ?? '').some((r) => receiving.has(r.word))) return true;
  return false;
}

function hasPapers(scan: Scan, at: number): boolean {
  if (!RELATIVE.has(wordAt(scan, at) ?? '')) return false;
  for (let i = at + 1; i <= at + BEHIND; i++) if (PAPERS.has(wordAt(scan, i) ?? '')) return true;
  return false;
}
