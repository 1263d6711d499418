import { type AmountLine, type AmountRow, amountRows } from '../../domain/amountRows.ts';
import { isPartOfYear } from '../../domain/comparability.ts';
import type { FigureGroup, StatedQuantity } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { statedText } from '../../i18n/statedQuantity.ts';
import { partOfYear, timeShort } from '../../i18n/time.ts';
import type { Metric } from '../../model/dataset.ts';
import { placeOn, type Scale } from '../scale.ts';
import { type Sketch, words } from '../sketch.ts';
import type { ChartMark, ChartSpec, Look } from '../spec.ts';
import {
  AXIS,
  axis,
  type BarDrawing,
  barOf,
  isBehind,
  option,
  textBlock,
  textWidth,
} from './drawing.ts';
import { amountScale, axisNumber } from './numbers.ts';
import {
  besideBelow,
  describeGroup,
  isShared,
  missingNotes,
  noteMark,
  notesBelow,
  valueMark,
} from './spec.ts';
import { STRIP, stripChart } from './strip.ts';

const BAR = STRIP.bar;
/** Least height of a place to hit. */
const HIT = 32;

/** What is drawn so far; `y` is the next free px from the top. */
interface Page {
  readonly values: (readonly [number, number])[];
  readonly bars: BarDrawing[];
  readonly sketches: Sketch[];
  readonly marks: ChartMark[];
  y: number;
}

/**
 * Amounts of one metric: a row a year, bars from zero on one axis. An actual amount is solid and
 * tagged with the part of the year it covers; a forecast lies hatched behind it and is open to
 * the right where the text says 超过. Years that the text leaves out are a row of their own in
 * words. Never drawn: a line between years, growth across them, what is left of the year.
 *
 * Takes a group of form `amounts`; lengths in CSS px.
 */
export function amountsChart(
  group: FigureGroup,
  metrics: readonly Metric[],
  look: Look,
): ChartSpec {
  const rows = amountRows(group.quantities);
  if (rows.length === 1 && group.quantities.length === 1)
    return stripChart(group, metrics, look, amountScale(group, look, 0, look.width - 4));
  const labels = rows.map((row) => rowLabel(row, group, look));
  const column =
    rows.length > 1 ? Math.max(...labels.map((label) => textWidth(label, 12))) + 10 : 0;
  const { along, places, ticks, tick } = amountScale(group, look, column, look.width - 4);
  const page: Page = { values: [], bars: [], sketches: [], marks: [], y: 2 };
  const context = { look, metrics, along, places, tagged: rows.length > 1 };
  rows.forEach((row, index) => {
    drawGap(page, row, rows[index - 1], context);
    row.lines.forEach((line, at) => {
      const label = at === 0 && column > 0 ? (labels[index] ?? '') : '';
      drawLine(page, line, label, context);
    });
    page.y += 4;
  });
  const scaleWords = axis(look, along, ticks, 0, page.y, tick);
  const beside = besideBelow(group, metrics, look, column, page.y + AXIS);
  const missing = missingNotes([...group.quantities, ...group.beside], look);
  const notes = notesBelow(missing, look, column, beside.bottom);
  const height = notes.bottom + 6;
  return {
    ...describeGroup(group, metrics, look),
    height,
    marks: [...page.marks, ...beside.marks, ...notes.marks],
    option: option(look, along, {
      behind: scaleWords.behind,
      values: page.values,
      bars: page.bars,
      front: [...page.sketches, ...scaleWords.labels, ...beside.sketches, ...notes.sketches],
    }),
  };
}

interface Context {
  readonly look: Look;
  readonly metrics: readonly Metric[];
  readonly along: Scale;
  readonly places: number;
  readonly tagged: boolean;
}

/** 2017 年, 今年, 到 2027 年; with the province where two documents share the chart. */
function rowLabel(row: AmountRow, group: FigureGroup, look: Look): string {
  const document = (row.lines[0]?.inner ?? row.lines[0]?.outer)?.document;
  const time = row.time;
  const when =
    time === null
      ? ''
      : row.year === null && time.type === 'during'
        ? figures[look.lang].thisYear
        : timeShort(
            row.year === null ? time : { ...time, from: undefined, to: undefined },
            look.lang,
          );
  return isShared(group) ? `${document?.province.name[look.lang] ?? ''} ${when}` : when;
}

/** A row in words for the years that the text leaves out; it opens the statement before them. */
function drawGap(page: Page, row: AmountRow, before: AmountRow | undefined, context: Context) {
  const { look, along } = context;
  const line = before?.lines.at(-1);
  const item = line?.inner ?? line?.outer;
  if (!row.gap || !item) return;
  const text = figures[look.lang].gap(row.gap.first, row.gap.last);
  const { ink2 } = look.palette;
  const block = textBlock(look, text, along.left, page.y + 4, { colour: ink2 });
  page.sketches.push(
    words(look, '⋮', along.left - 10, page.y + 4, { align: 'right', colour: ink2, weight: 600 }),
    block.sketch,
  );
  const box = {
    x: along.left,
    y: page.y,
    width: look.width - along.left,
    height: block.height + 8,
  };
  page.marks.push(noteMark(item, text, look, box));
  page.y += block.height + 12;
}

/** An amount and what lies behind it, with their words: above the bar, in it, after or under it. */
function drawLine(page: Page, { inner, outer }: AmountLine, label: string, context: Context) {
  const { look, along, metrics, places } = context;
  const { ink, ink2 } = look.palette;
  if (outer) {
    const text = tagged(outer, context);
    const lines = textBlock(look, text, along.left, page.y, strong(ink)).height;
    const height = Math.max(lines + 6, HIT);
    // The words stand close to their bar.
    const block = textBlock(look, text, along.left, page.y + height - lines - 2, strong(ink));
    page.sketches.push(block.sketch);
    const box = { x: along.left, y: page.y, width: block.width + 8, height };
    page.marks.push(valueMark(outer, metrics, look, box));
    page.y += height;
  }
  const top = page.y;
  if (label !== '') {
    page.sketches.push(
      words(look, label, along.left - 8, top + BAR / 2, {
        align: 'right',
        baseline: 'middle',
        colour: ink2,
      }),
    );
  }
  for (const item of [outer, inner]) {
    if (!item) continue;
    const value = axisNumber(item.quantity, places);
    page.values.push([0, value]);
    page.bars.push(barOf(look, item, top, BAR));
  }
  page.y += BAR;
  if (!inner) return;
  const text = tagged(inner, context);
  const wide = textWidth(text, 13);
  const end = placeOn(along, axisNumber(inner.quantity, places));
  const room = end - along.left;
  const { on } = look.palette.marks[inner.document.mark];
  const middle = { baseline: 'middle' as const };
  let width = room;
  // Inside only where the bar is 1.3 times as long as the words; after it only where nothing is.
  if (room > 1.3 * wide) {
    const colour = isBehind(look, inner.record.id) ? ink : on;
    page.sketches.push(
      words(look, text, along.left + 6, top + BAR / 2, {
        ...strong(colour),
        ...middle,
        ground: null,
      }),
    );
  } else if (!outer && end + 8 + wide < look.width) {
    page.sketches.push(words(look, text, end + 8, top + BAR / 2, { ...strong(ink), ...middle }));
    width = room + 8 + wide;
  } else {
    const block = textBlock(look, text, along.left, page.y + 2, strong(ink));
    page.sketches.push(block.sketch);
    page.y += block.height + 4;
    width = Math.max(room, block.width);
  }
  page.y = Math.max(page.y, top + HIT);
  const box = { x: along.left, y: top, width: width + 6, height: page.y - top };
  page.marks.push(valueMark(inner, metrics, look, box));
}

/** Stated values in a chart of amounts. */
const strong = (colour: string) => ({ size: 13, weight: 600 as const, colour });

/** 1—10 月 1130.1 亿元; the part of the year is said wherever rows of different length meet. */
function tagged(item: StatedQuantity, { look, tagged: several }: Context): string {
  const time = item.quantity.period;
  const text = statedText(item, look.lang);
  const unnamed = time?.year === null;
  const part =
    time && (unnamed || isPartOfYear(time)) && several ? partOfYear(time, look.lang) : null;
  return part === null ? text : figures[look.lang].tagged(part, text);
}
