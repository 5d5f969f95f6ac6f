import type { PersonMention } from '../people/types';
import type { Sentence } from '../types';
import { fillBodies, fillPlaces } from './fill-countries';
import { fillPartners } from './fill-partners';
import { fillCounterparts } from './link-counterparts';
import { linkNamed, linkShort } from './link-names';
import { linkTitle } from './link-titles';
import type { Official, Reference } from './officials';
import { refinePresidents } from './refine-presidents';
import type { LinkContext, Work } from './work';

/** Everybody in a document, and the words that speak of each, in reading order. */
export interface Cast {
  readonly officials: readonly Official[];
  readonly references: ReadonlyMap<Sentence, readonly Reference[]>;
}

/**
 * Who is meant by each mention. Names first, over the whole document; then short names, which need somebody whose name
 * they shorten; then titles without a name and `نظيره`, which are somebody named elsewhere if office and country agree.
 */
export function resolveMentions(mentions: ReadonlyMap<Sentence, readonly PersonMention[]>, context: LinkContext): Cast {
  const work: Work = {
    ...context,
    officials: [],
    found: new Map(),
    slugs: new Map(),
    heard: new Map(),
    shared: new Set(),
  };
  const all = [...mentions.values()].flat();
  for (const m of all) if (m.name && !m.name.short && !m.group) linkNamed(work, m);
  for (const m of all) if (m.name?.short && !m.group) linkShort(work, m);
  refinePresidents(work);
  fillBodies(work);
  fillEntities(work);
  fillCounterparts(work, mentions, true);
  for (const [sentence, list] of mentions)
    for (const m of list) if (!work.found.has(m)) linkTitle(work, sentence, list, m);
  fillCounterparts(work, mentions, false);
  fillNeighbours(work, mentions);
  fillPlaces(work, mentions);
  fillPartners(work, mentions);
  fillNeighbours(work, mentions);
  fillScene(work);
  const references = new Map<Sentence, Reference[]>();
  for (const [sentence, list] of mentions) {
    const refs = list.flatMap((mention): Reference[] => {
      const hit = work.found.get(mention);
      const { from, to } = mention;
      // `فلان و علان`: the conjunction may stand apart
      const apart = from > sentence.from && sentence.passage.tokens[from - 1]?.text === 'و';
      const clitic = apart && mention.clitic === '' ? 'و' : mention.clitic;
      return hit ? [{ sentence, from, to, clitic, official: hit.official, confidence: hit.confidence, mention }] : [];
    });
    references.set(sentence, refs);
  }
  return { officials: work.officials, references };
}

/** The country of those whose titles state none: what the gazetteer says of them, with an office that the text confirms first. */
function fillEntities(work: Work): void {
  for (const official of work.officials) {
    if (official.entity !== null || !official.known) continue;
    const roles = new Set(official.offices.map((o) => o.role));
    const rows = official.known.offices;
    const row =
      rows.find((o) => roles.has(o.role)) ??
      rows.find((o) => work.day !== null && o.from <= work.day && (o.to === '' || o.to >= work.day)) ??
      rows[0];
    if (!row) continue;
    official.entity = row.entity;
    official.entityDerivation = 'gazetteer-office';
  }
}

/** `وزير الصحة فلان` in a report from a capital, where nothing tells whose minister he is: of the country reported from. */
function fillScene({ officials, scene, home }: Work): void {
  if (scene === null || home !== null) return;
  for (const official of officials) {
    const serves = official.offices.some(
      (o) => o.role !== null && o.role !== 'other' && o.role !== 'io_head' && !o.generic,
    );
    if (official.entity !== null || official.group || official.name === null || !serves) continue;
    official.entity = scene;
    official.entityDerivation = 'country-of-dateline';
  }
}

/** Who is joined by و to somebody of a known country, and has none of his own, is of that country; else of the article's. */
function fillNeighbours(work: Work, mentions: ReadonlyMap<Sentence, readonly PersonMention[]>): void {
  for (const list of mentions.values())
    list.forEach((m, i) => {
      const official = work.found.get(m)?.official;
      if (!official || official.entity !== null || official.group) return;
      const before = list[i - 1];
      const neighbour =
        before && m.clitic.startsWith('و') && m.from - before.to <= 1 ? work.found.get(before)?.official : undefined;
      if (!neighbour?.entity) return;
      official.entity = neighbour.entity;
      official.entityDerivation = 'same-side';
    });
}
