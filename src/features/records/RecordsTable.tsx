import { Fragment, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import type { RowGroup } from '../../domain/groupRows.ts';
import type { RecordColumn, RecordSort } from '../../domain/recordColumns.ts';
import type { RecordRow } from '../../domain/recordRows.ts';
import type { RecordNames } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { useText } from '../../ui/Lang.tsx';
import { ColumnHead, type WidthRange } from './ColumnHead.tsx';
import { idWidth, shownColumns } from './columns.ts';
import { GroupHead } from './GroupHead.tsx';
import { RecordLine } from './RecordLine.tsx';
import { useGridFocus } from './useGridFocus.ts';

/** What the table and the narrow list are given. */
export interface RecordRowsProps {
  /** In the order in which they are shown. */
  readonly rows: readonly RecordRow[];
  /** By the id of its first row, each group that has a head. */
  readonly heads: ReadonlyMap<string, RowGroup>;
  /** Ids of the documents on screen. */
  readonly shown: readonly string[];
  readonly names: RecordNames;
  readonly selected: string | null;
  /** Whether the filter leaves one theme alone. */
  readonly onlyTheme: boolean;
  readonly onOpen: (id: string) => void;
  /** null shows all themes again. */
  readonly onTheme: (theme: string | null) => void;
}

export interface RecordsTableProps extends RecordRowsProps {
  /** The chosen columns. */
  readonly chosen: readonly RecordColumn[];
  readonly widths: Readonly<Partial<Record<RecordColumn, number>>>;
  readonly range: WidthRange;
  /** CSS px that the table may take. */
  readonly width: number;
  readonly sort: RecordSort | null;
  readonly onSort: (sort: RecordSort | null) => void;
  readonly onWidth: (column: RecordColumn, width: number) => void;
}

/**
 * The rows as a grid, all of them in the page. A click or Enter opens a row's evidence, a theme's name filters.
 * Where the columns are wider than the page the grid scrolls in a box, in which the first ones stay.
 */
export function RecordsTable(props: RecordsTableProps) {
  const { rows, heads, chosen, widths, width, names, sort, selected, onlyTheme } = props;
  const text = useText(records);
  const grid = useRef<HTMLTableElement>(null);
  const id = useMemo(() => idWidth(rows), [rows]);
  const columns = useMemo(
    () => shownColumns(chosen, { id, ...widths }, width),
    [chosen, id, widths, width],
  );
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const focus = useGridFocus(grid, rows, columns);

  // What is opened elsewhere (J, K, a link) comes into sight.
  useEffect(() => {
    const row = selected && `[data-row="${CSS.escape(selected)}"]`;
    if (row) grid.current?.querySelector(row)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    const theme = target.closest<HTMLElement>('[data-theme]')?.dataset.theme;
    if (theme !== undefined) props.onTheme(onlyTheme ? null : theme);
    // Whoever drags over words means to select them.
    else if (target.closest('button') || `${window.getSelection() ?? ''}` === '') props.onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    focus.onKeyDown(event);
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (event.key !== 'Enter' || row === undefined || target.closest('button')) return;
    event.preventDefault();
    props.onOpen(row);
  };

  return (
    <div className={total > width ? 'records-box' : undefined}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take focus is a grid, which ARIA in HTML allows
        role="grid"
        aria-label={text.table}
        className="records-table"
        style={{ width: total }}
        onFocus={focus.onFocus}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead data-bar="">
          <tr>
            {columns.map((column) => (
              <ColumnHead
                key={column.id}
                column={column}
                sort={sort}
                // The heads are one stop of Tab, the rows another.
                focused={(focus.row === null ? focus.column : columns[0]?.id) === column.id}
                range={props.range}
                onSort={props.onSort}
                onWidth={(wide) => props.onWidth(column.id, wide)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const group = heads.get(row.id);
            return (
              <Fragment key={row.id}>
                {group && (
                  <tr>
                    <th scope="rowgroup" colSpan={columns.length} className="records-group-cell">
                      <GroupHead
                        group={group}
                        shown={props.shown}
                        names={names}
                        onlyTheme={onlyTheme}
                        onTheme={props.onTheme}
                      />
                    </th>
                  </tr>
                )}
                <RecordLine
                  row={row}
                  columns={columns}
                  names={names}
                  focused={row.id === (focus.row ?? rows[0]?.id) ? focus.column : null}
                  selected={row.id === selected}
                  onlyTheme={onlyTheme}
                />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
