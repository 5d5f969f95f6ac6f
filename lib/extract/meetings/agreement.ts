import type { Official } from '../link/officials';
import type { Group } from './groups';
import { wordIn } from './groups';
import type { Trigger } from './types';

type Gender = 'm' | 'f';

/** What a verb's form says of its subject: `التقت`, `تلتقي` of a woman, `التقى` of a man; null for duals, plurals and nouns. */
function genderOfVerb({ kind, tense, suffix, sentence, from, clitic }: Trigger): Gender | null {
  if (kind !== 'verb' || suffix) return null;
  const word = wordIn(sentence, from).slice(clitic.length);
  if (/(?:ان|ون|وا|يا|[^ا]ا)$/.test(word)) return null;
  if (tense === 'present') return word.startsWith('ت') ? 'f' : 'm';
  return word.endsWith('ت') ? 'f' : 'm';
}

/** By the gazetteer, else by the forms of the offices that the text gives; null where neither tells. */
function genderOf({ known, offices }: Official): Gender | null {
  if (known) return known.gender;
  if (offices.some((o) => o.feminine)) return 'f';
  return null;
}

/** Whether a group cannot be the subject of a verb of the singular: the verb has the other gender. */
export function disagrees(trigger: Trigger, group: Group): boolean {
  const verb = genderOfVerb(trigger);
  const [first] = group;
  const gender = first ? genderOf(first.official) : null;
  return verb !== null && gender !== null && verb !== gender && group.length === 1;
}
