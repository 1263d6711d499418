// What the Framework page imports, made into one file: the app's own rows and its own chart, and of
// ECharts what the chart needs. So the data and the picture are the same on both sides.
import { CustomChart } from 'echarts/charts';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { ladderChart } from '../../src/charts/ladder.ts';
import { drawLadderRow } from '../../src/charts/ladderMark.ts';
import { PALETTES } from '../../src/charts/palette.ts';
import { drawSketch } from '../../src/charts/sketch.ts';
import { cellTarget, cellWords } from '../../src/content/ladderCell.ts';
import { comparedRows } from '../../src/domain/comparedRows.ts';
import { OPEN_CLAUSES, SIDES } from '../../src/domain/filter.ts';
import { ladderRows, orderRows } from '../../src/domain/ladder.ts';
import { select } from '../../src/domain/select.ts';
import { buildDocument } from '../../src/model/buildDocument.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DocumentFile, Theme } from '../../src/model/schema.ts';

use([SVGRenderer, CustomChart]);
registerCustomSeries('duizhao-ladder-row', drawLadderRow);
registerCustomSeries('duizhao-sketch', drawSketch);

/** The files as they are, unchecked: an analyst trusts the own data. */
export function datasetOf(themes: readonly Theme[], files: readonly DocumentFile[]): Dataset {
  const documents = files.map((file) => buildDocument(file, { segments: [], joins: [] }, ''));
  return { themes, documents, metrics: [], alignments: [] } as unknown as Dataset;
}

/** A chart's place on the page, 452 px wide. */
export function chartIn(box: HTMLElement) {
  return init(box, null, { renderer: 'svg', width: 452, height: 100 });
}

/** The chart's option and marks, and each row in words, for what a filter leaves. */
export function ladder(dataset: Dataset, themes: readonly string[], query: string) {
  const [a, b] = dataset.documents.map(({ id }) => id);
  const chosen = themes.length > 0 ? themes : null;
  const filter = { a: a ?? '', b: b ?? '', ...OPEN_CLAUSES, themes: chosen, query };
  const rows = orderRows(ladderRows(dataset, select(dataset, filter)), 'gap');
  const chart = ladderChart(comparedRows(rows), {
    lang: 'zh',
    palette: PALETTES.light,
    width: 452,
    selected: null,
    rowHeight: 52,
    headHeight: 44,
    steps: 'names',
  });
  const lines = rows.map(({ theme, cells }) => ({
    theme: theme.name.zh,
    words: SIDES.map((side) => (cells[side] ? cellWords(cells[side], theme.id, 'zh') : '')),
    targets: SIDES.map((side) => cells[side] && cellTarget(cells[side], theme.id)),
  }));
  return { chart, lines };
}

/** What is said about a statement once its mark is clicked. */
export function evidence(dataset: Dataset, id: string) {
  for (const { records, absences, shortTitle } of dataset.documents) {
    const record = records.find((one) => one.id === id);
    if (record)
      return {
        title: record.label.zh,
        document: shortTitle.zh,
        quotes: record.evidence.map(({ quote }) => quote),
      };
    const absence = absences.find((one) => one.id === id);
    if (absence) return { title: '未提及', document: shortTitle.zh, quotes: [] };
  }
  return null;
}
