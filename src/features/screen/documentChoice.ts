import { createContext } from 'react';
import type { Filter } from '../../domain/filter.ts';
import type { PolicyDocument } from '../../model/dataset.ts';

/** A document that can be chosen, loaded or not. */
export type DocumentOption = Pick<PolicyDocument, 'id' | 'name'>;

/** Which documents there are, which stand side by side now, and how to set others. */
export interface DocumentChoice {
  readonly options: readonly DocumentOption[];
  readonly chosen: Pick<Filter, 'a' | 'b'>;
  readonly onChoose: (patch: Partial<Pick<Filter, 'a' | 'b'>>) => void;
}

/** null where they cannot be chosen, as in the frame of another page. */
export const DocumentChoiceContext = createContext<DocumentChoice | null>(null);
