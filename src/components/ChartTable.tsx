import type { ChartSpec } from '../charts/spec.ts';
import { chartWords } from '../i18n/chart.ts';
import { useText } from './Lang.tsx';
import { Mixed, MixedHits } from './Mixed.tsx';

/** A chart's numbers as a real table. In a row that opens evidence the first cell is a button. */
export function ChartTable({
  spec,
  onOpen,
}: {
  spec: Pick<ChartSpec, 'name' | 'finding' | 'table'>;
  onOpen: (id: string) => void;
}) {
  const text = useText(chartWords);
  const { columns, rows } = spec.table;
  if (rows.length === 0) return <p className="py-2 text-ink2">{text.empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={spec.name} tabIndex={0}>
      <table className="w-full border-collapse text-left text-quote">
        <caption className="py-2 text-left text-body">
          {spec.name}
          <span className="block text-note text-ink3">
            <Mixed>{spec.finding}</Mixed>
          </span>
        </caption>
        <thead>
          <tr className="border-rule border-y text-note text-ink2">
            {columns.map((column) => (
              <th key={column.id} scope="col" className={cell(column.numeric, LONG.has(column.id))}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-rule border-b">
              {columns.map((column, index) => {
                const Words = LONG.has(column.id) ? MixedHits : Mixed;
                const words = <Words>{row.cells[index] ?? ''}</Words>;
                return (
                  <td key={column.id} className={cell(column.numeric, LONG.has(column.id))}>
                    {index === 0 && row.target !== null ? (
                      <button
                        type="button"
                        data-mark={row.target}
                        className="min-h-11 text-left text-link underline underline-offset-2 md:min-h-8"
                        onClick={() => row.target !== null && onOpen(row.target)}
                      >
                        {words}
                      </button>
                    ) : (
                      words
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Columns that hold sentences; the others hold a word or two, which must not break letter by letter. */
const LONG = new Set(['quote', 'words']);

function cell(numeric: boolean | undefined, long: boolean): string {
  const room = long ? 'min-w-56' : 'min-w-20';
  return `px-2 py-1 align-middle first:pl-0 ${room} ${numeric ? 'text-right' : ''}`;
}
