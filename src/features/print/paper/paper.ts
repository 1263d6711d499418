// What all sheets of paper are made with.
import { createContext, useContext } from 'react';
import type { Selection } from '../../../domain/rows.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Lang } from '../../../model/values.ts';

export interface Paper {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly lang: Lang;
  /** Address at which a statement or a search opens. */
  readonly linkFor: (id: string) => string;
  /** Number of a statement's note under the sheet; null where it needs none. */
  readonly noteOf: (record: string) => number | null;
}

const PaperContext = createContext<Paper | null>(null);

/** Gives what a sheet is made with to all on it. */
export const PaperProvider = PaperContext.Provider;

/** Throws outside of a sheet. */
export function usePaper(): Paper {
  const paper = useContext(PaperContext);
  if (!paper) throw new Error('There is no sheet of paper round this part.');
  return paper;
}
