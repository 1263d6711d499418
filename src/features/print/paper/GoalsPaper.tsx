import { searchWords } from '../../../content/slideQuotes.ts';
import { spokenRows, themeRows } from '../../../domain/compare.ts';
import { SIDES, type Side } from '../../../domain/filter.ts';
import type { Selection, ThemeRow } from '../../../domain/rows.ts';
import { distinctSides } from '../../../domain/select.ts';
import { goals } from '../../../i18n/goals.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { usePaper } from './paper.ts';
import { Said, Unsaid } from './Said.tsx';

/** Goals and measures on paper, theme by theme and side by side: in Chinese the documents' words, in English our labels with the numbers of their notes. */
export function GoalsPaper() {
  const { selection, lang } = usePaper();
  const distinct = distinctSides(selection);
  const sides = SIDES.filter((side) => distinct.sides[side]);
  const names = nameSides(distinct.sides.a?.document, distinct.sides.b?.document, lang);
  const rows = spokenRows(themeRows(selection));
  return (
    <table className="print-table print-goals [&_tr]:break-inside-auto!">
      <thead>
        <tr>
          <th scope="col">{goals[lang].theme}</th>
          {sides.map((side) => {
            const document = distinct.sides[side]?.document;
            return (
              <th key={side} scope="col">
                {document && <Mark of={document} />} {names[side].full}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.theme.id}>
            <th scope="row">{row.theme.name[lang]}</th>
            {sides.map((side) => (
              <td key={side}>
                <Cell row={row} side={side} selection={distinct} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one document says on one theme, or the search that found nothing. */
function Cell({ row, side, selection }: { row: ThemeRow; side: Side; selection: Selection }) {
  const { lang } = usePaper();
  const document = selection.sides[side]?.document;
  const records = row.records[side];
  const absence = row.absence[side];
  if (!document) return null;
  if (absence) {
    return (
      <>
        <Unsaid absence={absence} />
        <span className="print-place">{searchWords(absence, lang)}</span>
      </>
    );
  }
  if (row.unread[side]) return <Unsaid code="A8" absence={null} />;
  if (records.length === 0) return <span className="print-label">{goals[lang].hidden}</span>;
  return records.map((record) => <Said key={record.id} record={record} document={document} />);
}
