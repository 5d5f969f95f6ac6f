import type { ReportMeeting } from '../../domain/report';

/** Rules by which a day comes from elsewhere than the words that tell a meeting. */
const BORROWED: ReadonlySet<string> = new Set(['dateline', 'lead', 'back-reference', 'day-of-announcement']);

const principalsOf = ({ participants }: ReportMeeting): ReadonlySet<string> =>
  new Set(participants.flatMap((p) => (p.principal ? [p.id] : [])));

/** Its own words give the day. */
const isDated = ({ date }: ReportMeeting): boolean =>
  date.edtf !== null && date.evidence.length > 0 && !date.derivation.some((d) => BORROWED.has(d));

/** No two towns, or countries, are told. */
function mayShareRoom(a: ReportMeeting, b: ReportMeeting): boolean {
  if (!a.place || !b.place) return true;
  const sameCity = a.place.city === null || b.place.city === null || a.place.city === b.place.city;
  return a.place.country === b.place.country && sameCity;
}

/** `وسيبحث الرئيسان` after `استقبل الرئيس نظيره`: what they are about to do, told without a day, belongs to what they began. */
const isItsPlan = (plan: ReportMeeting, held: ReportMeeting): boolean =>
  plan.status === 'planned' && held.status === 'held' && !isDated(plan) && plan.date.weekday === null;

/**
 * Whether `meeting` is `other` once more: the same people in the same way, where nothing tells two rooms apart, and
 * no day of its own (`وأوضح أن لقاء X وY تناول …` after `وكان X قد استقبل Y أمس`), the same one told before (`isLater`), or
 * the plan of what was held.
 */
export function isRetelling(meeting: ReportMeeting, other: ReportMeeting, isLater: boolean): boolean {
  if (meeting === other || !meeting.main || !other.main || meeting.format !== other.format) return false;
  const [own, theirs] = [principalsOf(meeting), principalsOf(other)];
  if (own.size !== theirs.size || [...own].some((id) => !theirs.has(id))) return false;
  if (isItsPlan(meeting, other)) return mayShareRoom(meeting, other);
  if (meeting.status !== other.status) return false;
  if (isDated(meeting) !== isDated(other)) return isDated(other);
  return isLater && meeting.date.edtf !== null && meeting.date.edtf === other.date.edtf && mayShareRoom(meeting, other);
}
