import { FIXED_COLUMNS, PAGE_COLUMNS, type RecordColumn } from '../../domain/recordColumns.ts';
import { records } from '../../i18n/records.ts';
import { useText } from '../../ui/Lang.tsx';
import { MENU_ROW, MenuRow } from '../../ui/MenuRow.tsx';
import { Menu, MORE } from '../screen/Menu.tsx';

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
    <Menu
      name={text.choose}
      align="end"
      className="nowrap inline-flex min-h-11 items-center gap-1.5 rounded-ctl px-2 text-ink2 hover:text-ink md:min-h-8"
      face={
        <>
          {text.choose} {text.chosen(shown.length, PAGE_COLUMNS.length)}
          {MORE}
        </>
      }
    >
      {() => (
        <>
          <fieldset>
            <legend className="sr-only">{text.choose}</legend>
            {PAGE_COLUMNS.map((id) => {
              const fixed = FIXED_COLUMNS.includes(id);
              return (
                <label key={id} className={`${MENU_ROW} has-disabled:cursor-default`}>
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
          <MenuRow className="text-ink2" onClick={onReset}>
            {text.reset}
          </MenuRow>
        </>
      )}
    </Menu>
  );
}
