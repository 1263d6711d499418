import { useEffect, useState } from 'react';
import { LATE } from '../useLate.ts';

/** ECharts as echarts-for-react takes it. */
export type ChartLibrary = typeof import('./echarts.ts')['echarts'];

/** The parts that charts on axes need. */
const axisCharts = () => import('./echarts.ts');

/**
 * ECharts, which comes as a chunk of its own, so that words are on the page before it.
 * Gives null until it is there, `'failed'` if it does not come. `load`: a stable function, for
 * parts that few charts need.
 */
export function useChartLibrary(
  load: () => Promise<{ echarts: ChartLibrary }> = axisCharts,
): ChartLibrary | 'failed' | null {
  const [library, setLibrary] = useState<ChartLibrary | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    const fail = () => !gone && setLibrary('failed');
    const timer = setTimeout(fail, LATE);
    load().then((module) => {
      clearTimeout(timer);
      if (!gone) setLibrary(module.echarts);
    }, fail);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [load]);
  return library;
}
