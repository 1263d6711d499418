import type { ReactNode } from 'react';
import { type Matrix, type MatrixCells, tintStep } from '../../domain/coverageMatrix.ts';
import type { Side } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { coverage } from '../../i18n/coverage.ts';
import type { Statement, Theme } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';

const TINT = {
  1: 'bg-[var(--matrix-1)] text-ink',
  2: 'bg-[var(--matrix-2)] text-ink',
  3: 'bg-[var(--matrix-3)] text-ink',
  4: 'bg-[var(--matrix-4)] text-ink',
  5: 'bg-[var(--matrix-5)] text-sheet',
} as const;

/** One cell of the matrix: a document, a theme, and a kind or an instrument. */
export interface Cell {
  readonly side: Side;
  readonly theme: string;
  readonly column: string;
}

export function cellKey({ side, theme, column }: Cell): string {
  return `cell-${side}-${theme}-${column}`;
}

/** What both forms of the table are given. */
export interface MatrixProps {
  readonly matrix: Matrix;
  readonly sides: readonly Side[];
  readonly selection: Selection;
  readonly columnName: (column: string) => string;
  /** What a number stands for, in words. */
  readonly cellName: (cell: Cell, count: number) => string;
  /** The cell whose statements are listed. */
  readonly opened: Cell | null;
  /** Its statements, where they stand under its row. */
  readonly unfolded: ReactNode;
  /** A number was pressed; null closes the list. */
  readonly onCell: (cell: Cell | null, records: readonly Statement[]) => void;
  readonly onOpen: (id: string) => void;
  /** null shows all themes again. */
  readonly onTheme: (theme: string | null) => void;
}

/** The head of a column, strong where the column is pointed at. */
export function ColumnHead({
  className,
  lit,
  children,
}: {
  className: string;
  lit: boolean;
  children: string;
}) {
  const look = lit ? 'font-semibold text-ink' : 'font-normal text-ink2';
  return (
    <th
      scope="col"
      className={`text-balance py-1 text-center align-bottom leading-tight ${look} ${className}`}
    >
      {children}
    </th>
  );
}

/** The cells of one document on one theme: a number that lists its statements, “·” for none, or why there are no numbers at all. */
export function SideCells({
  held,
  side,
  theme,
  columns,
  edge = '',
  lit,
  selected,
  cellName,
  opened,
  onAt,
  onCell,
  onOpen,
}: {
  held: MatrixCells;
  side: Side;
  theme: Theme;
  columns: readonly string[];
  /** Look of the last cell. */
  edge?: string;
  /** The column that is pointed at. */
  lit: string | null;
  /** Id of the statement that is open. */
  selected: string | null;
  opened: string | null;
  /** Pointer or focus has come to a cell. */
  onAt: (cell: Cell) => void;
} & Pick<MatrixProps, 'cellName' | 'onCell' | 'onOpen'>) {
  const text = useText(coverage);
  if (held.state !== 'counted') {
    return (
      <td colSpan={columns.length} className={edge}>
        {held.state === 'hidden' ? (
          <span className="block px-2 text-note text-ink2">{text.hidden}</span>
        ) : (
          <Absent code={held.absence ? 'A0' : 'A8'} absence={held.absence} onOpen={onOpen} />
        )}
      </td>
    );
  }
  return columns.map((column) => {
    const records = held.records[column] ?? [];
    const count = records.length;
    const cell = { side, theme: theme.id, column };
    const key = cellKey(cell);
    const ringed = opened === key || records.some(({ id }) => id === selected);
    return (
      <td
        key={column}
        className={`p-px text-center ${column === columns.at(-1) ? edge : ''} ${column === lit ? 'bg-wash' : ''}`}
        onPointerEnter={() => onAt(cell)}
      >
        {count === 0 ? (
          <>
            <span aria-hidden="true" className="text-ink3">
              ·
            </span>
            <span className="sr-only">{text.zero}</span>
          </>
        ) : (
          <button
            type="button"
            data-mark={key}
            aria-label={cellName(cell, count)}
            aria-expanded={count > 1 ? opened === key : undefined}
            className={`min-h-11 w-full rounded-chip font-semibold hover:underline md:min-h-9 ${ringed ? 'outline-2 outline-ink -outline-offset-2' : ''} ${TINT[tintStep(count)]}`}
            onFocus={() => onAt(cell)}
            onClick={() => (opened === key ? onCell(null, []) : onCell(cell, records))}
          >
            {count}
          </button>
        )}
      </td>
    );
  });
}

/** The name of a theme, which shows it alone, or all again where it is alone already. */
export function ThemeName({
  theme,
  alone,
  lit,
  onTheme,
}: { theme: Theme; alone: boolean; lit: boolean } & Pick<MatrixProps, 'onTheme'>) {
  const lang = useLang();
  const text = useText(coverage);
  const name = theme.name[lang];
  return (
    <button
      type="button"
      className={`min-h-11 pr-2 text-left text-ui underline-offset-4 hover:underline md:min-h-9 ${lit ? 'underline decoration-line' : ''}`}
      aria-label={alone ? text.allThemes(name) : text.onlyTheme(name)}
      onClick={() => onTheme(alone ? null : theme.id)}
    >
      {name}
    </button>
  );
}
