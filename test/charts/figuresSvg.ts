import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, registerCustomSeries, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { RENDERERS } from '../../src/charts/renderers.ts';
import type { ChartSpec } from '../../src/charts/spec.ts';

use([SVGRenderer, CustomChart, GridComponent]);
for (const [name, renderer] of Object.entries(RENDERERS)) registerCustomSeries(name, renderer);

/** Draws a spec without a screen; ids are numbered anew and elements put on lines of their own. */
export function svgOf(spec: ChartSpec, width: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height: spec.height });
  chart.setOption(spec.option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  const names = new Map<string, string>();
  return svg
    .replace(/zr\d+-[\w-]+/g, (id) => {
      if (!names.has(id)) names.set(id, `id-${names.size}`);
      return names.get(id) ?? id;
    })
    .replaceAll('><', '>\n<');
}
