import type { FigureForm, FigureGroup } from '../../domain/rows.ts';
import type { Metric } from '../../model/dataset.ts';
import type { ChartSpec, Look } from '../spec.ts';
import { amountsChart } from './amounts.ts';
import { multipleChart } from './multiple.ts';
import { rankChart } from './rank.ts';
import { relationChart } from './relation.ts';
import { shareChart } from './share.ts';
import { targetLevelChart } from './targetLevel.ts';

/** Makes one small multiple: a group, the metrics (for names), and how it is to look. */
export type FigureBuilder = (
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
) => ChartSpec;

/** The builder of each form that is drawn. Counts are text: their units have nothing to share. */
const BUILDERS: Readonly<Record<Exclude<FigureForm, 'count'>, FigureBuilder>> = {
  'target-level': targetLevelChart,
  multiple: multipleChart,
  relation: relationChart,
  amounts: amountsChart,
  share: shareChart,
  rank: rankChart,
};

/** The chart of a group, or null for a count, which is given as text. */
export function figureChart(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
): ChartSpec | null {
  return group.form === 'count' ? null : BUILDERS[group.form](group, metrics, look);
}
