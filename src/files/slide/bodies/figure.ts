// Numbers on a slide: one metric's chart as large as its room, or a few charts beside each other.
import { rowChart } from '../../../charts/figures/rowChart.ts';
import { figureRows } from '../../../content/figureRows.ts';
import { figureGroups } from '../../../domain/figures.ts';
import type { FigureForm, FigureGroup } from '../../../domain/rows.ts';
import { focusGroup } from '../../../domain/slideFocus.ts';
import { groupHeading, metricName, statedInFull } from '../../../i18n/statedQuantity.ts';
import { timeText } from '../../../i18n/time.ts';
import type { BodyContext } from '../../picture/body.ts';
import { chartSvg } from '../../picture/chartSvg.ts';
import { figuresBody } from '../../picture/figuresBody.ts';
import { markSvg } from '../../picture/markSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import { type Silent, silentWords } from '../../picture/silentWords.ts';
import { blockHeight, blockSvg, lineSvg, placed, textAt } from '../../picture/svg.ts';
import { titleLines } from '../../picture/titleLines.ts';
import { SLIDE } from '../frame.ts';
import { pictured } from './left.ts';

/** Px of the slide for a px of a chart. */
const SCALE = { least: SLIDE.chart, most: 3.2, step: 0.05 } as const;
/** More charts than these are laid out as on a picture. */
const BESIDE = 4;
const GAP = 40;
/** How much wider than others a chart is that has names or long words beside its bars. */
const WIDER = {
  zh: { relation: 1.25, multiple: 1.2 },
  en: { relation: 1.7, multiple: 1.1 },
} as const;
/** Room for what a document without any of the numbers does not state. */
const SILENT = 48;

/** The chart of the group that holds the focus, else those of all groups that are shown. */
export function figureSlide(whole: Box, focus: string | null, context: BodyContext): string {
  const { dataset, selection } = context;
  const group = focusGroup(dataset, selection, focus);
  const groups = group ? [group] : figureGroups(dataset, selection);
  if (groups.length === 0 || groups.length > BESIDE) {
    return pictured(figuresBody, whole, context);
  }
  // Of one metric the foot says what the other document has.
  const silent = group ? [] : silentWords(groups, context);
  const box = { ...whole, height: whole.height - silent.length * SILENT };
  const words = silent.map((one, index) => {
    const y = box.y + box.height + index * SILENT + SILENT / 2;
    return silentSvg(one, { x: box.x, y }, context);
  });
  for (let scale: number = SCALE.most; ; scale = Math.max(SCALE.least, scale - SCALE.step)) {
    const made = beside(groups, box.width / scale, group !== null, context);
    const last = scale <= SCALE.least;
    if (!last && made.height * scale > box.height) continue;
    const free = Math.max(0, box.height - made.height * scale);
    return placed(made.svg(), box.x, box.y + Math.min(free / 2, 40), scale) + words.join('');
  }
}

/** The mark of a document without any such number, and what it does not state. */
function silentSvg(
  { document, text }: Silent,
  { x, y }: { readonly x: number; readonly y: number },
  context: BodyContext,
): string {
  const mark = { x: x + 17, y, size: 34 };
  return (
    markSvg(document, 'absent', mark, { ...context, glyph: true }) +
    textAt(text, x + 48, y + 9, context.palette.ink, { size: 26 })
  );
}

function beside(
  groups: readonly FigureGroup[],
  width: number,
  alone: boolean,
  context: BodyContext,
): { readonly height: number; readonly svg: () => string } {
  const wider: Partial<Record<FigureForm, number>> = WIDER[context.lang];
  const weights = groups.map(({ form }) => wider[form] ?? 1);
  const sum = weights.reduce((all, one) => all + one, 0);
  const gap = GAP / SCALE.least;
  const free = width - gap * (groups.length - 1);
  let x = 0;
  const cells = groups.map((group, index) => {
    const wide = Math.floor((free * (weights[index] ?? 1)) / sum);
    const cell = { x, ...cellOf(group, wide, alone, index, context) };
    x += wide + gap;
    return cell;
  });
  return {
    height: Math.max(...cells.map(({ height }) => height)),
    svg: () => cells.map((cell) => placed(cell.svg(), cell.x, 0)).join(''),
  };
}

function cellOf(
  group: FigureGroup,
  width: number,
  alone: boolean,
  index: number,
  context: BodyContext,
): { readonly height: number; readonly svg: () => string } {
  const { lang, palette, dataset, measure } = context;
  const spec = groupChart(group, context);
  const { name, unit, period } = groupHeading(group, lang);
  const [first] = group.quantities;
  const pieces: string[] = [];
  let y = alone ? 0 : 8;
  const add = (text: string, fill: string, size: number, weight: 400 | 600, indent = 0) => {
    if (text === '') return;
    const wide = width - indent;
    const lines = titleLines(text, wide, (line) => measure(line, size, weight));
    const block = { x: indent, y, size, weight, lineHeight: size * 1.3, lines };
    pieces.push(blockSvg(block, fill));
    y += blockHeight(block);
  };
  if (first && !alone) {
    const { status } = first.quantity;
    pieces.push(
      lineSvg(0, 0.5, width, 0.5, palette.rule),
      markSvg(first.document, status, { x: 7, y: 17, size: 13 }, context),
    );
  }
  // Alone it is named by the line under the title.
  if (spec && !alone) {
    add(name, palette.ink, 14, 600, 20);
    add([unit, period].filter((part) => part !== '').join(' · '), palette.ink2, 12, 400);
  }
  if (!spec && first) {
    const of = metricName(first.quantity.metric, dataset.metrics, lang);
    add(of, palette.ink2, alone ? 18 : 14, 400, alone ? 0 : 20);
    for (const item of group.quantities) {
      add(statedInFull(item, lang), palette.ink, alone ? 40 : 20, 600);
      add(item.quantity.period ? timeText(item.quantity.period, lang) : '', palette.ink2, 13, 400);
    }
  }
  const top = y + 6;
  return {
    height: spec ? top + spec.height : top,
    svg: () =>
      pieces.join('') +
      (spec ? chartSvg(spec, { x: 0, y: top, width }, context, `figure${index}`) : ''),
  };
}

/** The drawing of a group. */
function groupChart(group: FigureGroup, { dataset, selection, lang, palette }: BodyContext) {
  const rows = figureRows(dataset, selection, lang).flatMap(({ runs }) =>
    runs.flatMap((run) => run.rows),
  );
  const row = rows.find(
    (one) => one.group.quantities[0]?.quantity === group.quantities[0]?.quantity,
  );
  return row ? rowChart(row, dataset, { lang, palette, named: true }) : null;
}
