import type { GazetteerPerson } from '../../gazetteer/types';
import { ORDINARY_NAMES } from '../ar/titles';
import { foldedSet } from '../people/scan';
import type { PersonMention } from '../people/types';
import { type LinkTarget, namesAgree, nameWords, soundOf, soundsAlike, soundsSurelyAlike, spellingsOf } from './names';
import type { Official } from './officials';
import { addOfficial, agreeOnEntity, hasBegun, note, stated, type Work } from './work';

/** A full name: an official met before, one of the gazetteer, or somebody new. */
export function linkNamed(work: Work, m: PersonMention): void {
  const name = m.name as NonNullable<PersonMention['name']>;
  const entity = stated(m, work);
  const people = name.people.filter((person) => !isOfOtherFamily(spellingsOf(person), name.words));
  const known = choosePerson(work, m, people, entity) ?? (people.length === 0 ? findTarget(work, m, entity) : null);
  const words = nameWords(name.words);
  const before = work.officials.find((o) =>
    known
      ? o.known === known
      : o.known === null && o.name !== null && agreeOnEntity(o, entity) && namesAgree(nameWords(o.name.words), words),
  );
  const named = before ?? work.officials.find((o) => isNamedAlike(o, words));
  note(work, m, named ?? addOfficial(work, m, known), entity, 1);
}

/** `خالد بن سالم الرابحي` is nobody whose fuller name is `خالد بن سالم آل هانس`: a family name that none of his has. */
function isOfOtherFamily(spellings: readonly (readonly string[])[], words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const family = nameWords(words).at(-1) ?? '';
  // of `عبد العزيز` the second word is no family
  const isFamily = last.startsWith('ال') && family === nameWords([last])[0];
  if (words.length < 3 || !isFamily || spellings.some((s) => s.includes(family))) return false;
  return spellings.some((s) => s.length > 2);
}

/** One full name in one article is one person's, whatever countries his titles give him: a region's head is its state's. */
function isNamedAlike(o: Official, words: readonly string[]): boolean {
  if (o.name === null || words.length < 2) return false;
  const own = nameWords(o.name.words);
  return own.length === words.length && own.every((word, i) => word === words[i]);
}

/** Among people of one name: whose office or country the words confirm; the only one; else the one who held office then. */
function choosePerson(
  work: Work,
  m: PersonMention,
  people: readonly GazetteerPerson[],
  entity: string | null,
): GazetteerPerson | null {
  const unique = [...new Set(people)].filter((p) => hasBegun(p, work.day));
  const roles = new Set(m.offices.map((o) => o.role));
  const fitting = entity === null ? unique : unique.filter((p) => p.offices.some((o) => o.entity === entity));
  if (fitting.length === 0) return null;
  if (fitting.length === 1) return fitting[0] as GazetteerPerson;
  const byRole = fitting.filter((p) => p.offices.some((o) => roles.has(o.role)));
  if (byRole.length === 1) return byRole[0] as GazetteerPerson;
  const pool = byRole.length > 0 ? byRole : fitting;
  const inOffice =
    work.day === null
      ? []
      : pool.filter((p) =>
          p.offices.some((o) => o.from <= (work.day as string) && (o.to === '' || o.to >= (work.day as string))),
        );
  return inOffice.length === 1 ? (inOffice[0] as GazetteerPerson) : null;
}

/** A name that the gazetteer spells otherwise; the same question is answered once. */
function findTarget(work: Work, m: PersonMention, entity: string | null): GazetteerPerson | null {
  const roles = [...new Set(m.offices.map((o) => o.role))].sort((a, b) => String(a).localeCompare(String(b))).join(',');
  const key = `${m.name?.words.join(' ')}|${roles}|${entity}`;
  const before = work.heard.get(key);
  if (before !== undefined) return before;
  const found = searchTargets(work, m, entity);
  work.heard.set(key, found);
  return found;
}

/** Agreement of words, or of sounds where office and country agree too. */
function searchTargets(work: Work, m: PersonMention, entity: string | null): GazetteerPerson | null {
  const words = nameWords(m.name?.words ?? []);
  const roles = new Set(m.offices.map((o) => o.role));
  const fits = (t: LinkTarget) => entity === null || t.person.offices.some((o) => o.entity === entity);
  const exact = (byFirstWord(work.targets).get(words[0] ?? '') ?? []).filter(
    (t) =>
      fits(t) &&
      hasBegun(t.person, work.day) &&
      !isOfOtherFamily(t.spellings, m.name?.words ?? []) &&
      t.spellings.some(
        (s) =>
          namesAgree(s, words) &&
          (entity !== null || s.length === words.length || t.person.offices.some((o) => roles.has(o.role))),
      ),
  );
  if (exact.length === 1) return exact[0]?.person ?? null;
  if (exact.length > 1)
    return choosePerson(
      work,
      m,
      exact.map((t) => t.person),
      entity,
    );
  if (entity === null && roles.size === 0) return null;
  const isHolder = (t: LinkTarget) =>
    t.person.offices.some((o) => roles.has(o.role) && (entity === null || o.entity === entity)) &&
    hasBegun(t.person, work.day);
  // of `فلان بن فلان` the last word is a father's name, which many bear
  const tells = entity !== null && !isChained(m.name?.words ?? []);
  const near =
    entity === null ? byFirstSound(work.targets).get(soundOf(words[0] ?? '')) : byEntity(work.targets).get(entity);
  const heard = (near ?? []).filter(
    (t) =>
      isHolder(t) &&
      t.spellings.some(
        (s) =>
          namesAgree(s, words, entity === null ? soundsSurelyAlike : soundsAlike) || (tells && oneWordAgrees(s, words)),
      ),
  );
  return heard.length === 1 ? (heard[0]?.person ?? null) : null;
}

const CHAIN = foldedSet(['بن', 'ابن', 'بنت']);
const isChained = (words: readonly string[]): boolean =>
  words.some((word) => CHAIN.has(word)) || (words.at(-1) ?? '').startsWith('عبد');

type Targets = readonly LinkTarget[];

/** The gazetteer's people by the first word of any spelling, on which names that agree never differ. */
const byFirstWord = buildIndexer((target) => target.spellings.map((s) => s[0] ?? ''));

/** The gazetteer's people by the sound of the first word of any spelling, in which names that sound alike agree. */
const byFirstSound = buildIndexer((target) => target.spellings.map((s) => soundOf(s[0] ?? '')));

/** The gazetteer's people by those for whom they hold or held an office. */
const byEntity = buildIndexer((target) => target.person.offices.map((o) => o.entity));

/** An index of a list of people, built when it is first asked for; those under a key stand in the list's order. */
function buildIndexer(
  keysOf: (target: LinkTarget) => readonly string[],
): (targets: Targets) => ReadonlyMap<string, Targets> {
  const indexes = new WeakMap<Targets, ReadonlyMap<string, Targets>>();
  return (targets) => {
    const before = indexes.get(targets);
    if (before) return before;
    const index = new Map<string, LinkTarget[]>();
    for (const target of targets)
      for (const key of new Set(keysOf(target))) {
        const list = index.get(key);
        if (list) list.push(target);
        else index.set(key, [target]);
      }
    indexes.set(targets, index);
    return index;
  };
}

/** `كينياتا` after `الرئيس الكيني`: one telling word is enough where office and country are the same. */
function oneWordAgrees(spelling: readonly string[], words: readonly string[]): boolean {
  // `ال` alone, cut off from its name, leaves no word
  if (words.length === 0) return false;
  if (words.length === 1) return spelling.some((s) => s.length > 3 && soundsAlike(s, words[0] as string));
  return (
    spelling.length > 1 &&
    soundsAlike(spelling.at(-1) as string, words.at(-1) as string) &&
    (words.at(-1)?.length ?? 0) > 4
  );
}

/** A short name: somebody in the document whose name it shortens; else the gazetteer, if it leaves no choice. */
export function linkShort(work: Work, m: PersonMention): void {
  const name = m.name as NonNullable<PersonMention['name']>;
  const entity = stated(m, work);
  const words = nameWords(name.words);
  const word = words[0];
  const inDocument = work.officials.filter(
    (o) =>
      agreeOnEntity(o, entity) &&
      ((o.known !== null && name.people.includes(o.known)) ||
        (word !== undefined && o.name !== null && isPart(nameWords(o.name.words), word))),
  );
  if (inDocument.length === 1) return note(work, m, inDocument[0] as Official, entity, 0.9);
  const known =
    choosePerson(work, m, name.people, entity) ?? (name.people.length === 0 ? findTarget(work, m, entity) : null);
  const same = inDocument.find((o) => o.known === known && known !== null);
  if (same) return note(work, m, same, entity, 0.9);
  if (known && !isOrdinary(m)) return note(work, m, addOfficial(work, m, known), entity, 0.8);
  if (inDocument.length > 1 || name.people.length > 1 || (!m.counterpart && m.offices.every((o) => o.role === null)))
    return;
  note(work, m, addOfficial(work, m, null), entity, 0.6);
}

const ordinary = foldedSet(ORDINARY_NAMES);
/** A name that is an everyday word too, or that many bear. */
export const isOrdinaryName = (word: string): boolean => ordinary.has(word);

/** A name that is also an everyday word, without a title: only somebody named in full elsewhere can be meant. */
const isOrdinary = (m: PersonMention): boolean =>
  m.offices.length === 0 &&
  m.honorific === null &&
  (m.name?.words.length ?? 0) === 1 &&
  ordinary.has(m.name?.words[0] ?? '');

const isPart = (name: readonly string[], word: string): boolean =>
  name.at(-1) === word || (name[0] === word && name.length > 1);
