import { PAGE_COLUMNS, type RecordSort } from '../../domain/recordColumns.ts';
import { records } from '../../i18n/records.ts';
import { useView } from '../../state/store.ts';
import { useText } from '../../ui/Lang.tsx';

/** The order of the narrow list, which has no heads to press. */
export function SortChoice({
  sort,
  group,
  onSort,
}: {
  sort: RecordSort | null;
  /** The order where no column sorts. */
  group: 'theme' | 'doc';
  onSort: (sort: RecordSort | null) => void;
}) {
  const text = useText(records);
  const act = useView((state) => state.act);
  const view = useView((state) => state.view);
  const show = (order: 'theme' | 'doc') =>
    act({ type: 'show', view: { ...view, sort: null, group: order } });
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-2">
      <label className="flex min-h-11 items-center gap-2">
        <span className="sr-only">{text.order}</span>
        <select
          className="min-h-11 min-w-0 rounded-ctl border border-line bg-sheet px-2"
          value={sort?.column ?? `by-${group}`}
          onChange={({ target: { value } }) => {
            const column = PAGE_COLUMNS.find((id) => id === value);
            if (column) onSort({ column, descending: false });
            else show(value === 'by-doc' ? 'doc' : 'theme');
          }}
        >
          <option value="by-theme">{text.orders.theme}</option>
          <option value="by-doc">{text.orders.doc}</option>
          {PAGE_COLUMNS.map((id) => (
            <option key={id} value={id}>
              {text.columns[id]}
            </option>
          ))}
        </select>
      </label>
      {sort && (
        <select
          aria-label={text.direction}
          className="min-h-11 rounded-ctl border border-line bg-sheet px-2"
          value={sort.descending ? 'down' : 'up'}
          onChange={({ target }) => onSort({ ...sort, descending: target.value === 'down' })}
        >
          <option value="up">{text.ascending}</option>
          <option value="down">{text.descending}</option>
        </select>
      )}
    </span>
  );
}
