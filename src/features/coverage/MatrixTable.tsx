import { Fragment, useState } from 'react';
import { coverage } from '../../i18n/coverage.ts';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useDeferredView } from '../screen/deferredView.ts';
import {
  type Cell,
  ColumnHead,
  cellKey,
  type MatrixProps,
  SideCells,
  ThemeName,
} from './MatrixCells.tsx';

/** Themes by columns, both documents beside each other; the row and the column that is pointed at are lit. */
export function MatrixTable({
  matrix,
  sides,
  selection,
  columnName,
  cellName,
  opened,
  unfolded,
  onCell,
  onOpen,
  onTheme,
}: MatrixProps) {
  const lang = useLang();
  const text = useText(coverage);
  const selected = useDeferredView((view) => view.record);
  const [over, setOver] = useState<Cell | null>(null);
  const at = over ?? opened;
  const { columns, rows, totals } = matrix;
  const alone = selection.filter.themes?.length === 1;
  const edge = (side: (typeof sides)[number]) =>
    side === sides.at(-1) ? '' : 'border-r-12 border-r-paper';
  const lit = (side: string, column: string) => at?.side === side && at.column === column;
  const end = (column: string) => column === columns.at(-1);
  return (
    <table
      aria-label={text.matrix}
      className="w-full table-fixed border-collapse self-start text-ui"
      onPointerLeave={() => setOver(null)}
      onBlur={() => setOver(null)}
    >
      <colgroup>
        <col className="w-[15%] min-w-24" />
        {sides.flatMap((side) => columns.map((column) => <col key={`${side}${column}`} />))}
      </colgroup>
      <thead>
        <tr>
          <td />
          {sides.map((side) => {
            const document = selection.sides[side]?.document;
            return (
              document && (
                <th key={side} scope="colgroup" colSpan={columns.length} className="pl-1 text-left">
                  <span className={`flex items-center gap-1.5 ${DOCUMENT_TEXT[document.mark]}`}>
                    <Mark of={document} />
                    {document.name[lang]}
                  </span>
                </th>
              )
            );
          })}
        </tr>
        <tr className="border-line border-b text-note">
          <th scope="col" className="py-1 text-left align-bottom font-normal text-ink3">
            {text.theme}
          </th>
          {sides.flatMap((side) =>
            columns.map((column) => (
              <ColumnHead
                key={`${side}${column}`}
                className={end(column) ? edge(side) : ''}
                lit={lit(side, column)}
              >
                {columnName(column)}
              </ColumnHead>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ theme, cells }) => (
          <Fragment key={theme.id}>
            <tr className={`border-rule border-b ${at?.theme === theme.id ? 'bg-wash' : ''}`}>
              <th scope="row" className="text-left font-normal">
                <ThemeName
                  theme={theme}
                  alone={alone}
                  lit={at?.theme === theme.id}
                  onTheme={onTheme}
                />
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
                      edge={edge(side)}
                      lit={at?.side === side ? at.column : null}
                      selected={selected}
                      cellName={cellName}
                      opened={opened && cellKey(opened)}
                      onAt={setOver}
                      onCell={onCell}
                      onOpen={onOpen}
                    />
                  )
                );
              })}
            </tr>
            {unfolded && opened?.theme === theme.id && (
              <tr className="border-rule border-b">
                <td colSpan={1 + sides.length * columns.length} className="pt-2 pb-3">
                  {unfolded}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-line border-t">
          <th scope="row" className="py-1.5 text-left">
            {text.total}
          </th>
          {sides.flatMap((side) =>
            columns.map((column) => (
              <td
                key={`${side}${column}`}
                className={`text-center font-semibold ${end(column) ? edge(side) : ''} ${lit(side, column) ? 'bg-wash' : ''}`}
              >
                {totals[side]?.[column]}
              </td>
            )),
          )}
        </tr>
      </tfoot>
    </table>
  );
}
