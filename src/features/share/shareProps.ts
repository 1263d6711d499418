import type { Selection } from '../../domain/rows.ts';
import type { Dataset } from '../../model/dataset.ts';

/** What every section of the share dialog is given; the view it reads from the store. */
export interface ShareProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Address of the app that links begin with. */
  readonly base: string;
  /** Data version that links and files carry; empty where not all data could be loaded. */
  readonly version: string;
}
