import { ATTENDANCE } from '../ar/triggers';
import type { Official, Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet } from '../people/scan';
import type { Doc, Sentence } from '../types';
import { findFormat } from './find-format';
import { findSides } from './find-sides';
import { findStatus, isBackground } from './find-status';
import { findTriggers } from './find-triggers';
import { type Group, wordIn } from './groups';
import type { Telling, Trigger } from './types';

const ATTENDANCE_VERBS = foldedSet(ATTENDANCE);

/** Every telling of a meeting in a document, in reading order. Captions and datelines tell nothing. */
export function findTellings(doc: Doc, cast: Cast): Telling[] {
  const tellings: Telling[] = [];
  let carried: Group = [];
  const known = new Set<Official>();
  for (const sentence of doc.sentences) {
    if (sentence.zone === 'caption' || sentence.zone === 'dateline') continue;
    const references = (cast.references.get(sentence) ?? []).filter(canMeet);
    for (const trigger of findTriggers(sentence)) {
      if (isInside(trigger, references)) continue;
      const telling = attends(trigger) ? null : tell(doc, trigger, references, carried, known);
      if (telling) tellings.push(telling);
    }
    if (sentence.zone === 'body') for (const r of references) known.add(r.official);
    const topic = references.find((r) => !/[لب]/.test(r.clitic));
    if (topic) carried = [topic];
  }
  return tellings;
}

/** Spokesmen speak for others; whoever holds no office of a state meets nobody. */
function canMeet({ official }: Reference): boolean {
  const roles = official.offices.map((o) => o.role);
  if (roles.length > 0) return roles.some((r) => r !== 'spokesperson');
  return official.known !== null || (official.honorific !== null && official.entity !== null);
}

/** `حضر الاجتماع …`: who follows was there; no meeting is told anew. */
const attends = ({ sentence, from }: Trigger): boolean => ATTENDANCE_VERBS.has(wordIn(sentence, from - 1));

const isInside = (trigger: Trigger, references: readonly Reference[]): boolean =>
  references.some((r) => r.from <= trigger.from && trigger.to <= r.to);

function tell(
  doc: Doc,
  trigger: Trigger,
  references: readonly Reference[],
  carried: Group,
  known: ReadonlySet<Official>,
): Telling | null {
  const sides = findSides(trigger, { references, carried, known });
  if (!sides) return null;
  const people = [...sides.hosts, ...sides.others];
  const entities = new Set(people.map((r) => r.official.entity));
  if (entities.size < 2 && !people.some((r) => r.official.entity === null)) return null;
  const { status, span } = findStatus(trigger);
  const format = findFormat(trigger, following(doc, trigger.sentence));
  return {
    trigger,
    hosts: sides.hosts,
    others: sides.others,
    status,
    statusSpan: span,
    format: format.format,
    formatSpan: format.span,
    formatDerivation: format.derivation,
    background: isBackground(trigger),
    weak: trigger.frame === 'agrees',
    carried: sides.carried,
  };
}

const FOLLOWING = 6;
const following = (doc: Doc, sentence: Sentence): readonly Sentence[] =>
  doc.sentences.slice(sentence.index + 1, sentence.index + 1 + FOLLOWING);
