import './goals.css';
import { useMemo } from 'react';
import { goalsFinding } from '../../content/findings/goals.ts';
import { namedLists, spokenRows, themeRows } from '../../domain/compare.ts';
import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { goals } from '../../i18n/goals.ts';
import type { Alignment, Dataset } from '../../model/dataset.ts';
import { groupShown } from '../../state/groups.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { OrderChoice } from '../filter/OrderChoice.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { useDeferredView } from '../screen/deferredView.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { goalsTable } from './goalsTable.ts';
import { NamedLists } from './NamedLists.tsx';
import { Structure } from './Structure.tsx';
import { ThemeRows } from './ThemeRows.tsx';

/** In sight also while the outlines under the chart scroll. */
const DOC_HEADS = 'sticky top-0 z-1 grid gap-x-6 gap-y-2 bg-paper sm:grid-cols-2';

const orderOf = ({ group }: View) => (groupShown('goals', group) === 'doc' ? 'doc' : 'theme');

/** Goals and measures side by side, by theme or in each document's own order. It is text, so it is HTML. */
export function GoalsView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(goals);
  const view = useDeferredView((view) => view);
  const act = useView((state) => state.act);
  const rows = useMemo(() => themeRows(selection), [selection]);
  const spoken = spokenRows(rows);
  const order = orderOf(view);
  const onOpen = (id: string) => act({ type: 'open', id });
  const tools = (
    <>
      <OrderChoice
        label={text.order}
        name="goals-order"
        orders={text.orders}
        of={orderOf}
        segmented
      />
      <AsSwitch />
    </>
  );
  const { a, b } = selection.sides;
  const isAlone = shownDocuments(selection).length === 1;
  const none = (a?.records.length ?? 0) + (b?.records.length ?? 0) === 0;
  const body = () => {
    if (none) return <NoStatements dataset={dataset} selection={selection} />;
    if (order === 'doc')
      return (
        <Structure
          selection={selection}
          selected={view.record}
          asTable={view.as === 'table'}
          onOpen={onOpen}
        />
      );
    if (view.as === 'table')
      return <ChartTable spec={goalsTable(spoken, selection, lang)} onOpen={onOpen} />;
    return (
      <ThemeRows
        rows={spoken}
        selection={selection}
        alignments={alignmentsOf(dataset, selection)}
        selected={view.record}
        onOpen={onOpen}
        onTheme={(theme) => act({ type: 'filter', patch: { themes: theme ? [theme] : null } })}
      />
    );
  };
  return (
    <>
      <TitleBlock
        title={goalsFinding(dataset, selection, lang)}
        subtitle={text.subtitle[order === 'doc' && isAlone ? 'alone' : order]}
        tools={tools}
      />
      {/* The rows have heads of their own, over their columns. */}
      {(none || order === 'doc' || view.as === 'table') && (
        <ColumnHeads selection={selection} {...(order === 'doc' && { className: DOC_HEADS })} />
      )}
      {body()}
      <NamedLists
        dataset={dataset}
        selection={selection}
        lists={namedLists(selection)}
        onOpen={onOpen}
      />
    </>
  );
}

// What was written about two documents is not said of a document beside itself.
function alignmentsOf(dataset: Dataset, { filter: { a, b } }: Selection): readonly Alignment[] {
  if (a === b) return [];
  return dataset.alignments.filter(({ records }) => records[a] && records[b]);
}
