import { isOneYear } from '../../domain/filter.ts';
import type { TimelineColumn } from '../../domain/rows.ts';
import { columnHead } from '../../i18n/timeline.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** A column's name, which filters by its year or for none; a second press shows all. Words alone where the text names no year to filter by. */
export function ColumnButton({ column }: { column: TimelineColumn }) {
  const lang = useLang();
  const text = useText(timelineTableWords);
  const act = useView((state) => state.act);
  const { key, year } = column;
  const pressed = useView(({ view }) =>
    key === 'none' ? view.dated === 'no' : isOneYear(view.years) && view.years.from === year,
  );
  const { head } = columnHead(column, lang);
  if (key === 'this-year') return head;
  const patch =
    year === null
      ? ({ dated: pressed ? null : 'no', years: null } as const)
      : { dated: null, years: pressed ? null : { from: year, to: year } };
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={
        pressed ? undefined : text.only(year === null ? text.onlyUndated : text.onlyYear(year))
      }
      className="head-press"
      onClick={() => act({ type: 'filter', patch })}
    >
      {head}
    </button>
  );
}
