import { findTarget } from '../../domain/evidence.ts';
import { select } from '../../domain/select.ts';
import { documentCalled } from '../../i18n/documentCalled.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Lang } from '../../model/values.ts';
import type { View } from '../../state/view.ts';

/** A statement that a slide can be about. */
export interface FocusChoice {
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
}

/** The statements of a view, and what is in focus now where it is none of them. */
export function shownRecords(dataset: Dataset, view: View): FocusChoice[] {
  const { sides } = select(dataset, view);
  const distinct = view.a === view.b ? [sides.a] : [sides.a, sides.b];
  const choices = distinct.flatMap((side) =>
    (side?.records ?? []).map(({ id, label }) => ({
      id,
      name: {
        zh: `${documentCalled(side?.document.name.zh ?? '', 'zh')}：${label.zh}`,
        en: `${documentCalled(side?.document.name.en ?? '', 'en')}: ${label.en}`,
      },
    })),
  );
  const { record } = view;
  if (record === null || choices.some(({ id }) => id === record)) return choices;
  const target = findTarget(dataset, record);
  const label = target?.type === 'statement' ? target.record.label : null;
  return [{ id: record, name: label ?? { zh: record, en: record } }, ...choices];
}
