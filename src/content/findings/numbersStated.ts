import { statedQuantities } from '../../domain/figures.ts';
import type { Selection, SideSelection } from '../../domain/rows.ts';
import { isDated } from '../../domain/select.ts';
import { figures } from '../../i18n/figures.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import { scopeOf } from '../scope.ts';

/**
 * What one document states of what the filter leaves, under its name and the filter: targets with a
 * number, statements with a year. The same numbers as in the title of the figures.
 */
export function numbersStated(
  dataset: Dataset,
  selection: Selection,
  { document, records }: SideSelection,
  name: string,
  lang: Lang,
): string {
  const text = figures[lang].other;
  const head = text.head(name, scopeOf(dataset, selection, lang).words);
  if (records.length === 0) return text.headline(head, [text.noneShown]);
  const targets = new Set(
    statedQuantities(selection)
      .filter((item) => item.document === document && item.quantity.status === 'target')
      .map(({ record }) => record.id),
  ).size;
  const dated = records.filter(isDated).length;
  return text.headline(head, [
    targets === 0 ? text.noTargets : text.targets(targets),
    dated === 0 ? text.noYears : text.years(dated),
  ]);
}
