import type { Role } from '../../domain/codes';
import type { GazetteerPerson } from '../../gazetteer/types';
import type { Home } from '../people/home';
import { KINGDOM } from '../people/offices';
import type { OfficeRead, PersonMention } from '../people/types';
import type { Sentence } from '../types';
import { type LinkTarget, namesAgree, nameWords, soundsAlike } from './names';
import { type Official, type Reference, textOf } from './officials';
import { officesOn } from './roles';
import { toSlug } from './transliterate';

/** What linking knows besides the text. */
export interface LinkContext {
  readonly targets: readonly LinkTarget[];
  readonly home: Home | null;
  /** The article's day as far as it is known, `YYYY-MM-DD`. */
  readonly day: string | null;
}

/** Everybody in a document, and the words that speak of each, in reading order. */
export interface Cast {
  readonly officials: readonly Official[];
  readonly references: ReadonlyMap<Sentence, readonly Reference[]>;
}

interface Work extends LinkContext {
  readonly officials: Official[];
  readonly found: Map<PersonMention, { official: Official; confidence: number }>;
  readonly slugs: Map<string, number>;
}

/**
 * Who is meant by each mention. Names first, over the whole document; then short names, which need somebody whose name
 * they shorten; then titles without a name and `نظيره`, which are somebody named elsewhere if office and country agree.
 */
export function resolveMentions(mentions: ReadonlyMap<Sentence, readonly PersonMention[]>, context: LinkContext): Cast {
  const work: Work = { ...context, officials: [], found: new Map(), slugs: new Map() };
  const all = [...mentions.values()].flat();
  for (const m of all) if (m.name && !m.name.short && !m.group) linkNamed(work, m);
  for (const m of all) if (m.name?.short && !m.group) linkShort(work, m);
  fillEntities(work);
  for (const [sentence, list] of mentions) for (const m of list) if (!work.found.has(m)) linkTitle(work, sentence, list, m);
  fillCounterparts(work, mentions);
  fillNeighbours(work, mentions);
  const references = new Map<Sentence, Reference[]>();
  for (const [sentence, list] of mentions) {
    const refs = list.flatMap((mention): Reference[] => {
      const hit = work.found.get(mention);
      const { from, to, clitic } = mention;
      return hit ? [{ sentence, from, to, clitic, official: hit.official, confidence: hit.confidence, mention }] : [];
    });
    references.set(sentence, refs);
  }
  return { officials: work.officials, references };
}

const stated = (m: PersonMention, { home }: LinkContext): string | null => (m.entity === KINGDOM ? (home?.entity ?? null) : m.entity);

/** A full name: an official met before, one of the gazetteer, or somebody new. */
function linkNamed(work: Work, m: PersonMention): void {
  const name = m.name as NonNullable<PersonMention['name']>;
  const entity = stated(m, work);
  const known = choosePerson(work, m, name.people, entity) ?? (name.people.length === 0 ? findTarget(work, m, entity) : null);
  const words = nameWords(name.words);
  const before = work.officials.find((o) =>
    known ? o.known === known : o.known === null && o.name !== null && agreeOnEntity(o, entity) && namesAgree(nameWords(o.name.words), words),
  );
  note(work, m, before ?? addOfficial(work, m, known), entity, 1);
}

const agreeOnEntity = (o: Official, entity: string | null): boolean => entity === null || o.entity === null || o.entity === entity;

/** Among people of one name: whose office or country the words confirm; the only one; else the one who held office then. */
function choosePerson(work: Work, m: PersonMention, people: readonly GazetteerPerson[], entity: string | null): GazetteerPerson | null {
  const unique = [...new Set(people)];
  const roles = m.offices.map((o) => o.role);
  const fitting = entity === null ? unique : unique.filter((p) => p.offices.some((o) => o.entity === entity));
  if (fitting.length === 0) return null;
  if (fitting.length === 1) return fitting[0] as GazetteerPerson;
  const byRole = fitting.filter((p) => p.offices.some((o) => roles.includes(o.role)));
  if (byRole.length === 1) return byRole[0] as GazetteerPerson;
  const pool = byRole.length > 0 ? byRole : fitting;
  const inOffice = work.day === null ? [] : pool.filter((p) => p.offices.some((o) => o.from <= (work.day as string) && (o.to === '' || o.to >= (work.day as string))));
  return inOffice.length === 1 ? (inOffice[0] as GazetteerPerson) : null;
}

/** A name that the gazetteer spells otherwise: agreement of words, or of sounds where office and country agree too. */
function findTarget(work: Work, m: PersonMention, entity: string | null): GazetteerPerson | null {
  const words = nameWords(m.name?.words ?? []);
  const roles = new Set(m.offices.map((o) => o.role));
  const fits = (t: LinkTarget) => entity === null || t.person.offices.some((o) => o.entity === entity);
  const exact = work.targets.filter((t) => fits(t) && t.spellings.some((s) => namesAgree(s, words)));
  if (exact.length === 1) return exact[0]?.person ?? null;
  if (exact.length > 1) return choosePerson(work, m, exact.map((t) => t.person), entity);
  if (entity === null && roles.size === 0) return null;
  const holders = work.targets.filter((t) => t.person.offices.some((o) => roles.has(o.role) && (entity === null || o.entity === entity)));
  const heard = holders.filter((t) => t.spellings.some((s) => namesAgree(s, words, soundsAlike) || (entity !== null && oneWordAgrees(s, words))));
  return heard.length === 1 ? (heard[0]?.person ?? null) : null;
}

/** `كينياتا` after `الرئيس الكيني`: one telling word is enough where office and country are the same. */
function oneWordAgrees(spelling: readonly string[], words: readonly string[]): boolean {
  if (words.length === 1) return spelling.some((s) => s.length > 3 && soundsAlike(s, words[0] as string));
  return spelling.length > 1 && soundsAlike(spelling.at(-1) as string, words.at(-1) as string) && (words.at(-1)?.length ?? 0) > 4;
}

/** A short name: somebody in the document whose name it shortens; else the gazetteer, if it leaves no choice. */
function linkShort(work: Work, m: PersonMention): void {
  const name = m.name as NonNullable<PersonMention['name']>;
  const entity = stated(m, work);
  const words = nameWords(name.words);
  const word = words[0];
  const inDocument = work.officials.filter(
    (o) => agreeOnEntity(o, entity) && ((o.known !== null && name.people.includes(o.known)) || (word !== undefined && o.name !== null && isPart(nameWords(o.name.words), word))),
  );
  if (inDocument.length === 1) return note(work, m, inDocument[0] as Official, entity, 0.9);
  const known = choosePerson(work, m, name.people, entity) ?? (name.people.length === 0 ? findTarget(work, m, entity) : null);
  const same = inDocument.find((o) => o.known === known && known !== null);
  if (same) return note(work, m, same, entity, 0.9);
  if (known) return note(work, m, addOfficial(work, m, known), entity, 0.8);
  if (inDocument.length > 1 || m.offices.every((o) => o.role === null) || name.people.length > 1) return;
  note(work, m, addOfficial(work, m, null), entity, 0.6);
}

const isPart = (name: readonly string[], word: string): boolean => name.at(-1) === word || (name[0] === word && name.length > 1);

function addOfficial(work: Work, m: PersonMention, known: GazetteerPerson | null): Official {
  const text = m.name ? textOf(m.sentence, m.name.from, m.name.to, m.name.clitic) : null;
  const slug = known ? known.id : toSlug(text ?? '');
  const count = work.slugs.get(slug) ?? 0;
  work.slugs.set(slug, count + 1);
  const official: Official = {
    id: count === 0 ? slug : `${slug}-${count + 1}`, known, name: m.name && text !== null ? { words: m.name.words, text } : null, entity: null, entityDerivation: null, offices: [], honorific: null, group: m.group,
  };
  work.officials.push(official);
  return official;
}

function note(work: Work, m: PersonMention, official: Official, entity: string | null, confidence: number, offices: readonly OfficeRead[] = m.offices): void {
  work.found.set(m, { official, confidence });
  if (entity !== null && official.entity === null) official.entity = entity;
  official.offices.push(...offices.filter((o) => o.role !== null));
  official.honorific ??= m.honorific;
  if (m.name && (official.name === null || m.name.words.length > official.name.words.length))
    official.name = { words: m.name.words, text: textOf(m.sentence, m.name.from, m.name.to, m.name.clitic) };
}

/** The country of those whose titles state none: what the gazetteer says of them, with an office that the text confirms first. */
function fillEntities(work: Work): void {
  for (const official of work.officials) {
    if (official.entity !== null || !official.known) continue;
    const roles = official.offices.map((o) => o.role);
    const rows = official.known.offices;
    const row = rows.find((o) => roles.includes(o.role)) ?? rows.find((o) => work.day !== null && o.from <= work.day && (o.to === '' || o.to >= work.day)) ?? rows[0];
    if (!row) continue;
    official.entity = row.entity;
    official.entityDerivation = 'gazetteer-office';
  }
}

const MINISTERS: ReadonlySet<Role> = new Set(['foreign_minister', 'defence_minister', 'interior_minister', 'other_minister']);

/** Whether an official can be meant by a title of this role. */
function holds(official: Official, role: Role, generic: boolean, day: string | null): boolean {
  const roles = new Set<Role | null>([...official.offices.map((o) => o.role), ...(official.offices.length === 0 ? officesOn(official, day) : [])]);
  if (roles.has(role)) return true;
  if (!generic) return official.known?.offices.some((o) => o.role === role && o.entity === official.entity && (day === null || (o.from <= day && (o.to === '' || o.to >= day)))) ?? false;
  return role === 'other_minister' ? [...roles].some((r) => r !== null && MINISTERS.has(r)) : role === 'other' || role === 'head_of_state';
}

/** A title without a name, or a group: an official of that office and country in the document, else a new one. */
function linkTitle(work: Work, sentence: Sentence, list: readonly PersonMention[], m: PersonMention): void {
  if (m.counterpart || m.name) return;
  const offices = m.offices.filter((o) => o.role !== null);
  const [first] = offices;
  if (!first) return;
  const entity = stated(m, work);
  const generic = offices.every((o) => o.generic);
  const fits = work.officials.filter((o) => o.group === m.group && (entity === null || o.entity === entity) && offices.some((f) => holds(o, f.role as Role, f.generic, work.day)));
  const wanted = entity ?? (fits.length === 1 ? null : (work.home?.entity ?? null));
  const pool = wanted === null ? fits : fits.filter((o) => o.entity === wanted);
  const chosen = pool.length === 1 ? pool[0] : nearestBefore(work, pool, sentence, list, m);
  if (chosen) return note(work, m, chosen, entity, generic ? 0.7 : 0.85);
  if (generic || (pool.length > 1 && entity === null)) return;
  addUnnamed(work, m, first.role as Role, entity);
}

function addUnnamed(work: Work, m: PersonMention, role: Role, entity: string | null, offices: readonly OfficeRead[] = m.offices): void {
  const country = entity ?? (m.group ? null : (work.home?.entity ?? null));
  const id = `${role.replaceAll('_', '-')}-of-${(country ?? 'unknown').toLowerCase()}`;
  const before = work.officials.find((o) => o.id === id);
  const official: Official = before ?? { id, known: null, name: null, entity: country, entityDerivation: entity === null ? 'home-country' : null, offices: [], honorific: null, group: m.group };
  if (!before) work.officials.push(official);
  note(work, m, official, entity, 0.7, offices);
}

/** Of several who fit, the one spoken of last before these words. */
function nearestBefore(work: Work, pool: readonly Official[], sentence: Sentence, list: readonly PersonMention[], m: PersonMention): Official | null {
  if (pool.length === 0) return null;
  let best: Official | null = null;
  for (const [mention, { official }] of work.found) {
    const before = mention.sentence.index < sentence.index || (mention.sentence === sentence && list.indexOf(mention) < list.indexOf(m));
    if (before && pool.includes(official)) best = official;
  }
  return best ?? (pool[0] as Official);
}

/** `نظيره` takes the office of the one named before it in the sentence. */
function fillCounterparts(work: Work, mentions: ReadonlyMap<Sentence, readonly PersonMention[]>): void {
  for (const list of mentions.values())
    list.forEach((m, i) => {
      if (!m.counterpart) return;
      const joined = i > 0 && m.entity === null && m.clitic === 'و' && m.from === list[i - 1]?.to;
      const model = (joined ? topicBefore(work, mentions, m.sentence) : undefined) ?? list.slice(0, i).findLast((o) => work.found.has(o) && !o.counterpart) ?? list.slice(0, i).findLast((o) => work.found.has(o));
      const source = model && work.found.get(model)?.official;
      const role = source ? (source.offices.find((o) => o.role !== null && !o.generic && !o.former && isMain(o.role))?.role ?? source.offices.find((o) => o.role !== null)?.role ?? officesOn(source, work.day)[0]) : undefined;
      if (role === undefined || role === null) return;
      const entity = stated(m, work);
      const office = { role, entity, generic: false, former: false, acting: false, visiting: false, feminine: false, from: m.from, to: m.from + 1 };
      const before = work.found.get(m)?.official;
      if (before) {
        before.offices.push(office);
        return;
      }
      if (m.name) return;
      const same = work.officials.filter((o) => o !== source && o.entity === entity && o.group === m.group && holds(o, role, false, work.day));
      if (same.length === 1) note(work, m, same[0] as Official, entity, 0.85, [office]);
      else if (entity !== null) addUnnamed(work, m, role, entity, [office]);
    });
}

/** Whom the sentence before was about: `وسيلتقي رئيس الوزراء ونظيره` speaks of the visitor's counterpart. */
function topicBefore(work: Work, mentions: ReadonlyMap<Sentence, readonly PersonMention[]>, sentence: Sentence): PersonMention | undefined {
  let topic: PersonMention | undefined;
  for (const [s, list] of mentions) if (s.index < sentence.index) topic = list.find((o) => work.found.has(o)) ?? topic;
  return topic;
}

const isMain = (role: Role | null): boolean => role !== null && role !== 'other' && role !== 'royal' && role !== 'deputy_head_of_government';

/** Who is joined by و to somebody of a known country, and has none of his own, is of that country; else of the article's. */
function fillNeighbours(work: Work, mentions: ReadonlyMap<Sentence, readonly PersonMention[]>): void {
  for (const list of mentions.values())
    list.forEach((m, i) => {
      const official = work.found.get(m)?.official;
      if (!official || official.entity !== null || official.group) return;
      const before = list[i - 1];
      const neighbour = before && m.clitic.startsWith('و') && m.from - before.to <= 1 ? work.found.get(before)?.official : undefined;
      if (!neighbour?.entity) return;
      official.entity = neighbour.entity;
      official.entityDerivation = 'same-side';
    });
}
