import { type ReactNode, useMemo } from 'react';
import type { NativeChart } from '../../charts/nativeChart.ts';
import { chartWords } from '../../i18n/chart.ts';
import { useText } from '../Lang.tsx';
import { MixedLanguage, MixedLanguageHits } from '../MixedLanguage.tsx';
import { useIncrementalList } from '../useIncrementalList.tsx';
import { useWidth } from '../useWidth.ts';

type Table = NativeChart['table'];
type Row = Table['rows'][number];

/**
 * A chart's numbers as a real table. In a row that opens evidence one cell is a button.
 * Where its columns do not fit beside each other, each row is a block of label and value instead:
 * nothing scrolls sideways. `themeName` draws the first cell of a row that names a theme.
 */
export function ChartTable({
  spec,
  onOpen,
  themeName,
}: {
  spec: Pick<NativeChart, 'name' | 'finding' | 'table'>;
  onOpen: (id: string) => void;
  themeName?: (theme: string) => ReactNode;
}) {
  const text = useText(chartWords);
  const [ref, width] = useWidth();
  const { columns, rows: all } = useMemo(() => spec.table, [spec]);
  const [rows, more] = useIncrementalList(all);
  if (rows.length === 0) return <p className="py-2 text-ink2">{text.empty}</p>;
  const marked = columns.findIndex(({ opens }) => opens);
  const opener = marked < 0 ? 0 : marked;
  // 0: not yet measured.
  const stacked = width > 0 && width < roomFor(columns);
  const value = (row: Row, index: number) => {
    const Words = LONG.has(columns[index]?.id ?? '') ? MixedLanguageHits : MixedLanguage;
    const words = <Words>{row.cells[index] ?? ''}</Words>;
    if (index === 0 && row.theme !== undefined && themeName) return themeName(row.theme);
    if (index !== opener || row.target === null) return words;
    return (
      <button
        type="button"
        data-mark={row.target}
        className={`text-left text-ink underline underline-offset-2 ${stacked ? '-my-3 min-h-11 py-3' : 'min-h-11 md:min-h-8'}`}
        onClick={() => row.target !== null && onOpen(row.target)}
      >
        {words}
      </button>
    );
  };
  const caption = (
    <>
      {spec.name}
      <span className="block text-note text-ink3">
        <MixedLanguage>{spec.finding}</MixedLanguage>
      </span>
    </>
  );
  return (
    <div ref={ref}>
      {stacked ? (
        <section aria-label={spec.name}>
          <p className="py-2">{caption}</p>
          <ol>
            {rows.map((row) => (
              <li key={row.key} className="border-rule border-t py-2 text-ui">
                <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
                  {columns.map((column, index) => (
                    <div key={column.id} className="contents">
                      <dt className="max-w-28 pt-px text-note text-ink3">{column.label}</dt>
                      <dd className="min-w-0 break-words">{value(row, index)}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ol>
        </section>
      ) : (
        <table className="w-full border-collapse text-left text-ui">
          <caption className="py-2 text-left text-ui">{caption}</caption>
          <thead>
            <tr className="text-note text-ink2">
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={`table-head ${cell(column.numeric, LONG.has(column.id))}`}
                >
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className="border-rule border-b">
                {columns.map((column, index) => (
                  <td key={column.id} className={cell(column.numeric, LONG.has(column.id))}>
                    {value(row, index)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </div>
  );
}

/** Columns that hold sentences; the others hold a word or two, which must not break letter by letter. */
const LONG = new Set(['quote', 'words']);

/** Least width of a column in px, with its padding: as `cell` sets it. */
const ROOM = { long: 240, short: 96 } as const;

function roomFor(columns: Table['columns']): number {
  return columns.reduce((sum, { id }) => sum + (LONG.has(id) ? ROOM.long : ROOM.short), 0);
}

function cell(numeric: boolean | undefined, long: boolean): string {
  const room = long ? 'min-w-56' : 'min-w-20';
  return `px-2 py-1 align-middle first:pl-0 ${room} ${numeric ? 'text-right' : ''}`;
}
