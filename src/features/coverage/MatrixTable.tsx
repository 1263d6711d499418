import type { Matrix } from '../../domain/coverageMatrix.ts';
import type { Side } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { coverage } from '../../i18n/coverage.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';
import { type Cell, SideCells } from './MatrixCells.tsx';

/** Themes by columns, for each document; a number in every cell, or why there is none. */
export function MatrixTable({
  matrix,
  sides,
  selection,
  columnName,
  opened,
  onCell,
  onOpen,
  onTheme,
}: {
  matrix: Matrix;
  sides: readonly Side[];
  selection: Selection;
  columnName: (column: string) => string;
  /** Key of the cell whose statements are listed. */
  opened: string | null;
  onCell: (cell: Cell | null) => void;
  onOpen: (id: string) => void;
  /** null shows all themes again. */
  onTheme: (theme: string | null) => void;
}) {
  const lang = useLang();
  const text = useText(coverage);
  const { columns, rows, totals } = matrix;
  const only = selection.filter.themes?.length === 1;
  const last = (column: string) => column === columns.at(-1);
  const gap = (side: Side, column: string) =>
    last(column) && side !== sides.at(-1) ? 'border-r-8 border-r-paper' : '';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="relative overflow-x-auto" aria-label={text.matrix} tabIndex={0}>
      <table aria-label={text.matrix} className="w-full border-collapse text-ui">
        <thead>
          <tr className="border-ink border-t-2">
            <td className="sticky left-0 z-10 bg-paper" />
            {sides.map((side) => {
              const document = selection.sides[side]?.document;
              return (
                document && (
                  <th
                    key={side}
                    scope="colgroup"
                    colSpan={columns.length}
                    className="pt-1.5 text-left"
                  >
                    <span className={`flex items-center gap-1.5 ${DOCUMENT_TEXT[document.mark]}`}>
                      <Mark of={document} />
                      {document.province.name[lang]}
                    </span>
                  </th>
                )
              );
            })}
          </tr>
          <tr className="border-rule border-b text-note text-ink2">
            <th scope="col" className="sticky left-0 z-10 bg-paper py-1 text-left font-normal">
              {text.theme}
            </th>
            {sides.flatMap((side) =>
              columns.map((column) => (
                <th
                  key={`${side}${column}`}
                  scope="col"
                  className={`min-w-11 px-0.5 py-1 text-center align-bottom font-normal leading-tight ${gap(side, column)}`}
                >
                  {columnName(column)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, cells }) => (
            <tr key={theme.id} className="border-rule border-b">
              <th
                scope="row"
                className="sticky left-0 z-10 min-w-24 max-w-40 bg-paper text-left font-normal"
              >
                <button
                  type="button"
                  className="min-h-11 pr-2 text-left underline decoration-ink3 decoration-dotted underline-offset-4 hover:decoration-solid md:min-h-9"
                  aria-label={only ? text.allThemes : text.onlyTheme(theme.name[lang])}
                  onClick={() => onTheme(only ? null : theme.id)}
                >
                  {theme.name[lang]}
                </button>
              </th>
              {sides.map((side) => {
                const held = cells[side];
                return (
                  held && (
                    <SideCells
                      key={side}
                      held={held}
                      side={side}
                      theme={theme}
                      columns={columns}
                      gap={gap}
                      name={(column, count) =>
                        text.cell(
                          selection.sides[side]?.document.province.name[lang] ?? '',
                          theme.name[lang],
                          columnName(column),
                          count,
                        )
                      }
                      opened={opened}
                      onCell={onCell}
                      onOpen={onOpen}
                    />
                  )
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-ink border-t">
            <th scope="row" className="sticky left-0 z-10 bg-paper py-1.5 text-left">
              {text.total}
            </th>
            {sides.flatMap((side) =>
              columns.map((column) => (
                <td
                  key={`${side}${column}`}
                  className={`text-center font-semibold ${gap(side, column)}`}
                >
                  {totals[side]?.[column]}
                </td>
              )),
            )}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
