import type { ReactNode } from 'react';
import type { SaidTable } from '../../../content/said.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Cell } from './Cell.tsx';

/** A table on paper. @param corner over the names of rows; `before`: rows under the head that have cells of their own */
export function TablePaper({
  table: { columns, rows },
  corner = '',
  look,
  proofs = false,
  before,
}: {
  table: SaidTable;
  corner?: string;
  look: string;
  proofs?: boolean;
  before?: ReactNode;
}) {
  return (
    <table className={`print-table ${look}`}>
      <thead>
        <tr>
          {corner === '' ? <td /> : <th scope="col">{corner}</th>}
          {columns.map(({ key, head, note, document }) => (
            <th key={key} scope="col">
              {document && <Mark of={document} />} {head}
              {note !== '' && <span className="print-place">{note}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {before}
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {columns.map((column, at) => (
              <td key={column.key}>
                {cells[at]?.length ? <Cell cell={cells[at]} proofs={proofs} /> : '·'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
