import { type TableSource, tableSource } from '../../content/tables/tableSource.ts';
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
  /** Ids of the statements shown in the order of the page; null is document order. */
  readonly order: readonly string[] | null;
  /** The reader's language: of names and notes. */
  readonly lang: Lang;
  /** Data version; empty where not all data could be loaded. */
  readonly version: string;
  /** What the file's name carries besides language and version. */
  readonly name: readonly string[];
  /** Address of the view. */
  readonly link: string;
  /** Address that opens a statement or a search. */
  readonly linkFor: (id: string) => string;
  /** The day on which the file is made, YYYY-MM-DD. */
  readonly day: string;
}

/** The documents of a file with the statements that go into it, those of the page first, in its order; a document on both sides once. */
export function wantedParts({
  dataset,
  selection,
  scope,
}: Pick<DataRequest, 'dataset' | 'selection' | 'scope'>): SideSelection[] {
  const { a, b } = distinctSides(selection).sides;
  const shown = [a, b].flatMap((side) => side ?? []);
  if (scope === 'shown') return shown;
  const documents = new Set([...shown.map(({ document }) => document), ...dataset.documents]);
  return [...documents].map((document) => ({ document, records: document.records }));
}

/** How many statements go into a file. */
export function statementsIn(parts: readonly SideSelection[]): number {
  return parts.reduce((count, { records }) => count + records.length, 0);
}

/** What the tables of a file are made from. */
export function requestedSource(request: DataRequest): TableSource {
  const shown = request.scope === 'shown';
  return tableSource({
    ...request,
    parts: wantedParts(request),
    themes: shown ? request.selection.themes : null,
    order: shown ? request.order : null,
  });
}
