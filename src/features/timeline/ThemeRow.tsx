import { memo } from 'react';
import {
  isEmpty,
  type TimelineCell,
  type TimelineRow,
  type TimelineTable,
} from '../../content/timelineTable.ts';
import { SIDES } from '../../domain/filter.ts';
import { nameSides } from '../../i18n/naming.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import type { Metric } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { CellWords } from './CellWords.tsx';
import { MarkLane } from './MarkLane.tsx';

/** One theme: its name, which filters by it, and by column what both documents say. */
export const ThemeRow = memo(function ThemeRow({
  row,
  table: { columns, documents, listed },
  only,
  metrics,
  selected,
  onOpen,
  onTheme,
}: {
  row: TimelineRow;
  table: TimelineTable;
  /** Whether it is the only theme that the filter leaves. */
  only: boolean;
  metrics: readonly Metric[];
  selected: string | null;
  onOpen: (id: string) => void;
  /** Filters by a theme; null shows all. */
  onTheme: (theme: string | null) => void;
}) {
  const lang = useLang();
  const text = useText(timelineTableWords);
  const names = nameSides(documents.a, documents.b, lang);
  const { theme, cells, absence, unread } = row;
  const held = { metrics, selected, onOpen };
  const hasNone = columns.some(({ key }) => key === 'none');
  const absent = SIDES.map(
    (side) =>
      (absence[side] || unread[side]) && (
        <Absent
          key={side}
          code={absence[side] ? 'A0' : 'A8'}
          absence={absence[side]}
          note={text[absence[side] ? 'unmentioned' : 'unread'](names[side].full)}
          onOpen={onOpen}
        />
      ),
  );
  const hasAbsent = absent.some(Boolean);
  const nothing = (
    <span className="nothing">
      <span className="sr-only">{text.nothing}</span>
    </span>
  );
  const words = (cell: TimelineCell) => {
    // Of several in a cell English stands alone: two languages of each fit no table of one screen.
    const translated = lang === 'en' && cell.a.length + cell.b.length > 1;
    return SIDES.map((side) => {
      const document = documents[side];
      const marks = cell[side];
      if (!document || marks.length === 0) return null;
      const said = { document, marks, translated };
      return <CellWords key={side} {...said} tabbed {...held} />;
    });
  };
  const undated = (cell: TimelineCell) => {
    if (listed)
      return (
        <>
          {isEmpty(cell) && !hasAbsent ? nothing : words(cell)}
          {absent}
        </>
      );
    if (isEmpty(cell)) return hasAbsent ? absent : nothing;
    return SIDES.map((side, index) => {
      const document = documents[side];
      if (!document) return null;
      return (
        absent[index] || <MarkLane key={side} document={document} marks={cell[side]} {...held} />
      );
    });
  };
  const isCurrent = cells.some((cell) =>
    SIDES.some((side) => cell[side].some(({ record }) => record.id === selected)),
  );
  return (
    <tr data-theme={theme.id} data-current={isCurrent || undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={only}
          title={only ? undefined : text.only(text.onlyTheme(theme.name[lang]))}
          className="head-press"
          onClick={() => onTheme(only ? null : theme.id)}
        >
          {theme.name[lang]}
        </button>
        {!hasNone && absent}
      </th>
      {columns.map(({ key, year }, index) => {
        const cell = cells[index] ?? { a: [], b: [] };
        return (
          <td key={key} data-year={year ?? undefined} className="@container">
            {key === 'none' ? undated(cell) : isEmpty(cell) ? nothing : words(cell)}
          </td>
        );
      })}
    </tr>
  );
});
