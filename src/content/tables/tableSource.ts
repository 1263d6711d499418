import type { BaseColumn, FileCell } from '../../domain/fileColumns.ts';
import { absencesOn, alignmentsWithin } from '../../domain/filePart.ts';
import { type RecordRow, recordRows } from '../../domain/recordRows.ts';
import type { Selection, SideSelection } from '../../domain/rows.ts';
import { type RecordNames, recordNames } from '../../i18n/recordCells.ts';
import type {
  Absence,
  Alignment,
  Dataset,
  Metric,
  PolicyDocument,
  Statement,
  Theme,
} from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** What the tables of a file are asked for. */
export interface TableRequest {
  readonly dataset: Dataset;
  readonly selection: Selection;
  /** Documents with the statements that go into the file. */
  readonly parts: readonly SideSelection[];
  /** The themes that searches are kept for; null keeps all. */
  readonly themes: readonly Theme[] | null;
  /** Ids of the statements in the order of the page; null is document order. */
  readonly order: readonly string[] | null;
  readonly lang: Lang;
  /** Address that opens a statement or a search. */
  readonly linkFor: (id: string) => string;
}

/** A cell of one line by its column: in the words of a language, or as the code that the data has. */
export type CellOf = (column: BaseColumn, form: Lang | 'id') => FileCell;

/** What the cells of all tables are made from. */
export interface TableSource {
  /** For programs: a fraction stays 1/3. */
  readonly raw?: true;
  readonly dataset: Dataset;
  readonly lang: Lang;
  readonly linkFor: (id: string) => string;
  readonly names: RecordNames;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly documents: readonly PolicyDocument[];
  /** In the order of the page. */
  readonly rows: readonly RecordRow[];
  readonly absences: readonly { readonly document: PolicyDocument; readonly absence: Absence }[];
  readonly alignments: readonly Alignment[];
  readonly statement: (id: string) => Statement | undefined;
}

/** Statements, searches and alignments of a file, in their order. */
export function tableSource(request: TableRequest): TableSource {
  const { dataset, selection, parts, themes, order, lang, linkFor } = request;
  const rows = parts.flatMap((part) =>
    recordRows(dataset, { ...selection, sides: { a: part, b: null } }),
  );
  const place = new Map(order?.map((id, index) => [id, index]));
  const statements = new Map(
    parts.flatMap(({ records }) => records.map((record) => [record.id, record])),
  );
  return {
    dataset,
    lang,
    linkFor,
    names: recordNames(dataset),
    metrics: new Map(dataset.metrics.map((metric) => [metric.id, metric])),
    documents: parts.map(({ document }) => document),
    rows: order
      ? rows.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0))
      : rows,
    absences: parts.flatMap(({ document }) =>
      absencesOn(document, themes).map((absence) => ({ document, absence })),
    ),
    alignments: alignmentsWithin(dataset, parts, themes),
    statement: (id) => statements.get(id),
  };
}
