import { timelineChart } from '../../charts/timeline.ts';
import { type ColumnBox, TIMELINE } from '../../charts/timelineLayout.ts';
import { Chart } from '../../components/Chart.tsx';
import { useLang } from '../../components/Lang.tsx';
import { usePalette } from '../../components/Scheme.tsx';
import { type Pair, SIDES } from '../../domain/filter.ts';
import type { Timeline } from '../../domain/rows.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Break, ColumnHeading } from './ColumnHeading.tsx';
import { StatementList } from './StatementList.tsx';

/** How many statements a column shows of each document before the rest is asked for. */
const FIRST = 4;

/** The unit chart with both lanes, and under each of its columns the statements in words. */
export function WideTimeline({
  timeline,
  boxes,
  documents,
  width,
  selected,
  onOpen,
}: {
  timeline: Timeline;
  boxes: readonly ColumnBox[];
  documents: Pair<PolicyDocument | null>;
  width: number;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const palette = usePalette();
  const spec = timelineChart(timeline, { lang, palette, width, selected, documents });
  return (
    <div>
      <Chart spec={spec} selected={selected} as="chart" onOpen={onOpen} />
      <div
        className="grid pt-4"
        style={{
          columnGap: TIMELINE.gap,
          gridTemplateColumns: boxes.map((box) => `${box.width}px`).join(' '),
        }}
      >
        {timeline.columns.map((column) => (
          <section key={column.key} className="relative border-rule border-t pt-1.5">
            <ColumnHeading column={column} />
            {column.breakAfter && (
              <span
                className="absolute top-1.5 text-center"
                style={{ left: '100%', width: TIMELINE.gap }}
              >
                <Break />
              </span>
            )}
            {SIDES.map((side) => {
              const document = documents[side];
              if (!document || column.marks[side].length === 0) return null;
              return (
                <StatementList
                  key={side}
                  document={document}
                  marks={column.marks[side]}
                  first={FIRST}
                  periods={column.key === 'this-year'}
                  onOpen={onOpen}
                />
              );
            })}
          </section>
        ))}
      </div>
    </div>
  );
}
