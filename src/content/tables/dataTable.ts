// The tables that files have, of one content: workbook, CSV and what a program reads differ in columns alone.
import type { BaseColumn, FileCell, FileColumn, FileTable } from '../../domain/fileColumns.ts';
import type { Lang } from '../../model/values.ts';
import { absenceCells, absenceLines } from './absenceCells.ts';
import { alignmentCells } from './alignmentCells.ts';
import { numberCells } from './numberCells.ts';
import { passageCells, statementCells } from './statementCells.ts';
import type { CellOf, TableSource } from './tableSource.ts';
import { wordCells } from './wordCells.ts';

/** A table whose lines are made when they are asked for. */
export interface DataTable {
  readonly columns: readonly FileColumn[];
  readonly length: number;
  /** The cells of a line, one a column. */
  readonly row: (at: number) => FileCell[];
}

const CELLS: Readonly<Record<FileTable | 'list', (source: TableSource) => CellOf[]>> = {
  statements: statementCells,
  passages: passageCells,
  numbers: numberCells,
  absences: absenceCells,
  alignments: alignmentCells,
  words: wordCells,
  list: (source) => [...statementCells(source), ...absenceLines(source)],
};

/** A table of a file. `list`: the statements and below them the searches that found nothing. */
export function dataTable(
  id: FileTable | 'list',
  columns: readonly FileColumn[],
  source: TableSource,
): DataTable {
  const lines = CELLS[id](source);
  const parts = columns.map((column) => columnParts(column, source.lang));
  return {
    columns,
    length: lines.length,
    row: (at) => parts.map(({ base, form }) => lines[at]?.(base, form) ?? null),
  };
}

/** A column's id without its ending, and the form that the ending asks for. */
export function columnParts(
  column: FileColumn,
  lang: Lang,
): { readonly base: BaseColumn; readonly form: Lang | 'id' } {
  const [, base = column, form = lang] = /^(.+)_(id|zh|en)$/.exec(column) ?? [];
  return { base: base as BaseColumn, form: form as Lang | 'id' };
}
