import { type PointerEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { BAND, timelineBand, yearsWithin } from '../../charts/timelineBand.ts';
import type { TimelineTable } from '../../content/timelineTable.ts';
import { isOneYear, SIDES } from '../../domain/filter.ts';
import type { Selection, Timeline } from '../../domain/rows.ts';
import { statedYears } from '../../domain/years.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import { useView } from '../../state/store.ts';
import { NativeChartView } from '../../ui/chart/NativeChartView.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { useDeferredView } from '../screen/deferredView.ts';

/** From so many px on a press is a drag. */
const DRAG = 5;

/**
 * The years on their axis over the table. A press on a year filters by it, a drag by the years it takes in; what
 * has no year is counted beside the lanes. Nothing where no statement names a year.
 */
export function BandOfYears({
  timeline,
  table,
  selection,
  width,
  counts,
  short,
  lit,
  onYear,
}: {
  /** All that the filter would leave without its years. */
  timeline: Timeline;
  table: TimelineTable;
  selection: Selection;
  width: number;
  /** Width of the counts beside it, in px. */
  counts: number;
  /** Whether these have room for their first words alone. */
  short: boolean;
  /** The year that is pointed at. */
  lit: number | null;
  onYear: (year: number | null) => void;
}) {
  const lang = useLang();
  const text = useText(timelineTableWords).band;
  const palette = usePalette();
  const act = useView((state) => state.act);
  const selected = useDeferredView((view) => view.record);
  const { documents, columns } = table;
  const { years: range, dated } = selection.filter;
  const held = isOneYear(range) ? range.from : null;
  const kept = useMemo(() => yearsOf(columns), [columns]);
  const band = useMemo(() => {
    const look = { lang, palette, width: width - counts, selected, documents, kept, held };
    return timelineBand(timeline, look);
  }, [timeline, lang, palette, width, counts, selected, documents, kept, held]);
  if (!band) return null;
  const filter = (years: { from: number; to: number } | null) =>
    act({ type: 'filter', patch: { years, dated: null } });
  const box = range && {
    from: share(band.scale, (range.from ?? band.scale[0]) - 0.5),
    to: share(band.scale, (range.to ?? band.scale[1]) + 0.5),
  };
  return (
    <div
      className="band"
      style={{ gridTemplateColumns: `${counts}px minmax(0, 1fr)`, minHeight: 2 * BAND.lane }}
    >
      <div className="text-note">
        {SIDES.map((side) => {
          const document = documents[side];
          if (!document) return null;
          const none = timeline.columns.find(({ key }) => key === 'none')?.marks[side].length ?? 0;
          const now =
            timeline.columns.find(({ key }) => key === 'this-year')?.marks[side].length ?? 0;
          return (
            <div key={side} className="flex items-center gap-2" style={{ height: BAND.lane }}>
              <Mark of={document} />
              <span className="min-w-0 leading-4">
                <span className="sr-only">{document.name[lang]} </span>
                {none > 0 && (
                  <button
                    type="button"
                    aria-pressed={dated === 'no'}
                    className="inline-press block min-h-6"
                    onClick={() =>
                      act({
                        type: 'filter',
                        patch: { years: null, dated: dated === 'no' ? null : 'no' },
                      })
                    }
                  >
                    {text.undated(none, !short && none === timeline.total[side])}
                  </button>
                )}
                {now > 0 && <span className="block text-ink3">{text.unstated(now, !short)}</span>}
              </span>
            </div>
          );
        })}
      </div>
      <DragArea
        box={box}
        onDrag={(ends) => {
          const years = yearsWithin(band, ends);
          if (years) filter(years);
        }}
      >
        <NativeChartView
          chart={band.chart}
          keys={text.keys}
          lit={lit === null ? null : String(lit)}
          onPoint={(key) => onYear(key === null ? null : Number(key))}
          onPress={(key) => {
            const year = Number(key);
            filter(year === held ? null : { from: year, to: year });
          }}
        />
      </DragArea>
    </div>
  );
}

/** Gives both ends of a drag over it as shares of its width, and draws what is dragged over or else a box that is given. */
function DragArea({
  box,
  onDrag,
  children,
}: {
  box: { from: number; to: number } | null;
  onDrag: (ends: readonly [number, number]) => void;
  children: ReactNode;
}) {
  const area = useRef<HTMLDivElement>(null);
  const start = useRef<number | null>(null);
  const [drag, setDrag] = useState<readonly [number, number] | null>(null);
  const at = ({ clientX }: PointerEvent) => {
    const { left, width } = area.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(1, (clientX - left) / width));
  };
  const shown = drag ? { from: Math.min(...drag), to: Math.max(...drag) } : box;
  return (
    <div
      ref={area}
      className="band-years"
      onPointerDown={(event) => {
        if (event.button === 0) start.current = at(event);
      }}
      onPointerMove={(event) => {
        if (start.current === null) return;
        const width = area.current?.clientWidth ?? 1;
        const now = at(event);
        if (!drag && Math.abs(now - start.current) * width < DRAG) return;
        // From here on it is ours: a press keeps its own target.
        area.current?.setPointerCapture(event.pointerId);
        setDrag([start.current, now]);
      }}
      onPointerUp={() => {
        start.current = null;
        setDrag(null);
        if (drag) onDrag(drag);
      }}
      onPointerCancel={() => {
        start.current = null;
        setDrag(null);
      }}
    >
      {children}
      {shown && (
        <span
          aria-hidden="true"
          className="band-box"
          style={{ left: `${shown.from * 100}%`, right: `${(1 - shown.to) * 100}%` }}
        />
      )}
    </div>
  );
}

function share([from, to]: readonly [number, number], year: number): number {
  return Math.max(0, Math.min(1, (year - from) / (to - from)));
}

function yearsOf(columns: TimelineTable['columns']): ReadonlySet<number> {
  return new Set(
    columns
      .flatMap(({ marks }) => [...marks.a, ...marks.b])
      .flatMap(({ record }) => statedYears(record)),
  );
}
