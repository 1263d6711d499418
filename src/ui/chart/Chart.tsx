// ECharts comes as a chunk of its own, so that
// words are on the page before it; if it does not come, the table takes the chart's place.
import type { EChartsCoreOption, SetOptionOpts } from 'echarts/core';
import { useEffect, useId, useInsertionEffect, useMemo, useRef, useState } from 'react';
import type { ChartSpec } from '../../charts/spec.ts';
import { chartWords } from '../../i18n/chart.ts';
import { useText } from '../Lang.tsx';
import { MixedLanguage } from '../MixedLanguage.tsx';
import { usePending } from '../Ready.tsx';
import { LATE } from '../useLate.ts';
import { ChartMarks } from './ChartMarks.tsx';
import { ChartTable } from './ChartTable.tsx';
import { ReactEChartsCore } from './EChart.tsx';

type Library = typeof import('./echarts.ts')['echarts'];

/**
 * A chart: the picture (hidden from assistive technology), over it a button a mark, its finding
 * as description; or with `as='table'` the same numbers as a table. `onOpen` gets a record or
 * absence id; `onFail` is told once the picture is given up, so that HTML laid out beside it can
 * make room for the table.
 */
export function Chart({
  spec,
  selected,
  as,
  onOpen,
  onFail,
}: {
  spec: ChartSpec;
  selected: string | null;
  as: 'chart' | 'table';
  onOpen: (id: string) => void;
  onFail?: () => void;
}) {
  const text = useText(chartWords);
  const finding = useId();
  const [failed, setFailed] = useState<ChartSpec | 'library' | null>(null);
  const broken = failed === 'library' || failed === spec;
  if (as === 'table' || broken) {
    return (
      <div>
        {broken && (
          <p role="status" className="py-2 text-notice-ink">
            {text.failed}
          </p>
        )}
        <ChartTable spec={spec} onOpen={onOpen} />
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of marks is no set of form fields
    <div
      role="group"
      aria-label={spec.name}
      aria-describedby={finding}
      className="chart relative"
      style={{ height: spec.height }}
    >
      <p id={finding} className="sr-only">
        <MixedLanguage>{spec.finding}</MixedLanguage> {spec.marks.length > 0 && text.keys}
      </p>
      <Picture
        spec={spec}
        onFault={(fault) => {
          setFailed(fault === 'library' ? fault : spec);
          onFail?.();
        }}
      />
      <ChartMarks marks={spec.marks} selected={selected} onOpen={onOpen} />
    </div>
  );
}

/** Draws the option and keeps its size; a fault of the library or the option is told, not thrown. */
function Picture({
  spec,
  onFault,
}: {
  spec: ChartSpec;
  onFault: (fault: 'library' | 'option') => void;
}) {
  const fault = useRef(onFault);
  const frame = useRef<HTMLDivElement>(null);
  const chart = useRef<ReactEChartsCore>(null);
  const [library, setLibrary] = useState<Library | null>(null);
  const [drawn, setDrawn] = useState(false);
  usePending('chart', !drawn);
  // Before the library is given the option in the same turn: what fails is the new one, not the one before.
  useInsertionEffect(() => {
    fault.current = onFault;
  });
  useEffect(() => {
    let gone = false;
    const giveUp = () => !gone && fault.current('library');
    const timer = setTimeout(giveUp, LATE);
    import('./echarts.ts').then((module) => {
      clearTimeout(timer);
      if (!gone) setLibrary(module.echarts);
    }, giveUp);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, []);
  // Not the library's own sizing: it loses a resize that comes right after the first drawing.
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      const instance = chart.current?.ele && chart.current.getEchartsInstance();
      if (instance && (instance.getWidth() !== size.width || instance.getHeight() !== size.height))
        instance.resize(size);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const guarded = useMemo(
    () =>
      library &&
      guard(library, {
        drawn: setDrawn,
        fault: () => fault.current('option'),
      }),
    [library],
  );
  return (
    <div ref={frame} aria-hidden="true" className="absolute inset-0">
      {guarded && (
        <ReactEChartsCore
          ref={chart}
          echarts={guarded}
          option={spec.option}
          opts={SVG}
          notMerge
          autoResize={false}
          style={FILL}
        />
      )}
    </div>
  );
}

const SVG = { renderer: 'svg' } as const;
const FILL = { height: '100%', width: '100%' } as const;

/**
 * The library with `setOption` watched: a first drawing that throws would escape React's error
 * boundaries as an unhandled rejection.
 */
function guard(
  library: Library,
  on: { drawn: (drawn: boolean) => void; fault: () => void },
): Library {
  const known = new WeakSet<object>();
  let standIn: ReturnType<Library['getInstanceByDom']>;
  return {
    ...library,
    // The wrapper first makes an instance only to learn the size of its box. Ours has its size before:
    // that first instance is none and has finished at once.
    getInstanceByDom: (place) => standIn ?? library.getInstanceByDom(place),
    init(...args: Parameters<Library['init']>) {
      const [place] = args;
      if (place && !known.has(place)) {
        known.add(place);
        standIn = { on: (_: string, done: () => void) => done() } as unknown as typeof standIn;
        return standIn as ReturnType<Library['init']>;
      }
      standIn = undefined;
      const instance = library.init(...args);
      /** Whether it could be drawn; if not, that is told. */
      const tried = (draw: () => void): boolean => {
        try {
          draw();
          return true;
        } catch (error) {
          console.warn('A chart option could not be drawn.', error);
          on.fault();
          return false;
        }
      };
      let given = false;
      // The wrapper binds its own listeners too late: a drawing ends inside setOption.
      instance.on('finished', () => given && on.drawn(true));
      const setOption = instance.setOption.bind(instance);
      instance.setOption = (option: EChartsCoreOption, how?: boolean | SetOptionOpts) => {
        on.drawn(false);
        if (given) {
          tried(() => setOption(option, how as SetOptionOpts));
          return;
        }
        given = true;
        // The first drawing is when the library is compiled: in two turns, it leaves the page alive.
        const { animation } = instance.getZr();
        animation.pause();
        const first = { ...(how as SetOptionOpts), lazyUpdate: true };
        if (!tried(() => setOption(option, first))) return;
        setTimeout(() => {
          if (instance.isDisposed()) return;
          animation.resume();
          tried(() => {
            animation.update();
            on.drawn(true);
          });
        });
      };
      return instance;
    },
  };
}
