// The one file that imports echarts-for-react.
import type { ECElementEvent, EChartsType } from 'echarts/core';
import ReactEChartsCore from 'echarts-for-react/esm/core';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { NativeChart } from '../../charts/nativeChart.ts';
import { FONTS } from '../../charts/palette.ts';
import { useLang } from '../Lang.tsx';
import { usePending } from '../Ready.tsx';
import { usePalette } from '../Scheme.tsx';
import type { ChartLibrary } from './useChartLibrary.ts';

// Chart.tsx goes on with it until its last chart is one of these.
export { ReactEChartsCore };

/** What a chart answers to. `null`: the pointer has left. */
export interface ChartEvents {
  readonly over: (event: ECElementEvent | null) => void;
  readonly press: (event: ECElementEvent) => void;
}

/** An option drawn and kept at its box's size. `onReady` gets the instance once it has drawn. */
export function EChart({
  library,
  option,
  on,
  onReady,
}: {
  library: ChartLibrary;
  option: NativeChart['option'];
  on: ChartEvents;
  onReady: (instance: EChartsType) => void;
}) {
  const fontFamily = FONTS[useLang()];
  const { ink2 } = usePalette();
  const [instance, setInstance] = useState<EChartsType | null>(null);
  const current = useRef(on);
  usePending('chart', instance === null);
  useLayoutEffect(() => {
    current.current = on;
  });
  const whole = useMemo(() => {
    const animation = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const motion = { animation, animationDuration: 0, animationDurationUpdate: 160 };
    return { ...motion, textStyle: { fontFamily, color: ink2 }, ...option };
  }, [option, fontFamily, ink2]);
  useEffect(() => {
    if (!instance) return;
    // The wrapper makes the instance for a fixed size, which it would keep.
    const size = { width: 'auto', height: 'auto' } as const;
    const observer = new ResizeObserver(() => instance.isDisposed() || instance.resize(size));
    observer.observe(instance.getDom());
    onReady(instance);
    return () => observer.disconnect();
  }, [instance, onReady]);
  const events = useMemo(
    () => ({
      mouseover: (event: ECElementEvent) => current.current.over(event),
      mouseout: () => current.current.over(null),
      click: (event: ECElementEvent) => current.current.press(event),
    }),
    [],
  );
  return (
    <ReactEChartsCore
      echarts={library}
      option={whole}
      opts={{ renderer: 'svg' }}
      replaceMerge={REPLACED}
      autoResize={false}
      onEvents={events}
      onChartReady={setInstance}
      style={FILL}
    />
  );
}

// What is left out of the next option goes; what keeps its id moves to its new place.
const REPLACED = ['series', 'grid', 'xAxis', 'yAxis'];
const FILL = { height: '100%', width: '100%' } as const;
