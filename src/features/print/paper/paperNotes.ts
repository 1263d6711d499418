// Which statements a sheet speaks of without their words: these stand in its notes.
import { figureRows } from '../../../content/figureRows.ts';
import { goalsTable } from '../../../content/goalsTable.ts';
import { overviewRows } from '../../../content/overviewRows.ts';
import type { Pictured } from '../../../content/pictured.ts';
import { type SaidTable, statementsOf } from '../../../content/said.ts';
import { timelineSaid } from '../../../content/timelineSaid.ts';
import type { Selection } from '../../../domain/rows.ts';
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
  const noted = ({ rows }: SaidTable) =>
    statementsOf(rows).flatMap(({ record, values }) => (english || values ? record : []));
  const all = (): Statement[] => {
    switch (screen) {
      case 'overview': {
        const { groups, listed } = overviewRows(dataset, selection, order);
        const cells = groups.flatMap(({ rows }) => rows.flatMap(({ cells: of }) => [of.a, of.b]));
        if (!english) return [];
        return cells.flatMap((cell) => (listed ? cell?.kept : cell?.sharpest) ?? []);
      }
      case 'goals':
        return noted(goalsTable(selection, lang));
      case 'timeline':
        return noted(timelineSaid(dataset, selection, lang));
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
