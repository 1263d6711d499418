import { type Pair, SIDES } from '../domain/filter.ts';
import type { Timeline } from '../domain/rows.ts';
import { nameSides } from '../i18n/naming.ts';
import { terms } from '../i18n/terms.ts';
import { columnName, timelineWords } from '../i18n/timeline.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import type { Lang } from '../model/values.ts';
import type { ChartTable } from './chartTable.ts';

/** The statements of a timeline as a table: column by column, side a first. */
export function timelineRecords(
  { columns }: Timeline,
  { lang, documents }: { lang: Lang; documents: Pair<PolicyDocument | null> },
): ChartTable {
  const text = timelineWords[lang];
  const names = nameSides(documents.a, documents.b, lang);
  return {
    columns: [
      { id: 'words', label: text.columns.words },
      { id: 'document', label: text.columns.document },
      { id: 'kind', label: text.columns.kind },
      { id: 'column', label: text.columns.column },
    ],
    rows: columns.flatMap((column) =>
      SIDES.flatMap((side) =>
        column.marks[side].map(({ record }) => ({
          key: `${side}-${record.id}`,
          target: record.id,
          cells: [
            lang === 'zh' ? (record.evidence[0]?.quote ?? '') : record.label.en,
            names[side].full,
            terms[lang].kind[record.kind],
            columnName(column, lang),
          ],
        })),
      ),
    ),
  };
}
