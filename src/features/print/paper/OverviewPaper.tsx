import { Fragment } from 'react';
import {
  type OverviewCell,
  type OverviewRow,
  overviewGroupName,
  overviewRows,
  overviewSaid,
} from '../../../content/overviewRows.ts';
import { SIDES } from '../../../domain/filter.ts';
import { markState } from '../../../domain/markState.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { overview } from '../../../i18n/overview.ts';
import { overviewRowWords } from '../../../i18n/overviewRows.ts';
import { LADDER_STEPS } from '../../../model/values.ts';
import { DOCUMENT_FILL } from '../../../ui/documentClass.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Cell } from './Cell.tsx';
import { usePaper } from './paper.ts';

/** Six places beside each other. */
const LADDER = 'grid grid-cols-6 items-center text-center font-normal text-[7pt]';

/** The overview on paper: themes in groups, each with both marks on the ladder and both documents' words beside it. */
export function OverviewPaper({ order }: { order: 'gap' | 'theme' }) {
  const { dataset, selection, lang } = usePaper();
  const text = overviewRowWords[lang];
  const content = overviewRows(dataset, selection, order);
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  return (
    <>
      <table className="print-table print-overview">
        <thead>
          <tr>
            <th scope="col">{overview[lang].columns.theme}</th>
            <th scope="col">
              <span className={LADDER}>
                {LADDER_STEPS.map((step) => (
                  <span key={step}>{text.steps[step]}</span>
                ))}
              </span>
            </th>
            {SIDES.map((side) => (
              <th key={side} scope="col">
                {selection.sides[side] ? names[side].full : overview[lang].notLoaded}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.groups.map((group) => (
            <Fragment key={group.key ?? 'theme'}>
              {group.key !== null && (
                <tr className="print-group">
                  <th colSpan={4} scope="rowgroup">
                    {overviewGroupName(group.key, selection, lang)}
                  </th>
                </tr>
              )}
              {group.rows.map((row) => (
                <tr key={row.theme.id}>
                  <th scope="row">{row.theme.name[lang]}</th>
                  <td>
                    <Ladder row={row} />
                  </td>
                  {SIDES.map((side) => {
                    const cell = row.cells[side];
                    const said = cell && overviewSaid(cell, content.listed, selection.filter, lang);
                    return (
                      <td key={side}>{said && <Cell cell={said} marked={content.listed} />}</td>
                    );
                  })}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {content.emptied.length > 0 && <p>{text.emptied(content.emptied.length)}</p>}
    </>
  );
}

function Ladder({ row: { cells, leader } }: { row: OverviewRow }) {
  const steps = SIDES.map((side) => cells[side]?.step ?? null);
  const [low, high] = [Math.min(...steps.map(Number)), Math.max(...steps.map(Number))];
  return (
    <span className={LADDER}>
      {leader && (
        <span
          className={`row-start-1 mx-[8%] h-0.5 ${DOCUMENT_FILL[cells[leader]?.document.mark ?? 'orange-circle']}`}
          style={{ gridColumn: `${low + 1} / ${high + 2}` }}
        />
      )}
      {LADDER_STEPS.map((step) => (
        <span
          key={step}
          className="row-start-1 flex justify-center"
          style={{ gridColumn: step + 1 }}
        >
          {SIDES.map((side) => {
            const cell = cells[side];
            if (cell?.step !== step) return null;
            return <Mark key={side} of={cell.document} state={drawn(cell)} size={20} />;
          })}
        </span>
      ))}
    </span>
  );
}

function drawn({ reading }: OverviewCell) {
  if (reading.type === 'stated') return markState(reading.record);
  return reading.type === 'absent' ? 'absent' : 'empty';
}
