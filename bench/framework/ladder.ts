// What the Framework page imports, made into one file: the app's own rows and its own chart, and of
// ECharts what the chart needs. So the data and the picture are the same on both sides.
import { ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { PALETTES } from '../../src/charts/palette.ts';
import { cellTarget, cellWords } from '../../src/content/ladderCell.ts';
import { comparedRows } from '../../src/domain/comparedRows.ts';
import { OPEN_CLAUSES, SIDES } from '../../src/domain/filter.ts';
import { ladderRows, orderRows } from '../../src/domain/ladder.ts';
import { select } from '../../src/domain/select.ts';
import { buildDocument } from '../../src/model/buildDocument.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { DocumentFile, Theme } from '../../src/model/schema.ts';

use([SVGRenderer, ScatterChart, GridComponent]);

/** The files as they are, unchecked: an analyst trusts the own data. */
export function datasetOf(themes: readonly Theme[], files: readonly DocumentFile[]): Dataset {
  const documents = files.map((file) => buildDocument(file, { segments: [], joins: [] }, ''));
  return { themes, documents, metrics: [], alignments: [] } as unknown as Dataset;
}

/** A chart's place on the page, 452 px wide. */
export function chartIn(box: HTMLElement) {
  return init(box, null, { renderer: 'svg', width: 452, height: 100 });
}

/** The chart's option and height, and each row in words, for what a filter leaves. */
export function ladder(dataset: Dataset, themes: readonly string[], query: string) {
  const [a, b] = dataset.documents.map(({ id }) => id);
  const chosen = themes.length > 0 ? themes : null;
  const filter = { a: a ?? '', b: b ?? '', ...OPEN_CLAUSES, themes: chosen, query };
  const rows = orderRows(ladderRows(dataset, select(dataset, filter)), 'gap');
  const chart = {
    height: 44 + 52 * rows.length,
    option: {
      animation: false,
      grid: { left: 8, right: 8, top: 44, bottom: 0 },
      xAxis: { type: 'value', position: 'top', min: -0.5, max: 5.5, interval: 1 },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ theme }) => theme.name.zh),
        show: false,
      },
      series: SIDES.map((side) => ({
        type: 'scatter',
        symbolSize: 20,
        data: comparedRows(rows).flatMap(({ cells }, row) => {
          const cell = cells[side];
          if (!cell) return [];
          const color = PALETTES.light.marks[cell.document.mark].fill;
          const target = cellTarget(cell, rows[row]?.theme.id ?? '');
          return [{ value: [cell.step, row], target, itemStyle: { color } }];
        }),
      })),
    },
  };
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
