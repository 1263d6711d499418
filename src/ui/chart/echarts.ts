// The one run-time import of ECharts: only the parts that the charts use.
import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridSimpleComponent, MarkLineComponent } from 'echarts/components';
import { dispose, type EChartsCoreOption, getInstanceByDom, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import LRU from 'zrender/lib/core/LRU.js';

// The drawing library keeps the widths of words under the words themselves, in plain objects. There
// `constructor` and `__proto__` find what every object has, and their use writes into that.
const cache = LRU.prototype as unknown as Record<'get' | 'put', Kept>;
type Kept = (this: { _map: object }, ...given: unknown[]) => unknown;
for (const name of ['get', 'put'] as const) {
  const does = cache[name];
  cache[name] = function (...given) {
    if (Object.getPrototypeOf(this._map) !== null) Object.setPrototypeOf(this._map, null);
    return does.apply(this, given);
  };
}

use([SVGRenderer, BarChart, ScatterChart, GridSimpleComponent, MarkLineComponent, AriaComponent]);

/** ECharts with our parts, as echarts-for-react wants it. */
export const echarts = { init, dispose, getInstanceByDom };

/** An option drawn without a page, by an instance of its own: a whole SVG file as text. */
export function drawSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    // Half of a sign, where words were cut within it, is in no address and no file.
    return chart.renderToSVGString().replace(/[\ud800-\udfff]/gu, '');
  } finally {
    chart.dispose();
  }
}
