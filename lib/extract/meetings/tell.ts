import type { Role } from '../../domain/codes';
import { ATTENDANCE } from '../ar/triggers';
import type { Official, Reference } from '../link/officials';
import type { Cast } from '../link/resolve';
import { foldedSet } from '../people/scan';
import type { Doc, Sentence } from '../types';
import { divideSides } from './divide';
import { isBackground } from './find-background';
import { findFormat } from './find-format';
import { findSides } from './find-sides';
import { findStatus } from './find-status';
import { findTriggers } from './find-triggers';
import { gatherSides } from './gather';
import { hasBetween, wordIn } from './groups';
import { isPointing } from './noun-sides';
import { pairOf, pairReferences } from './pair';
import type { Around, Sides, Telling, Trigger } from './types';

/** `بحث الجانبان`, `اتفق الوزيران`, `وقع الجانبان` say what those did who met. */
const JOINT: ReadonlySet<string> = new Set(['talks', 'agrees', 'signs']);
const WEAK: ReadonlySet<string> = new Set(['agrees', 'appears', 'invites', 'welcomes']);
const ATTENDANCE_VERBS = foldedSet(ATTENDANCE);

/** Every telling of a meeting in a document, in reading order. Captions and datelines tell nothing. */
export function findTellings(doc: Doc, cast: Cast): Telling[] {
  const tellings: Telling[] = [];
  let carried: readonly Reference[] = [];
  let two: ReturnType<typeof pairOf> = null;
  const known = new Set<Official>();
  const speakers = findSpeakers(cast);
  for (const sentence of doc.sentences) {
    if (sentence.zone === 'caption' || sentence.zone === 'dateline') continue;
    const references = (cast.references.get(sentence) ?? []).filter((r) => canMeet(r) && !speakers.has(r.official));
    const both = [...references, ...pairReferences(sentence, two?.pair ?? [], references)].sort(
      (a, b) => a.from - b.from,
    );
    for (const trigger of findTriggers(sentence)) {
      if (
        isHypothetical(trigger) ||
        isOccasion(trigger) ||
        isHabit(trigger) ||
        isMatch(trigger) ||
        isInside(trigger, references) ||
        (attends(trigger) && tellings.length > 0)
      )
        continue;
      const usesPair =
        !tellings.some((t) => t.trigger.sentence === sentence) &&
        (trigger.kind === 'noun' || !JOINT.has(trigger.frame) || tellings.length === 0);
      const here = tellings.filter((t) => t.trigger.sentence === sentence);
      const around = {
        met: new Map(here.flatMap((t) => t.others.map((r) => [r.official, t.hosts] as const))),
        references: usesPair ? both : references,
        carried,
        known,
        pair: tellings.length === 0 && two?.joined ? two.pair : [],
      };
      if (isTold(trigger, around))
        tellings.push(...tell(doc, cast, trigger, around).filter((t) => !isItsPurpose(t, here)));
    }
    if (sentence.zone === 'body') for (const r of references) known.add(r.official);
    const topic = findTopic(sentence, references);
    // `وفي أكرا استقبله الرئيس`: the traveller goes on
    const goesOn = tellings.some((t) => t.carried && t.trigger.sentence === sentence);
    if (topic && !goesOn) carried = [topic];
    if (sentence.zone === 'body') two = pairOf(sentence, references, tellings) ?? two;
  }
  return gatherSides(doc, cast, tellings).filter(isComplete);
}

/** A sentence names whom it is about early; who is named deep inside it is spoken of by somebody else. */
const TOPIC_WITHIN = 12;

function findTopic(sentence: Sentence, references: readonly Reference[]): Reference | null {
  const topic = references.find((r) => !/[لب]/.test(r.clitic)) ?? references[0];
  return topic && (sentence.zone !== 'body' || topic.from - sentence.from <= TOPIC_WITHIN) ? topic : null;
}

/** Where nobody is spoken of beside a word of meeting, it can only point back at two spoken of together. */
const isTold = (trigger: Trigger, { references, pair }: Around): boolean =>
  references.length > 0 || (pair.length > 0 && isPointing(trigger));

/** Two sides of different countries, or one of them of a country yet unknown. */
function isComplete({ hosts, others }: Telling): boolean {
  const people = [...hosts, ...others];
  const entities = new Set(people.map((r) => r.official.entity));
  return others.length > 0 && (entities.size > 1 || people.some((r) => r.official.entity === null));
}

/** Spokesmen speak for others; whoever holds no office of a state meets nobody. */
function canMeet({ official, sentence, from }: Reference): boolean {
  // `وفدا نرويجيا برئاسة فلان`
  if (official.entity !== null && LED_BY.has(wordIn(sentence, from - 1))) return true;
  const roles = official.offices.map((o) => o.role);
  if (roles.length > 0) return roles.some((r) => r !== 'spokesperson');
  return official.known !== null || (official.honorific !== null && official.entity !== null);
}

/** Officials whom the text calls spokesmen beside their name, and nothing else: whatever they became later. */
function findSpeakers(cast: Cast): ReadonlySet<Official> {
  const roles = new Map<Official, Set<Role | null>>();
  for (const references of cast.references.values())
    for (const { official, mention } of references)
      for (const { role } of mention?.name ? mention.offices : [])
        roles.set(official, (roles.get(official) ?? new Set()).add(role));
  return new Set([...roles].flatMap(([o, r]) => (r.has('spokesperson') && r.size === 1 ? o : [])));
}

/** `حضر الاجتماع …`, `جرى اللقاء في القصر، وحضره …`: who follows was there; no meeting is told anew. */
function attends({ sentence, from, to, definite }: Trigger): boolean {
  if (ATTENDANCE_VERBS.has(wordIn(sentence, from - 1))) return true;
  return definite && hasBetween(sentence, to, to + ATTENDED_REACH, ATTENDED);
}
const ATTENDED = foldedSet(['حضره', 'وحضره', 'حضرها', 'وحضرها']);
const ATTENDED_REACH = 12;

const LED_BY = foldedSet(['برئاسة', 'ترأسه', 'يرأسه', 'يترأسه']);

/** `التقى X Y لبحث التعاون`: why they met, no meeting to come. */
const isItsPurpose = ({ trigger, hosts, others }: Telling, here: readonly Telling[]): boolean =>
  trigger.kind === 'verb' &&
  trigger.clitic.endsWith('ل') &&
  here.some((t) =>
    [...hosts, ...others].every((r) => [...t.hosts, ...t.others].some((o) => o.official === r.official)),
  );

/** `يلتقي المنتخب النرويجي نظيره الكيني`: a match. */
const isMatch = ({ sentence, to }: Trigger): boolean => hasBetween(sentence, to, to + 2, TEAMS);
const TEAMS = foldedSet('منتخب المنتخب منتخبا المنتخبان منتخبي نادي النادي ناديا'.split(' '));

/** `على هامش اجتماع وزراء الخارجية`: where they met, no meeting of whoever is named beside it. */
const isOccasion = ({ sentence, kind, suffix, from }: Trigger): boolean =>
  kind === 'noun' && !suffix && MARGIN.has(wordIn(sentence, from - 1));
/** `في اتصالات متكررة بينهما`: none of them is told. */
const isHabit = ({ sentence, kind, to }: Trigger): boolean => kind === 'noun' && HABITS.has(wordIn(sentence, to));
const HABITS = foldedSet([
  'متكررة',
  'المتكررة',
  'متواصلة',
  'المتواصلة',
  'مستمرة',
  'المستمرة',
  'دورية',
  'يومية',
  'عديدة',
]);
const MARGIN = foldedSet(['هامش', 'هوامش']);

const POSSIBLE = foldedSet(['إمكانية', 'إمكان', 'احتمالية', 'بإمكانية', 'لإمكانية']);
const POSSIBLE_REACH = 3;

/** `حول إمكانية عقد لقاء بين X وY`: nobody says that it is to be. */
function isHypothetical({ sentence, kind, from }: Trigger): boolean {
  if (kind !== 'noun') return false;
  for (let i = Math.max(sentence.from, from - POSSIBLE_REACH); i < from; i++)
    if (POSSIBLE.has(wordIn(sentence, i))) return true;
  return false;
}

const isInside = (trigger: Trigger, references: readonly Reference[]): boolean =>
  references.some((r) => r.from <= trigger.from && trigger.to <= r.to);

/** The meetings that one trigger tells of: none, one, or the several of a tour. */
function tell(doc: Doc, cast: Cast, trigger: Trigger, around: Around): Telling[] {
  const found = findSides(trigger, around);
  if (!found) return [];
  const { sides, right } = found;
  const { status, span } = findStatus(trigger);
  const met = new Set([...sides.hosts, ...sides.others].map((r) => r.official));
  const format = findFormat(trigger, following(doc, trigger.sentence), (sentence, at) =>
    speaksOfOthers(cast, met, sentence, at),
  );
  const parts: readonly Sides[] = sides.others.length === 0 ? [sides] : divideSides(trigger, sides, right);
  return parts.map((part) => ({
    trigger,
    hosts: part.hosts,
    others: part.others,
    status,
    statusSpan: span,
    format: format.format,
    formatSpan: format.span,
    formatDerivation: format.derivation,
    background: trigger.frame !== 'welcomes' && isBackground(trigger),
    weak: WEAK.has(trigger.frame),
    carried: part.carried,
  }));
}

/** `خلال المكالمة الهاتفية بين X وZ`: somebody right beside the words of the call did not meet here. */
const speaksOfOthers = (cast: Cast, met: ReadonlySet<Official>, sentence: Sentence, at: number): boolean =>
  (cast.references.get(sentence) ?? []).some(
    ({ official, from, to }) =>
      !met.has(official) && official.entity !== null && from - at < CALL_REACH && at - to < CALL_REACH,
  );

const CALL_REACH = 10;
const FOLLOWING = 6;
const following = (doc: Doc, sentence: Sentence): readonly Sentence[] =>
  doc.sentences.slice(sentence.index + 1, sentence.index + 1 + FOLLOWING);
