import { cliticReadings } from '../match/clitics';
import type { OfficeSense } from './office-lexicon';
import { entityAt, findOffice, officeAt, type Scan, type WordHit, wordAt } from './scan';
import type { PersonMention } from './types';

/** The last letters of the pronouns. */
const PRONOUN_ENDS = 'ماه';
const SUFFIX = /(?:هما|ها|هم|ه)$/;

/**
 * An office with its owner's pronoun: `نائبته`, `مبعوثه الخاص`, `وزير خارجيتها`, `رئيس وزرائه`. A feminine ending folds
 * like `ه`, so the letter as it was written decides. null where no such office begins at `i`.
 */
export function possessiveOfficeAt(scan: Scan, i: number): WordHit<OfficeSense> | null {
  const first = wordAt(scan, i);
  if (first === null) return null;
  const second = wordAt(scan, i + 1);
  const stems = second !== null && isOwned(scan, i + 1, second) ? stemsOf(second) : [];
  if (stems.length === 0 && !isOwned(scan, i, first)) return null;
  for (const { clitic, word } of cliticReadings(first)) {
    for (const stem of stems) {
      const values = findOffice([word, stem]);
      if (values) return { to: i + 2, clitic, values };
    }
    if (!isOwned(scan, i, first)) continue;
    for (const stem of stemsOf(word)) {
      const values = findOffice([stem]);
      if (values?.[0]?.generic || values?.[0]?.role === 'special_envoy' || values?.[0]?.role === 'ambassador')
        return { to: i + 1, clitic, values };
    }
  }
  return null;
}

/** Whether the word as written ends in a pronoun: `ه`, not the feminine `ة`. */
function isOwned({ sentence, tokens }: Scan, i: number, word: string): boolean {
  const end = tokens[i]?.end ?? 0;
  const isFinal = PRONOUN_ENDS.includes(word[word.length - 1] as string);
  return (
    isFinal &&
    word.length > 4 &&
    SUFFIX.test(word) &&
    (!word.endsWith('ه') || sentence.passage.folded.original[end - 1] === 'ه')
  );
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
  for (let i = mention.from - 1; i >= scan.sentence.from; i--) {
    const found = entityAt(scan, i);
    if (found && !officeAt(scan, i)) return found.code;
  }
  return null;
}
