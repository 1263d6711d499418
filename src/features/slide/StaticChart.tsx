import { useMemo } from 'react';
import type { NativeChart } from '../../charts/nativeChart.ts';
import { FONTS } from '../../charts/palette.ts';
import { drawSvg } from '../../ui/chart/echarts.ts';
import { useLang } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';

/**
 * A chart as a picture, drawn at once, as paper needs it; as wide as its place. `width`: what it is laid out for, CSS
 * px: the narrower, the larger its words become. Its words stand beside it for those who do not see it.
 */
export function StaticChart({ chart, width }: { chart: NativeChart; width: number }) {
  // In an attribute of the picture quotation marks of its own would end it.
  const fontFamily = FONTS[useLang()].replaceAll('"', "'");
  const { ink2 } = usePalette();
  const src = useMemo(() => {
    const option = { textStyle: { fontFamily, color: ink2 }, animation: false, ...chart.option };
    const svg = drawSvg(option, width, chart.height);
    return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  }, [chart, width, fontFamily, ink2]);
  return (
    <img
      className="block h-auto w-full"
      alt={chart.finding}
      width={width}
      height={chart.height}
      src={src}
    />
  );
}
