import { addDays, parsePartialDate } from '../../domain/partial-date';
import type { Doc, Sentence } from '../types';
import { findDayBeforePlan } from './day-before-plan';
import { findAddressDay } from './find-address-day';
import { type Dateline, findDateline } from './find-dateline';
import { findPageDay } from './find-page-day';
import { recognizeDates } from './recognize';
import { nearestWeekday } from './resolve/relative';
import { resolveDate } from './resolve-date';
import type { DateAnchors, DateMention } from './types';

/** A document's dates, read once. */
export interface DocDates {
  readonly dateline: Dateline | null;
  /** The article's day as far as it is known: of its dateline, of publication, of collection. */
  readonly day: string | null;
  readonly anchors: DateAnchors;
  /** In reading order; empty for a sentence that names none. */
  readonly mentionsOf: (sentence: Sentence) => readonly DateMention[];
}

const known = new WeakMap<Doc, DocDates>();

/**
 * Finds the dateline and the article's day; the mentions of a sentence, and what all of them tell, once they are asked
 * for. A second call answers from memory.
 */
export function readDates(doc: Doc): DocDates {
  const before = known.get(doc);
  if (before) return before;
  const dateline = findDateline(doc);
  const { publishedAt = null, seenAt = null, url } = doc.article;
  const inAddress = publishedAt === null ? findAddressDay(url, seenAt) : null;
  const onPage = publishedAt === null && inAddress === null ? findPageDay(doc, seenAt) : null;
  const given: DateAnchors = {
    dateline: null,
    publishedAt: publishedAt ?? inAddress ?? onPage,
    inAddress: inAddress !== null,
    onPage: onPage !== null,
    seenAt,
  };
  const mentionsOf = remembered(recognizeDates);
  const dated = {
    ...given,
    dateline: dateline ? (dayOf(dateline.date, given) ?? findDayBeforePlan(dateline.date, doc, mentionsOf)) : null,
  };
  let anchors: DateAnchors | null = null;
  const dates: DocDates = {
    dateline,
    day: dated.dateline ?? dated.publishedAt ?? dated.seenAt,
    get anchors() {
      anchors ??= { ...dated, told: findToldDay(doc.sentences.flatMap(mentionsOf), given) };
      return anchors;
    },
    mentionsOf,
  };
  known.set(doc, dates);
  return dates;
}

function remembered(read: (sentence: Sentence) => readonly DateMention[]): DocDates['mentionsOf'] {
  const known = new Map<Sentence, readonly DateMention[]>();
  return (sentence) => {
    const found = known.get(sentence) ?? read(sentence);
    known.set(sentence, found);
    return found;
  };
}

/**
 * The one day that a mention means, without its qualifiers. Without a year and without a day to count from it stays open
 * until the offices are known, see `findMeetingDate`.
 */
function dayOf(mention: DateMention, given: DateAnchors): string | null {
  const today = given.publishedAt ?? given.seenAt;
  if (mention.first.year === null && today === null) return null;
  const { edtf } = resolveDate(mention, given, { today: today ?? '', tense: 'past' });
  const date = edtf === null ? null : parsePartialDate(edtf);
  // a full date whose weekday disagrees is still the day that was written
  const isSure = date?.certainty === 'day' || mention.first.year !== null;
  return date && isSure && date.bounds.first === date.bounds.last ? date.bounds.first : null;
}

/**
 * The day of writing as the text tells it: `اليوم الأربعاء 8 يوليو 2020`; or, where only the day of collection is
 * known, `أمس الثلاثاء`, since publication was a few days earlier at most.
 */
function findToldDay(mentions: readonly DateMention[], given: DateAnchors): string | null {
  for (const mention of mentions) {
    const { first: point, last } = mention;
    const count = point.shift?.unit === 'day' ? point.shift.count : null;
    if (count === null || last) continue;
    if (point.month !== null && point.day !== null) {
      const day = dayOf(mention, given);
      if (day) return addDays(day, -count);
    }
    if (point.weekday !== null && point.month === null && given.publishedAt === null && given.seenAt !== null) {
      const writing = ((point.weekday - 1 - count + 14) % 7) + 1;
      return nearestWeekday(given.seenAt, writing, 'past');
    }
  }
  return null;
}
