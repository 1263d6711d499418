import './records.css';
import { useMemo } from 'react';
import { recordsFinding } from '../../content/findings/records.ts';
import type { RecordSort } from '../../domain/recordColumns.ts';
import { recordList, rowArray } from '../../domain/recordRows.ts';
import { recordNames, recordsHtml, recordsTsv } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { useTablePreferences, WIDTHS } from '../../state/recordsTable.ts';
import { useView } from '../../state/store.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { LiveView, useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import { orderedRows } from '../screen/orderedRows.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { EmptySides } from './EmptySides.tsx';
import { RecordCards } from './RecordCards.tsx';
import { RecordsTable } from './RecordsTable.tsx';
import { SortChoice } from './SortChoice.tsx';

/** Narrower, a row is a block of its own. */
const TABLE_FROM = 640;

/** All statements as a table: sorted by the link, with the columns of the reader's own choice. */
export function RecordsView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(records);
  const sort = useDeferredView((view) => view.sort);
  const record = useDeferredView((view) => view.record);
  const act = useView((state) => state.act);
  const { columns, widths, setColumns, setWidth, reset } = useTablePreferences();
  const [ref, width] = useColumnWidth();

  const names = useMemo(() => recordNames(dataset), [dataset]);
  const rows = useMemo(() => {
    if (!sort) return recordList(dataset, selection);
    return orderedRows(dataset, selection, sort, lang);
  }, [dataset, selection, sort, lang]);

  const cards = width < TABLE_FROM;
  const onSort = (next: RecordSort | null) => act({ type: 'sort', sort: next });
  const shared = {
    rows,
    names,
    selected: record,
    onlyTheme: selection.filter.themes?.length === 1,
    onOpen: (id: string) => act({ type: 'open', id }),
    onTheme: (theme: string | null) =>
      act({ type: 'filter', patch: { themes: theme ? [theme] : null } }),
  };
  const body = () => {
    if (width === 0 || rows.length === 0) return null;
    if (cards) return <RecordCards {...shared} />;
    return (
      <RecordsTable
        {...shared}
        shown={columns}
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
      {cards ? (
        <LiveView of={(view) => view.sort}>
          {(order) => <SortChoice sort={order} onSort={onSort} />}
        </LiveView>
      ) : (
        <ColumnMenu shown={columns} onColumns={setColumns} onReset={reset} />
      )}
      <CopyButton
        label={text.copy}
        content={() => {
          const copied = [rowArray(rows), columns, names, lang] as const;
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
          cards
            ? text.subtitle.cards
            : `${text.subtitle.table}${lang === 'en' ? ' ' : ''}${text.subtitle.keys}`
        }
        tools={rows.length > 0 && tools}
      />
      <ColumnHeads selection={selection} />
      <EmptySides dataset={dataset} selection={selection} />
      {sort && rows.length > 0 && <SortLine sort={sort} onSort={onSort} />}
      <div ref={ref}>{body()}</div>
    </>
  );
}

/** The order in words, also where the column that it goes by is not shown. */
function SortLine({
  sort: { column, descending },
  onSort,
}: {
  sort: RecordSort;
  onSort: (sort: RecordSort | null) => void;
}) {
  const text = useText(records);
  const note = column === 'value' || column === 'time' ? column : 'other';
  return (
    <p className="border-rule border-t py-0.5 text-note text-ink2">
      {text.sorted(text.columns[column], descending ? text.descending : text.ascending)}{' '}
      {text.sortNote[note]}{' '}
      <button type="button" className="press-link" onClick={() => onSort(null)}>
        {text.toDocument}
      </button>
    </p>
  );
}
