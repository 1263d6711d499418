// What all Figures charts share besides their drawing: name, finding, marks and table.
import { quantityKey } from '../../domain/figures.ts';
import type { FigureGroup, StatedQuantity } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import {
  groupHeading,
  metricName,
  missingTexts,
  statedInFull,
  statedLabel,
  statedText,
  statedTip,
} from '../../i18n/statedQuantity.ts';
import { terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import type { Metric } from '../../model/dataset.ts';
import type { Sketch } from '../sketch.ts';
import type { ChartMark, ChartSpec, ChartTable, Look } from '../spec.ts';
import { textBlock } from './drawing.ts';

/** A box of a mark, in CSS px from the chart's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark of a stated quantity. Boxes are kept inside the chart. */
export function valueMark(
  item: StatedQuantity,
  metrics: readonly Metric[],
  look: Look,
  box: Box,
): ChartMark {
  return {
    key: quantityKey(item),
    target: item.record.id,
    ...inside(box, look.width),
    label: statedLabel(item, metrics, look.lang),
    tip: statedTip(item, look.lang),
  };
}

/** The mark of a note on something that the document does not give. */
export function noteMark(item: StatedQuantity, note: string, look: Look, box: Box): ChartMark {
  const province = item.document.province.name[look.lang];
  return {
    key: `${quantityKey(item)} ${note}`,
    target: item.record.id,
    ...inside(box, look.width),
    label: figures[look.lang].named(figures[look.lang].document(province), note),
    tip: [item.record.evidence[0]?.quote ?? '', note],
  };
}

/** The words of a value; with the province before them where two documents share the chart. */
export function valueText(item: StatedQuantity, group: FigureGroup, look: Look): string {
  const text = statedText(item, look.lang);
  return isShared(group)
    ? figures[look.lang].ofProvince(item.document.province.name[look.lang], text)
    : text;
}

/** Whether quantities of more than one document stand in the group. */
export function isShared({ quantities }: FigureGroup): boolean {
  return quantities.some(({ document }) => document.id !== quantities[0]?.document.id);
}

function inside(box: Box, width: number): Box {
  const x = Math.max(0, Math.round(box.x));
  return {
    x,
    y: Math.max(0, Math.round(box.y)),
    width: Math.min(Math.round(box.width), Math.floor(width) - x),
    height: Math.round(box.height),
  };
}

/** What is said of a value in another unit: its growth, the amount behind a share. */
export function besideBelow(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
  x: number,
  top: number,
): { sketches: Sketch[]; marks: ChartMark[]; bottom: number } {
  const sketches: Sketch[] = [];
  const marks: ChartMark[] = [];
  let bottom = top;
  for (const item of group.beside) {
    const { form, metric } = item.quantity;
    const said = statedText(item, look.lang);
    const text =
      form === 'growth' || metric === group.metric.id
        ? said
        : figures[look.lang].named(metricName(metric, metrics, look.lang), said);
    const style = { size: 13, weight: 600, colour: look.palette.ink } as const;
    const block = textBlock(look, text, x, bottom + 2, style);
    const box = { x, y: bottom, width: block.width + 8, height: block.height + 6 };
    sketches.push(block.sketch);
    marks.push(valueMark(item, metrics, look, box));
    bottom += box.height;
  }
  return { sketches, marks, bottom };
}

/** Notes under a bar, each with its mark, wrapped to the chart's width; gives the y below them. */
export function notesBelow(
  notes: readonly { readonly item: StatedQuantity; readonly text: string }[],
  look: Look,
  x: number,
  top: number,
): { sketches: Sketch[]; marks: ChartMark[]; bottom: number } {
  let y = top;
  const placed = notes.map(({ item, text }) => {
    const block = textBlock(look, text, x, y + 3);
    const height = block.height + 6;
    const box = { x, y, width: look.width - x, height };
    y += height;
    return { sketch: block.sketch, mark: noteMark(item, text, look, box) };
  });
  return {
    sketches: placed.map(({ sketch }) => sketch),
    marks: placed.map(({ mark }) => mark),
    bottom: y,
  };
}

/** The missing parts of a group's quantities, each said once. */
export function missingNotes(
  items: readonly StatedQuantity[],
  look: Look,
): { item: StatedQuantity; text: string }[] {
  const seen = new Set<string>();
  return items.flatMap((item) =>
    missingTexts(item.quantity, look.lang)
      .filter((text) => !seen.has(text) && seen.add(text))
      .map((text) => ({ item, text })),
  );
}

/** Name and finding in words, and the table with everything the chart shows. */
export function describeGroup(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Pick<Look, 'lang'>,
): Pick<ChartSpec, 'name' | 'finding' | 'table'> {
  const { name, unit, period } = groupHeading(group, look.lang);
  const note = figures[look.lang].list([unit, period].filter((part) => part !== ''));
  const items = [...group.quantities, ...group.beside];
  return {
    name: note === '' ? name : figures[look.lang].inBrackets(name, note),
    finding: figures[look.lang].sentence(
      items.map((item) => statedLabel(item, metrics, look.lang)),
    ),
    table: quantityTable(items, metrics, look.lang),
  };
}

/** All stated quantities as a table: as written, value, unit, qualifier, period, status, missing. */
export function quantityTable(
  items: readonly StatedQuantity[],
  metrics: readonly Metric[],
  lang: Look['lang'],
): ChartTable {
  const say = figures[lang].table;
  return {
    columns: [
      { id: 'metric', label: say.metric },
      { id: 'document', label: say.document },
      { id: 'written', label: say.written },
      { id: 'value', label: say.value },
      { id: 'unit', label: say.unit },
      { id: 'qualifier', label: say.qualifier },
      { id: 'period', label: say.period },
      { id: 'status', label: say.status },
      { id: 'missing', label: say.missing },
    ],
    rows: items.map((item) => {
      const { quantity, record, document } = item;
      const missing = quantity.missing.map((part) => terms[lang].missing[part]);
      return {
        key: quantityKey(item),
        target: record.id,
        cells: [
          metricName(quantity.metric, metrics, lang),
          document.province.name[lang],
          quantity.written.quote,
          statedInFull(item, lang),
          quantity.unit ?? say.notApplicable,
          terms[lang].qualifier[quantity.qualifier],
          quantity.period ? timeText(quantity.period, lang) : say.noTime,
          terms[lang].status[quantity.status],
          missing.length > 0 ? figures[lang].list(missing) : say.nothingMissing,
        ],
      };
    }),
  };
}
