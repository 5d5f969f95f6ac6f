import type { Role } from '../../domain/codes';
import { LEADER_TITLES, MONARCHIES } from '../ar/titles';
import { readingsOf } from '../match/clitics';
import { isListed } from '../people/name-words';
import { foldedSet } from '../people/scan';
import type { OfficeRead, PersonMention } from '../people/types';
import type { Sentence } from '../types';
import type { Official } from './officials';
import { officesOn } from './roles';
import { agreeOnEntity, note, stated, type Work } from './work';

const MINISTERS: ReadonlySet<Role> = new Set([
  'foreign_minister',
  'defence_minister',
  'interior_minister',
  'other_minister',
]);

/** Whether an official can be meant by a title of this role. */
export function holds(official: Official, role: Role, generic: boolean, day: string | null): boolean {
  const roles = new Set<Role | null>([
    ...official.offices.map((o) => o.role),
    ...(official.offices.length === 0 ? officesOn(official, day) : []),
  ]);
  if (roles.has(role)) return true;
  if (!generic)
    return (
      official.known?.offices.some(
        (o) =>
          o.role === role &&
          o.entity === official.entity &&
          (day === null || (o.from <= day && (o.to === '' || o.to >= day))),
      ) ?? false
    );
  return role === 'other_minister'
    ? [...roles].some((r) => r !== null && MINISTERS.has(r))
    : role === 'other' || role === 'head_of_state';
}

/** A title without a name, or a group: an official of that office and country in the document, else a new one. */
export function linkTitle(work: Work, sentence: Sentence, list: readonly PersonMention[], m: PersonMention): void {
  if (m.counterpart || m.name) return;
  const offices = m.offices.filter((o) => o.role !== null);
  const [first] = offices;
  if (!first) return;
  const entity = stated(m, work) ?? neighbourEntity(work, list, m);
  const named = namedBehind(work, m, entity);
  if (named) {
    const isHis = offices.some((f) => holds(named, f.role as Role, f.generic, work.day));
    return note(work, m, named, entity, 0.9, isHis ? m.offices : []);
  }
  const generic = offices.every((o) => o.generic);
  const leads = entity !== null && isLeaderTitle(m);
  const isPresident = isPresidentTitle(m);
  const other = counterpartOf(work, list, m);
  const fits = work.officials.filter(
    (o) =>
      !(isPresident && o.entity !== null && monarchies.has(o.entity) && holds(o, 'head_of_state', false, work.day)) &&
      o.group === m.group &&
      (other === null || o.entity !== other) &&
      (entity === null || o.entity === entity || (o.entity === null && o.name !== null && !generic)) &&
      (offices.some((f) => holds(o, f.role as Role, f.generic, work.day)) || (leads && isLeader(o, work.day))),
  );
  // `الرئيس شدد على …` between two presidents is one of them, not the home country's
  const told = first.role === 'head_of_state' && fits.length > 1 && !fits.some((o) => o.entity === work.home?.entity);
  const wanted = entity ?? (fits.length === 1 || told ? null : (work.home?.entity ?? null));
  const exact = wanted === null ? fits : fits.filter((o) => o.entity === wanted);
  // `وزير خارجية X` of the headline is the one minister of the body whose country it does not say again
  const pool = exact.length > 0 ? exact : fits.filter((o) => o.entity === null);
  const chosen = pool.length === 1 ? pool[0] : nearestBefore(work, pool, sentence, list, m);
  const isStated =
    chosen !== null && chosen !== undefined && offices.some((f) => holds(chosen, f.role as Role, f.generic, work.day));
  if (chosen) return note(work, m, chosen, entity, generic ? 0.7 : 0.85, isStated ? m.offices : []);
  if (generic || (pool.length > 1 && entity === null)) return;
  // `الأمين العام` of nothing named is nobody new
  if (first.role === 'io_head' && entity === null) return;
  addUnnamed(work, m, first.role as Role, entity);
}

/** `وزير الخارجية يبحث مع نظيره النرويجي`: the country of his counterpart in the sentence, which is not his own. */
function counterpartOf(work: Work, list: readonly PersonMention[], m: PersonMention): string | null {
  const next = list.slice(list.indexOf(m) + 1).find((o) => o.counterpart || o.offices.length > 0);
  return next?.counterpart && !next.group ? stated(next, work) : null;
}

/** `الرئيس الرابحي`, `الوزير الرابحي`: the family name of somebody in the document, with its article, stands behind the title. */
function namedBehind(work: Work, { sentence, to }: PersonMention, entity: string | null): Official | null {
  const token = to < sentence.to ? sentence.passage.tokens[to] : undefined;
  if (token?.kind !== 'word' || !token.text.startsWith('ال') || isListed(token.text.slice(2))) return null;
  const bearers = work.officials.filter(
    (o) => agreeOnEntity(o, entity) && (o.name?.words.length ?? 0) > 1 && o.name?.words.at(-1) === token.text,
  );
  return bearers.length === 1 ? (bearers[0] as Official) : null;
}

const monarchies: ReadonlySet<string> = new Set(MONARCHIES);
/** `رئيس الجمهورية`, `الرئيس`: no king's or emir's title. */
const isPresidentTitle = ({ sentence, offices }: PersonMention): boolean =>
  offices.every((o) => o.role === 'head_of_state' && /ر[يئ]يس/.test(sentence.passage.tokens[o.from]?.text ?? ''));

const leaderTitles = foldedSet(LEADER_TITLES);

/** `زعماء الأردن وقبرص`: whoever leads the country, by whatever office; of further countries, the words stand before. */
function isLeaderTitle({ sentence, from, offices }: PersonMention): boolean {
  if (!offices.every((o) => o.role === 'head_of_state')) return false;
  for (let i = from; i >= Math.max(sentence.from, from - LIST_REACH); i--) {
    const word = sentence.passage.tokens[i];
    if (word && readingsOf(word).some((r) => leaderTitles.has(r.word))) return true;
    if (i === from && word?.text[0] !== 'و') return false;
  }
  return false;
}
const LIST_REACH = 8;
const LEADER_ROLES: readonly Role[] = ['head_of_state', 'head_of_government', 'crown_prince'];
const isLeader = (o: Official, day: string | null): boolean => LEADER_ROLES.some((role) => holds(o, role, false, day));

/** `الرئيس التركي وقائد الجيش`: a title without a country, joined by و, is of the country before it. */
function neighbourEntity(work: Work, list: readonly PersonMention[], m: PersonMention): string | null {
  const before = list[list.indexOf(m) - 1];
  const joined = before && m.clitic === 'و' && m.from - before.to <= 1 && !before.group;
  return joined ? (work.found.get(before)?.official.entity ?? stated(before, work)) : null;
}

/** A minister without a country is the home country's; a party's leader or somebody's director may be anybody's. */
export const impliesHome = (role: Role, offices: readonly OfficeRead[]): boolean =>
  role !== 'party_official' && (role !== 'other' || offices.some((o) => o.ofState));

export function addUnnamed(
  work: Work,
  m: PersonMention,
  role: Role,
  entity: string | null,
  offices: readonly OfficeRead[] = m.offices,
): void {
  const country = entity ?? (m.group || !impliesHome(role, offices) ? null : (work.home?.entity ?? null));
  const id = `${role.replaceAll('_', '-')}-of-${(country ?? 'unknown').toLowerCase()}`;
  const before = work.officials.find((o) => o.id === id);
  const official: Official = before ?? {
    id,
    known: null,
    name: null,
    entity: country,
    entityDerivation: entity === null ? 'home-country' : null,
    offices: [],
    honorific: null,
    group: m.group,
  };
  if (!before) work.officials.push(official);
  note(work, m, official, entity, 0.7, offices);
}

/** Of several who fit, the one spoken of last before these words. */
function nearestBefore(
  work: Work,
  pool: readonly Official[],
  sentence: Sentence,
  list: readonly PersonMention[],
  m: PersonMention,
): Official | null {
  if (pool.length === 0) return null;
  let best: Official | null = null;
  for (const [mention, { official }] of work.found) {
    const before =
      mention.sentence.index < sentence.index ||
      (mention.sentence === sentence && list.indexOf(mention) < list.indexOf(m));
    if (before && pool.includes(official)) best = official;
  }
  return best ?? (pool[0] as Official);
}
