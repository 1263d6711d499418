// Which statements a sheet speaks of without their words: these stand in its notes.
import { figureRows } from '../../../content/figureRows.ts';
import { overviewRows } from '../../../content/overviewRows.ts';
import type { Pictured } from '../../../content/pictured.ts';
import { statedValues, timelineTable } from '../../../content/timelineTable.ts';
import { spokenRows, themeRows } from '../../../domain/compare.ts';
import { SIDES } from '../../../domain/filter.ts';
import type { Selection } from '../../../domain/rows.ts';
import { distinctSides } from '../../../domain/select.ts';
import type { Dataset, Statement } from '../../../model/dataset.ts';
import type { Lang } from '../../../model/values.ts';

/** In the order in which they come on the sheet, each once: in Chinese those told by their values, in English all. */
export function paperNotes(
  screen: Pictured | 'records',
  dataset: Dataset,
  selection: Selection,
  order: 'gap' | 'theme',
  lang: Lang,
): Statement[] {
  const english = lang === 'en';
  const all = (): Statement[] => {
    switch (screen) {
      case 'overview': {
        const { groups, listed } = overviewRows(dataset, selection, order);
        const cells = groups.flatMap(({ rows }) => rows.flatMap(({ cells: of }) => [of.a, of.b]));
        if (!english) return [];
        return cells.flatMap((cell) => (listed ? cell?.kept : cell?.sharpest) ?? []);
      }
      case 'goals':
        return english
          ? spokenRows(themeRows(distinctSides(selection))).flatMap(({ records }) => [
              ...records.a,
              ...records.b,
            ])
          : [];
      case 'timeline': {
        const { columns, rows, listed } = timelineTable(selection);
        const shown = rows.flatMap(({ cells }) =>
          cells.flatMap((cell, index) =>
            columns[index]?.key === 'none' && !listed
              ? []
              : SIDES.flatMap((side) => cell[side].map(({ record }) => record)),
          ),
        );
        return english
          ? shown
          : shown.filter((record) => statedValues(record, dataset.metrics, lang) !== null);
      }
      case 'figures':
        return figureRows(dataset, selection, lang).flatMap(({ runs }) =>
          runs.flatMap(({ rows, other }) => [
            ...rows.flatMap(({ group }) =>
              [...group.quantities, ...group.beside].map(({ record }) => record),
            ),
            ...(english ? (other?.records ?? []) : []),
          ]),
        );
      case 'coverage':
      case 'records':
        return [];
    }
  };
  return [...new Set(all())];
}
