import type { Selection } from '../../domain/rows.ts';
import type { Dataset } from '../../model/dataset.ts';

/** What every section of the share dialog is given. */
export interface ShareProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Address of the app. */
  readonly base: string;
  /** Data fingerprint; '' where not all data could be loaded. */
  readonly version: string;
}
