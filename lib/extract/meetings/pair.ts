import type { Role } from '../../domain/codes';
import { foldKey } from '../../shared/arabic/fold';
import { rememberFlag } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import { GUESTS, PAIR_WORDS } from '../ar/triggers';
import type { Reference } from '../link/officials';
import { cliticReadings, readingsOf } from '../match/clitics';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { type Group, wordIn } from './groups';
import type { Telling } from './types';

const pairWords = new Map(
  PAIR_WORDS.flatMap(({ words, roles }) => words.map((w) => [foldKey(w), new Set(roles)] as const)),
);
const TOWARDS = new Set(['الي', 'مع']);

/** `الوزيران`, `الزعيمان`: both of the two spoken of together last, as one group at these words; the offices must fit. */
export function pairReferences(sentence: Sentence, pair: Group, references: readonly Reference[]): Reference[] {
  const found: Reference[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = sentence.passage.tokens[i];
    if (token && mayPair(token)) found.push(...pairAt(sentence, token, i, pair, references));
  }
  return found;
}

function pairAt(
  sentence: Sentence,
  token: Token,
  i: number,
  pair: Group,
  references: readonly Reference[],
): Reference[] {
  if (references.some((r) => r.from <= i && i < r.to)) return [];
  const guest = guestAt(sentence, i, references, pair);
  const found = guest ? [guest] : [];
  const reading = readingsOf(token).find((r) => pairWords.has(r.word));
  const roles = reading && pairWords.get(reading.word);
  if (!reading || !roles) return found;
  const both = twoBefore(references, i) ?? pair;
  if (both.length !== 2 || !both.every((r) => fits(r, roles))) return found;
  const place = { sentence, from: i, to: i + 1, confidence: 0.75, mention: null };
  both.forEach(({ official }, n) => found.push({ ...place, official, clitic: n === 0 ? reading.clitic : 'و' }));
  return found;
}

const guests = foldedSet(GUESTS);
/** Whether a word may stand for one or both of two spoken of before. */
export const mayPair = rememberFlag((_, token) =>
  readingsOf(token).some((r) => pairWords.has(r.word) || guests.has(r.word)),
);

/** `قال X عقب محادثات مع ضيفه`: of the two spoken of together, the one who is not the subject. */
function guestAt(sentence: Sentence, i: number, references: readonly Reference[], pair: Group): Reference | null {
  const reading = cliticReadings(wordIn(sentence, i)).find((r) => guests.has(r.word));
  const subject = references.findLast((r) => r.to <= i)?.official;
  if (!reading || pair.length !== 2 || !subject || !pair.some((r) => r.official === subject)) return null;
  const other = pair.find((r) => r.official !== subject);
  if (!other) return null;
  const { clitic } = reading;
  return { sentence, from: i, to: i + 1, official: other.official, confidence: 0.75, clitic, mention: null };
}

/** The two of different countries whom the sentence has spoken of, and nobody else, before a token. */
function twoBefore(references: readonly Reference[], at: number): Group | null {
  const officials = new Map(references.filter((r) => r.to <= at).map((r) => [r.official, r] as const));
  const two = [...officials.values()];
  const entities = new Set(two.map((r) => r.official.entity));
  return two.length === 2 && entities.size === 2 && !entities.has(null) ? two : null;
}

const fits = ({ official }: Reference, roles: ReadonlySet<Role>): boolean =>
  roles.size === 0 || official.offices.some((o) => o.role !== null && roles.has(o.role) && !o.former);

/**
 * The two of whom a sentence speaks together: whom its last meeting names, none where it names more; else its subject and
 * somebody of another country. `joined`: the words lead from one to the other (`نقل X إلى Y`). null: the sentence names no two.
 */
export function pairOf(
  sentence: Sentence,
  references: readonly Reference[],
  tellings: readonly Telling[],
): { readonly pair: Group; readonly joined: boolean } | null {
  const told = tellings.findLast((t) => t.trigger.sentence === sentence);
  if (told) {
    const people = tellings.flatMap((t) => (t.trigger.sentence === sentence ? [...t.hosts, ...t.others] : []));
    const two = new Set(people.map((r) => r.official)).size === 2;
    return { pair: two ? [...told.hosts, ...told.others] : [], joined: two };
  }
  const [first] = references;
  const other = references.find((r) => r.official.entity !== first?.official.entity && r.official.entity !== null);
  if (!first || !other || first.official.entity === null) return null;
  const beside = other.from - first.to <= 1 && other.clitic.startsWith('و');
  const reached = TOWARDS.has(wordIn(sentence, other.from - 1)) || /[بل]/.test(other.clitic);
  return { pair: [first, other], joined: beside || reached };
}
