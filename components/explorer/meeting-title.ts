import type { Role } from '@/lib/domain/codes';
import type { MeetingRow, Party } from '@/lib/domain/explorer-data';
import type { EntityCode, Language } from '@/lib/domain/names';
import { toLocale } from '@/lib/i18n/language';
import { type Names, nameOfEntity } from '@/lib/query';
import type { Translate } from './use-translate';

/** One country or organisation in a meeting, with its principals in the order of the report. */
export interface Side {
  readonly entity: EntityCode;
  readonly parties: readonly Party[];
}

/** The sides of a meeting in the order of the report; aides are in none. */
export function findSides(meeting: Pick<MeetingRow, 'parties'>): readonly Side[] {
  const sides = new Map<EntityCode, Party[]>();
  for (const party of meeting.parties) {
    if (!party.principal) continue;
    const side = sides.get(party.entity);
    if (side) side.push(party);
    else sides.set(party.entity, [party]);
  }
  return [...sides].map(([entity, parties]) => ({ entity, parties }));
}

/** Roles that have a plural of their own for a title: `Foreign ministers of …`. */
const TITLED = ['foreign_minister', 'defence_minister', 'head_of_state', 'head_of_government'] as const;
type TitledRole = (typeof TITLED)[number];
const isTitled = (role: Role | undefined): role is TitledRole => TITLED.some((titled) => titled === role);

/** More sides than this are counted, not named. */
const NAMED_SIDES = 4;

/** `Foreign ministers of China and Cambodia` where all hold the same office, else `China and Cambodia`. */
export function toMeetingTitle(
  meeting: Pick<MeetingRow, 'parties'>,
  names: Names,
  language: Language,
  t: Translate,
): string {
  const sides = findSides(meeting);
  const entityNames = sides.map((side) => nameOfEntity(names, side.entity)[language]);
  if (entityNames.length > NAMED_SIDES) {
    return t('titles.many', { first: entityNames[0] ?? '', n: entityNames.length - 1 });
  }
  const list = new Intl.ListFormat(toLocale(language)).format(entityNames);
  const roles = new Set(sides.flatMap((side) => side.parties.map((party) => party.role)));
  const role = roles.size === 1 ? [...roles][0] : undefined;
  const single = sides.every((side) => side.parties.length === 1);
  return isTitled(role) && single && sides.length > 1 ? t(`titles.${role}`, { list, n: sides.length }) : list;
}
