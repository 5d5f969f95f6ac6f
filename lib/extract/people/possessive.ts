import type { Role } from '../../domain/codes';
import type { GazetteerPerson } from '../../gazetteer/types';
import { rememberTokens } from '../../shared/arabic/remember-words';
import type { Token } from '../../shared/arabic/tokens';
import { readingsOf } from '../match/clitics';
import type { OfficeSense } from './office-lexicon';
import { entityAt, findOffice, officeAt, opensOffice, type Scan, type WordHit } from './scan';
import type { OfficeRead, PersonMention } from './types';

/** The last letters of the pronouns. */
const PRONOUN_ENDS = 'ماه';
const SUFFIX = /(?:هما|ها|هم|ه)$/;

/**
 * An office with its owner's pronoun: `نائبته`, `مبعوثه الخاص`, `وزير خارجيتها`, `رئيس وزرائه`. A feminine ending folds
 * like `ه`, so the letter as it was written decides. null where no such office begins at `i`.
 */
export function possessiveOfficeAt(scan: Scan, i: number): WordHit<OfficeSense> | null {
  const first = i < scan.end ? scan.tokens[i] : undefined;
  if (first?.kind !== 'word') return null;
  const alone = isOwned(scan, i) ? ownedOf(first)?.offices : undefined;
  const stems = opensOffice(first) && isOwned(scan, i + 1) ? stemsAt(scan, i + 1) : [];
  if (!alone && stems.length === 0) return null;
  for (const [n, { clitic, word }] of readingsOf(first).entries()) {
    for (const stem of stems) {
      const values = findOffice([word, stem]);
      if (values) return { to: i + 2, clitic, values };
    }
    const values = alone?.[n];
    if (values) return { to: i + 1, clitic, values };
  }
  return null;
}

const stemsAt = ({ tokens }: Scan, i: number): readonly string[] => {
  const token = tokens[i];
  return (token && ownedOf(token)?.stems) ?? [];
};

/** Whether a word by itself may be an office with its owner's pronoun. False is certain. */
export const opensOwned = (token: Token): boolean => (ownedOf(token)?.offices ?? null) !== null;

/** A word that ends like one with a pronoun: what the pronoun was put on, and the offices that its readings may be. */
interface Owned {
  readonly stems: readonly string[];
  readonly offices: readonly (readonly OfficeSense[] | null)[] | null;
}

const ownedOf = rememberTokens((word, token): Owned | null => {
  if (word.length < 5 || !PRONOUN_ENDS.includes(word[word.length - 1] as string) || !SUFFIX.test(word)) return null;
  const offices = readingsOf(token).map((reading) => ownedOffice(reading.word));
  return { stems: stemsOf(word), offices: offices.some((values) => values !== null) ? offices : null };
});

function ownedOffice(word: string): readonly OfficeSense[] | null {
  for (const stem of stemsOf(word)) {
    const values = findOffice([stem]);
    if (values?.[0]?.generic || values?.[0]?.role === 'special_envoy' || values?.[0]?.role === 'ambassador')
      return values;
  }
  return null;
}

/** Whether the word as written ends in a pronoun: `ه`, not the feminine `ة`. */
function isOwned({ sentence, tokens, end }: Scan, i: number): boolean {
  const token = i < end ? tokens[i] : undefined;
  if (token?.kind !== 'word' || ownedOf(token) === null) return false;
  return !token.text.endsWith('ه') || sentence.passage.folded.original[token.end - 1] === 'ه';
}

/** What the pronoun was put on: `خارجيته` → `خارجيه`, `وزرائها` → `وزراء`, `نائبه` → `نائب`. */
function stemsOf(word: string): string[] {
  const stem = word.replace(SUFFIX, '');
  if (stem.endsWith('ت')) return [`${stem.slice(0, -1)}ه`, stem];
  return /ا[ويئ]$/.test(stem) ? [`${stem.slice(0, -1)}ء`, stem] : [stem];
}

/** Whose the office is: the country of the one named before it in the sentence, else the country named last before it. */
export function ownerOf(scan: Scan, mention: PersonMention, previous: PersonMention | null): string | null {
  if (previous?.entity) return previous.entity;
  const [known] = heldBy(previous);
  if (known && previous?.to === mention.from) return known.entity;
  for (let i = mention.from - 1; i >= scan.sentence.from; i--) {
    const found = entityAt(scan, i);
    if (found && !officeAt(scan, i)) return found.code;
  }
  return null;
}

/** The offices of somebody of the gazetteer who was named without any. */
const heldBy = (previous: PersonMention | null): GazetteerPerson['offices'] => {
  const [person, ...more] = new Set(previous?.name?.people);
  return person && more.length === 0 ? person.offices : [];
};

const DEPUTY = /^(?:و|ب|ل)?نائب/;

/** `الرئيس فلان ونائبه`: whose deputy somebody is tells his office. */
export function deputyOf(scan: Scan, office: OfficeRead, previous: PersonMention | null): Role | null {
  if (!previous || !DEPUTY.test(scan.tokens[office.from]?.text ?? '')) return null;
  const roles = [...previous.offices, ...heldBy(previous)].map((o) => o.role);
  if (roles.some((role) => role === 'head_of_state' || role === 'head_of_government'))
    return 'deputy_head_of_government';
  return roles.includes('foreign_minister') ? 'deputy_foreign_minister' : null;
}
