// Numbers of a slide: native bar charts beside each other, shapes where there is no such chart, text for counts.
import { rowChart } from '../../../charts/figures/rowChart.ts';
import { figureRows } from '../../../content/figureRows.ts';
import { figureGroups } from '../../../domain/figures.ts';
import type { FigureForm, FigureGroup, StatedQuantity } from '../../../domain/rows.ts';
import { focusGroup } from '../../../domain/slideFocus.ts';
import { figures } from '../../../i18n/figures.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import {
  groupHeading,
  metricName,
  missingTexts,
  statedInFull,
  statedText,
} from '../../../i18n/statedQuantity.ts';
import { timeText } from '../../../i18n/time.ts';
import type { BodyContext } from '../../picture/body.ts';
import { chartSvg } from '../../picture/chartSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import { silentWords } from '../../picture/silentWords.ts';
import { placed } from '../../picture/svg.ts';
import { figureSlide } from '../../slide/bodies/figure.ts';
import { SLIDE } from '../../slide/frame.ts';
import { chartFrame } from '../slideChart.ts';
import { drawing, LEAST, mark, rule, type Stage, textBox, words } from '../stage.ts';
import { paragraphHeight } from '../table.ts';
import type { Paragraph } from '../text.ts';
import { BAR_FORMS, barChart } from './bars.ts';

/** More charts than these are drawn as on the screen. */
const BESIDE = 4;
const GAP = 40;
/** What a chart takes of the width by its form, where one that is not named takes 1. */
const PARTS: Partial<Record<FigureForm, number>> = { relation: 1.4, multiple: 1.2, count: 0.8 };
/** The same for rows of years, which have their names beside them and long words behind. */
const YEARS = 2.2;
const SILENT = 48;

/** The chart of the group in focus, else of all groups that are shown. */
export function figureBody(stage: Stage, whole: Box, alt: string): string {
  const { request, context } = stage;
  const { dataset, selection } = context;
  const group = focusGroup(dataset, selection, request.focus);
  const groups = group ? [group] : figureGroups(dataset, selection);
  if (groups.length === 0) return '';
  if (groups.length > BESIDE)
    return drawing(stage, figureSlide(whole, request.focus, context), alt);
  const silent = group ? [] : silentWords(groups, context);
  const box = { ...whole, height: whole.height - silent.length * SILENT };
  const weights = groups.map(({ form, quantities }) =>
    form === 'amounts' && quantities.length > 1 ? YEARS : (PARTS[form] ?? 1),
  );
  const sum = weights.reduce((all, one) => all + one, 0);
  const free = box.width - GAP * (groups.length - 1);
  let { x } = box;
  const cells = groups.map((one, index) => {
    const width = (free * (weights[index] ?? 1)) / sum;
    const cell = { ...box, x, width };
    x += width + GAP;
    return cellXml(stage, one, cell, group !== null, index);
  });
  const said = silent.map(({ document, text }, index) => {
    const y = box.y + box.height + index * SILENT;
    const line = { x: box.x + 48, y, width: box.width - 48, height: SILENT };
    return (
      mark(stage, document, 'absent', { x: box.x + 17, y: y + SILENT / 2, size: 34 }) +
      textBox(stage, line, [{ runs: [words(text, 26, context.palette.ink)] }], { anchor: 'ctr' })
    );
  });
  return [...cells, ...said].join('');
}

function cellXml(
  stage: Stage,
  group: FigureGroup,
  cell: Box,
  alone: boolean,
  index: number,
): string {
  const { context } = stage;
  const { palette, lang } = context;
  const { name, unit, period } = groupHeading(group, lang);
  const [first] = group.quantities;
  const under = [unit, period].filter((part) => part !== '').join(' · ');
  const head: Paragraph[] = alone
    ? []
    : [
        { runs: [words(name, 28, palette.ink, true)], lineHeight: 38, indent: 40 },
        { runs: [words(under, LEAST, palette.ink2)], lineHeight: 32 },
      ].filter(({ runs }) => runs[0]?.text !== '');
  const headed = heightOf(head, cell.width, stage);
  const notes = notesOf(group, stage);
  const noted = heightOf(notes, cell.width, stage);
  const top = cell.y + headed + (alone ? 0 : 14);
  const room = { ...cell, y: top, height: Math.max(80, cell.height - (top - cell.y) - noted - 12) };
  const body = bodyOf(stage, group, room, alone, index);
  const below = { ...cell, y: body.bottom + 8, height: noted };
  return [
    alone ? '' : rule(stage, { x: cell.x, y: cell.y, width: cell.width }),
    alone || !first
      ? ''
      : mark(stage, first.document, first.quantity.status, {
          x: cell.x + 15,
          y: cell.y + 28,
          size: 26,
        }),
    textBox(stage, { ...cell, y: cell.y + 10, height: headed }, head),
    body.xml,
    group.form === 'count' || BAR_FORMS.includes(group.form) ? textBox(stage, below, notes) : '',
  ].join('');
}

function heightOf(paragraphs: readonly Paragraph[], width: number, { context }: Stage): number {
  return paragraphs.reduce((sum, one) => sum + paragraphHeight(one, width, context.measure), 0);
}

function bodyOf(stage: Stage, group: FigureGroup, room: Box, alone: boolean, index: number) {
  const { context } = stage;
  const { lang } = context;
  if (BAR_FORMS.includes(group.form)) {
    const rows = Math.max(1, group.quantities.length);
    const frame = { ...room, height: Math.min(room.height, alone ? 520 : 90 + rows * 130) };
    const chart = barChart(group, frame, alone ? 32 : 26, context);
    if (chart) {
      const { name } = groupHeading(group, lang);
      const values = group.quantities
        .map((item) => statedInFull(item, lang))
        .join(lang === 'zh' ? '；' : '; ');
      const alt = pptxWords[lang].bars(name, values);
      return { xml: chartFrame(stage, chart, frame, alt), bottom: frame.y + frame.height };
    }
  }
  const { name } = groupHeading(group, lang);
  for (let scale = alone ? 3.2 : 2.2; ; scale = Math.max(SLIDE.chart, scale - 0.05)) {
    const width = Math.floor(room.width / scale);
    const spec = groupChart(group, context);
    if (!spec) return countsOf(stage, group, room, alone);
    if (scale > SLIDE.chart && spec.height * scale > room.height) continue;
    const svg = placed(
      chartSvg(spec, { x: 0, y: 0, width }, context, `figure${index}`),
      room.x,
      room.y,
      scale,
    );
    return {
      xml: drawing(stage, svg, `${name}: ${spec.finding}`),
      bottom: room.y + spec.height * scale,
    };
  }
}

/** Counts are text: their units have nothing to share. */
function countsOf(stage: Stage, group: FigureGroup, room: Box, alone: boolean) {
  const { lang, palette, dataset } = stage.context;
  const nameOf = (metric: string): Paragraph => ({
    runs: [words(metricName(metric, dataset.metrics, lang), 28, palette.ink2)],
    lineHeight: 38,
  });
  const { period: shared } = groupHeading(group, lang);
  const whenOf = (period: StatedQuantity['quantity']['period']): Paragraph[] => {
    const when = period ? timeText(period, lang) : '';
    // Beside others the time that all share stands over them.
    if (when === '' || (!alone && when === shared)) return [];
    return [{ runs: [words(when, LEAST, palette.ink2)], lineHeight: 32 }];
  };
  const lines = group.quantities.flatMap((item): Paragraph[] => [
    // Beside others the metric stands over it.
    ...(alone ? [nameOf(item.quantity.metric)] : []),
    { runs: [words(statedInFull(item, lang), alone ? 72 : 40, palette.ink, true)] },
    ...whenOf(item.quantity.period),
  ]);
  const height = heightOf(lines, room.width, stage);
  return { xml: textBox(stage, { ...room, height }, lines), bottom: room.y + height };
}

/** What is said beside a number, and what is not given, each once. */
function notesOf(group: FigureGroup, { context }: Stage): Paragraph[] {
  const { lang, palette, dataset } = context;
  const beside = group.beside.map((item) => {
    const text = statedText(item, lang);
    const own = item.quantity.form === 'growth' || item.quantity.metric === group.metric.id;
    return own
      ? text
      : figures[lang].named(metricName(item.quantity.metric, dataset.metrics, lang), text);
  });
  const missing = [...group.quantities, ...group.beside].flatMap(({ quantity }) =>
    missingTexts(quantity, lang),
  );
  return [
    ...beside.map((text) => ({ runs: [words(text, 24, palette.ink, true)], lineHeight: 34 })),
    ...[...new Set(missing)].map((text) => ({
      runs: [words(text, LEAST, palette.ink2)],
      lineHeight: 32,
    })),
  ];
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
