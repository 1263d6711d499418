import { searchWords } from '../../content/slideQuotes.ts';
import { spokenRows, themeRows } from '../../domain/compare.ts';
import { SIDES, type Side } from '../../domain/filter.ts';
import { markState } from '../../domain/markState.ts';
import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { distinctSides } from '../../domain/select.ts';
import { goals } from '../../i18n/goals.ts';
import { nameSides } from '../../i18n/naming.ts';
import { terms } from '../../i18n/terms.ts';
import type { Lang } from '../../model/values.ts';
import { Mark } from '../../ui/Mark.tsx';

/** Goals and measures on paper, theme by theme and side by side: our labels, each with the number of the note that has the words. */
export function GoalsByTheme({
  selection,
  lang,
  noteOf,
}: {
  selection: Selection;
  lang: Lang;
  /** The number of a statement's note. */
  noteOf: (record: string) => number | null;
}) {
  const distinct = distinctSides(selection);
  const sides = SIDES.filter((side) => distinct.sides[side]);
  const names = nameSides(distinct.sides.a?.document, distinct.sides.b?.document, lang);
  const rows = spokenRows(themeRows(selection));
  return (
    <table className="print-goals">
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
                <Said row={row} side={side} selection={distinct} lang={lang} noteOf={noteOf} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What one document says on one theme, or the search that found nothing. */
function Said({
  row,
  side,
  selection,
  lang,
  noteOf,
}: {
  row: ThemeRow;
  side: Side;
  selection: Selection;
  lang: Lang;
  noteOf: (record: string) => number | null;
}) {
  const document = selection.sides[side]?.document;
  const records = row.records[side];
  const absence = row.absence[side];
  if (!document) return null;
  if (absence) {
    return (
      <>
        <b>{terms[lang].absence.A0}</b>
        <span className="print-place">{searchWords(absence, lang)}</span>
      </>
    );
  }
  if (records.length === 0) return <span className="print-label">{goals[lang].hidden}</span>;
  return (
    <ul>
      {records.map((record) => (
        <li key={record.id}>
          <Mark of={document} state={markState(record)} size={14} />
          <span>
            {record.label[lang]} [{noteOf(record.id)}]
          </span>
        </li>
      ))}
    </ul>
  );
}
