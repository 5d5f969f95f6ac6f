/** The bounds of a share, 0–1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The standard normal's 97.5 % point: two-sided 95 %. */
const Z = 1.959_963_984_540_054;

/**
 * The 95 % score interval of a share of successes (E. B. Wilson, 1927): unlike the usual ± it stays within 0–1 and holds
 * for few trials and for shares near 0 or 1.
 * @returns null where nothing was tried
 * @throws RangeError unless 0 ≤ successes ≤ trials
 */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (!(successes >= 0 && successes <= trials)) throw new RangeError(`${successes} successes in ${trials} trials`);
  if (trials === 0) return null;
  const share = successes / trials;
  const square = Z * Z;
  const middle = share + square / (2 * trials);
  const reach = Z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  const scale = 1 + square / trials;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
