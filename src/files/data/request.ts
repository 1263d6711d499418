import type { Selection, SideSelection } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** What is wanted in a file. */
export interface DataRequest {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** `shown`: what the selection leaves. `everything`: all statements of all documents. */
  readonly scope: 'shown' | 'everything';
  /** The reader's language: of names and notes. */
  readonly lang: Lang;
  /** Data version; empty where not all data could be loaded. */
  readonly version: string;
  /** What the file's name carries besides the version. */
  readonly name: readonly string[];
  /** Address of the view. */
  readonly link: string;
  /** Address that opens a statement. */
  readonly linkFor: (id: string) => string;
}

/** The documents of a file with the statements that go into it, in their order; a document on both sides once. */
export function wantedParts({
  dataset,
  selection,
  scope,
}: Pick<DataRequest, 'dataset' | 'selection' | 'scope'>): SideSelection[] {
  if (scope === 'everything') {
    return dataset.documents.map((document) => ({ document, records: document.records }));
  }
  const { a, b } = distinctSides(selection).sides;
  return [a, b].flatMap((side) => side ?? []);
}

/** How many statements go into a file. */
export function statementsIn(parts: readonly SideSelection[]): number {
  return parts.reduce((count, { records }) => count + records.length, 0);
}
