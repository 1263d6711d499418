import { RECORD_COLUMNS, type RecordSort } from '../../domain/recordColumns.ts';
import { records } from '../../i18n/records.ts';
import { useText } from '../../ui/Lang.tsx';

/** The order of the cards, which have no heads to press. */
export function SortChoice({
  sort,
  onSort,
}: {
  sort: RecordSort | null;
  onSort: (sort: RecordSort | null) => void;
}) {
  const text = useText(records);
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-2">
      <label className="flex min-h-11 items-center gap-2">
        <span className="text-ink3">{text.order}</span>
        <select
          className="min-h-11 min-w-0 border border-rule bg-paper px-2"
          value={sort?.column ?? ''}
          onChange={({ target }) => {
            const column = RECORD_COLUMNS.find((id) => id === target.value);
            onSort(column ? { column, descending: false } : null);
          }}
        >
          <option value="">{text.byDocument}</option>
          {RECORD_COLUMNS.map((id) => (
            <option key={id} value={id}>
              {text.columns[id]}
            </option>
          ))}
        </select>
      </label>
      {sort && (
        <select
          aria-label={text.direction}
          className="min-h-11 border border-rule bg-paper px-2"
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
