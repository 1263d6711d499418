import { timelineChart } from '../../charts/timeline.ts';
import { type ColumnBox, TIMELINE } from '../../charts/timelineLayout.ts';
import { type Pair, SIDES } from '../../domain/filter.ts';
import type { Timeline, TimelineColumn } from '../../domain/rows.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Chart } from '../../ui/chart/Chart.tsx';
import { useLang } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { Break, ColumnHeading } from './ColumnHeading.tsx';
import { StatementList } from './StatementList.tsx';
import { UndatedKinds, UndatedLists } from './Undated.tsx';

/** How many statements a column shows of each document before the rest is asked for. */
const FIRST = 4;

/**
 * The unit chart with both lanes; under each column of a year its statements in words. Those
 * without a year are the most: their column says of which kinds they are, and they are listed below
 * in the full width, the documents side by side.
 */
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
  const none = timeline.columns.find(({ key }) => key === 'none');
  const alone = none && timeline.columns.length === 1;
  const lists = (column: TimelineColumn) =>
    SIDES.map((side) => {
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
    });
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
            {column !== none && lists(column)}
            {column === none && !alone && <UndatedKinds column={column} documents={documents} />}
          </section>
        ))}
      </div>
      {none && <UndatedLists column={none} documents={documents} ruled={!alone} onOpen={onOpen} />}
    </div>
  );
}
