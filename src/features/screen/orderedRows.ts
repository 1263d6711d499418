import type { RecordSort } from '../../domain/recordColumns.ts';
import { type RecordRow, recordRows } from '../../domain/recordRows.ts';
import type { Selection } from '../../domain/rows.ts';
import { sortRows } from '../../domain/sortRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';

/** Words in one order whatever the reader's settings: Chinese by pinyin, numbers in them by value. */
const COLLATORS: Readonly<Record<Lang, Intl.Collator>> = {
  zh: new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true }),
  en: new Intl.Collator('en-u-co-standard', { numeric: true }),
};

/** The statements shown in the order of the records table; files have the same. */
export function orderedRows(
  dataset: Dataset,
  selection: Selection,
  sort: RecordSort,
  lang: Lang,
): RecordRow[] {
  // Quotes and what stands in them are Chinese in either language.
  const words = sort.column === 'label' ? COLLATORS[lang] : COLLATORS.zh;
  return sortRows(recordRows(dataset, selection), sort, { lang, compare: words.compare });
}
