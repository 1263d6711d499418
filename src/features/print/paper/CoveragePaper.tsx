import {
  leftOutRows,
  matrixSums,
  wordGroupName,
  wordGroups,
} from '../../../content/coverageRows.ts';
import {
  ownWordRow,
  type TermRow,
  termMeasure,
  termRows,
  termValue,
} from '../../../domain/coverage.ts';
import { coverageMatrix, matrixSides } from '../../../domain/coverageMatrix.ts';
import { SIDES, type Side } from '../../../domain/filter.ts';
import { coverage } from '../../../i18n/coverage.ts';
import { nameSides } from '../../../i18n/naming.ts';
import { pictureWords } from '../../../i18n/picture.ts';
import { terms } from '../../../i18n/terms.ts';
import type { Kind } from '../../../model/values.ts';
import { DOCUMENT_FILL } from '../../../ui/documentClass.ts';
import { usePaper } from './paper.ts';
import { Unsaid } from './Said.tsx';

/** Coverage on paper: what each document leaves out, how often each word occurs, statements by theme and kind. */
export function CoveragePaper({ word }: { word: string }) {
  const { dataset, selection, lang, linkFor } = usePaper();
  const text = coverage[lang];
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const names = nameSides(documents.a, documents.b, lang);
  const sides = SIDES.filter(
    (side) => documents[side] && !(side === 'b' && documents.a === documents.b),
  );
  return (
    <>
      <h2>{text.left}</h2>
      <div className="columns-2 gap-8 text-[8.5pt]">
        {sides.map((side) => {
          const document = documents[side];
          return (
            <section key={side}>
              <h3>{text.leftOut(names[side].full)}</h3>
              <ul>
                {document &&
                  leftOutRows(document, dataset.terms, lang).map(({ id, type, label, proof }) => (
                    <li key={id}>
                      {type === 'absence' ? <a href={linkFor(id)}>{label}</a> : label}{' '}
                      <span className="print-id">{proof}</span>
                    </li>
                  ))}
              </ul>
            </section>
          );
        })}
      </div>
      <p className="print-place">{text.leftNote}</p>
      <h2>{text.words}</h2>
      <Words word={word} sides={sides} />
      <h2>{text.records}</h2>
      <Matrix />
    </>
  );
}

function Words({ word, sides }: { word: string; sides: readonly Side[] }) {
  const { dataset, selection, lang } = usePaper();
  const { a, b } = selection.sides;
  const documents = { a: a?.document ?? null, b: b?.document ?? null };
  const rows = termRows(dataset.terms, documents);
  const own = ownWordRow(word, documents);
  const measure = termMeasure(documents);
  const value = (row: TermRow, side: Side) => termValue(row, side, documents, measure) ?? 0;
  const all = own ? [own, ...rows] : rows;
  const most = Math.max(1, ...all.flatMap((row) => sides.map((side) => value(row, side))));
  const groups = [
    ...(own ? [{ id: 'own', title: pictureWords[lang].ownWord, rows: [own] }] : []),
    ...wordGroups(rows, documents).map((group) => ({
      ...group,
      title: wordGroupName(group.id, documents, lang),
    })),
  ];
  return (
    <div className="columns-2 gap-8 text-[8.5pt]">
      {groups.map(({ id, title, rows: of }) => (
        <table
          key={id}
          className="w-full break-inside-avoid [&_th]:w-[34%] [&_th]:text-left [&_th]:font-normal"
        >
          <caption className="pt-1 text-left font-semibold">{title}</caption>
          <tbody>
            {of.map((row) => (
              <tr key={row.family.id}>
                <th scope="row">
                  {row.family.name.zh}{' '}
                  <span className="print-id">{lang === 'en' && row.family.name.en}</span>
                </th>
                {sides.map((side) => (
                  <td key={side}>
                    <span
                      className={`inline-block h-2 ${documents[side] ? DOCUMENT_FILL[documents[side].mark] : ''}`}
                      style={{ width: `${(value(row, side) / most) * 70}%` }}
                    />{' '}
                    {value(row, side)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Matrix() {
  const { selection, lang } = usePaper();
  const text = coverage[lang];
  const matrix = coverageMatrix(selection, 'kind');
  const sides = matrixSides(selection);
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);
  return (
    <>
      <table className="print-table [&_:is(td,th):not(:first-child)]:text-center! [&_:is(td,th)]:py-px!">
        <thead>
          <tr>
            <td />
            {sides.map((side) => (
              <th key={side} scope="colgroup" colSpan={matrix.columns.length}>
                {names[side].full}
              </th>
            ))}
          </tr>
          <tr>
            <th scope="col">{text.theme}</th>
            {sides.map((side) =>
              matrix.columns.map((column) => (
                <th key={`${side}${column}`} scope="col">
                  {text.kind[column as Kind]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map(({ theme, cells }) => (
            <tr key={theme.id}>
              <th scope="row">{theme.name[lang]}</th>
              {sides.map((side) => {
                const held = cells[side];
                if (held?.state === 'counted')
                  return matrix.columns.map((column) => (
                    <td key={`${side}${column}`}>{held.records[column]?.length || '·'}</td>
                  ));
                return (
                  <td key={side} colSpan={matrix.columns.length}>
                    {held?.state === 'absent' ? (
                      <Unsaid absence={held.absence} words={terms[lang].absence.A0} />
                    ) : (
                      text.hidden
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">{text.total}</th>
            {sides.map((side) =>
              matrix.columns.map((column) => (
                <td key={`${side}${column}`}>{matrix.totals[side]?.[column] ?? 0}</td>
              )),
            )}
          </tr>
        </tbody>
      </table>
      <p className="print-place">
        {[
          text.dark.replace(/^[^；.]*[；.]\s*/, ''),
          ...matrixSums(matrix).map(({ side, added, total, several }) =>
            text.sum(names[side].full, added, total, several),
          ),
        ].join(lang === 'zh' ? '' : ' ')}
      </p>
    </>
  );
}
