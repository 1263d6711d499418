import type { TimelineColumn } from '../../domain/rows.ts';
import { columnHead, timelineWords } from '../../i18n/timeline.ts';
import { useLang, useText } from '../../ui/Lang.tsx';

/** A column's name, with the remark where the text writes no year, and how many statements it holds. */
export function ColumnHeading({ column }: { column: TimelineColumn }) {
  const lang = useLang();
  const text = useText(timelineWords);
  const { head, note } = columnHead(column, lang);
  const count = column.marks.a.length + column.marks.b.length;
  return (
    <h2 className="min-w-0 text-ui wrap-anywhere">
      <span className="font-semibold">{head}</span>{' '}
      {note && <span className="text-note text-ink2">{note}</span>}{' '}
      <span className="nowrap text-note text-ink2">{text.count(count)}</span>
    </h2>
  );
}

/** Years pass here that no statement names. */
export function Break() {
  const text = useText(timelineWords);
  return (
    <span className="text-ink3">
      <span aria-hidden="true">≀</span>
      <span className="sr-only">{text.breakLabel}</span>
    </span>
  );
}
