import { type MatrixCells, tintStep } from '../../domain/coverageMatrix.ts';
import type { Side } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
import type { Theme } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useText } from '../../ui/Lang.tsx';

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

/** The cells of one document on one theme: a number that lists its statements, “·” for none, or why there are no numbers at all. */
export function SideCells({
  held,
  side,
  theme,
  columns,
  gap,
  name,
  opened,
  onCell,
  onOpen,
}: {
  held: MatrixCells;
  side: Side;
  theme: Theme;
  columns: readonly string[];
  gap: (side: Side, column: string) => string;
  name: (column: string, count: number) => string;
  opened: string | null;
  onCell: (cell: Cell | null) => void;
  onOpen: (id: string) => void;
}) {
  const text = useText(coverage);
  if (held.state !== 'counted') {
    return (
      <td colSpan={columns.length} className={gap(side, columns.at(-1) ?? '')}>
        {held.state === 'hidden' ? (
          <span className="block px-2 text-note text-ink2">{text.hidden}</span>
        ) : (
          <Absent code={held.absence ? 'A0' : 'A8'} absence={held.absence} onOpen={onOpen} />
        )}
      </td>
    );
  }
  return columns.map((column) => {
    const count = held.records[column]?.length ?? 0;
    const cell = { side, theme: theme.id, column };
    const key = cellKey(cell);
    return (
      <td key={column} className={`p-px text-center ${gap(side, column)}`}>
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
            aria-label={name(column, count)}
            aria-expanded={opened === key}
            className={`min-h-11 w-full min-w-11 font-semibold hover:underline aria-expanded:outline-2 aria-expanded:outline-ink aria-expanded:-outline-offset-2 md:min-h-9 md:min-w-8 ${TINT[tintStep(count)]}`}
            onClick={() => onCell(opened === key ? null : cell)}
          >
            {count}
          </button>
        )}
      </td>
    );
  });
}
