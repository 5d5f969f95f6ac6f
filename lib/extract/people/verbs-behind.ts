import { foldKey } from '../../shared/arabic/fold';
import { JOURNEY_WORDS, LIGHT_VERBS, VERBS, VERBS_BEHIND_NAMES } from '../ar/triggers';

const SUFFIX = /(?:ه|ها|هما|هم|ان|ا)$/;

/** `يلتقي` → `سيلتقي`, `يلتقون`, `يلتقيان`: the future of a verb of the present, and what several people and two do. */
function formsOf(verb: string): readonly string[] {
  const future = [`س${verb}`];
  if (!verb.startsWith('ي') || SUFFIX.test(verb)) return [verb, ...future];
  const weak = /[ىي]$/.test(verb);
  const stem = verb.replace(/[ىي]$/, '');
  const several = [`${stem}ون`, `${stem}وا`, weak ? `${stem}يان` : `${stem}ان`, weak ? `${stem}يا` : `${stem}ا`];
  return [verb, ...several, ...future, ...several.map((form) => `س${form}`)];
}

const PRESENT = [
  ...VERBS.flatMap((row) => row.present),
  ...LIGHT_VERBS.present,
  ...JOURNEY_WORDS.filter((word) => /^[يت]/.test(word)),
  ...VERBS_BEHIND_NAMES,
];

/** Verbs of meeting, of journeys and of speech in the present and the future, for one, two or several: they end a name. */
export const verbsBehindNames: ReadonlySet<string> = new Set(PRESENT.flatMap(formsOf).map((form) => foldKey(form)));
