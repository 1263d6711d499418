import { createContext } from 'react';
import type { ChartSpec } from '../../charts/spec.ts';

/** Gives the still picture of a chart, if there is one. */
export type StillOf = (spec: ChartSpec) => Element | string | null;

/**
 * Still pictures of charts, made before the page was opened: an element stands where a chart will be
 * until that is drawn; a text takes the chart's place where nothing can be drawn.
 */
export const StillContext = createContext<StillOf>(() => null);

/** What tells one still picture from another: charts that look alike have one key. */
export function stillKey({ name, finding, height }: ChartSpec): string {
  return `${name} ${finding} ${height}`;
}
