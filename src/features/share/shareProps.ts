import type { Selection } from '../../domain/rows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { View } from '../../state/view.ts';

/** What the share dialog is given. */
export interface ShareProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Address of the app that links begin with. */
  readonly base: string;
  /** Data version that links and files carry; empty where not all data could be loaded. */
  readonly version: string;
}

/** What each of its parts is given: the view that is shared, with its statement where that is what is shared. */
export interface SharedProps extends ShareProps {
  readonly view: View;
}
