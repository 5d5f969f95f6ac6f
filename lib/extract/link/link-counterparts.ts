import type { Role } from '../../domain/codes';
import type { OfficeRead, PersonMention } from '../people/types';
import type { Sentence } from '../types';
import { addUnnamed, holds } from './link-titles';
import type { Official } from './officials';
import { findRoles } from './roles';
import { note, stated, type Work } from './work';

type Mentions = ReadonlyMap<Sentence, readonly PersonMention[]>;

/**
 * `نظيره` takes the office of the one named before it. Those with a name come first, so that a title elsewhere can mean
 * them; called again once titles are linked, for models that were titles alone and for counterparts without a name.
 */
export function fillCounterparts(work: Work, mentions: Mentions, named: boolean): void {
  const topics = buildTopics(work, mentions);
  for (const list of mentions.values())
    list.forEach((m, i) => {
      if (!m.counterpart || work.shared.has(m) || (named && m.name === null)) return;
      const source = findModel(work, list, i, topics.get(m.sentence));
      const role = source ? roleOf(source, work.day) : undefined;
      if (source && role !== undefined) shareOffice(work, m, source, role, mentions);
    });
}

/** Whose office is shared: somebody of another country before it in the sentence, else whom the sentence before was about. */
function findModel(
  work: Work,
  list: readonly PersonMention[],
  i: number,
  topic: PersonMention | undefined,
): Official | undefined {
  const m = list[i] as PersonMention;
  const entity = stated(m, work);
  const own = work.found.get(m)?.official;
  const joined = i > 0 && m.entity === null && m.clitic === 'و' && m.from === list[i - 1]?.to;
  const models = [...(joined ? [topic] : []), ...list.slice(0, i).reverse(), topic];
  return models
    .flatMap((o) => (o ? (work.found.get(o)?.official ?? []) : []))
    .filter((o) => o !== own && (entity === null || o.entity !== entity))
    .find((o) => canShare(own, roleOf(o, work.day)));
}

/** `نظيرته فلانة` … `وزيرة الخارجية المنغولية`: one title of that office and of another country says whose she is. */
function fillCountry(work: Work, own: Official, source: Official, role: Role, mentions: Mentions): void {
  const countries = new Set(
    [...mentions.values()].flat().flatMap((o) => {
      const entity = stated(o, work);
      const fits =
        o.name === null && o.offices.some((f) => f.role === role) && entity !== null && entity !== source.entity;
      return fits && !o.group ? [entity] : [];
    }),
  );
  const [only] = countries;
  const country = countries.size === 1 ? only : work.scene !== source.entity ? work.scene : null;
  if (!country) return;
  own.entity = country;
  own.entityDerivation = countries.size === 1 ? 'same-office' : 'country-of-dateline';
}

function shareOffice(work: Work, m: PersonMention, source: Official, role: Role, mentions: Mentions): void {
  const entity = stated(m, work);
  const plain = { generic: false, former: false, acting: false, visiting: false, feminine: false, ofState: false };
  const office: OfficeRead = { role, entity, ...plain, from: m.from, to: m.from + 1 };
  work.shared.add(m);
  const own = work.found.get(m)?.official;
  if (own) {
    own.offices.push(office);
    if (own.entity === null && !own.group) fillCountry(work, own, source, role, mentions);
    return;
  }
  if (m.name) return;
  const same = work.officials.filter(
    (o) => o !== source && o.entity === entity && o.group === m.group && holds(o, role, false, work.day),
  );
  if (same.length === 1) note(work, m, same[0] as Official, entity, 0.85, [office]);
  else if (entity !== null) addUnnamed(work, m, role, entity, [office]);
}

/** Somebody whom the gazetteer knows is a counterpart only in an office that he held. */
const canShare = (official: Official | undefined, role: Role | undefined): boolean =>
  role !== undefined && (!official?.known || official.known.offices.some((o) => o.role === role));

/** The office that a counterpart shares: the weightiest one stated, else one of the gazetteer, else whatever is stated. */
function roleOf(official: Official, day: string | null): Role | undefined {
  const stated = official.offices.filter((o) => !o.former && !o.generic).map((o) => o.role);
  // `القائد العام للقوات المسلحة وزير الدفاع`: his counterpart is a minister
  const main = stated.filter((r) => isMain(r));
  return (
    main.find((r) => r !== 'military_official') ??
    main[0] ??
    stated.find((r) => r !== null) ??
    findRoles(official, day).role
  );
}

/** Whom the sentence before was about: `وسيلتقي رئيس الوزراء ونظيره` speaks of the visitor's counterpart. */
function buildTopics(work: Work, mentions: Mentions): ReadonlyMap<Sentence, PersonMention | undefined> {
  const topics = new Map<Sentence, PersonMention | undefined>();
  let topic: PersonMention | undefined;
  for (const [sentence, list] of mentions) {
    topics.set(sentence, topic);
    topic = list.find((o) => work.found.has(o)) ?? topic;
  }
  return topics;
}

const isMain = (role: Role | null): boolean =>
  role !== null && role !== 'other' && role !== 'royal' && role !== 'deputy_head_of_government';
