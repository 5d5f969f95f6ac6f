import type { Role } from '../../domain/codes';
import { RECEIVING } from '../ar/titles';
import { cliticReadings } from '../match/clitics';
import { nameAfterTitles, readPostOffice, readTitles, type TitleRun } from './read-titles';
import { foldedSet, honorificAt, isPunct, type Scan, wordAt } from './scan';
import type { NameRead, OfficeRead } from './types';

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
  if (isOtherStatesman(scan, run, name)) return true;
  const [office, ...more] = run.offices;
  if (!office || more.length > 0 || office.role !== 'head_of_state' || office.entity !== null) return false;
  if (honorificAt(scan, office.to)?.clitic !== '' || !isReceived(scan, office.from)) return false;
  if (name.people.length > 0) return !name.people.some((p) => p.offices.some((o) => o.role === 'head_of_state'));
  const at = isPunct(scan, name.to, '،,') ? name.to + 1 : name.to;
  const own = readPostOffice(scan, at);
  if (own) return own.role !== null && own.role !== 'head_of_state' && own.entity !== null;
  return hasPapers(scan, at);
}

/**
 * `استقبل وزير الخارجية البحريني سعادة فلان سفير عمان`: a form of address behind an office whose country is told, and a name
 * whose own office is of another country.
 */
function isOtherStatesman(scan: Scan, run: TitleRun, name: NameRead): boolean {
  const last = run.offices.at(-1);
  if (!last || honorificAt(scan, last.to)?.clitic !== '') return false;
  const entity = run.offices.findLast((o) => o.entity !== null)?.entity ?? null;
  const own = ownOffice(scan, name);
  if (!own || own.former || !isState(own.entity)) return false;
  if (name.people.some((p) => p.offices.some((o) => o.entity === entity))) return false;
  if (entity !== null) return isState(entity) && entity !== own.entity;
  return (
    isReceived(scan, run.offices[0]?.from ?? last.from) && run.offices.every((o) => o.role !== own.role) && sends(last)
  );
}

const isState = (entity: string | null): boolean => entity !== null && /^(?!UN$|EU$)[A-Z]{2}$/.test(entity);

const HOSTS: ReadonlySet<Role | null> = new Set<Role | null>([
  'head_of_government',
  'deputy_head_of_government',
  'crown_prince',
  'foreign_minister',
  'defence_minister',
  'interior_minister',
  'other_minister',
  'parliament_speaker',
]);
const sends = ({ role }: OfficeRead): boolean => HOSTS.has(role);

/** `فلان حاكم دبي معالي علان رئيس وزراء اليونان`: behind somebody's office, an address begins another one who has his own. */
export function isAddressedAnew(scan: Scan, run: TitleRun, name: NameRead): boolean {
  const last = run.offices.at(-1);
  const address = last ? honorificAt(scan, last.to) : null;
  if (address?.clitic !== '' || address.to > name.from) return false;
  return ownOffice(scan, name) !== null;
}

/** The office right behind a name, if it is not the title of somebody named next: `فلان سفير كذا`, not `فلان السفير علان`. */
function ownOffice(scan: Scan, { to }: NameRead): OfficeRead | null {
  const own = readPostOffice(scan, to);
  if (!own || own.role === null || own.generic) return null;
  return nameAfterTitles(scan, readTitles(scan, to, true)) === null ? own : null;
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
