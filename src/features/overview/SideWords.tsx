import { type OverviewCell, silentBecause } from '../../content/overviewRows.ts';
import { type Filter, isNarrowed, OPEN_CLAUSES } from '../../domain/filter.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import type { Theme } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { StatementRow } from '../evidence/StatementRow.tsx';

/** In the row: the words that set a document's step, or all that a filter leaves; or why there are none, and where they are. */
export function SideWords({
  cell,
  theme,
  filter,
  listed,
  selected,
  onOpen,
}: {
  cell: OverviewCell;
  theme: Theme;
  filter: Filter;
  listed: boolean;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(overviewRowWords);
  const act = useView((state) => state.act);
  const { document, reading, kept, all } = cell;
  const whose = <span className="sr-only">{`${document.name[lang]}${text.colon}`}</span>;
  const line = (record: (typeof kept)[number], marked: boolean) => (
    <StatementRow
      key={record.id}
      document={document}
      record={record}
      marked={marked}
      selected={record.id === selected}
      onOpen={onOpen}
    />
  );
  if (reading.type === 'absent') {
    return (
      <>
        {whose}
        <Absent code={reading.code} absence={reading.absence} onOpen={onOpen} />
      </>
    );
  }
  if (kept.length === 0 && isNarrowed(filter)) {
    return (
      <p className="text-ink2">
        {whose}
        {text.silent[silentBecause(cell, filter)]}
        <button
          type="button"
          className="inline-press"
          onClick={() => act({ type: 'filter', patch: { ...OPEN_CLAUSES, themes: [theme.id] } })}
        >
          {text.seeAll(all.length)}
        </button>
      </p>
    );
  }
  if (listed) return <>{kept.map((record) => line(record, true))}</>;
  if (reading.type === 'stated' || reading.type === 'filtered') {
    return cell.sharpest && line(cell.sharpest, false);
  }
  return (
    <p className="text-ink2">
      {whose}
      {text.noAim}
      <button
        type="button"
        data-mark={cell.target ?? undefined}
        className="inline-press"
        onClick={() => cell.target !== null && onOpen(cell.target)}
      >
        {text.rest[reading.type](reading.records.length)}
      </button>
    </p>
  );
}
