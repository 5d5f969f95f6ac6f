import type { Role } from '../../domain/codes';
import { RECEIVING, SEATS_OF_BODIES } from '../ar/titles';
import { readingsOf } from '../match/clitics';
import { foldedSet } from '../people/scan';
import type { OfficeRead, PersonMention } from '../people/types';
import type { Sentence } from '../types';
import type { Official } from './officials';
import { stated, type Work } from './work';

type Mentions = ReadonlyMap<Sentence, readonly PersonMention[]>;

const BODY_ROLES: ReadonlySet<Role | null> = new Set<Role | null>(['io_head', 'io_official']);

/** `الأمينة العامة للجماعة`: of the one organisation in the article whose name begins with that word. */
export function fillBodies(work: Work): void {
  for (const [mention, { official }] of work.found) {
    if (official.entity !== null || official.group) continue;
    const office = mention.offices.find((o) => o.role === 'other' || BODY_ROLES.has(o.role));
    const code = office && bodyIn(work, mention, office);
    if (!office || !code) continue;
    official.entity = code;
    official.entityDerivation = 'same-organisation';
    // without its organisation a secretary-general was nobody's
    const at = official.offices.findIndex((o) => o.role === 'other' && o.from === office.from);
    const word = mention.sentence.passage.tokens[office.from]?.text ?? '';
    if (at >= 0) official.offices[at] = { ...office, role: /مين|مدير|ر[يئ]يس/.test(word) ? 'io_head' : 'io_official' };
  }
}

function bodyIn(work: Work, { sentence }: PersonMention, { from, to }: OfficeRead): string | null {
  for (let i = from + 1; i < to; i++) {
    const word = sentence.passage.tokens[i]?.text.replace(/^لل/, 'ال') ?? '';
    const [only, ...more] = work.surroundings?.bodiesFrom(word) ?? [];
    if (only && more.length === 0) return only;
  }
  return null;
}

const receiving = foldedSet(RECEIVING);
/** Words between `استقبل` and the host's title. */
const REACH = 3;

/**
 * Somebody in office of whom no word says whose he is, in a sentence that names one city: `استقبل الوزير فلان في الخرطوم
 * السفير …` is the city's minister, `بحث في لشبونة مع نظيره فلان` too, unless another of them is of that country already.
 */
export function fillPlaces(work: Work, mentions: Mentions): void {
  if (!work.surroundings || work.home) return;
  for (const [sentence, list] of mentions)
    for (const m of list) {
      const official = work.found.get(m)?.official;
      if (!official || official.entity !== null || official.group || official.name === null || !isServing(official))
        continue;
      if (!m.counterpart && !receives(sentence, m)) continue;
      const [country, ...more] = work.surroundings.cities(sentence);
      if (!country || more.length > 0 || SEATS_OF_BODIES.includes(country)) continue;
      if (list.some((o) => o !== m && (work.found.get(o)?.official.entity ?? stated(o, work)) === country)) continue;
      official.entity = country;
      official.entityDerivation = m.counterpart ? 'country-of-visit' : 'country-of-reception';
    }
}

export const isServing = ({ offices }: Official): boolean =>
  offices.some((o) => o.role !== null && o.role !== 'other' && o.role !== 'ambassador' && !BODY_ROLES.has(o.role));

function receives({ passage, from }: Sentence, m: PersonMention): boolean {
  for (let i = Math.max(from, m.from - REACH); i < m.from; i++) {
    const token = passage.tokens[i];
    if (token && readingsOf(token).some((r) => receiving.has(r.word))) return true;
  }
  return false;
}
