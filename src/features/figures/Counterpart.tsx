import { SIDES } from '../../domain/filter.ts';
import type { FigureGroup, Selection } from '../../domain/rows.ts';
import { figures } from '../../i18n/figures.ts';
import { nameSides } from '../../i18n/naming.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { StatementRow } from '../evidence/StatementRow.tsx';

/** What the other document writes on the theme of a chart: its own words, or that it has none. */
export function Counterpart({
  group,
  selection,
  selected,
  onOpen,
}: {
  group: FigureGroup;
  selection: Selection;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(figures);
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  const key = SIDES.find(
    (side) =>
      !group.quantities.some(({ document }) => document.id === selection.sides[side]?.document.id),
  );
  const side = key && selection.sides[key];
  if (!key || !side) return null;
  const [record] = group.counterpart.records;
  return (
    <div className="border-rule border-t">
      <p className="pt-1 text-note text-ink2">{text.counterpart(names[key].full)}</p>
      {record ? (
        <StatementRow
          document={side.document}
          record={record}
          selected={record.id === selected}
          onOpen={onOpen}
        />
      ) : (
        <CounterpartAbsence group={group} onOpen={onOpen} />
      )}
    </div>
  );
}

/** Not mentioned at all, or left out by the filter: never the same words. */
export function CounterpartAbsence({
  group,
  onOpen,
}: {
  group: FigureGroup;
  onOpen: (id: string) => void;
}) {
  const text = useText(figures);
  const { absence } = group.counterpart;
  if (absence) return <Absent code="A0" absence={absence} onOpen={onOpen} />;
  return <p className="py-1 text-ui text-ink3">{text.filteredOut}</p>;
}
