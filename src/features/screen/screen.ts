import type { Selection } from '../../domain/rows.ts';
import type { Dataset } from '../../model/dataset.ts';

/** What every screen is given; what it changes goes through the store. */
export interface ScreenProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
}
