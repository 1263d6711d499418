import type { ReactNode } from 'react';

/** A column and its share of the table's width, in per cent. */
export interface Column {
  readonly id: string;
  readonly label: ReactNode;
  readonly share: number;
}

/**
 * A table whose first column names the row. Where there is no room for its columns each row
 * becomes a block in which every cell says what it is.
 */
export function DataTable({
  label,
  columns,
  rows,
}: {
  /** What the table shows, for those who do not see the heading above it. */
  label: string;
  columns: readonly Column[];
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <div className="about-table">
      <table aria-label={label}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${column.share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {row.cells[index]}
                  </th>
                ) : (
                  <td key={column.id}>
                    <span className="about-cell-label">{column.label}</span>
                    <div className="min-w-0">{row.cells[index]}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
