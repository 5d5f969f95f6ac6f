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
