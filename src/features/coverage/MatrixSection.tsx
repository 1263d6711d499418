import { useMemo, useState } from 'react';
import { matrixSums } from '../../content/coverageRows.ts';
import { coverageMatrix, matrixSides, type Reading } from '../../domain/coverageMatrix.ts';
import type { Selection } from '../../domain/rows.ts';
import { coverage } from '../../i18n/coverage.ts';
import { nameSides } from '../../i18n/naming.ts';
import { KINDS, type Kind } from '../../model/values.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { CellStatements } from './CellStatements.tsx';
import { type Cell, cellKey } from './MatrixCells.tsx';
import { MatrixNarrow } from './MatrixNarrow.tsx';
import { MatrixTable } from './MatrixTable.tsx';

/** From this width on the statements of a cell stand beside the table; below it under the cell's row. In px. */
const BESIDE = 1060;
/** Below this width both documents stand under each other in each theme. */
const NARROW = 680;

/** Statements on each theme, by kind or by instrument. A number lists them, and the page stays where it is. */
export function MatrixSection({
  selection,
  width,
  onOpen,
}: {
  selection: Selection;
  width: number;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(coverage);
  const act = useView((state) => state.act);
  const [reading, setReading] = useState<Reading>('kind');
  const [cell, setCell] = useState<Cell | null>(null);
  const matrix = useMemo(() => coverageMatrix(selection, reading), [selection, reading]);
  const column = (id: string) =>
    isKind(id) ? text.kind[id] : text.instrument[id as keyof typeof text.instrument];
  const row = matrix.rows.find(({ theme }) => theme.id === cell?.theme);
  const held = cell && row?.cells[cell.side];
  const records = (cell && held?.state === 'counted' && held.records[cell.column]) || [];
  const document = cell && selection.sides[cell.side]?.document;
  const beside = width >= BESIDE;
  const { a, b } = selection.sides;
  const names = nameSides(a?.document, b?.document, lang);

  const cellName = ({ side, theme, column: id }: Cell, count: number) =>
    text.cell(
      selection.sides[side]?.document.name[lang] ?? '',
      matrix.rows.find((one) => one.theme.id === theme)?.theme.name[lang] ?? '',
      // Where a word may break is nothing to read out.
      column(id).replaceAll('\u00ad', ''),
      count,
    );

  const list = cell && row && document && records.length > 0 && (
    <CellStatements
      id={cellKey(cell)}
      title={cellName(cell, records.length)}
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
  );
  const notes = [
    text.dark,
    ...matrixSums(matrix).map(({ side, added, total, several }) =>
      text.sum(names[side].full, added, total, several),
    ),
    ...(reading === 'instrument' ? [text.instrumentNote] : []),
  ];
  const Table = width < NARROW ? MatrixNarrow : MatrixTable;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pb-2">
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
      <div
        className="grid gap-x-10"
        style={{ gridTemplateColumns: beside ? 'minmax(0,1fr) 22.5rem' : 'minmax(0,1fr)' }}
      >
        <Table
          matrix={matrix}
          sides={matrixSides(selection)}
          selection={selection}
          columnName={column}
          cellName={cellName}
          opened={cell && records.length > 0 ? cell : null}
          unfolded={beside ? null : list || null}
          onCell={(next, found) => {
            const [only] = found;
            setCell(found.length === 1 ? null : next);
            if (found.length === 1 && only) onOpen(only.id);
          }}
          onOpen={onOpen}
          onTheme={(theme) => act({ type: 'filter', patch: { themes: theme ? [theme] : null } })}
        />
        <div className={beside ? 'sticky top-4 self-start' : 'pt-2'}>
          {beside && (list || <p className="pb-2 text-ink2 text-ui">{text.press}</p>)}
          <ul className="space-y-1 text-note text-ink3">
            {[...new Set(notes)].map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      </div>
    </>
  );
}

function isKind(column: string): column is Kind {
  return KINDS.some((kind) => kind === column);
}
