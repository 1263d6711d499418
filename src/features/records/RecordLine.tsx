import { memo } from 'react';
import type { RecordColumn } from '../../domain/recordColumns.ts';
import type { RecordRow } from '../../domain/recordRows.ts';
import type { RecordNames } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { NUMERIC, type ShownColumn } from './columns.ts';
import { RecordCell } from './RecordCell.tsx';

/** One row of the records table. The table itself hears clicks and keys; `data-cell` tells it where. */
export const RecordLine = memo(function RecordLine({
  row,
  columns,
  names,
  focused,
  selected,
  onlyTheme,
}: {
  row: RecordRow;
  columns: readonly ShownColumn[];
  names: RecordNames;
  /** The column of the cell that Tab comes to, if it is in this row. */
  focused: RecordColumn | null;
  selected: boolean;
  /** Whether the filter leaves one theme alone. */
  onlyTheme: boolean;
}) {
  const lang = useLang();
  const text = useText(records);
  const theme = names.themes.get(row.theme)?.name[lang] ?? row.theme;
  return (
    <tr
      data-row={row.id}
      aria-current={selected ? 'true' : undefined}
      className="cursor-pointer aria-current:[&_.text-ink3]:text-ink"
    >
      {columns.map(({ id, stays, edge }) => {
        const look = `records-cell ${NUMERIC.includes(id) ? 'text-right' : ''} ${
          stays === null ? '' : `sticky z-1 ${edge ? 'records-edge' : ''}`
        }`;
        const place = { 'data-cell': id, tabIndex: focused === id ? 0 : -1 };
        const style = stays === null ? undefined : { left: stays };
        const cell = <RecordCell row={row} column={id} names={names} />;
        if (id === 'id') {
          return (
            <th key={id} scope="row" className={`${look} text-left font-normal`} style={style}>
              <button type="button" {...place} data-mark={row.id} className="records-action">
                {cell}
              </button>
            </th>
          );
        }
        if (id === 'theme') {
          return (
            <td key={id} className={look} style={style}>
              <button
                type="button"
                {...place}
                data-theme={row.theme}
                title={onlyTheme ? text.allThemes : text.onlyTheme(theme)}
                className="records-action"
              >
                {cell}
              </button>
            </td>
          );
        }
        return (
          <td key={id} {...place} className={look} style={style}>
            {cell}
          </td>
        );
      })}
    </tr>
  );
});
