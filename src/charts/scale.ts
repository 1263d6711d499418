/**
 * A linear scale that starts at zero, as every scale here does. Plain data, so that options carry
 * it to the drawing functions and words beside a bar stand where the bar ends.
 */
export interface Scale {
  /** Where 0 stands, px from the chart's left edge. */
  readonly left: number;
  /** Where `max` stands; left of `left` for a scale that runs leftwards. */
  readonly right: number;
  readonly max: number;
}

/** Where a value stands on a scale, px from the chart's left edge. */
export function placeOn({ left, right, max }: Scale, value: number): number {
  return left + (value / max) * (right - left);
}
