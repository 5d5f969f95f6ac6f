import type { Doc, Sentence } from '../types';
import { type Draft, leading, officialsOf } from './merge';

/** The sentences that carry the news: headlines, decks and the first of the body. */
const LEAD = 3;
/** Where the lead tells of none, the first meeting told so early in the article's own voice is its news. */
const LATE = 6;
/** How far into the body a further meeting of the same people still belongs to the news. */
const FURTHER = 12;

/**
 * Which meetings are the article's news: those told in the headline or the lead and not as background, and further ones
 * of the same official told by a verb with both sides named (`كما استقبل …`). None, if the lead tells of none.
 */
export function findMain(doc: Doc, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const body = doc.sentences.filter((s) => s.zone === 'body');
  const rank = new Map(body.map((s, i) => [s, i] as const));
  const at = (s: Sentence): number =>
    s.zone === 'body'
      ? (rank.get(s) ?? Number.POSITIVE_INFINITY)
      : s.zone === 'headline' || s.zone === 'deck'
        ? 0
        : Number.POSITIVE_INFINITY;
  const first = (d: Draft): number => Math.min(...d.tellings.map((t) => at(t.trigger.sentence)));
  const main = new Set(drafts.filter((d) => !d.background && first(d) < LEAD));
  if (main.size === 0) {
    const next = drafts.find((d) => !d.background && first(d) < LATE && leading(d).trigger.kind === 'verb' && opens(d));
    if (next) main.add(next);
  }
  const people = new Set([...main].flatMap((d) => [...officialsOf(d)]));
  for (const draft of drafts) {
    if (main.has(draft) || draft.background || main.size === 0 || first(draft) > FURTHER) continue;
    const { trigger, carried, status } = leading(draft);
    const shares = [...officialsOf(draft)].some((o) => people.has(o));
    if (shares && trigger.kind === 'verb' && trigger.frame !== 'talks' && !carried && status === 'held' && opens(draft))
      main.add(draft);
  }
  return main;
}

/** `كما اجتمع`, `واستقبل`: the verb opens its sentence, so that it is told in the article's own voice. */
function opens(draft: Draft): boolean {
  const { sentence, from } = leading(draft).trigger;
  return from - sentence.from <= 4;
}
