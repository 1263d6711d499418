import { type ReactNode, useCallback, useMemo } from 'react';
import { columnWords, type TimelineTable } from '../../content/timelineTable.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { DocumentFacts } from '../screen/DocumentFacts.tsx';
import { DocumentMenu } from '../screen/DocumentMenu.tsx';
import { useDeferredView } from '../screen/deferredView.ts';
import { MORE } from '../screen/Menu.tsx';
import { ColumnButton } from './ColumnButton.tsx';
import { SilenceStrip } from './SilenceStrip.tsx';
import { ThemeRow } from './ThemeRow.tsx';
import { walkTable } from './walkTable.ts';

/** Themes by time as a table: both documents in each cell. */
export function TimelineGrid({
  table,
  widths,
  dataset,
  selection,
  lit,
  onYear,
  onOpen,
}: {
  table: TimelineTable;
  /** Widths of the columns in px, the themes' names first. */
  widths: readonly number[];
  dataset: Dataset;
  selection: Selection;
  /** The year that is pointed at. */
  lit: number | null;
  onYear: (year: number | null) => void;
  onOpen: (id: string) => void;
}) {
  const text = useText(timelineTableWords);
  const act = useView((state) => state.act);
  const selected = useDeferredView((view) => view.record);
  const onTheme = useCallback(
    (theme: string | null) =>
      act({ type: 'filter', patch: { themes: theme === null ? null : [theme] } }),
    [act],
  );
  const { columns, rows } = table;
  const point = ({ target }: { target: EventTarget }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-year]') : null;
    onYear(cell ? Number(cell.dataset.year) : null);
  };
  const body = useMemo(
    () =>
      rows.map((row) => (
        <ThemeRow
          key={row.theme.id}
          row={row}
          table={table}
          only={selection.filter.themes?.length === 1}
          metrics={dataset.metrics}
          selected={selected}
          onOpen={onOpen}
          onTheme={onTheme}
        />
      )),
    [rows, table, selection, dataset, selected, onOpen, onTheme],
  );
  const first = columns[0]?.key === 'none' && columns.length > 1 ? 2 : 1;
  return (
    <table
      aria-label={text.name}
      className="timeline-table"
      onKeyDown={walkTable}
      onPointerOver={point}
      onPointerLeave={() => onYear(null)}
      onFocus={point}
      onBlur={() => onYear(null)}
    >
      <colgroup>
        <col style={{ width: widths[0] }} />
        {columns.map(({ key, year }, index) => (
          <col
            key={key}
            style={{ width: widths[index + 1] }}
            data-target={key.startsWith('by') || undefined}
            data-lit={(year !== null && year === lit) || undefined}
          />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td>
            <Documents selection={selection} />
          </td>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-year={column.year ?? undefined}>
              <ColumnButton column={column} />
              <Counts column={column} table={table} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.strips.map((strip) => (
          <tr key={strip.side} className="strip-row">
            <td colSpan={first} />
            <td colSpan={columns.length + 1 - first}>
              <SilenceStrip strip={strip} documents={table.documents} onOpen={onOpen} />
            </td>
          </tr>
        ))}
        {body}
      </tbody>
    </table>
  );
}

function Counts({
  column,
  table,
}: {
  column: TimelineTable['columns'][number];
  table: TimelineTable;
}): ReactNode {
  const words = columnWords(column, table.documents, useLang());
  return <span className="block font-normal text-ink3 text-note">{words}</span>;
}

/** Which documents are compared, each with the choice of another, and ⓘ with what there is to know of them. */
function Documents({ selection }: { selection: Selection }) {
  const lang = useLang();
  const shown = shownDocuments(selection);
  return (
    <span className="flex items-center">
      <span className="grid">
        {SIDES.map((side) => {
          const document = selection.sides[side]?.document;
          return (
            <DocumentMenu
              key={side}
              side={side}
              className={`min-h-6 font-semibold pointer-coarse:min-h-11 ${document ? DOCUMENT_TEXT[document.mark] : ''}`}
              face={
                <>
                  {document && <Mark of={document} />}
                  <span className="line-clamp-2 min-w-0 text-left">
                    {document?.name[lang] ?? selection.filter[side]}
                  </span>
                  {MORE}
                </>
              }
            />
          );
        })}
      </span>
      <DocumentFacts
        documents={shown}
        beside={shown}
        className="size-6 shrink-0 pointer-coarse:size-11"
      />
    </span>
  );
}
