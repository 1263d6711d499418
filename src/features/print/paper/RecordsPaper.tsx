import { Fragment } from 'react';
import { groupRows } from '../../../domain/groupRows.ts';
import { PAGE_COLUMNS, type RecordColumn, type RecordSort } from '../../../domain/recordColumns.ts';
import { recordRows } from '../../../domain/recordRows.ts';
import { cellPieces, recordNames } from '../../../i18n/recordCells.ts';
import { records } from '../../../i18n/records.ts';
import { terms } from '../../../i18n/terms.ts';
import { isUntranslated } from '../../../model/untranslated.ts';
import { orderedRows } from '../../screen/orderedRows.ts';
import { usePaper } from './paper.ts';

/** The records on paper: the reader's columns, in the order of the screen. */
export function RecordsPaper({
  columns,
  sort,
  group,
}: {
  columns: readonly RecordColumn[];
  sort: RecordSort | null;
  group: 'doc' | 'theme';
}) {
  const { dataset, selection, lang, linkFor } = usePaper();
  const names = recordNames(dataset);
  const shown = PAGE_COLUMNS.filter((id) => columns.includes(id) || id === sort?.column);
  const groups = sort
    ? [{ key: '', title: '', rows: orderedRows(dataset, selection, sort, lang) }]
    : groupRows(recordRows(dataset, selection), group).map(({ id, rows }) => ({
        key: id,
        title: names.themes.get(id)?.name[lang] ?? names.documents.get(id)?.name[lang] ?? '',
        rows,
      }));
  return (
    <table className="print-table print-records [&_td:first-child]:whitespace-nowrap!">
      <thead>
        <tr>
          {shown.map((id) => (
            <th key={id} scope="col" data-column={id}>
              {records[lang].columns[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ key, title, rows }) => (
          <Fragment key={key}>
            {title !== '' && (
              <tr className="print-group">
                <th colSpan={shown.length} scope="rowgroup">
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.id}>
                {shown.map((id) => {
                  const words = cellPieces(row, id, names, lang)
                    .map((piece) =>
                      'absent' in piece
                        ? piece.absent === 'A7'
                          ? '–'
                          : terms[lang].absence[piece.absent]
                        : piece.words,
                    )
                    .join('\n');
                  return (
                    <td key={id}>
                      {id === 'id' ? <a href={linkFor(row.id)}>{words}</a> : words}
                      {id === 'quote' && lang === 'en' && !isUntranslated(row.label) && (
                        <span className="print-place">{row.label.en}</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
