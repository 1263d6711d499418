import type { ECElementEvent, EChartsType } from 'echarts/core';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ChartPoint, NativeChart } from '../../charts/nativeChart.ts';
import { chartWords } from '../../i18n/chart.ts';
import { useText } from '../Lang.tsx';
import { MixedLanguage } from '../MixedLanguage.tsx';
import { usePending } from '../Ready.tsx';
import { useTooltip } from '../Tooltip.tsx';
import { ChartTable } from './ChartTable.tsx';
import { EChart } from './EChart.tsx';
import { middleOf } from './middleOf.ts';
import { type ChartLibrary, useChartLibrary } from './useChartLibrary.ts';

/**
 * A chart of the library's own series, with its tooltip and a list of its points for the keyboard
 * and assistive technology; its table where the library does not come. `lit`: key of the point that
 * something beside the chart points at. `onPoint` gets the key under pointer or focus, null when
 * it is left; `onPress` the key that is pressed. `load`: a stable function that gives the library
 * with the parts that the chart needs. `keys`: what the keyboard does in it, where Enter opens no text.
 */
export function NativeChartView({
  chart,
  keys,
  lit = null,
  load,
  onPoint,
  onPress,
}: {
  chart: NativeChart;
  keys?: string;
  lit?: string | null;
  load?: () => Promise<{ echarts: ChartLibrary }>;
  onPoint?: (key: string | null) => void;
  onPress: (key: string) => void;
}) {
  const text = useText(chartWords);
  const library = useChartLibrary(load);
  const finding = useId();
  const tooltip = useTooltip();
  const [instance, setInstance] = useState<EChartsType | null>(null);
  /** Where a tooltip stands: a place of no size. */
  const place = useRef<HTMLSpanElement>(null);
  usePending('chart library', library === null);

  useEffect(() => {
    if (!instance || instance.isDisposed()) return;
    instance.dispatchAction({ type: 'downplay' });
    const point = chart.points.find(({ key }) => key === lit);
    if (point) instance.dispatchAction({ type: 'highlight', ...point.at });
  }, [instance, chart, lit]);

  const show = (point: ChartPoint, left: number, top: number) => {
    if (!place.current || point.tip.length === 0) return;
    Object.assign(place.current.style, { left: `${left}px`, top: `${top}px` });
    tooltip.show(point.key, place.current, point.tip);
  };
  const over = (event: ECElementEvent | null) => {
    const point = event && pointAt(chart, event);
    onPoint?.(point?.key ?? null);
    if (event?.event && point) show(point, event.event.offsetX, event.event.offsetY);
    else tooltip.leave();
  };
  const focus = (point: ChartPoint) => {
    onPoint?.(point.key);
    instance?.dispatchAction({ type: 'highlight', ...point.at });
    const { seriesIndex } = point.at;
    const at =
      instance &&
      (point.coord
        ? instance.convertToPixel({ seriesIndex }, [...point.coord])
        : middleOf(instance, point.at));
    const [left, top] = Array.isArray(at) ? at : [0, chart.height];
    show(point, left ?? 0, top ?? 0);
  };
  const blur = (point: ChartPoint) => {
    onPoint?.(null);
    instance?.dispatchAction({ type: 'downplay', ...point.at });
    tooltip.hide();
  };

  if (library === 'failed')
    return (
      <div>
        <p role="status" className="py-2 text-notice-ink">
          {text.failed}
        </p>
        <ChartTable spec={chart} onOpen={onPress} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks is no set of form fields
    <div
      role="group"
      aria-label={chart.name}
      aria-describedby={finding}
      className="chart relative"
      style={{ height: chart.height }}
    >
      <p id={finding} className="sr-only">
        <MixedLanguage>{chart.finding}</MixedLanguage>{' '}
        {chart.points.length > 0 && (keys ?? text.keys)}
      </p>
      <div aria-hidden="true" className="absolute inset-0">
        {library && (
          <EChart
            library={library}
            option={chart.option}
            on={{
              over,
              press: (event) => {
                const point = pointAt(chart, event);
                if (point) onPress(point.key);
              },
            }}
            onReady={setInstance}
          />
        )}
      </div>
      <span ref={place} className="absolute size-0" />
      <PointList points={chart.points} onFocus={focus} onBlur={blur} onPress={onPress} />
      {tooltip.element}
    </div>
  );
}

function pointAt({ points }: NativeChart, event: ECElementEvent): ChartPoint | undefined {
  const { seriesIndex, dataIndex, dataType } = event;
  return points.find(
    ({ at }) =>
      at.seriesIndex === seriesIndex &&
      at.dataIndex === dataIndex &&
      (at.dataType ?? 'node') === (dataType === 'edge' ? 'edge' : 'node'),
  );
}

/** The points in words. One is in the tab order; the arrow keys go on from there, Home and End to the ends. What has the focus is lit in the chart. */
function PointList({
  points,
  onFocus,
  onBlur,
  onPress,
}: {
  points: readonly ChartPoint[];
  onFocus: (point: ChartPoint) => void;
  onBlur: (point: ChartPoint) => void;
  onPress: (key: string) => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = points.find(({ key }) => key === current) ?? points[0];
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    const end = { Home: 0, End: points.length - 1 }[event.key];
    const next = step === undefined ? end : index + step;
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul ref={list} className="sr-only">
      {points.map((point, index) => (
        <li key={point.key}>
          <button
            type="button"
            data-point={point.key}
            tabIndex={point === stop ? 0 : -1}
            onFocus={() => {
              setCurrent(point.key);
              onFocus(point);
            }}
            onBlur={() => onBlur(point)}
            onKeyDown={(event) => onKeyDown(event, index)}
            onClick={() => onPress(point.key)}
          >
            <MixedLanguage>{point.label}</MixedLanguage>
          </button>
        </li>
      ))}
    </ul>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};
