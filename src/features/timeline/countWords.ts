import { type Pair, SIDES } from '../../domain/filter.ts';
import type { TimelineColumn } from '../../domain/rows.ts';
import { columnHead } from '../../i18n/timeline.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** How many statements of which document a column holds, and that the text names no year where it names none: 四川 11 条，文中未写年份. */
export function countWords(
  column: TimelineColumn,
  documents: Pair<PolicyDocument | null>,
  lang: Lang,
): string {
  const text = timelineTableWords[lang];
  const { note } = columnHead(column, lang);
  const counts = SIDES.flatMap((side) => {
    const n = column.marks[side].length;
    const document = documents[side];
    return document && n > 0 ? [text.count(document.name[lang], n)] : [];
  });
  return [...counts, ...(note ? [note] : [])].join(text.comma);
}
