import type { ArticleReport, ReportMeeting } from '../../domain/report';
import type { Stage } from '../../extract/explain-stages';
import {
  blameCity,
  blameCountry,
  blameDate,
  blameFormat,
  blameNeedlessDate,
  blameNeedlessPlace,
  blameStatus,
} from './blame-field';
import { blameInventedMeeting, blameMissedMeeting } from './blame-meeting';
import { blameExtraPerson, blameMissedPerson, blameRole } from './blame-person';
import { type Case, findPair, toCase } from './context';
import { type GoldMeeting, goldEntities, goldName, isMainGold, principalsOf } from './gold';
import type { EvalSet } from './sets';
import type { Blame } from './trace-person';

/** One difference between gold and report, with the stage that it comes from. */
export interface EvalError {
  readonly id: string;
  readonly field: string;
  readonly gold: string;
  readonly found: string;
  readonly stage: Stage;
  /** How one can tell; may quote the article. */
  readonly why: string;
}

type Miss = readonly string[];

/**
 * Every miss that the scorer tells, traced to a stage. What only follows from another miss is left out: the
 * participants of a missed meeting, the article that has no other, `held` beside `status`.
 */
export function findErrors(
  set: EvalSet,
  reports: readonly ArticleReport[],
  misses: readonly Miss[],
  today: string,
): EvalError[] {
  const byId = new Map<string, Miss[]>();
  for (const miss of misses) byId.set(miss[0] ?? '', [...(byId.get(miss[0] ?? '') ?? []), miss]);
  return set.articles.flatMap((article, i) => {
    const own = byId.get(article.id);
    const gold = set.gold.find((g) => g.id === article.id);
    const report = reports[i];
    if (!own || !gold || !report) return [];
    return toErrors(toCase(article, gold, report, today), report, own, today);
  });
}

function toErrors(it: Case | null, report: ArticleReport, misses: readonly Miss[], today: string): EvalError[] {
  const errors: EvalError[] = [];
  const missed = new Set<GoldMeeting>();
  let consequences = 0;
  for (const miss of misses) {
    const [, kind = '', gold = ''] = miss;
    if (FOLLOWS.has(kind)) continue;
    // the scorer lists the people of a missed meeting right after it
    if (kind === 'participant missed' && consequences-- > 0) continue;
    consequences = 0;
    const meeting = kind === 'meeting missed' ? findMissed(it, gold, missed) : null;
    if (meeting) {
      missed.add(meeting);
      consequences = principalsOf(meeting).length;
    }
    const blame = it
      ? meeting
        ? blameMissedMeeting(it, meeting)
        : blameMiss(it, miss, missed, today)
      : unread(report);
    errors.push({ id: report.id, field: FIELDS[kind] ?? kind, ...toValues(miss), ...blame });
  }
  return errors;
}

const findMissed = (it: Case | null, entities: string, missed: ReadonlySet<GoldMeeting>): GoldMeeting | null =>
  it?.gold.meetings.find((g) => isMainGold(g) && !missed.has(g) && goldEntities(g) === entities) ?? null;

/** No stage can be asked: the text is not Arabic, or reading it failed. The report's warning says which. */
function unread({ warnings }: ArticleReport): Blame {
  const why = warnings.at(-1) ?? 'the article was not read';
  return { stage: why.includes('could not be read') ? 'validate' : 'language', why };
}

/** What is true and what was found, out of a line of the scorer. */
function toValues([, kind = '', ...rest]: Miss): Pick<EvalError, 'gold' | 'found'> {
  const [first = '', second = '', third = ''] = rest;
  if (kind === 'role') return { gold: `${first} ${second}`, found: third };
  if (SURPLUS.has(kind)) return { gold: 'none', found: rest.join(' ') };
  if (kind === 'meeting missed' || kind === 'participant missed') return { gold: rest.join(' '), found: 'none' };
  // `missed a,b` and `wrong c`, either of them without a code where there is none
  if (kind === 'topics')
    return { gold: first.replace(/^missed $/, 'nothing more'), found: second.replace(/^wrong $/, 'nothing more') };
  return { gold: first, found: second || 'none' };
}

/** The stage behind one line of the scorer that is no missed meeting. */
function blameMiss(
  it: Case,
  [, kind = '', first = '', second = '']: Miss,
  missed: ReadonlySet<GoldMeeting>,
  today: string,
): Blame {
  const isFound = (g: GoldMeeting) => isMainGold(g) && !missed.has(g);
  const find = (gold: (g: GoldMeeting) => boolean, found: (m: ReportMeeting) => boolean = () => true) =>
    findPair(
      it,
      (g) => isFound(g) && gold(g),
      (m) => m.main && found(m),
    );
  switch (kind) {
    case 'participant missed': {
      const hit = find((g) => principalsOf(g).some((p) => goldName(p) === first && p.entity === second));
      const person = hit && principalsOf(hit.gold).find((p) => goldName(p) === first && p.entity === second);
      return hit && person ? blameMissedPerson(it, hit.meeting, person) : UNTRACED;
    }
    case 'participant wrong':
    case 'aide as principal':
    case 'third party made a participant':
      return blameSurplus(it, find, first, second);
    case 'role': {
      const person = it.gold.meetings.flatMap(principalsOf).find((p) => p.name_en === first && p.role === second);
      return person ? blameRole(it, person) : UNTRACED;
    }
    case 'meeting wrong': {
      const meeting = it.report.meetings.find((m) => m.main && sidesOf(m) === first);
      return meeting ? blameInventedMeeting(it, meeting) : UNTRACED;
    }
    case 'topics':
      return { stage: 'topics', why: 'what the statements, outcomes and the agenda speak of' };
    default:
      return blameValue(it, kind, first, second, find, today);
  }
}

type Find = (
  gold: (g: GoldMeeting) => boolean,
  found?: (m: ReportMeeting) => boolean,
) => { readonly gold: GoldMeeting; readonly meeting: ReportMeeting } | null;

/** The scorer names somebody by name and country, or by country alone. */
function blameSurplus(it: Case, find: Find, first: string, second: string): Blame {
  const fits = (p: ReportMeeting['participants'][number]) =>
    second === ''
      ? p.represents === first
      : p.represents === second && [p.name?.ar, p.name?.en, p.role].includes(first);
  const hit =
    find(
      () => true,
      (m) => m.participants.some(fits),
    ) ?? it.report.meetings.filter((m) => m.participants.some(fits)).map((meeting) => ({ gold: null, meeting }))[0];
  const extra = hit?.meeting.participants.find(fits);
  return hit && extra ? blameExtraPerson(it, hit.meeting, hit.gold, extra) : UNTRACED;
}

/** For each value that the scorer compares: how it tells the gold, where the report has it, and what asks the stages. */
interface Value {
  readonly gold: (g: GoldMeeting) => string | null | undefined;
  readonly found: (m: ReportMeeting) => string | null;
  readonly blame: (it: Case, gold: string, meeting: ReportMeeting, today: string) => Blame;
}

const VALUES: Readonly<Record<string, Value>> = {
  date: { gold: (g) => g.date, found: (m) => m.date.edtf, blame: blameDate },
  nodate: {
    gold: (g) => (g.date == null ? 'unknown' : null),
    found: (m) => m.date.edtf,
    blame: (_, __, meeting) => blameNeedlessDate(meeting),
  },
  pc: { gold: (g) => g.place?.country, found: (m) => m.place?.country ?? null, blame: blameCountry },
  noplace: {
    gold: (g) => (g.place?.country ? null : 'none'),
    found: (m) => m.place?.country ?? null,
    blame: (_, __, meeting) => blameNeedlessPlace(meeting),
  },
  city: { gold: (g) => g.place?.city, found: (m) => m.place?.city ?? null, blame: blameCity },
  format: { gold: (g) => g.format, found: (m) => m.format, blame: (_, __, meeting) => blameFormat(meeting) },
  status: { gold: (g) => g.status, found: (m) => m.status, blame: (_, __, meeting) => blameStatus(meeting) },
};

function blameValue(it: Case, kind: string, gold: string, found: string, find: Find, today: string): Blame {
  const value = VALUES[kind];
  const hit =
    value &&
    find(
      (g) => value.gold(g) === gold,
      (m) => value.found(m) === (found || null),
    );
  return value && hit ? value.blame(it, gold, hit.meeting, today) : UNTRACED;
}

const sidesOf = (meeting: ReportMeeting): string =>
  [...new Set(meeting.participants.filter((p) => p.principal).map((p) => p.represents))].join('-');

/** Quotations that are not true, and whatever else the last stage should have caught. */
const UNTRACED: Blame = { stage: 'validate', why: 'no stage before the last one explains it' };

/** What other lines say already. */
const FOLLOWS: ReadonlySet<string> = new Set(['article missed', 'article has no meeting', 'held']);
const SURPLUS: ReadonlySet<string> = new Set([
  'meeting wrong',
  'participant wrong',
  'aide as principal',
  'third party made a participant',
]);
const FIELDS: Readonly<Record<string, string>> = {
  'meeting wrong': 'meeting invented',
  'participant wrong': 'participant invented',
  nodate: 'date',
  pc: 'place: country',
  noplace: 'place: country',
  city: 'place: city',
  'bad span': 'evidence',
  'neither evidence nor derivation': 'evidence',
};
