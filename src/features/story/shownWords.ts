import { figureGroups } from '../../domain/figures.ts';
import { ladderRows } from '../../domain/ladder.ts';
import type { ShownWords } from '../../domain/lint.ts';
import { select } from '../../domain/select.ts';
import { statedYears } from '../../domain/years.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { timeText } from '../../i18n/time.ts';
import type { Dataset } from '../../model/dataset.ts';
import { KINDS, LANGS, STATUSES } from '../../model/values.ts';
import type { View } from '../../state/view.ts';

/** What a slide of a view shows, as far as an author may repeat it: the rule of the screens' own titles. */
export function shownWords(dataset: Dataset, view: View): ShownWords {
  const selection = select(dataset, view);
  const sides = [selection.sides.a, selection.sides.b].filter((side) => side !== null);
  const records = sides.flatMap((side) => side.records);
  const per = [...sides.map((side) => side.records), records];
  const rows = ladderRows(dataset, selection);
  const counts = per.flatMap((some) => [
    some.length,
    some.filter((record) => statedYears(record).length > 0).length,
    some.filter((record) => statedYears(record).length === 0).length,
    some.flatMap(({ quantities }) => quantities).length,
    ...KINDS.map((kind) => some.filter((record) => record.kind === kind).length),
    ...STATUSES.map(
      (status) => some.flatMap((one) => one.quantities).filter((q) => q.status === status).length,
    ),
    ...dataset.themes.map(({ id }) => some.filter((record) => record.theme === id).length),
  ]);
  const further = [1, -1, 0].map(
    (sign) => rows.filter(({ gap }) => gap !== null && Math.sign(gap) === sign).length,
  );
  // Steps and themes that are spoken of, as titles of the overview count them.
  const cells = rows.flatMap((row) => [row.cells.a, row.cells.b]);
  const spoken = [
    ...cells.map((cell) => cell?.step ?? 0),
    ...(['a', 'b'] as const).map(
      (side) => rows.filter((row) => (row.cells[side]?.step ?? 0) > 0).length,
    ),
    rows.filter((row) => !row.cells.a?.step && !row.cells.b?.step).length,
  ];
  const items = figureGroups(dataset, selection).flatMap((group) => [
    ...group.quantities,
    ...group.beside,
  ]);
  const perSide = sides.map((side) =>
    items.filter((item) => item.document.id === side.document.id),
  );
  const figures = perSide.map((some) => some.length);
  const targets = perSide.map(
    (some) =>
      new Set(
        some
          .filter(({ quantity }) => quantity.status === 'target' && quantity.period?.year != null)
          .map(({ record }) => record.id),
      ).size,
  );
  return {
    words: [
      ...records.flatMap((record) => [
        ...record.evidence.map(({ quote }) => quote),
        ...LANGS.flatMap((lang) => [
          record.label[lang],
          record.summary[lang],
          record.time ? timeText(record.time, lang) : '',
          ...record.quantities.flatMap((quantity) => [
            quantityText(quantity, lang, record.commitment),
            quantity.period ? timeText(quantity.period, lang) : '',
          ]),
        ]),
      ]),
      ...records.flatMap(statedYears).map(String),
    ],
    counts: [...counts, ...further, ...spoken, ...figures, ...targets, rows.length],
    provinces: sides.flatMap(({ document }) => LANGS.map((lang) => document.name[lang])),
  };
}
