// What is worked out of measurements: the middle one, how two sites compare, and whether that is enough.

/** By so much two runs of the same differ on a machine that has other work. */
export const NOISE = 0.1;

/**
 * The middle of a list, of an even one the mean of the two in the middle.
 * @param {readonly (number | null)[]} list one that holds null has none: something was not seen
 * @returns {number | null}
 */
export function median(list) {
  if (list.length === 0 || list.some((value) => value === null)) return null;
  const sorted = list.toSorted((one, two) => one - two);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** One number over another; 1 where both are nothing, null where either was not measured. */
export function ratio(ours, theirs) {
  if (ours === null || theirs === null) return null;
  return ours === theirs ? 1 : ours / theirs;
}

/**
 * Whether a value is small enough.
 * @param {number | null} value null: it was not measured
 * @param {number} most what it may be
 * @param {boolean} exact whether every run gives the same, so that there is no noise to allow for
 * @returns {'reached' | 'reached, within 10 %' | 'missed'}
 */
export function verdict(value, most, exact = false) {
  if (value === null) return 'missed';
  if (value <= most) return 'reached';
  return !exact && value <= most * (1 + NOISE) ? 'reached, within 10 %' : 'missed';
}
