import {
  columnWords,
  isEmpty,
  statedValues,
  stripWords,
  type TimelineCell,
  type TimelineRow,
  timelineTable,
} from '../../../content/timelineTable.ts';
import { SIDES } from '../../../domain/filter.ts';
import type { TimelineMark } from '../../../domain/rows.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { overviewRowWords } from '../../../i18n/overviewRows.ts';
import { columnHead } from '../../../i18n/timeline.ts';
import { timelineTableWords } from '../../../i18n/timelineTable.ts';
import type { PolicyDocument } from '../../../model/dataset.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { usePaper } from './paper.ts';
import { Reference, SAID, Said, Unsaid } from './Said.tsx';

/** The timeline on paper: themes by time, in each cell both documents' statements; those without a year as marks. */
export function TimelinePaper() {
  const { selection, lang } = usePaper();
  const { columns, documents, strips, rows, emptied, listed } = timelineTable(selection);
  const first = columns[0]?.key === 'none' && columns.length > 1 ? 2 : 1;
  return (
    <>
      <table className="print-table print-timeline">
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {columnHead(column, lang).head}
                <span className="print-place">{columnWords(column, documents, lang)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strips.map((strip) => {
            const { side, absence } = strip;
            const words = stripWords(strip, documents, lang);
            return (
              <tr key={side}>
                <td colSpan={first} />
                <td colSpan={columns.length + 1 - first}>
                  {absence ? <Unsaid absence={absence} words={words} /> : words}
                </td>
              </tr>
            );
          })}
          {rows.map((row) => (
            <tr key={row.theme.id}>
              <th scope="row">{row.theme.name[lang]}</th>
              {columns.map(({ key }, index) => {
                const cell = row.cells[index] ?? { a: [], b: [] };
                return (
                  <td key={key}>
                    {key === 'none' && !listed ? (
                      <Lanes row={row} cell={cell} documents={documents} />
                    ) : isEmpty(cell) ? (
                      '·'
                    ) : (
                      SIDES.map((side) =>
                        cell[side].map((mark) => {
                          const document = documents[side];
                          return (
                            document && (
                              <Entry key={mark.record.id} document={document} mark={mark} />
                            )
                          );
                        }),
                      )
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {emptied.length > 0 && <p>{overviewRowWords[lang].emptied(emptied.length)}</p>}
    </>
  );
}

function Lanes({
  row: { absence, unread },
  cell,
  documents,
}: {
  row: TimelineRow;
  cell: TimelineCell;
  documents: Readonly<Record<'a' | 'b', PolicyDocument | null>>;
}) {
  const { lang } = usePaper();
  const names = nameSides(documents.a, documents.b, lang);
  return SIDES.map((side) => {
    const document = documents[side];
    if (!document) return null;
    if (absence[side] || unread[side]) {
      const code = absence[side] ? 'A0' : 'A8';
      const say = timelineTableWords[lang];
      const words = say[code === 'A0' ? 'unmentioned' : 'unread'](names[side].full);
      return <Unsaid key={side} code={code} absence={absence[side]} words={words} />;
    }
    return (
      <span key={side} className="flex flex-wrap gap-0.5 py-px">
        {cell[side].map(({ record, state }) => (
          <Mark key={record.id} of={document} state={state} size={13} />
        ))}
      </span>
    );
  });
}

/** A figure by its values, any other statement in words. */
function Entry({
  document,
  mark: { record, state },
}: {
  document: PolicyDocument;
  mark: TimelineMark;
}) {
  const { dataset, lang } = usePaper();
  const values = statedValues(record, dataset.metrics, lang);
  if (!values) return <Said record={record} document={document} />;
  return (
    <p className={SAID}>
      <Mark of={document} state={state} size={13} />
      <span>
        {values.map(({ value, name, period }) => (
          <span key={`${name}${value}`}>
            <b>{value}</b> {name}
            {period && `${timelineTableWords[lang].comma}${period}`}{' '}
          </span>
        ))}
        <Reference id={record.id} />
      </span>
    </p>
  );
}
