import type { FigureGroup } from '../../domain/rows.ts';
import type { Metric } from '../../model/dataset.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { amountScale } from './numbers.ts';
import { stripChart } from './strip.ts';

/**
 * A promised amount without a present value: a bullet without a measure bar. A hollow bar from
 * zero ends in a tick at the promise; what is not given is said under it. Never drawn: progress
 * in per cent, a bar for today, a line from today to the year.
 *
 * Takes a group of form `target-level`; lengths in CSS px.
 */
export function targetLevelChart(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
): ChartSpec {
  return stripChart(group, metrics, look, amountScale(group, look, 0, look.width - 4));
}
