import { useMemo, useState } from 'react';
import { coverageMatrix, matrixSides, type Reading } from '../../domain/coverageMatrix.ts';
import type { Selection } from '../../domain/rows.ts';
import { coverage } from '../../i18n/coverage.ts';
import { terms } from '../../i18n/terms.ts';
import { KINDS, type Kind } from '../../model/values.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { CellStatements } from './CellStatements.tsx';
import { type Cell, cellKey } from './MatrixCells.tsx';
import { MatrixTable } from './MatrixTable.tsx';

/** Statements on each theme, by kind or by instrument; a number lists them in place. */
export function MatrixSection({
  selection,
  onOpen,
}: {
  selection: Selection;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(coverage);
  const act = useView((state) => state.act);
  const [reading, setReading] = useState<Reading>('kind');
  const [cell, setCell] = useState<Cell | null>(null);
  const matrix = useMemo(() => coverageMatrix(selection, reading), [selection, reading]);
  const column = (id: string) =>
    isKind(id) ? terms[lang].kind[id] : text.instrument[id as keyof typeof text.instrument];
  const row = matrix.rows.find(({ theme }) => theme.id === cell?.theme);
  const held = cell && row?.cells[cell.side];
  const records = (cell && held?.state === 'counted' && held.records[cell.column]) || [];
  const document = cell && selection.sides[cell.side]?.document;

  return (
    <section aria-labelledby="coverage-records">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 pb-2">
        <h2 id="coverage-records" className="font-semibold">
          {text.records}
        </h2>
        <Segmented
          label={text.reading.label}
          name="coverage-reading"
          options={[
            { id: 'kind', label: text.reading.kind },
            { id: 'instrument', label: text.reading.instrument },
          ]}
          value={reading}
          onChange={(id) => {
            setReading(id);
            setCell(null);
          }}
        />
      </div>
      <MatrixTable
        matrix={matrix}
        sides={matrixSides(selection)}
        selection={selection}
        columnName={column}
        opened={cell && records.length > 0 ? cellKey(cell) : null}
        onCell={setCell}
        onOpen={onOpen}
        onTheme={(theme) => act({ type: 'filter', patch: { themes: theme ? [theme] : null } })}
      />
      {cell && row && document && records.length > 0 && (
        <CellStatements
          id={cellKey(cell)}
          title={text.cell(
            document.province.name[lang],
            row.theme.name[lang],
            column(cell.column),
            records.length,
          )}
          document={document}
          records={records}
          filterTo={
            isKind(cell.column)
              ? text.filterTo(row.theme.name[lang], column(cell.column))
              : text.filterToTheme(row.theme.name[lang])
          }
          onFilter={() => {
            const kinds = isKind(cell.column) ? { kinds: [cell.column] } : {};
            act({ type: 'filter', patch: { themes: [cell.theme], ...kinds } });
            act({ type: 'go', screen: 'records' });
          }}
          onOpen={onOpen}
          onClose={() => setCell(null)}
        />
      )}
      <p className="py-2 text-note text-ink3">
        {text.matrixNote}
        {reading === 'instrument' && ` ${text.instrumentNote}`}
      </p>
    </section>
  );
}

function isKind(column: string): column is Kind {
  return KINDS.some((kind) => kind === column);
}
