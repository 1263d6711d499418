// The numbers of a slide: a few with a native bar chart each, one of them alone with its quotes, many as a table.
import { rowChart } from '../../../charts/figures/rowChart.ts';
import { PALETTES } from '../../../charts/palette.ts';
import { distinctValues, type FigureRow, type ValueLine } from '../../../content/figureRows.ts';
import { DRAWN_AT_MOST, figureNotes, slideFigures } from '../../../content/slideFigures.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { statedInFull, statedText } from '../../../i18n/statedQuantity.ts';
import { chartSvg } from '../../picture/chartSvg.ts';
import type { Box } from '../../picture/sheet.ts';
import { placed } from '../../picture/svg.ts';
import {
  chartFrame,
  lookOf,
  mark,
  drawing as pictured,
  rule,
  SLIDE,
  type Stage,
  table,
  textBox,
} from '../stage.ts';
import { shrinking, type Table } from '../table.ts';
import { heightOf, line, type Paragraph, words } from '../text.ts';
import { barChart } from './barChart.ts';
import { quotesBody } from './quotesBody.ts';

const SIZES = [36, 34, 32, 30, 28, 26, 24] as const;
const GAP = 40;
/** Of the room for values in words and their drawing, so much is the drawing's. */
const DRAWN = 0.58;

/** The rows that are shown, those of the indicator in focus alone where there is one; '' where there are none. */
export function figuresBody(stage: Stage, box: Box): string {
  const { focus, body } = stage.request;
  const rows = slideFigures(stage.request);
  if (rows.length === 0) return '';
  if (rows.length > DRAWN_AT_MOST) return listed(stage, box, rows);
  if (focus === null || body !== 'chart') return charts(stage, box, rows);
  const foot = { ...box, y: box.y + box.height * 0.56, height: box.height * 0.44 };
  const below = quotesBody(stage, foot, 'beside');
  return charts(stage, { ...box, height: box.height - below.height - GAP }, rows) + below.xml;
}

/** Rows one below the other: name, document and notes at the left, the chart or the words at the right; of a row alone, which the title names, notes under the chart. */
function charts(stage: Stage, box: Box, rows: readonly FigureRow[]): string {
  const { request } = stage;
  const alone = rows.length === 1;
  const left = alone ? 0 : Math.min(520, box.width * 0.36) + GAP;
  const laid = rows.map((row) => {
    const document = row.group.quantities[0]?.document ?? null;
    const whose = [document?.name[request.lang], row.when].filter(Boolean).join('  ');
    const notes = figureNotes(row, request.lang).map((text) =>
      line(text, 24, 'tx2', { before: 4 }),
    );
    const words = [
      line(row.name, 30, 'tx1', { bold: true, indent: 46 }),
      line(whose, 24, 'tx2', { indent: 46 }),
      ...notes,
    ];
    const need = Math.max(heightOf(words, left - GAP) + 28, (row.lines.length + 1.4) * 60);
    return { row, document, notes, words, need: alone ? 1 : need };
  });
  const pitch = box.height / laid.reduce((sum, { need }) => sum + need, 0);
  let { y } = box;
  return laid
    .map(({ row, document, notes, words, need }) => {
      const top = y + 14;
      const height = pitch * need - 28;
      y += height + 28;
      const noted = alone ? heightOf(notes, box.width) + 8 : 0;
      const side = { x: box.x, y: top, width: left - GAP, height };
      const frame = { x: box.x + left, y: top, width: box.width - left, height: height - noted };
      const under = { ...frame, y: top + frame.height + 8, height: noted };
      const chart = barChart(row, frame, alone ? 38 : 34, request);
      const named = [
        rule(stage, { ...side, y: top - 12, width: box.width, height: 2 }, 'bg2'),
        document ? mark(stage, document, { x: box.x, y: top + 3, size: 34 }) : '',
        textBox(stage, side, words),
      ];
      return [
        ...(alone ? [textBox(stage, under, notes)] : named),
        chart ? chartFrame(stage, chart, frame, altOf(row, stage)) : drawn(stage, row, frame),
      ].join('');
    })
    .join('');
}

/** A row that presentation programs have no chart for: what is stated, and its drawing where it has one. */
function drawn(stage: Stage, row: FigureRow, frame: Box): string {
  const { dataset, lang, scheme, page } = stage.request;
  const chart = rowChart(row, dataset, { lang, palette: PALETTES[scheme], named: false });
  const values = distinctValues(row).map(inWords);
  if (!chart) return textBox(stage, frame, values);
  const width = Math.round((frame.width - GAP) * DRAWN);
  const scale = Math.min(2.2, frame.height / chart.height);
  const box = {
    ...{ x: frame.x + frame.width - width, y: frame.y, width },
    height: Math.round(chart.height * scale),
  };
  const drawing = chartSvg(
    chart,
    { x: 0, y: 0, width: Math.round(width / scale) },
    { draw: stage.draw, prefix: `s${page.number}-` },
    'row',
  );
  return (
    textBox(stage, { ...frame, width: frame.width - width - GAP }, values) +
    pictured(stage, box, placed(drawing, 0, 0, scale), altOf(row, stage))
  );
}

/** A value with what stands before and after it. */
function inWords({ parts: { before, value, after }, when }: ValueLine): Paragraph {
  const said = [when, before].filter((part) => part !== '').join(' ');
  const rest = after === '' || after === '%' ? after : ` ${after}`;
  return {
    runs: [
      words(said === '' ? '' : `${said} `, 28),
      words(value, 48, 'tx1', { bold: true }),
      words(rest, 28),
    ],
  };
}

/** Many in a table, each number in full beside what it is a number of; those that find no room are counted. */
function listed(stage: Stage, box: Box, rows: readonly FigureRow[]): string {
  const { lang } = stage.request;
  const cells = (row: FigureRow, size: number) => {
    const look = row.group.quantities[0] && lookOf(row.group.quantities[0].document, stage.request);
    const bullet = look && { bullet: { sign: look.sign, colour: look.fill } };
    const name = [row.name, row.when].filter((part) => part !== '').join('  ');
    const values = distinctValues(row).map(({ item, when }) =>
      [when, statedText(item, lang)].join(' ').trim(),
    );
    return [
      { paragraphs: [line(name, size, 'tx2', bullet)] },
      { paragraphs: [line(values.join(lang === 'zh' ? '；' : '; '), size, 'tx1', { bold: true })] },
    ];
  };
  const left = (most: number) =>
    line(slideWords[lang].moreItems(rows.length - most), SLIDE.least, 'tx2');
  const made = (size: number, most: number): Table => ({
    columns: [box.width * 0.4, box.width * 0.6],
    rows: [
      ...rows.slice(0, most).map((row) => cells(row, size)),
      ...(most < rows.length ? [[{ paragraphs: [left(most)] }, { paragraphs: [] }]] : []),
    ],
    headed: false,
    alt: pptxWords[lang].figures(rows.length),
  });
  return table(stage, box, shrinking(SIZES, rows.length, made));
}

function altOf(row: FigureRow, { request: { lang } }: Stage): string {
  const values = row.group.quantities.map((item) => statedInFull(item, lang));
  return pptxWords[lang].bars(row.name, values.join(lang === 'zh' ? '；' : '; '));
}
