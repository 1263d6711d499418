import { useMemo } from 'react';
import { timelineChart } from '../../charts/timeline.ts';
import { perMark } from '../../charts/timelineBins.ts';
import { columnBoxes } from '../../charts/timelineLayout.ts';
import { timelineFinding } from '../../content/findings/timeline.ts';
import { distinctSides } from '../../domain/select.ts';
import { timeline as timelineOf } from '../../domain/timeline.ts';
import { listPaging } from '../../i18n/listPaging.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import { useView } from '../../state/store.ts';
import { Chart } from '../../ui/chart/Chart.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { StackedTimeline } from './StackedTimeline.tsx';
import { StateKey } from './StateKey.tsx';
import { WideTimeline } from './WideTimeline.tsx';

/** Timeline: by when, and which statements name a year at all. */
export function TimelineView({ dataset, selection: chosen }: ScreenProps) {
  const lang = useLang();
  const text = useText(timelineWords);
  const palette = usePalette();
  const as = useDeferredView((view) => view.as);
  const selected = useDeferredView((view) => view.record);
  const act = useView((state) => state.act);
  const [ref, width] = useColumnWidth();
  const selection = useMemo(() => distinctSides(chosen), [chosen]);
  const timeline = useMemo(() => timelineOf(selection), [selection]);
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const boxes = columnBoxes(timeline, width);
  const stacked = as === 'chart' && width > 0 && !boxes;
  const onOpen = (id: string) => act({ type: 'open', id });

  const body = () => {
    if (timeline.columns.length === 0) {
      return <NoStatements dataset={dataset} selection={selection} />;
    }
    if (width === 0) return null;
    if (as === 'table') {
      const spec = timelineChart(timeline, { lang, palette, width, selected, documents });
      return <Chart spec={spec} selected={selected} as="table" onOpen={onOpen} />;
    }
    if (!boxes) {
      return <StackedTimeline timeline={timeline} documents={documents} onOpen={onOpen} />;
    }
    const held = { timeline, boxes, documents, width, selected, onOpen };
    return <WideTimeline {...held} />;
  };

  return (
    <div>
      <TitleBlock
        title={timelineFinding(dataset, chosen, lang)}
        subtitle={text.subtitle[stacked ? 'stacked' : 'wide']}
        tools={<AsSwitch />}
      />
      <ColumnHeads selection={chosen} />
      <StateKey
        timeline={timeline}
        documents={[documents.a, documents.b].flatMap((document) => document ?? [])}
      />
      {as === 'chart' && perMark(timeline) > 1 && (
        <p className="pb-2 text-note text-ink2">{listPaging[lang].binned(perMark(timeline))}</p>
      )}
      <div ref={ref}>{body()}</div>
      <p className="border-rule border-t py-2 text-note text-ink2 empty:hidden">
        {timeline.columns.some(({ breakAfter }) => breakAfter) && `${text.breakNote} `}
        {timeline.columns.some(({ key }) => key === 'this-year') && text.caution}
      </p>
    </div>
  );
}
