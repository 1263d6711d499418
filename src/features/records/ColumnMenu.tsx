import { FIXED_COLUMNS, RECORD_COLUMNS, type RecordColumn } from '../../domain/recordColumns.ts';
import { records } from '../../i18n/records.ts';
import { FilterMenu } from '../../ui/FilterMenu.tsx';
import { useText } from '../../ui/Lang.tsx';

/** Which columns the table has; some cannot be put away. */
export function ColumnMenu({
  shown,
  onColumns,
  onReset,
}: {
  shown: readonly RecordColumn[];
  onColumns: (columns: readonly RecordColumn[]) => void;
  onReset: () => void;
}) {
  const text = useText(records);
  const toggle = (id: RecordColumn) =>
    onColumns(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]);
  return (
    <FilterMenu
      label={text.choose}
      summary={text.chosen(shown.length, RECORD_COLUMNS.length)}
      active={false}
      end
    >
      <fieldset>
        <legend className="sr-only">{text.choose}</legend>
        {RECORD_COLUMNS.map((id) => {
          const fixed = FIXED_COLUMNS.includes(id);
          return (
            <label
              key={id}
              className="flex min-h-11 cursor-pointer items-center gap-2 has-disabled:cursor-default md:min-h-8"
            >
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-ink"
                checked={shown.includes(id)}
                disabled={fixed}
                onChange={() => toggle(id)}
              />
              {fixed ? text.fixed(text.columns[id]) : text.columns[id]}
            </label>
          );
        })}
      </fieldset>
      <button
        type="button"
        className="min-h-11 text-left text-ink underline underline-offset-4 md:min-h-8"
        onClick={onReset}
      >
        {text.reset}
      </button>
    </FilterMenu>
  );
}
