import { timelineSaid } from '../../../content/timelineSaid.ts';
import { overviewRowWords } from '../../../i18n/overviewRows.ts';
import { Cell } from './Cell.tsx';
import { usePaper } from './paper.ts';
import { TablePaper } from './TablePaper.tsx';

/** The timeline on paper: themes by time, in each cell both documents' statements; those without a year as marks. */
export function TimelinePaper() {
  const { dataset, selection, lang } = usePaper();
  const table = timelineSaid(dataset, selection, lang);
  const { columns, strips, first, emptied } = table;
  const from = Math.max(0, first) + 1;
  return (
    <>
      <TablePaper
        table={table}
        look="print-timeline"
        before={strips.map(({ key, over }) => (
          <tr key={key}>
            <td colSpan={from} />
            <td colSpan={columns.length + 1 - from}>
              <Cell cell={[over]} />
            </td>
          </tr>
        ))}
      />
      {emptied > 0 && <p>{overviewRowWords[lang].emptied(emptied)}</p>}
    </>
  );
}
