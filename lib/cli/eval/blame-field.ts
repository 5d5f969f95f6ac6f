import { parsePartialDate, weekdayOf } from '../../domain/partial-date';
import type { Basis, ReportMeeting } from '../../domain/report';
import { readDates } from '../../extract/dates/read-dates';
import { resolveDate } from '../../extract/dates/resolve-date';
import type { DateMention } from '../../extract/dates/types';
import { toEvidence } from '../../extract/types';
import type { Case } from './context';
import type { Blame } from './trace-person';

const TENSES = ['past', 'future'] as const;
const plain = (edtf: string): string => edtf.replaceAll(/[?~%[\]]/g, '');

/** The stage that gave a meeting the wrong day. `gold`: `YYYY[-MM[-DD]]`. */
export function blameDate(it: Case, gold: string, found: ReportMeeting, today: string): Blame {
  const { doc } = it.prepared;
  const dates = readDates(doc);
  const mentions = doc.sentences.flatMap((s) => dates.mentionsOf(s));
  if (mentions.length === 0) return { stage: 'date-recognise', why: 'no words of the article were read as a date' };
  const comesTo = (mention: DateMention): string[] =>
    TENSES.flatMap((tense) => resolveDate(mention, dates.anchors, { today, tense }).edtf ?? []);
  const right = mentions.find((m) => comesTo(m).some((edtf) => plain(edtf).startsWith(gold)));
  const taken = `${found.date.edtf ?? 'no day'} was taken (${found.date.derivation.join(', ') || 'as written'})`;
  if (right) return { stage: 'date-choose', why: `«${toEvidence(right.span).quote}» can be that day, but ${taken}` };
  const half = mentions.find((m) => saysPart(m, gold));
  if (half)
    return {
      stage: 'date-resolve',
      why: `«${toEvidence(half.span).quote}» speaks of it, but was not resolved to it; ${taken}`,
    };
  // `اليوم`, counted from the wrong day
  if (found.date.evidence.length > 0 && found.date.derivation.some((rule) => rule.startsWith('relative-to-')))
    return { stage: 'date-resolve', why: `${quoted(found.date)} was counted from another day; ${taken}` };
  return { stage: 'date-recognise', why: `no words that come to that day were read; ${taken}` };
}

/** The mention says the gold's day of the month or its weekday. */
function saysPart({ first }: DateMention, gold: string): boolean {
  if (parsePartialDate(gold) === null || gold.length < 10) return false;
  return first.day === Number(gold.slice(8)) || first.weekday === weekdayOf(gold);
}

/** A day where the gold says that none can be told. */
export function blameNeedlessDate({ date }: ReportMeeting): Blame {
  const rules = date.derivation.join(', ') || 'as written';
  return date.evidence.length === 0
    ? { stage: 'date-resolve', why: `no words tell a day; it was inferred (${rules})` }
    : { stage: 'date-choose', why: `${quoted(date)} is not the day of the meeting (${rules})` };
}

/** The stage that gave a meeting the wrong country, or none. */
export function blameCountry(it: Case, gold: string, found: ReportMeeting): Blame {
  const named = namesPlace(it, (country) => country === gold);
  if (named) return { stage: 'place-choose', why: `the article names it, but ${tookPlace(found)}` };
  const host = found.participants.some((p) => p.represents === gold);
  return host
    ? { stage: 'place-choose', why: `no words name it: it follows from the host, but ${tookPlace(found)}` }
    : { stage: 'place-find', why: `no words that name a place there were found; ${tookPlace(found)}` };
}

/** The stage that gave a meeting the wrong city, or none. */
export function blameCity(it: Case, gold: string, found: ReportMeeting): Blame {
  const named = namesPlace(it, (_, city) => city?.toLowerCase() === gold.toLowerCase());
  return named
    ? { stage: 'place-choose', why: `the article names it, but ${tookPlace(found)}` }
    : { stage: 'place-find', why: `no words that name the city were found; ${tookPlace(found)}` };
}

/** A place where the gold says that none can be told. */
export const blameNeedlessPlace = (found: ReportMeeting): Blame => ({ stage: 'place-choose', why: tookPlace(found) });

function tookPlace({ place }: ReportMeeting): string {
  if (!place) return 'none was taken';
  const where = [place.city, place.country].filter(Boolean).join(', ');
  return `${where} was taken (${place.derivation.join(', ')}${place.evidence.length > 0 ? `: ${quoted(place)}` : ''})`;
}

/** Whether the gazetteer found the name of a fitting country, city or venue; adjectives name no place. */
function namesPlace({ prepared }: Case, fits: (country: string, city: string | null) => boolean): boolean {
  return [...prepared.matches.values()].some((matches) =>
    [...matches.values()].some(({ entries }) =>
      entries.some((entry) => {
        if (entry.kind === 'entity') return fits(entry.code, null);
        if (entry.kind === 'city') return fits(entry.city.country, entry.city.en);
        return entry.kind === 'venue' && fits(entry.venue.country, entry.venue.city);
      }),
    ),
  );
}

export const blameFormat = ({ basis }: ReportMeeting): Blame => ({ stage: 'format', why: restsOn(basis.format) });
export const blameStatus = ({ basis }: ReportMeeting): Blame => ({ stage: 'status', why: restsOn(basis.status) });

const restsOn = (basis: Basis): string =>
  `it rests on ${[quoted(basis), ...basis.derivation].filter(Boolean).join(', ') || 'nothing'}`;

const quoted = ({ evidence }: Basis): string => evidence.map((e) => `«${e.quote}»`).join(', ');
