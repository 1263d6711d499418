import { describe, expect, it } from 'vitest';
import { type FigureRow, figureRows } from '../../../src/content/figureRows.ts';
import { barChart } from '../../../src/files/pptx/bodies/barChart.ts';
import { chartXml } from '../../../src/files/pptx/chart.ts';
import type { Quantity } from '../../../src/model/dataset.ts';
import { EAST, policy, quantity, side, statement } from '../../fixtures/figures.ts';

/** The native chart of one stated amount. */
function chartOf(written: string, fields: Partial<Quantity>, lang: 'zh' | 'en' = 'zh') {
  const amount = quantity('trade', written, { unit: '亿元', status: 'target', ...fields });
  const { dataset, selection } = side(
    policy('west', [statement('sc-01', written, [amount])]),
    EAST,
  );
  const row = figureRows(dataset, selection, lang)[0]?.runs[0]?.rows[0] as FigureRow;
  return barChart(row, { width: 1200, height: 400 }, 32, { dataset, lang, scheme: 'light' });
}

/** Each series as `name value label`. */
const shown = (...asked: Parameters<typeof chartOf>) =>
  chartOf(...asked)?.series.map(({ name, bars }) =>
    [name, bars[0]?.value, bars[0]?.label].join(' ').replaceAll('\u00a0', ' ').trim(),
  );

describe('barSeries', () => {
  it.each<[string, Partial<Quantity>, string[]]>([
    ['80亿元以上', { value: '80', relation: 'at-least' }, ['西省（目标值） 80 80 亿元以上']],
    [
      '60—80亿元',
      { value: null, low: '60', high: '80', relation: 'between' },
      ['西省（目标值） 80 60—80 亿元', '西省（区间低端） 60'],
    ],
    [
      '由60亿元到80亿元',
      { value: '80', from: '60' },
      ['西省（目标值） 80 由 60 亿元到 80 亿元', '西省（基数） 60'],
    ],
    [
      '最高80亿元',
      { value: '80', relation: 'at-most', status: null },
      ['西省（状态未写明，至多） 80 最高 80 亿元'],
    ],
  ])('has %s', (written, fields, expected) => {
    expect(shown(written, fields)).toEqual(expected);
  });

  it('moves both ends to the unit of the axis', () => {
    const range = { value: null, low: '60', high: '80', relation: 'between' } as const;
    const chart = chartOf('60—80亿元', range, 'en');
    expect(chart?.series.map(({ bars }) => bars[0]?.value)).toEqual(['8', '6']);
    expect(chart?.series.map(({ stated }) => stated?.values)).toEqual([['80'], ['60']]);
  });

  it('dashes the room below an upper bound, and labels each value once', () => {
    const chart = chartOf('不超过80亿元', { value: '80', relation: 'at-most', from: '60' });
    const xml = chart ? chartXml(chart) : '';
    expect(xml.match(/prstDash val="dash"/g)).toHaveLength(1);
    expect(xml.match(/<c:dLbl>/g)).toHaveLength(1);
  });

  it('says a fraction in words', () => {
    expect(chartOf('三分之一', { value: '1/3', unit: null })).toBeNull();
  });
});
