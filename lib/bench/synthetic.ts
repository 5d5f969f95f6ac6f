import { FORMATS, REGIONS, ROLES, type Status, TOPICS } from '../domain/codes';
import type { EntityRow, ExplorerData, MeetingDate, MeetingRow, OfficialRow, Party } from '../domain/explorer-data';
import type { EntityCode, MeetingId, OfficialId } from '../domain/names';
import { parsePartialDate, weekdayOf } from '../domain/partial-date';
import { buildRandom } from './random';
import { ENTITIES, FAMILY, GIVEN } from './synthetic-names';

export interface SyntheticSize {
  readonly countries: number;
  readonly officials: number;
  readonly meetings: number;
  /** The same seed and size give the same data. */
  readonly seed: number;
}

/**
 * Invented data in the shape of the real: a few countries meet often, most seldom; about one meeting in 25 has more
 * than six parties; some have no named official, an uncertain date, another status, or are background.
 * A larger set with the same seed begins with the meetings of the smaller one if countries and officials are equal.
 */
export function buildSynthetic({ countries, officials, meetings, seed }: SyntheticSize): ExplorerData {
  const random = buildRandom(seed);
  const entities = Array.from({ length: countries }, (_, i) => toEntity(i));
  const people = Array.from({ length: officials }, (_, i) => toOfficial(i, entities, random));
  const byEntity = new Map<EntityCode, OfficialRow[]>();
  for (const person of people) byEntity.set(person.entity, [...(byEntity.get(person.entity) ?? []), person]);
  const rows = Array.from({ length: meetings }, (_, i) => toMeeting(i, entities, byEntity, random));
  return { revision: 1, entities, officials: people, meetings: rows, positions: {} };
}

function toEntity(i: number): EntityRow {
  const known = ENTITIES[i];
  if (known) {
    const [code, region, ar, en] = known;
    const kind = region === 'organisation' ? 'organisation' : 'country';
    return { code: code as EntityCode, kind, region, name: { ar, en } };
  }
  const region = REGIONS[i % (REGIONS.length - 1)] ?? 'africa';
  return { code: `X${i}` as EntityCode, kind: 'country', region, name: { ar: `دولة ${i}`, en: `Country ${i}` } };
}

function toOfficial(i: number, entities: readonly EntityRow[], random: () => number): OfficialRow {
  // the first round gives every country an official; later ones favour the first countries of the list
  const entity = entities[i < entities.length ? i : Math.floor(random() * random() * entities.length)];
  const given = pick(GIVEN, random);
  const family = pick(FAMILY, random);
  return {
    id: `official-${i}` as OfficialId,
    name: { ar: `${given[0]} ${family[0]}`, en: `${given[1]} ${family[1]}` },
    entity: entity?.code ?? ('UN' as EntityCode),
    role: pick(ROLES, random),
  };
}

function toMeeting(
  i: number,
  entities: readonly EntityRow[],
  byEntity: ReadonlyMap<EntityCode, readonly OfficialRow[]>,
  random: () => number,
): MeetingRow {
  const sides = new Set<EntityCode>();
  const wanted = Math.min(entities.length, sideCount(random()));
  while (sides.size < wanted) {
    const entity = entities[Math.floor(random() * random() * entities.length)];
    if (entity) sides.add(entity.code);
  }
  const codes = [...sides];
  const parties = codes.flatMap((code) => toParties(code, byEntity.get(code) ?? [], random));
  const chance = random();
  return {
    id: `m-${String(i).padStart(12, '0')}` as MeetingId,
    status: toStatus(random()),
    format: chance < 0.08 ? null : chance < 0.65 ? FORMATS[0] : pick(FORMATS, random),
    background: random() < 0.1,
    date: toDate(random),
    place: codes[0] ? { country: codes[0], city: null } : null,
    parties,
    topics: [...new Set([pick(TOPICS, random), pick(TOPICS, random), pick(TOPICS, random)])].slice(0, i % 4),
    outcomes: Math.floor(random() * 3),
    reports: 1 + Math.floor(random() * 3),
    outlets: ['Harbour Post'],
    sample: false,
  };
}

const sideCount = (chance: number): number => (chance < 0.86 ? 2 : chance < 0.96 ? 3 : 8);

/** One side: a named principal as a rule, sometimes the country alone, sometimes with an aide. */
function toParties(entity: EntityCode, staff: readonly OfficialRow[], random: () => number): Party[] {
  const head = staff[Math.floor(random() * random() * staff.length)];
  const unnamed = random() < 0.1;
  const aide = random() < 0.15 ? staff.at(-1) : undefined;
  const parties: Party[] = [
    { entity, official: unnamed ? null : (head?.id ?? null), role: head?.role ?? 'other', principal: true },
  ];
  if (aide && aide.id !== head?.id) parties.push({ entity, official: aide.id, role: aide.role, principal: false });
  return parties;
}

function toStatus(chance: number): Status {
  if (chance < 0.88) return 'held';
  return chance < 0.95 ? 'planned' : chance < 0.97 ? 'postponed' : chance < 0.99 ? 'cancelled' : 'denied';
}

function toDate(random: () => number): MeetingDate {
  const year = 2015 + Math.floor(random() * 8);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = `${year}-${month}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const chance = random();
  if (chance < 0.03) return { edtf: null, bounds: null, certainty: 'unknown', weekday: null };
  const edtf =
    chance < 0.85 ? day : chance < 0.93 ? `${year}-${month}` : chance < 0.97 ? `${year}` : `${year}-${month}~`;
  const date = parsePartialDate(edtf);
  const weekday = chance < 0.4 ? weekdayOf(day) : null;
  return { edtf, bounds: date?.bounds ?? null, certainty: date?.certainty ?? 'unknown', weekday };
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}
