import type { KeyboardEvent, PointerEvent } from 'react';
import type { RecordSort } from '../../domain/recordColumns.ts';
import { records } from '../../i18n/records.ts';
import { useText } from '../../ui/Lang.tsx';
import { NUMERIC, type ShownColumn } from './columns.ts';

/** Widths that a separator may be moved to, in CSS px. */
export interface WidthRange {
  readonly least: number;
  readonly most: number;
}

const STEP = 16;

/** The head of a column: its name sorts, the line at its right end sets its width by drag or by arrow keys. */
export function ColumnHead({
  column,
  sort,
  focused,
  range,
  onSort,
  onWidth,
}: {
  column: ShownColumn;
  /** The order of the rows. */
  sort: RecordSort | null;
  /** Whether Tab comes to this head. */
  focused: boolean;
  range: WidthRange;
  onSort: (sort: RecordSort | null) => void;
  onWidth: (width: number) => void;
}) {
  const text = useText(records);
  const { id, width, stays } = column;
  const own = sort?.column === id ? sort : null;
  const name = text.columns[id];
  const within = (wide: number) => Math.min(Math.max(wide, range.least), range.most);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -STEP, ArrowRight: STEP, Home: -width, End: range.most }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    // The grid would move to the next column.
    event.stopPropagation();
    onWidth(within(width + by));
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const handle = event.currentTarget;
    const [from, wide] = [event.clientX, width];
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = (move) => onWidth(within(wide + move.clientX - from));
    handle.onpointerup = handle.onpointercancel = () => {
      handle.onpointermove = null;
    };
  };

  return (
    <th
      scope="col"
      aria-sort={own ? (own.descending ? 'descending' : 'ascending') : 'none'}
      className={`records-head ${stays === null ? '' : 'sticky z-3'}`}
      style={stays === null ? undefined : { left: stays }}
    >
      <button
        type="button"
        data-cell={id}
        tabIndex={focused ? 0 : -1}
        className={`flex min-h-9 w-full items-center gap-1 pr-2 ${NUMERIC.includes(id) ? 'justify-end pr-6 text-right' : 'text-left'}`}
        onClick={() => onSort(next(own, id))}
      >
        {name}
        {own && <span aria-hidden="true">{own.descending ? '▾' : '▴'}</span>}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: hr takes neither focus nor a value */}
      <span
        role="separator"
        aria-orientation="vertical"
        aria-label={text.width(name)}
        aria-valuenow={width}
        aria-valuemin={range.least}
        aria-valuemax={range.most}
        aria-valuetext={text.widthNow(width)}
        tabIndex={focused ? 0 : -1}
        className="records-handle"
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
      />
    </th>
  );
}

/** Ascending, then descending, then document order again. */
function next(own: RecordSort | null, column: RecordSort['column']): RecordSort | null {
  if (!own) return { column, descending: false };
  return own.descending ? null : { column, descending: true };
}
