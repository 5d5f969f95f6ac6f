import type { ArticleInput, ReportMeeting } from '../domain/report';
import { gazetteer } from '../gazetteer';
import { buildMeeting } from './assemble/meeting';
import { readDates } from './dates/read-dates';
import { findLanguageTrouble } from './language';
import { addAliases } from './link/aliases';
import { buildLinkTargets } from './link/names';
import { type Cast, resolveMentions } from './link/resolve';
import { findSurroundings } from './link/surroundings';
import { buildLexicon } from './match/lexicon';
import { type Aide, findAides } from './meetings/find-aides';
import { callOff } from './meetings/find-called-off';
import { findMain, isRecent } from './meetings/find-main';
import { type Draft, mergeTellings } from './meetings/merge';
import { isRetelling } from './meetings/retelling';
import { findTellings } from './meetings/tell';
import type { Telling } from './meetings/types';
import { findHome, findScene } from './people/home';
import { type Prepared, prepareArticle } from './prepare';
import { findMeetingPeople, findPeople, type People } from './read-people';
import { findScope } from './topics/find-scope';
import type { ExtractContext } from './types';

const lexicon = buildLexicon(gazetteer);
const targets = buildLinkTargets(gazetteer.people);

/** What became of a draft: reported, or the reason why it is no meeting of the report. */
export type Fate = 'kept' | 'one-side' | 'no-day-or-place' | 'retelling';

/** A draft with the meeting that it came to; null where fewer than two countries or bodies were left. */
export interface Outcome {
  readonly draft: Draft;
  readonly meeting: ReportMeeting | null;
  readonly fate: Fate;
}

/** What each stage made of an article, in the order of the stages. */
export interface Reading {
  readonly people: People;
  readonly cast: Cast;
  readonly tellings: readonly Telling[];
  readonly drafts: readonly Draft[];
  readonly main: ReadonlySet<Draft>;
  readonly aides: ReadonlyMap<Draft, readonly Aide[]>;
  readonly outcomes: readonly Outcome[];
}

export interface Stages {
  readonly prepared: Prepared;
  /** Why nothing was read, if the text is not in Arabic. */
  readonly trouble: string | null;
  readonly reading: Reading | null;
}

/**
 * Takes an article through the stages, in an order that each needs:
 * 1. prepare: fold, clean, divide into sentences and match the gazetteer, so that all later stages speak of tokens;
 * 2. people: titles and names in each sentence, before anybody knows who they are;
 * 3. link: who is meant, over the whole document, since a headline's title is explained by the body's name;
 * 4. meetings: tellings from words of meeting and the people around them, merged, then told apart into news and background;
 * 5. aides: only once it is known who the sides are;
 * 6. assemble: date, place, format, content of each meeting.
 */
export function readStages(article: ArticleInput, context: ExtractContext): Stages {
  const prepared = prepareArticle(article, lexicon);
  const trouble = findLanguageTrouble(prepared.doc.passages);
  return { prepared, trouble, reading: trouble ? null : readMeetings(prepared, context, findPeople(prepared)) };
}

/** As `readStages`, but an article in which no meeting can be told is left as soon as that is sure: most are. */
export function readMeetingStages(article: ArticleInput, context: ExtractContext): Stages {
  const prepared = prepareArticle(article, lexicon);
  const trouble = findLanguageTrouble(prepared.doc.passages);
  const nothing = { prepared, trouble, reading: null };
  const people = trouble ? null : findMeetingPeople(prepared);
  return people ? { prepared, trouble, reading: readMeetings(prepared, context, people) } : nothing;
}

function readMeetings(prepared: Prepared, { today }: ExtractContext, people: People): Reading {
  const { doc } = prepared;
  const { day } = readDates(doc);
  const home = findHome(prepared);
  const cast = addAliases(
    doc,
    resolveMentions(people, {
      targets,
      home,
      scene: findScene(prepared),
      day,
      surroundings: findSurroundings(prepared),
    }),
  );
  const tellings = findTellings(doc, cast);
  const drafts = callOff(doc, cast, mergeTellings(tellings));
  const main = findMain(doc, cast, drafts, today);
  const aides = findAides(prepared, cast, drafts);
  const build = (draft: Draft, isMain: boolean) =>
    buildMeeting(prepared, cast, draft, aides.get(draft) ?? [], {
      today,
      home,
      day,
      main: isMain,
      rivals: drafts
        .filter((d) => d !== draft)
        .flatMap((d) => d.tellings.map((t) => t.trigger))
        .filter((t) => !draft.tellings.some((own) => own.trigger === t)),
      scope: findScope(doc, cast, drafts, draft),
    });
  const built = drafts.map((draft) => ({ draft, meeting: build(draft, main.has(draft)) }));
  const found = built.flatMap(({ meeting }) => meeting ?? []);
  const news = new Set(found.flatMap((m) => (m.main ? m.participants.map((p) => p.id) : [])));
  const dated = built.map(({ draft, meeting }) => ({
    draft,
    meeting: meeting && isRecent(meeting, news, day) ? (build(draft, true) ?? meeting) : meeting,
  }));
  return { people, cast, tellings, drafts, main, aides, outcomes: toOutcomes(dated) };
}

function toOutcomes(built: readonly Pick<Outcome, 'draft' | 'meeting'>[]): Outcome[] {
  const found = built.flatMap(({ meeting }) => meeting ?? []);
  const placed = new Map(found.map((m) => [m, sharePlace(m, found)]));
  return built.map(({ draft, meeting }) => {
    const whole = meeting && (placed.get(meeting) ?? meeting);
    return { draft, meeting: whole, fate: fateOf(whole, found, meeting ? found.indexOf(meeting) : 0) };
  });
}

/** What becomes of a meeting that stands at `at` among those found. */
function fateOf(meeting: ReportMeeting | null, found: readonly ReportMeeting[], at: number): Fate {
  if (!meeting) return 'one-side';
  if (!meeting.main && !isRooted(meeting)) return 'no-day-or-place';
  return found.some((other, i) => isRetelling(meeting, other, i < at)) ? 'retelling' : 'kept';
}

/** `كما اجتمع …`: a further meeting of the news, for which no place is told, was where the one before it was. */
function sharePlace(meeting: ReportMeeting, all: readonly ReportMeeting[]): ReportMeeting {
  const before = all
    .slice(0, all.indexOf(meeting))
    .findLast((m) => m.main && m.place !== null && m.format === meeting.format);
  const [host] = meeting.participants;
  if (
    !meeting.main ||
    meeting.place ||
    meeting.format !== 'in_person' ||
    !before?.place ||
    (before.participants[0]?.id !== host?.id && !isGuestAgain(before, meeting))
  )
    return meeting;
  return { ...meeting, place: { ...before.place, derivation: [...before.place.derivation, 'same-occasion'] } };
}

/** The guest of the meeting before is received by somebody else of the country that it was in. */
function isGuestAgain({ place, participants }: ReportMeeting, later: ReportMeeting): boolean {
  const guests = new Set(participants.flatMap((p) => (p.represents === place?.country ? [] : [p.id])));
  return (
    later.participants.some((p) => guests.has(p.id)) && later.participants.some((p) => p.represents === place?.country)
  );
}

/** Background counts only with both sides and a rough date or place. */
const isRooted = (m: ReportMeeting): boolean => m.date.edtf !== null || m.date.weekday !== null || m.place !== null;
