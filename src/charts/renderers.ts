import type { CustomSeriesRenderItem } from 'echarts';
import { drawOpenBar } from './figures/openBar.ts';
import { drawFigureBar } from './figures/renderers.ts';
import { drawLadderRow } from './ladderMark.ts';
import { drawHatch, drawMark } from './marks.ts';
import { drawSketch } from './sketch.ts';

/**
 * The drawing functions of custom series by the name that options use for them, so that options
 * stay free of functions. Registered with ECharts in src/ui/chart/echarts.ts.
 */
export const RENDERERS: Readonly<Record<string, CustomSeriesRenderItem>> = {
  'duizhao-mark': drawMark,
  'duizhao-hatch': drawHatch,
  'duizhao-ladder-row': drawLadderRow,
  'duizhao-figure-bar': drawFigureBar,
  'duizhao-open-bar': drawOpenBar,
  'duizhao-sketch': drawSketch,
};
