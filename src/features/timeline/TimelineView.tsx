import './timeline.css';
import { useCallback, useMemo, useState } from 'react';
import { timelineRecords } from '../../charts/timelineRecords.ts';
import { timelineFinding } from '../../content/findings/timeline.ts';
import { isEmpty, timelineTable } from '../../content/timelineTable.ts';
import { distinctSides, select } from '../../domain/select.ts';
import { timeline as timelineOf } from '../../domain/timeline.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import { useView } from '../../state/store.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { EmptiedThemes } from '../filter/EmptiedThemes.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { initialsOf } from '../filter/pinyin.ts';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { BandOfYears } from './BandOfYears.tsx';
import { StateKey } from './StateKey.tsx';
import { TimelineGrid } from './TimelineGrid.tsx';
import { TimelineSections } from './TimelineSections.tsx';
import { countsWidth, tableColumns } from './tableColumns.ts';

/** Width of the counts beside the band where no table stands under it, in px. */
const COUNTS = { zh: 136, en: 152 } as const;

/** Timeline: on each theme what is to be done by when, under a band of the years that are named. */
export function TimelineView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(timelineTableWords);
  const as = useDeferredView((view) => view.as);
  const act = useView((state) => state.act);
  const [ref, width] = useColumnWidth();
  const [lit, setLit] = useState<number | null>(null);
  const table = useMemo(() => timelineTable(selection), [selection]);
  // The band is what years are chosen by: it keeps those that are not chosen.
  const ofAllYears = useMemo(() => {
    const filter = { ...selection.filter, years: null, dated: null };
    return timelineOf(distinctSides(select(dataset, filter, initialsOf(dataset))));
  }, [dataset, selection]);
  const onOpen = useCallback((id: string) => act({ type: 'open', id }), [act]);
  const widths = tableColumns(table.columns, width, table.listed, lang);
  const isNothing = table.columns.length === 0;

  const body = () => {
    if (width === 0) return null;
    if (as === 'table') {
      if (isNothing) return <NoStatements dataset={dataset} selection={selection} />;
      return <Records selection={selection} onOpen={onOpen} />;
    }
    const shared = { table, dataset, selection, onOpen };
    return (
      <>
        <BandOfYears
          timeline={ofAllYears}
          table={table}
          selection={selection}
          width={width}
          counts={widths ? countsWidth(lang) : COUNTS[lang]}
          short={!widths}
          lit={lit}
          onYear={setLit}
        />
        {isNothing ? (
          <NoStatements dataset={dataset} selection={selection} />
        ) : widths ? (
          <TimelineGrid {...shared} widths={widths} lit={lit} onYear={setLit} />
        ) : (
          <TimelineSections {...shared} />
        )}
      </>
    );
  };
  return (
    <div>
      <TitleBlock
        title={timelineFinding(dataset, selection, lang)}
        subtitle={<StateKey selection={selection} />}
        tools={<AsSwitch />}
      />
      {(as === 'table' || !widths) && <ColumnHeads selection={selection} />}
      <div ref={ref}>{body()}</div>
      {table.emptied.length > 0 && !isNothing && as === 'chart' && (
        <EmptiedThemes themes={table.emptied} selection={selection} />
      )}
      {as === 'chart' && (
        <p className="py-2 text-ink3 text-note empty:hidden">
          {[
            table.columns.some(({ key }) => key === 'this-year') && text.caution(widths !== null),
            widths && table.rows.some(({ cells }) => cells.some(isEmpty)) && text.dot,
          ]
            .filter(Boolean)
            .join(text.stop)}
        </p>
      )}
    </div>
  );
}

/** All statements as a table, column by column. */
function Records({
  selection,
  onOpen,
}: Pick<ScreenProps, 'selection'> & { onOpen: (id: string) => void }) {
  const lang = useLang();
  const text = useText(timelineWords);
  const own = useMemo(() => distinctSides(selection), [selection]);
  const spec = useMemo(() => {
    const timeline = timelineOf(own);
    const { total, dated } = timeline;
    const named = dated.a + dated.b;
    const { a, b } = own.sides;
    const documents = { a: a?.document ?? null, b: b?.document ?? null };
    return {
      name: text.chartName,
      finding: text.finding(total.a + total.b - named, named),
      table: timelineRecords(timeline, { lang, documents }),
    };
  }, [own, text, lang]);
  return <ChartTable spec={spec} onOpen={onOpen} />;
}
