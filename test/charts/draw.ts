import type { ChartSpec } from '../../src/charts/spec.ts';
import { echarts } from '../../src/ui/chart/echarts.ts';

/**
 * Draws a spec as SVG without a page, by the parts that the app registers. Ids are numbered anew
 * in order of appearance, and each element stands on a line of its own. `before`: what the same
 * chart showed until then, as after a filter.
 */
export function draw(
  spec: Pick<ChartSpec, 'option' | 'height'>,
  width: number,
  before?: ChartSpec,
): string {
  const chart = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width,
    height: spec.height,
  });
  try {
    if (before) chart.setOption(before.option);
    chart.setOption(spec.option, true);
    const ids = new Map<string, string>();
    return chart
      .renderToSVGString()
      .replace(/zr\d+-[\w-]+/g, (id) => {
        if (!ids.has(id)) ids.set(id, `id${ids.size}`);
        return ids.get(id) ?? id;
      })
      .replaceAll('><', '>\n<');
  } finally {
    chart.dispose();
  }
}
