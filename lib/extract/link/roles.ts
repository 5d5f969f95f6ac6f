import type { Role } from '../../domain/codes';
import { officeOn } from '../../gazetteer/office-on';
import type { Official } from './officials';

/** Which of several offices a meeting was about: the first of these that the person holds. */
const PRIORITY: readonly Role[] = [
  'head_of_state',
  'head_of_government',
  'crown_prince',
  'foreign_minister',
  'defence_minister',
  'interior_minister',
  'io_head',
  'parliament_speaker',
  'special_envoy',
  'other_minister',
  'deputy_foreign_minister',
  'ambassador',
  'deputy_head_of_government',
  'governor',
  'security_official',
  'military_official',
  'parliament_member',
  'party_official',
  'io_official',
  'royal',
  'spokesperson',
  'other',
];

interface RoleRead {
  readonly role: Role;
  /** At most three, the first of them `role`. */
  readonly roles: readonly Role[];
  /** The rule that gave it where the text names no office. */
  readonly derivation: string | null;
}

/** The offices of an official: those that the text gives; else the gazetteer's on the day, or of any time if none is known. */
export function findRoles(official: Official, day: string | null): RoleRead {
  const stated = official.offices.filter((o) => o.role !== null && !o.former && !o.generic).map((o) => o.role as Role);
  // a secretary-general of no international organisation is an official of his country
  const own = stated.map((r) => (r === 'io_head' && isState(official.entity) ? 'other' : r));
  if (own.length > 0) return { ...rank(own), derivation: null };
  const held = officesOn(official, day);
  if (held.length > 0)
    return { ...rank(held), derivation: day === null ? 'gazetteer-office' : 'gazetteer-office-on-day' };
  const weak = official.offices.filter((o) => o.role !== null).map((o) => o.role as Role);
  if (weak.length > 0) return { ...rank(weak), derivation: null };
  return { ...rank([official.honorific ?? 'other']), derivation: 'form-of-address' };
}

const isState = (entity: string | null): boolean => entity !== null && /^(?!UN$|EU$)[A-Z]{2}$/.test(entity);

/** The roles that the gazetteer gives an official on a day for the country he stands for. */
export function officesOn(official: Official, day: string | null): Role[] {
  if (!official.known) return [];
  const held = day === null ? official.known.offices : officeOn(official.known, day);
  const rows = held.length > 0 ? held : official.known.offices.slice(0, 1);
  return rows.filter((o) => official.entity === null || o.entity === official.entity).map((o) => o.role);
}

function rank(roles: readonly Role[]): { readonly role: Role; readonly roles: readonly Role[] } {
  const sorted = [...new Set(roles)].sort((a, b) => PRIORITY.indexOf(a) - PRIORITY.indexOf(b));
  return { role: sorted[0] as Role, roles: sorted.slice(0, 3) };
}
