import type { GazetteerPerson } from '../../gazetteer/types';
import type { Home } from '../people/home';
import { KINGDOM } from '../people/office-words';
import type { OfficeRead, PersonMention } from '../people/types';
import type { LinkTarget } from './names';
import { type Official, textOf } from './officials';
import type { Surroundings } from './surroundings';
import { toSlug } from './transliterate';

/** What linking knows besides the text. */
export interface LinkContext {
  readonly targets: readonly LinkTarget[];
  readonly home: Home | null;
  /** The country that the article is reported from; null where no dateline names its city. */
  readonly scene: string | null;
  /** The article's day as far as it is known, `YYYY-MM-DD`. */
  readonly day: string | null;
  /** Cities and organisations that the article names. */
  readonly surroundings?: Surroundings;
}

export interface Work extends LinkContext {
  readonly officials: Official[];
  readonly found: Map<PersonMention, { official: Official; confidence: number }>;
  readonly slugs: Map<string, number>;
  /** Counterparts who have been given their office. */
  readonly shared: Set<PersonMention>;
  /** Answers already found among the gazetteer's names, by the words asked for. */
  readonly heard: Map<string, GazetteerPerson | null>;
}

export const stated = (m: PersonMention, { home }: LinkContext): string | null =>
  m.entity === KINGDOM ? (home?.entity ?? null) : m.entity;

export const agreeOnEntity = (o: Official, entity: string | null): boolean =>
  entity === null || o.entity === null || o.entity === entity;

/** Nobody is meant by an office that he only came to hold after the article's day. */
export const hasBegun = (person: GazetteerPerson, day: string | null): boolean =>
  day === null || person.offices.some((o) => o.from <= day);

export function addOfficial(work: Work, m: PersonMention, known: GazetteerPerson | null): Official {
  const text = m.name ? textOf(m.sentence, m.name.from, m.name.to, m.name.clitic) : null;
  const slug = known ? known.id : toSlug(text ?? '');
  const count = work.slugs.get(slug) ?? 0;
  work.slugs.set(slug, count + 1);
  const official: Official = {
    id: count === 0 ? slug : `${slug}-${count + 1}`,
    known,
    name: m.name && text !== null ? { words: m.name.words, text } : null,
    entity: null,
    entityDerivation: null,
    offices: [],
    honorific: null,
    group: m.group,
  };
  work.officials.push(official);
  return official;
}

export function note(
  work: Work,
  m: PersonMention,
  official: Official,
  entity: string | null,
  confidence: number,
  offices: readonly OfficeRead[] = m.offices,
): void {
  work.found.set(m, { official, confidence });
  if (entity !== null && official.entity === null) official.entity = entity;
  // an article that names a title a thousand times states it once
  for (const o of offices)
    if (o.role !== null && !official.offices.some((p) => isSameOffice(p, o))) official.offices.push(o);
  official.honorific ??= m.honorific;
  if (m.name && (official.name === null || m.name.words.length > official.name.words.length))
    official.name = { words: m.name.words, text: textOf(m.sentence, m.name.from, m.name.to, m.name.clitic) };
}

const isSameOffice = (a: OfficeRead, b: OfficeRead): boolean =>
  a.role === b.role &&
  a.entity === b.entity &&
  a.former === b.former &&
  a.generic === b.generic &&
  a.visiting === b.visiting;
