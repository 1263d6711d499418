import { type LazyPart, lazyPart } from '../screen/lazyPart.ts';
import type { OverviewTableProps } from './OverviewTable.tsx';

/** The overview as a table. */
export const OVERVIEW_TABLE_PART: LazyPart<OverviewTableProps> = lazyPart(() =>
  import('./OverviewTable.tsx').then((module) => module.OverviewTable),
);
