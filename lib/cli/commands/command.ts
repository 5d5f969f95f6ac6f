import { LiqaError } from '../../shared/errors';

export interface Command {
  readonly name: string;
  /** How to call it, with what it does: one line each, without the leading `liqa`. */
  readonly usage: readonly string[];
  /**
   * @returns the exit code: 0 done, 1 something could not be read or done
   * @throws LiqaError where the command line makes no sense
   */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** The day of reading, `YYYY-MM-DD` in UTC. */
export const todayUtc = (): string => new Date().toISOString().slice(0, 10);

/**
 * A day given on the command line; null where none is.
 * @throws LiqaError where it is no day of the calendar
 */
export function readDay(text: string | undefined, where: string): string | null {
  if (text === undefined) return null;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
  throw new LiqaError({
    what: `${JSON.stringify(text)} is no day`,
    where,
    expected: 'a day of the calendar as YYYY-MM-DD',
    fix: 'For example: 2024-03-31',
  });
}
