import { findArticle, findMeeting, type StoredParticipant } from '../data';
import type { MeetingDate } from '../domain/explorer-data';
import type { ArticleDetail, MeetingDetail, MeetingParticipant, OfficeHeld } from '../domain/meeting-detail';
import { officeOn } from '../gazetteer';
import type { Store } from './store';

/** One meeting with its people and reports; the id of a meeting that was joined to another finds that one. Null: unknown. */
export async function loadMeeting({ database }: Store, id: string): Promise<MeetingDetail | null> {
  const stored = await findMeeting(database, id);
  if (!stored) return null;
  const { row, people, reports, revision } = stored;
  return { ...row, revision, people: people.map((person) => toParticipant(person, row.date)), report: reports };
}

/** One article with its text; null where the store has none of that id. */
export const loadArticle = ({ database }: Store, id: string): Promise<ArticleDetail | null> =>
  findArticle(database, id);

function toParticipant({ offices, ...person }: StoredParticipant, date: MeetingDate): MeetingParticipant {
  return { ...person, office: findOffice(person, offices, date) };
}

/**
 * The office held on the day of the meeting, for the side that the person spoke for there: the one with the role of the
 * report, else with one of its other roles, else the first. Null where no dated office fits, or the day is unknown.
 */
function findOffice(
  { entity, role, roles }: Pick<StoredParticipant, 'entity' | 'role' | 'roles'>,
  offices: readonly OfficeHeld[],
  { bounds }: MeetingDate,
): OfficeHeld | null {
  if (!bounds) return null;
  const day = bounds.first === bounds.last ? bounds.first : `${bounds.first}/${bounds.last}`;
  const held = offices.filter((office) => office.entity === entity && isHeldOn(office, day));
  return held.find((o) => o.role === role) ?? held.find((o) => roles.includes(o.role)) ?? held[0] ?? null;
}

function isHeldOn({ role, entity, title, from, to }: OfficeHeld, day: string): boolean {
  if (from === null) return false;
  const office = { role, entity, titleAr: title.ar, titleEn: title.en, from, to: to ?? '' };
  return officeOn({ offices: [office] }, day).length > 0;
}
