import { cellTarget, cellWords } from '../content/ladderCell.ts';
import { SIDES } from '../domain/filter.ts';
import type { LadderRow } from '../domain/rows.ts';
import { ladderText } from '../i18n/ladderText.ts';
import { nameSides } from '../i18n/naming.ts';
import { overview } from '../i18n/overview.ts';
import { terms } from '../i18n/terms.ts';
import type { Lang } from '../model/values.ts';
import type { NativeChart } from './nativeChart.ts';

/** The ladder as a table: one row a theme and document, with the words that set the step; and what it shows, in words. */
export function ladderTable(
  rows: readonly LadderRow[],
  lang: Lang,
): Pick<NativeChart, 'name' | 'finding' | 'table'> {
  const text = overview[lang];
  const table: NativeChart['table'] = {
    columns: [
      { id: 'theme', label: text.columns.theme },
      { id: 'document', label: text.columns.document },
      { id: 'step', label: text.columns.step, numeric: true },
      { id: 'meaning', label: text.columns.meaning },
      { id: 'words', label: text.columns.words, opens: true },
    ],
    rows: rows.flatMap((row) => {
      const names = nameSides(row.cells.a?.document, row.cells.b?.document, lang);
      return SIDES.flatMap((side) => {
        const cell = row.cells[side];
        if (!cell) return [];
        return [
          {
            key: `${row.theme.id}-${side}`,
            target: cellTarget(cell, row.theme.id),
            theme: row.theme.id,
            cells: [
              row.theme.name[lang],
              names[side].full,
              String(cell.step),
              terms[lang].step[cell.step],
              cellWords(cell, row.theme.id, lang),
            ],
          },
        ];
      });
    }),
  };
  return { name: text.chartName, finding: ladderText(rows, lang), table };
}
