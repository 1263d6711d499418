// How often each word occurs: a native bar chart in two halves on one scale, a bar a document.
import { lanedDocuments } from '../../../content/lanedDocuments.ts';
import { type TermRow, termMeasure, termRows, termValue } from '../../../domain/coverage.ts';
import type { Side } from '../../../domain/filter.ts';
import { coverage } from '../../../i18n/coverage.ts';
import { pptxWords } from '../../../i18n/pptx.ts';
import type { Box } from '../../picture/sheet.ts';
import { estimate } from '../../picture/svg.ts';
import type { BarChart } from '../chart.ts';
import { chartFrame, lookOf, type Stage } from '../stage.ts';

/** So many words stand in one chart; more are shared between two. */
const ALONE = 14;
const GAP = 64;
/** What the key over the bars takes. */
const KEY = 48;

/** All words with both documents' counts; '' where there is nothing to count. */
export function coverageBody(stage: Stage, box: Box): string {
  const { request } = stage;
  const { dataset, lang } = request;
  const lanes = lanedDocuments(request);
  const of = (side: Side) => lanes.find((one) => one.side === side)?.document ?? null;
  const documents = { a: of('a'), b: of('b') };
  const rows = termRows(dataset.terms, documents);
  if (rows.length === 0 || lanes.length === 0) return '';
  const say = coverage[lang];
  const measure = termMeasure(documents);
  const value = (row: TermRow, side: Side) => termValue(row, side, documents, measure) ?? 0;
  const said = (row: TermRow, { side, document }: (typeof lanes)[number]) =>
    say.value(document.name[lang], (measure === 'count' ? say.times : say.rate)(value(row, side)));
  const max = Math.max(1, ...rows.flatMap((row) => lanes.map(({ side }) => value(row, side))));
  const middle = rows.length > ALONE ? Math.ceil(rows.length / 2) : rows.length;
  const parts = [rows.slice(0, middle), rows.slice(middle)].filter(({ length }) => length > 0);
  const width = (box.width - GAP * (parts.length - 1)) / parts.length;
  const pitch = (box.height - KEY) / middle;
  const small = Math.max(20, Math.min(28, Math.floor(pitch * 0.56)));
  const name = (row: TermRow) => row.family.name[lang];
  const left = Math.min(
    width * 0.5,
    Math.max(...rows.map((row) => estimate(name(row), small, 400))) + 24,
  );
  return parts
    .map((part, at) => {
      // Shorter halves have rows of the same height.
      const height = KEY + pitch * part.length;
      const chart: BarChart = {
        categories: part.map(name),
        series: lanes.map((lane) => ({
          name: lane.name,
          fill: lookOf(lane.document, stage.request).fill,
          line: lookOf(lane.document, stage.request).fill,
          bars: part.map((row) => {
            const number = String(value(row, lane.side));
            return { value: number, label: number, note: said(row, lane) };
          }),
          stated: null,
        })),
        beside: true,
        max,
        step: max,
        format: null,
        size: small - 2,
        small,
        plot: [left / width, KEY / height, (width - left - 64) / width, 1 - KEY / height],
        legend: true,
        named: true,
      };
      const words = part.map((row) =>
        say.row(name(row), lanes.map((lane) => said(row, lane)).join(say.valuesJoin)),
      );
      const alt = pptxWords[lang].bars(
        say.chartName[measure],
        words.join(lang === 'zh' ? '；' : '; '),
      );
      return chartFrame(
        stage,
        chart,
        { x: box.x + at * (width + GAP), y: box.y, width, height },
        alt,
      );
    })
    .join('');
}
