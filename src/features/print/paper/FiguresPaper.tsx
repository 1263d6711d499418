import { Fragment, useMemo } from 'react';
import { rowChart } from '../../../charts/figures/rowChart.ts';
import { drawingNotes } from '../../../content/drawingNotes.ts';
import {
  distinctValues,
  type FigureOther,
  type FigureRow,
  figureRows,
  figureSectionName,
  valueWords,
} from '../../../content/figureRows.ts';
import { quantityState } from '../../../domain/markState.ts';
import { figureRowWords } from '../../../i18n/figureRows.ts';
import { figures } from '../../../i18n/figures.ts';
import { terms } from '../../../i18n/terms.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { usePalette } from '../../../ui/Scheme.tsx';
import { StaticChart } from '../../slide/StaticChart.tsx';
import { usePaper } from './paper.ts';
import { Reference, SAID, Said, Unsaid } from './Said.tsx';

/** Width that the drawing of a row is laid out for, CSS px. */
const DRAWING = { zh: 270, en: 330 } as const;

/** The figures on paper: an indicator a row, with values, drawing, what is not given and the other document's words. */
export function FiguresPaper() {
  const { dataset, selection, lang } = usePaper();
  const text = figureRowWords[lang];
  const sections = useMemo(() => figureRows(dataset, selection, lang), [dataset, selection, lang]);
  const others = sections.some(({ runs }) => runs.some(({ other }) => other));
  return (
    <table className="print-table print-figures">
      <thead>
        <tr>
          <th scope="col">{text.columns.indicator}</th>
          <th scope="col">{text.columns.value}</th>
          <th scope="col">{text.columns.drawing}</th>
          <th scope="col">{text.columns.missing}</th>
          {others && <th scope="col">{text.columns.other}</th>}
        </tr>
      </thead>
      <tbody>
        {sections.map(({ key, runs }) => (
          <Fragment key={key}>
            <tr className="print-group">
              <th colSpan={others ? 5 : 4} scope="rowgroup">
                {figureSectionName(key, lang)}
                {key === 'now' && <span className="print-id"> {text.nowNote}</span>}
              </th>
            </tr>
            {runs.map((run) =>
              run.rows.map((row, index) => (
                <tr key={row.key}>
                  <th scope="row">
                    {row.name}
                    <span className="print-place">
                      {row.indicators > 1 && text.indicators(row.indicators)} {row.when}
                    </span>
                  </th>
                  <td>
                    <Values row={row} />
                  </td>
                  <td>
                    <Drawing row={row} />
                  </td>
                  <td>
                    {row.missing.map((part) => (
                      <span key={part} className="print-place">
                        {part}
                      </span>
                    ))}
                    {drawingNotes(row, lang).map((note) => (
                      <span key={note} className="print-place">
                        {note}
                      </span>
                    ))}
                  </td>
                  {others && index === 0 && (
                    <td rowSpan={run.rows.length}>{run.other && <Other other={run.other} />}</td>
                  )}
                </tr>
              )),
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Values({ row }: { row: FigureRow }) {
  return (
    <>
      {distinctValues(row).map((line) => (
        <p key={line.key} className={SAID}>
          <Mark of={line.item.document} state={quantityState(line.item)} size={13} />
          <span>
            {line.when} <b>{valueWords(line)}</b> <Reference id={line.item.record.id} />
          </span>
        </p>
      ))}
      {row.beside.map(({ item, words }) => (
        <span key={`${item.record.id} ${item.quantity.metric}`} className="print-place">
          {words} <Reference id={item.record.id} />
        </span>
      ))}
    </>
  );
}

function Drawing({ row }: { row: FigureRow }) {
  const { dataset, lang } = usePaper();
  const palette = usePalette();
  const chart = useMemo(
    () => rowChart(row, dataset, { lang, palette, named: true }),
    [row, dataset, lang, palette],
  );
  const over = row.group.quantities.find(({ quantity }) => quantity.relation === 'somewhat-over');
  return (
    <>
      {chart && <StaticChart chart={chart} width={DRAWING[lang]} />}
      {!chart && over?.quantity.value && (
        <span className="print-place">
          {figureRowWords[lang].somewhatOver(over.quantity.value)}
        </span>
      )}
      {row.apart && <span className="print-place">{figures[lang].apart[row.apart]}</span>}
    </>
  );
}

function Other({ other: { document, terms: lacking, records, absence } }: { other: FigureOther }) {
  const { lang } = usePaper();
  const text = figureRowWords[lang];
  return (
    <>
      {lacking.map((term) => (
        <Unsaid
          key={term.id}
          absence={term}
          words={`${text.term(term.label[lang])} ${terms[lang].absence.A0}`}
        />
      ))}
      {records.map((record) => (
        <Said key={record.id} record={record} document={document} />
      ))}
      {absence && <Unsaid absence={absence} />}
      {records.length === 0 && !absence && text.noOther}
    </>
  );
}
