import { foldKey } from '../../shared/arabic/fold';
import { APART, ONE_TABLE, SEVERAL_MEETINGS } from '../ar/triggers';
import type { Reference } from '../link/officials';
import { foldedSet } from '../people/scan';
import type { Sentence } from '../types';
import { type Group, hasBetween, wordIn } from './groups';
import type { Sides, Trigger } from './types';

const several = foldedSet(SEVERAL_MEETINGS);
const oneTable = foldedSet(ONE_TABLE);
const apart = foldedSet(APART);
const AND_WITH = foldedSet(['ومع', 'وبـ']);
const WITH = foldedSet(['مع']);
/** `التقى يوم الاثنين X، ويوم الثلاثاء Y`. */
const AND_ON = foldedSet(['ويوم', 'ومساء', 'وصباح', 'وظهر']);
const ORDINALS = foldedSet(['والثاني', 'والثانية', 'والثالث', 'والثالثة', 'والآخر', 'والأخرى']);
const THEN = foldKey('ثم');
/** How far a list of partners runs on: `مع X، والثاني مع Y`. */
const LIST_REACH = 4;
const NEAR = 6;

/**
 * The meetings that one telling stands for. A tour is told in one sentence (`التقى نظيريه X وY`, `لقاءات مع X ومع Y`,
 * `اجتماعين، الأول مع X والثاني مع Y`, `يستقبله X وY`); a table with several sides is one meeting (`اجتماع ثلاثي`).
 */
export function divideSides(trigger: Trigger, sides: Sides, right: readonly Group[]): Sides[] {
  const { sentence } = trigger;
  const last = sides.others.at(-1) ?? sides.hosts.at(-1);
  const lists = last ? furtherPartners(trigger, right, last) : [];
  const near = { from: Math.max(sentence.from, trigger.from - 3), to: Math.min(sentence.to, trigger.to + NEAR) };
  const table = hasBetween(sentence, near.from, near.to, oneTable);
  const groups = [...divideOthers(trigger, sides, table), ...lists];
  if (groups.length > 0 && groups.every((g) => g.length > 0)) {
    const first = { ...sides, others: groups[0] as Group };
    return [first, ...groups.slice(1).map((others) => ({ ...sides, others }))].flatMap((s) => divideHosts(trigger, s));
  }
  return divideHosts(trigger, sides);
}

/** `مع X، ومع Y`, `الأول مع X والثاني مع Y`, `X ثم Y`: partners after the first, each of a meeting of his own. */
function furtherPartners({ sentence }: Trigger, right: readonly Group[], last: Reference): Group[] {
  const found: Group[] = [];
  let to = last.to;
  for (const group of right) {
    const from = group[0]?.from ?? 0;
    if (from < to) continue;
    const listed =
      hasBetween(sentence, to, from, AND_WITH) ||
      hasBetween(sentence, to, from, AND_ON) ||
      (hasBetween(sentence, to, from, ORDINALS) && hasBetween(sentence, to, from, WITH)) ||
      wordIn(sentence, from - 1) === THEN;
    const dated = from - to <= DATED_REACH && opensPart(sentence, to);
    if (!dated && (!listed || from - to > LIST_REACH)) break;
    found.push(group);
    to = group.at(-1)?.to ?? to;
  }
  return found;
}

/** `X، ويوم الخميس الرئيس Y`, `X، ثم في بودغوريتسا برئيس Y`: another day or place, another partner. */
function opensPart(sentence: Sentence, to: number): boolean {
  const at = wordIn(sentence, to) === '' ? to + 1 : to;
  return PARTS.has(wordIn(sentence, at));
}

const PARTS = foldedSet(['ثم', 'ويوم', 'ومساء', 'وصباح', 'وأمس', 'واليوم', 'وغدا', 'وبعدها', 'وبعده', 'ولاحقا']);
const DATED_REACH = 6;

function divideOthers(trigger: Trigger, { hosts, others }: Sides, table: boolean): Group[] {
  const entities = new Set(others.map((r) => r.official.entity));
  const { sentence } = trigger;
  const word = wordIn(sentence, trigger.from);
  const end = others.at(-1)?.to ?? trigger.to;
  const many =
    [...several].some((w) => word === w || word.endsWith(w)) || hasBetween(sentence, trigger.to, sentence.to, apart);
  if (many && others.length > 1) return others.map((r) => [r]);
  const oneByOne = trigger.kind === 'verb' && (trigger.frame === 'receives' || MEETS.has(verbStem(word)));
  // `سفراء دول الخليج والسفير اليمني` are received together
  const alike = entities.size === others.length && !entities.has(null) && !others.some((r) => r.official.group);
  if (
    oneByOne &&
    alike &&
    !table &&
    others.length <= ROW &&
    hosts.length === 1 &&
    end > trigger.to &&
    !entities.has(hosts[0]?.official.entity ?? null)
  )
    return others.map((r) => [r]);
  return [others];
}

/** `التقى نظيريه X وY` is two meetings; a longer row is told as one occasion. */
const ROW = 2;

/** Verbs of which the object is one at a time; `اجتمع مع X وY` is one table. */
const MEETS = foldedSet(['التقى', 'التقت', 'يلتقي', 'تلتقي', 'قابل', 'قابلت', 'يقابل', 'تقابل']);
const verbStem = (word: string): string => word.replace(/^[وف](?=س?[يت]|ال|ق)/, '').replace(/^س(?=[يت])/, '');

/** `يستقبله X وY`: each of two hosts receives him by himself. */
function divideHosts(trigger: Trigger, sides: Sides): Sides[] {
  const { hosts } = sides;
  const suffixed = trigger.frame === 'receives' && trigger.kind === 'verb' && trigger.suffix;
  return suffixed && hosts.length > 1 ? hosts.map((r) => ({ ...sides, hosts: [r] })) : [sides];
}
