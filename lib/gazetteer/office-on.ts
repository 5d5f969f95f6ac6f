import { parsePartialDate } from '../domain/partial-date';
import { LiqaError } from '../shared/errors';
import type { GazetteerOffice, GazetteerPerson } from './types';

/**
 * The offices that a person held on a day: `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (any day of it).
 * Both bounds count, and one known to the month or year counts generously: an office until `2019` is held on
 * 2019-12-31, and on the day of a handover both officials hold it. An empty `to` is still held.
 * Throws a LiqaError where `day` is no date.
 */
export function officeOn(person: Pick<GazetteerPerson, 'offices'>, day: string): readonly GazetteerOffice[] {
  const asked = parsePartialDate(day)?.bounds;
  if (!asked)
    throw new LiqaError({
      where: 'officeOn',
      what: `"${day}" is no date`,
      expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
      fix: 'Pass a day of the calendar',
    });
  // dates sort as text, and cutting the day asked for to a bound's own precision is what makes a coarse bound generous
  return person.offices.filter(
    ({ from, to }) => from <= asked.last.slice(0, from.length) && asked.first.slice(0, to.length) <= to,
  );
}
