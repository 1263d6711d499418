// The one run-time import of ECharts: only the parts that the charts use.
import { CustomChart } from 'echarts/charts';
import {
  dispose,
  type EChartsCoreOption,
  getInstanceByDom,
  init,
  registerCustomSeries,
  use,
} from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { RENDERERS } from '../charts/renderers.ts';

use([SVGRenderer, CustomChart]);
for (const [name, renderer] of Object.entries(RENDERERS)) registerCustomSeries(name, renderer);

/** ECharts with our parts and renderers, as echarts-for-react wants it. */
export const echarts = { init, dispose, getInstanceByDom };

/** An option drawn without a page, by an instance of its own: a whole SVG file as text. */
export function drawSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}
