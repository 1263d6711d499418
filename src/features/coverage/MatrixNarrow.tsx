import { Fragment, useState } from 'react';
import type { Side } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
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

/** Theme after theme with both documents under each other, so that the columns fit a phone and the numbers compare downwards. */
export function MatrixNarrow({
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
  const badge = (side: Side) => {
    const document = selection.sides[side]?.document;
    return (
      <th scope="row" className="text-left font-normal">
        {document && <Mark of={document} />}
        <span className="sr-only">{document?.name[lang]}</span>
      </th>
    );
  };
  return (
    <table
      aria-label={text.matrix}
      className="w-full table-fixed border-collapse text-ui"
      onPointerLeave={() => setOver(null)}
      onBlur={() => setOver(null)}
    >
      <colgroup>
        <col className="w-7" />
        {columns.map((column) => (
          <col key={column} />
        ))}
      </colgroup>
      <thead>
        <tr className="text-note">
          <td className="table-head" />
          {columns.map((column) => (
            <ColumnHead key={column} className="table-head" lit={at?.column === column}>
              {columnName(column)}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      {rows.map(({ theme, cells }) => (
        <tbody key={theme.id} className="border-rule border-b">
          <tr>
            <th scope="rowgroup" colSpan={1 + columns.length} className="text-left font-semibold">
              <ThemeName
                theme={theme}
                alone={alone}
                lit={at?.theme === theme.id}
                onTheme={onTheme}
              />
            </th>
          </tr>
          {sides.map((side) => {
            const held = cells[side];
            const lit = at?.theme === theme.id && at.side === side;
            return (
              held && (
                <Fragment key={side}>
                  <tr className={lit ? 'bg-wash' : ''}>
                    {badge(side)}
                    <SideCells
                      held={held}
                      side={side}
                      theme={theme}
                      columns={columns}
                      lit={at?.column ?? null}
                      selected={selected}
                      cellName={cellName}
                      opened={opened && cellKey(opened)}
                      onAt={setOver}
                      onCell={onCell}
                      onOpen={onOpen}
                    />
                  </tr>
                  {unfolded && opened?.theme === theme.id && opened.side === side && (
                    <tr>
                      <td colSpan={1 + columns.length} className="pt-1 pb-3">
                        {unfolded}
                      </td>
                    </tr>
                  )}
                </Fragment>
              )
            );
          })}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th colSpan={1 + columns.length} className="pt-2 text-left">
            {text.total}
          </th>
        </tr>
        {sides.map((side) => (
          <tr key={side}>
            {badge(side)}
            {columns.map((column) => (
              <td key={column} className="py-1.5 text-center font-semibold">
                {totals[side]?.[column]}
              </td>
            ))}
          </tr>
        ))}
      </tfoot>
    </table>
  );
}
