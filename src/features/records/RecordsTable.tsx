import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { RecordColumn, RecordSort } from '../../domain/recordColumns.ts';
import { type RowList, rowKey, rowPlace } from '../../domain/recordRows.ts';
import type { RecordNames } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { useText } from '../../ui/Lang.tsx';
import { ColumnHead, type WidthRange } from './ColumnHead.tsx';
import { RecordLine } from './RecordLine.tsx';
import { useGridFocus } from './useGridFocus.ts';
import { useShownColumns } from './useShownColumns.ts';

export interface RecordsTableProps {
  /** In the order in which they are shown. */
  readonly rows: RowList;
  readonly names: RecordNames;
  readonly shown: readonly RecordColumn[];
  readonly widths: Readonly<Partial<Record<RecordColumn, number>>>;
  readonly range: WidthRange;
  /** CSS px that the table may take. */
  readonly width: number;
  readonly sort: RecordSort | null;
  readonly selected: string | null;
  readonly onlyTheme: boolean;
  readonly onSort: (sort: RecordSort | null) => void;
  readonly onWidth: (column: RecordColumn, width: number) => void;
  readonly onOpen: (id: string) => void;
  /** null shows all themes again. */
  readonly onTheme: (theme: string | null) => void;
}

/**
 * All rows as a grid that draws only those in sight, so that their number does not matter. Heads
 * and the first columns stay in place; a click or Enter opens a row's evidence, a theme's name filters.
 */
export function RecordsTable(props: RecordsTableProps) {
  const { rows, names, sort, selected, onlyTheme, onOpen, onTheme } = props;
  const text = useText(records);
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLTableElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [headHeight, setHeadHeight] = useState(36);
  const { columns, total } = useShownColumns(props);

  // biome-ignore lint/correctness/useExhaustiveDependencies: names and widths make the heads as high as they are; asked for at every scroll it would cost a layout
  useLayoutEffect(() => {
    setHeadHeight(head.current?.offsetHeight ?? 36);
  }, [columns, text]);

  const indexOf = useMemo(() => {
    // Two or three rows are asked for again and again, never all.
    const found = new Map<string, number>();
    return (id: string) => {
      const index = found.get(id) ?? rowPlace(rows, id);
      found.set(id, index);
      return index;
    };
  }, [rows]);
  // One function for one list: another one has every place reckoned anew.
  const keyOf = useCallback((index: number) => rowKey(rows, index), [rows]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    getItemKey: keyOf,
    estimateSize: () => 46,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // Where focus or the open record is, is drawn wherever the rest scrolls to.
    rangeExtractor: (range: Range) => {
      const near = defaultRangeExtractor(range);
      const kept = [focus.row, selected].map((id) => (id === null ? -1 : indexOf(id)));
      return [...new Set([...near, ...kept.filter((index) => index >= 0)])].sort((a, b) => a - b);
    },
  });
  const focus = useGridFocus(grid, {
    rows,
    indexOf,
    columns,
    page: () => Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - headHeight) / 48)),
    onRow: (index) => virtual.scrollToIndex(index),
  });

  // What is opened elsewhere (J, K, a link) comes into sight.
  const selectedAt = selected === null ? -1 : indexOf(selected);
  const scrollTo = useCallback((index: number) => virtual.scrollToIndex(index), [virtual]);
  useEffect(() => {
    if (selectedAt >= 0) scrollTo(selectedAt);
  }, [selectedAt, scrollTo]);

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    const theme = target.closest<HTMLElement>('[data-theme]')?.dataset.theme;
    if (theme !== undefined) onTheme(onlyTheme ? null : theme);
    // Whoever drags over words means to select them.
    else if (target.closest('button') || `${window.getSelection() ?? ''}` === '') onOpen(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    focus.onKeyDown(event);
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (event.key !== 'Enter' || row === undefined || target.closest('button')) return;
    event.preventDefault();
    onOpen(row);
  };

  let end = headHeight;
  const items = virtual.getVirtualItems();
  const after = virtual.getTotalSize() + headHeight - (items.at(-1)?.end ?? headHeight);
  return (
    <div
      ref={box}
      className="records-box"
      style={{
        scrollPaddingTop: headHeight,
        scrollPaddingLeft: columns.reduce(
          (sum, one) => sum + (one.stays === null ? 0 : one.width),
          0,
        ),
      }}
    >
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take focus is a grid, which ARIA in HTML allows
        role="grid"
        aria-label={text.table}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className="table-fixed border-separate border-spacing-0 text-ui"
        style={{ width: total }}
        onFocus={focus.onFocus}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} style={{ width }} />
          ))}
        </colgroup>
        <thead ref={head} className="sticky top-0 z-2">
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <ColumnHead
                key={column.id}
                column={column}
                sort={sort}
                focused={
                  // The heads are one stop of Tab, the rows another.
                  (focus.row === null ? focus.column : columns[0]?.id) === column.id
                }
                range={props.range}
                onSort={props.onSort}
                onWidth={(width) => props.onWidth(column.id, width)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const row = rows.at(item.index);
            if (!row) return null;
            const gap = item.start - end;
            end = item.end;
            return (
              <Fragment key={row.id}>
                {gap > 0 && <Gap height={gap} />}
                <RecordLine
                  row={row}
                  index={item.index}
                  columns={columns}
                  names={names}
                  focused={row.id === (focus.row ?? rows.at(0)?.id) ? focus.column : null}
                  selected={row.id === selected}
                  onlyTheme={onlyTheme}
                  measure={virtual.measureElement}
                />
              </Fragment>
            );
          })}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </div>
  );
}

/** Room of rows that are not drawn. */
function Gap({ height }: { height: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus
    <tr aria-hidden="true">
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}
