/** A band from a place in an outer column to something in the middle one. */
export interface Band {
  /** Which outer column: bands of different columns do not cross. */
  readonly column: string;
  /** Place in the outer column, from the top. */
  readonly from: number;
  /** What it leads to. */
  readonly to: string;
  readonly weight: number;
}

/**
 * The middle column's order in which bands cross least, each crossing weighed by both widths: sorted by
 * barycentre, the mean height of the other ends in their columns, then neighbours change places while
 * that saves a crossing. The same input gives the same order; ties keep the order given.
 */
export function leastCrossings(keys: readonly string[], bands: readonly Band[]): string[] {
  const last = new Map<string, number>();
  for (const { column, from } of bands) last.set(column, Math.max(from, last.get(column) ?? 0));
  const height = ({ column, from }: Band) => from / Math.max(1, last.get(column) ?? 1);
  const own = new Map(keys.map((key) => [key, bands.filter(({ to }) => to === key)]));
  const centre = new Map(
    keys.map((key) => {
      const these = own.get(key) ?? [];
      const weight = these.reduce((sum, band) => sum + band.weight, 0);
      const moment = these.reduce((sum, band) => sum + band.weight * height(band), 0);
      return [key, weight === 0 ? 1 : moment / weight];
    }),
  );
  const order = keys.toSorted((one, two) => (centre.get(one) ?? 0) - (centre.get(two) ?? 0));
  const crossings = (upper: string, lower: string) => {
    let sum = 0;
    for (const one of own.get(upper) ?? [])
      for (const two of own.get(lower) ?? [])
        if (one.column === two.column && one.from > two.from) sum += one.weight * two.weight;
    return sum;
  };
  // Each change lowers the sum of all crossings, so it ends.
  for (let changed = true; changed; ) {
    changed = false;
    for (let at = 1; at < order.length; at += 1) {
      const [upper, lower] = [order[at - 1], order[at]];
      if (upper === undefined || lower === undefined) continue;
      if (crossings(lower, upper) >= crossings(upper, lower)) continue;
      order.splice(at - 1, 2, lower, upper);
      changed = true;
    }
  }
  return order;
}
