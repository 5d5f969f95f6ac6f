import { type ArticleInput, type ArticleReport, REPORT_SCHEMA, type ReportMeeting } from '../domain/report';
import { gazetteer } from '../gazetteer';
import { buildMeeting } from './assemble/meeting';
import { readDates } from './dates/read-dates';
import { findLanguageTrouble } from './language';
import { addAliases } from './link/aliases';
import { buildLinkTargets } from './link/names';
import { resolveMentions } from './link/resolve';
import { buildLexicon } from './match/lexicon';
import { findAides } from './meetings/find-aides';
import { findMain, isRecent, isRetelling } from './meetings/find-main';
import { type Draft, mergeTellings } from './meetings/merge';
import { findTellings } from './meetings/tell';
import { findMentions } from './people/find-mentions';
import { findHome, findScene } from './people/home';
import type { PersonMention } from './people/types';
import { type Prepared, prepareArticle } from './prepare';
import { findScope } from './topics/find-scope';
import type { ExtractContext, Sentence } from './types';
import { toValidReport } from './validate';

export type { ExtractContext } from './types';

const lexicon = buildLexicon(gazetteer);
const targets = buildLinkTargets(gazetteer.people);

/**
 * Reads the meetings out of one article. The stages, in an order that each needs:
 * 1. prepare: fold, clean, divide into sentences and match the gazetteer, so that all later stages speak of tokens;
 * 2. people: titles and names in each sentence, before anybody knows who they are;
 * 3. link: who is meant, over the whole document, since a headline's title is explained by the body's name;
 * 4. meetings: tellings from words of meeting and the people around them, merged, then told apart into news and background;
 * 5. aides: only once it is known who the sides are;
 * 6. assemble: date, place, format, content of each meeting;
 * 7. validate: every span re-read, the schema checked.
 * Never throws: whatever goes wrong is a warning in a valid report.
 */
export function extractArticle(article: ArticleInput, context: ExtractContext): ArticleReport {
  try {
    return toValidReport(article, readArticle(article, context));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      id: article.id,
      schema: REPORT_SCHEMA,
      meetings: [],
      removed: [],
      warnings: [`the article could not be read: ${reason}`],
    };
  }
}

function readArticle(article: ArticleInput, context: ExtractContext): ArticleReport {
  const prepared = prepareArticle(article, lexicon);
  const { doc } = prepared;
  const trouble = findLanguageTrouble(doc);
  const meetings = trouble ? [] : readMeetings(prepared, context);
  return {
    id: article.id,
    schema: REPORT_SCHEMA,
    meetings,
    removed: [...doc.removed],
    warnings: [...doc.warnings, ...(trouble ? [trouble] : [])],
  };
}

function readMeetings(prepared: Prepared, { today }: ExtractContext): ReportMeeting[] {
  const { doc } = prepared;
  const { anchors } = readDates(doc);
  const day = anchors.dateline ?? anchors.publishedAt ?? anchors.seenAt;
  const home = findHome(prepared);
  const cast = addAliases(
    doc,
    resolveMentions(findPeople(prepared), { targets, home, scene: findScene(prepared), day }),
  );
  const drafts = mergeTellings(findTellings(doc, cast));
  const main = findMain(doc, drafts);
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
  const found = drafts.flatMap((draft) => {
    const meeting = build(draft, main.has(draft));
    return meeting ? [{ draft, meeting }] : [];
  });
  const news = new Set(found.flatMap(({ meeting }) => (meeting.main ? meeting.participants.map((p) => p.id) : [])));
  const meetings = found.map(({ draft, meeting }) =>
    isRecent(meeting, news, day) ? (build(draft, true) ?? meeting) : meeting,
  );
  return meetings
    .map((m) => sharePlace(m, meetings))
    .filter((m) => (m.main || isRooted(m)) && !meetings.some((other) => isRetelling(m, other)));
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
    before.participants[0]?.id !== host?.id
  )
    return meeting;
  return { ...meeting, place: { ...before.place, derivation: [...before.place.derivation, 'same-occasion'] } };
}

/** Background counts only with both sides and a rough date or place. */
const isRooted = (m: ReportMeeting): boolean => m.date.edtf !== null || m.date.weekday !== null || m.place !== null;

function findPeople({ doc, matches }: Prepared): ReadonlyMap<Sentence, readonly PersonMention[]> {
  return new Map(
    doc.sentences.map((sentence): [Sentence, readonly PersonMention[]] => {
      if (sentence.zone === 'dateline') return [sentence, []];
      const { passage, to } = sentence;
      return [
        sentence,
        findMentions({ sentence, tokens: passage.tokens, matches: matches.get(passage) ?? new Map(), end: to }),
      ];
    }),
  );
}
