import './records.css';
import { useMemo } from 'react';
import { recordsFinding } from '../../content/findings/records.ts';
import { groupRows, type RowGroup } from '../../domain/groupRows.ts';
import { PAGE_COLUMNS, type RecordSort } from '../../domain/recordColumns.ts';
import { recordRows } from '../../domain/recordRows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { recordNames, recordsHtml, recordsTsv } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { groupShown } from '../../state/groups.ts';
import { useTablePreferences, WIDTHS } from '../../state/recordsTable.ts';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import { OrderChoice } from '../filter/OrderChoice.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { LiveView, useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import { orderedRows } from '../screen/orderedRows.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { EmptySides } from './EmptySides.tsx';
import { RecordList } from './RecordList.tsx';
import { RecordsTable } from './RecordsTable.tsx';
import { SortChoice } from './SortChoice.tsx';

/** Narrower, the rows are a list. */
const TABLE_FROM = 960;

/** So many rows are in the page from the first, so that the browser's own search finds them. */
const AT_ONCE = 500;

const NO_HEADS: ReadonlyMap<string, RowGroup> = new Map();

const groupOf = (view: View) =>
  groupShown('records', view.screen === 'records' ? view.group : null) === 'doc' ? 'doc' : 'theme';

/** All statements as a table, by theme or sorted by the link, with the columns of the reader's own choice. */
export function RecordsView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(records);
  const sort = useDeferredView((view) => view.sort);
  const group = useDeferredView(groupOf);
  const record = useDeferredView((view) => view.record);
  const act = useView((state) => state.act);
  const { columns: own, widths, setColumns, setWidth, reset } = useTablePreferences();
  const [ref, width] = useColumnWidth();
  // What the rows are sorted by is seen.
  const columns = useMemo(
    () => PAGE_COLUMNS.filter((id) => own.includes(id) || id === sort?.column),
    [own, sort],
  );

  const names = useMemo(() => recordNames(dataset), [dataset]);
  const { rows, heads } = useMemo(() => {
    if (sort) return { rows: orderedRows(dataset, selection, sort, lang), heads: NO_HEADS };
    const groups = groupRows(recordRows(dataset, selection), group);
    return {
      rows: groups.flatMap((one) => one.rows),
      heads: new Map(groups.map((one) => [one.rows[0]?.id ?? '', one])),
    };
  }, [dataset, selection, sort, group, lang]);
  const least = rows.findIndex(({ id }) => id === record) + 1;
  const [drawn, rest] = useIncrementalList(rows, AT_ONCE, least);

  const list = width < TABLE_FROM;
  const onSort = (next: RecordSort | null) => act({ type: 'sort', sort: next });
  const shared = {
    rows: drawn,
    heads,
    shown: shownDocuments(selection).map(({ id }) => id),
    names,
    selected: record,
    onlyTheme: selection.filter.themes?.length === 1,
    onOpen: (id: string) => act({ type: 'open', id }),
    onTheme: (theme: string | null) =>
      act({ type: 'filter', patch: { themes: theme ? [theme] : null } }),
  };
  const body = () => {
    if (width === 0 || rows.length === 0) return null;
    if (list) return <RecordList {...shared} />;
    return (
      <RecordsTable
        {...shared}
        chosen={columns}
        widths={widths}
        range={WIDTHS}
        width={width}
        sort={sort}
        onSort={onSort}
        onWidth={setWidth}
      />
    );
  };
  const tools = (
    <>
      <LiveView of={(view) => view.sort}>
        {(order) =>
          list ? (
            <SortChoice sort={order} group={group} onSort={onSort} />
          ) : (
            !order && (
              <OrderChoice label={text.order} name="order" orders={text.orders} of={groupOf} />
            )
          )
        }
      </LiveView>
      {!list && <ColumnMenu shown={own} onColumns={setColumns} onReset={reset} />}
      <CopyButton
        label={text.copy}
        look="tool-press"
        content={() => {
          const copied = [rows, columns, names, lang] as const;
          return { text: recordsTsv(...copied), html: recordsHtml(...copied) };
        }}
      />
    </>
  );
  return (
    <>
      <TitleBlock
        title={recordsFinding(dataset, selection, lang)}
        subtitle={
          list ? text.subtitle.list : `${text.subtitle.table}${text.space}${text.subtitle.keys}`
        }
        tools={rows.length > 0 && tools}
      />
      <ColumnHeads selection={selection} />
      <EmptySides dataset={dataset} selection={selection} />
      {sort && rows.length > 0 && <SortLine sort={sort} group={group} onSort={onSort} />}
      <div ref={ref}>
        {body()}
        {rest}
      </div>
    </>
  );
}

/** The order in words, also where the column that it goes by is not shown. */
function SortLine({
  sort: { column, descending },
  group,
  onSort,
}: {
  sort: RecordSort;
  group: 'theme' | 'doc';
  onSort: (sort: RecordSort | null) => void;
}) {
  const text = useText(records);
  const note = column === 'value' || column === 'time' ? column : 'other';
  return (
    <p className="border-rule border-t py-0.5 text-note text-ink2">
      {[
        text.sorted(text.columns[column], descending ? text.descending : text.ascending),
        text.sortNote[note],
      ].join(text.space)}{' '}
      <button type="button" className="press-link" onClick={() => onSort(null)}>
        {text.toGroups[group]}
      </button>
    </p>
  );
}
