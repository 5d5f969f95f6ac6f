import { foldKey } from '../../shared/arabic/fold';
import type { Official } from '../link/officials';
import type { Cast } from '../link/resolve';
import { type Draft, leading, officialsOf } from '../meetings/merge';
import type { Doc, Sentence } from '../types';
import { opensDigression } from './opens-digression';

/**
 * The sentences that speak of one meeting, in reading order: all of a document with one; of several, those that tell it
 * and what follows them up to the next meeting's words, and wherever somebody stands who takes part in it alone. Other
 * news is left out that the article turns to in so many words.
 */
export function findScope(doc: Doc, cast: Cast, drafts: readonly Draft[], draft: Draft): readonly Sentence[] {
  const body = doc.sentences.filter((s) => s.zone !== 'caption' && s.zone !== 'dateline');
  const news = drafts.filter((d) => !d.background);
  if (draft.background && drafts.length > 1) return body.filter((s) => isToldIn(draft, s));
  if (news.length <= 1) return withoutDigressions(body, cast, draft).filter((s) => !isEarlier(s, draft));
  const owners = assignSentences(body, cast, drafts, news);
  const same = news.filter((d) => d === draft || isSharedWith(draft, d));
  return body.filter((s) => same.some((d) => owners.get(s)?.has(d)) && !isEarlier(s, draft));
}

const namesAny = (sentence: Sentence, cast: Cast, people: ReadonlySet<Official>): boolean =>
  (cast.references.get(sentence) ?? []).some(({ official }) => people.has(official));

/** Without other news of the same article: from its opening words to the next sentence that names somebody of the meeting. */
function withoutDigressions(body: readonly Sentence[], cast: Cast, draft: Draft): readonly Sentence[] {
  const people = officialsOf(draft);
  const isOwn = (s: Sentence): boolean => isToldIn(draft, s) || namesAny(s, cast, people);
  const first = body.find((s) => !isHeading(s) && isToldIn(draft, s));
  let away = first !== undefined && opensDigression(first);
  return body.filter((s) => {
    if (isHeading(s)) return true;
    away = !isOwn(s) && (away || opensDigression(s));
    return !away;
  });
}

/**
 * The same people told as two meetings: what is said of the one may be said of the other. Of two stages (`he will
 * discuss`, said on arrival; `they agreed to meet again`) the one told first has the words of both, unless the other is
 * told of another time; one that was held has those of its announcement too.
 */
function isSharedWith(draft: Draft, other: Draft): boolean {
  const { status } = leading(draft);
  const isLater = status !== 'held' && findPlace(draft) > findPlace(other);
  if (status !== leading(other).status && (isLater || other.tellings.every(isOfAnotherTime))) return false;
  return haveOnePeople(draft, other);
}

/** `وسيلتقيان مجددا`, `في الشهر المقبل`, `التقيا العام الماضي` */
function isOfAnotherTime({ trigger: { sentence } }: Draft['tellings'][number]): boolean {
  for (let i = sentence.from; i < sentence.to; i++)
    if (OTHER_TIMES.has(sentence.passage.tokens[i]?.text ?? '')) return true;
  return false;
}

const findPlace = (draft: Draft): number => Math.min(...draft.tellings.map((t) => t.trigger.sentence.index));

function haveOnePeople(a: Draft, b: Draft): boolean {
  const [small, large] = [officialsOf(a), officialsOf(b)].sort((x, y) => x.size - y.size);
  return small !== undefined && large !== undefined && [...small].every((official) => large.has(official));
}

/** Which meetings each sentence speaks of. */
function assignSentences(
  body: readonly Sentence[],
  cast: Cast,
  drafts: readonly Draft[],
  news: readonly Draft[],
): ReadonlyMap<Sentence, ReadonlySet<Draft>> {
  const owners = new Map<Sentence, ReadonlySet<Draft>>();
  const only = findExclusive(news);
  const people = new Set(news.flatMap((d) => [...officialsOf(d)]));
  const lead = body.find((s) => !isHeading(s) && news.some((d) => isToldIn(d, s)));
  const opening = new Set(lead ? news.filter((d) => isToldIn(d, lead)) : []);
  let away = false;
  let current: ReadonlySet<Draft> = lead ? new Set([findFirst(opening, lead)]) : opening;
  for (const sentence of body) {
    const told = drafts.filter((d) => isToldIn(d, sentence));
    const here = new Set(told.filter((d) => !d.background));
    if (isHeading(sentence)) {
      owners.set(sentence, here.size > 0 ? here : current);
      continue;
    }
    if (here.size > 0) {
      away = false;
      owners.set(sentence, here);
      current = new Set([findFirst(here, sentence)]);
      continue;
    }
    if (told.length > 0) {
      owners.set(sentence, new Set());
      continue;
    }
    if (speaksOfAll(sentence)) {
      owners.set(sentence, new Set(news));
      continue;
    }
    current = findNamed(sentence, cast, only) ?? current;
    away = !namesAny(sentence, cast, people) && (away || opensDigression(sentence));
    owners.set(sentence, away ? new Set() : current);
  }
  return owners;
}

/** Of the meetings that a sentence tells, the one it tells first: what follows is about it. */
function findFirst(told: ReadonlySet<Draft>, sentence: Sentence): Draft {
  const place = (draft: Draft) =>
    Math.min(...draft.tellings.filter((t) => t.trigger.sentence === sentence).map((t) => t.trigger.from));
  return [...told].reduce((a, b) => (place(b) < place(a) ? b : a));
}

const isHeading = ({ zone }: Sentence): boolean => zone === 'headline' || zone === 'deck';
const isToldIn = (draft: Draft, sentence: Sentence): boolean =>
  draft.tellings.some((t) => t.trigger.sentence === sentence);

/** Who takes part in one meeting of the news alone. */
function findExclusive(news: readonly Draft[]): ReadonlyMap<Official, Draft> {
  const seen = new Map<Official, Draft | null>();
  for (const draft of news)
    for (const official of officialsOf(draft)) seen.set(official, seen.has(official) ? null : draft);
  return new Map([...seen].flatMap(([official, draft]) => (draft ? [[official, draft] as const] : [])));
}

/** The one meeting of whose own people a sentence speaks; null where it names none or those of several. */
function findNamed(sentence: Sentence, cast: Cast, only: ReadonlyMap<Official, Draft>): ReadonlySet<Draft> | null {
  const named = new Set((cast.references.get(sentence) ?? []).flatMap(({ official }) => only.get(official) ?? []));
  return named.size === 1 ? named : null;
}

const fold = (list: string): ReadonlySet<string> => new Set(list.split('|').map(foldKey));
const OTHER_TIMES = fold('مجددا|لاحقا|لاحق|المقبل|المقبلة|القادم|القادمة|الماضي|الماضية|السابق|السابقة');
const SEVERAL = fold('اللقاءات|لقاءاته|لقاءاتها|لقاءاتهما|الاجتماعات|اجتماعاته|محادثاته|مباحثاته');
const THESE = fold('هذه|خلال|جميع|كل');

/** `خلال هذه اللقاءات`: of each of them. */
function speaksOfAll({ passage, from, to }: Sentence): boolean {
  for (let i = from + 1; i < to; i++)
    if (SEVERAL.has(passage.tokens[i]?.text ?? '') && THESE.has(passage.tokens[i - 1]?.text ?? '')) return true;
  return false;
}

const WAS = fold('وكان|وكانا|وكانت|كان|كانا|كانت');
const HAD = foldKey('قد');
const MEETING_VERBS = fold(
  'التقى|التقت|التقيا|اجتمع|اجتمعت|اجتمعا|أجرى|أجرت|أجريا|تحدث|تحدثا|عقد|عقدا|عقدت|بحث|بحثا|زار|زارت|استقبل|استقبلت|تبادلا|ناقشا|وقع|وقعا|اتفقا',
);
const HAD_REACH = 14;

/** `وكان الوزيران قد التقيا …`: what an earlier meeting was about. */
function isEarlier(sentence: Sentence, draft: Draft): boolean {
  const { passage, from, to } = sentence;
  if (!WAS.has(passage.tokens[from]?.text ?? '') || isToldIn(draft, sentence)) return false;
  for (let i = from + 1; i < Math.min(to, from + HAD_REACH); i++)
    if (passage.tokens[i]?.text === HAD) return MEETING_VERBS.has(passage.tokens[i + 1]?.text ?? '');
  return false;
}
