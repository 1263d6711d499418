import { useState } from 'react';
import { ladderChart } from '../../charts/ladder.ts';
import { comparedRows } from '../../charts/ladderCell.ts';
import { Chart } from '../../components/Chart.tsx';
import { DocumentMark } from '../../components/DocumentMark.tsx';
import { useLang } from '../../components/Lang.tsx';
import { usePalette } from '../../components/Scheme.tsx';
import { SIDES } from '../../domain/filter.ts';
import type { LadderRow, Selection } from '../../domain/rows.ts';
import { CellWords } from './CellWords.tsx';
import { ThemeName } from './ThemeName.tsx';

/** Heights and widths in px: rows keep them in HTML and chart alike. Design, sections 1.1 and 2.1. */
const SIZES = {
  zh: { row: 52, head: 44, name: 148, chart: 452 },
  en: { row: 76, head: 56, name: 176, chart: 480 },
} as const;

/**
 * The ladder with words beside it: theme names, one chart over all rows, both quotes. Without
 * `quotes` (the evidence is open beside it) the chart takes their room.
 */
export function WideLadder({
  rows,
  selection,
  width,
  quotes,
  selected,
  onOpen,
}: {
  rows: readonly LadderRow[];
  selection: Selection;
  width: number;
  quotes: boolean;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const palette = usePalette();
  const [failed, setFailed] = useState(false);
  const { row, head, name, chart } = SIZES[lang];
  const room = quotes ? chart : width - name;
  const spec = ladderChart(comparedRows(rows), {
    lang,
    palette,
    width: room,
    selected,
    rowHeight: row,
    headHeight: head,
    steps: 'names',
  });
  // The table that takes a failed picture's place has names and quotes of its own.
  const beside = quotes && !failed;
  return (
    <div
      className={failed ? '' : 'relative grid'}
      style={{
        gridTemplateColumns: quotes ? `${name}px ${room}px 1fr 1fr` : `${name}px ${room}px`,
        gridTemplateRows: `${head}px repeat(${rows.length}, ${row}px)`,
      }}
    >
      <div className="col-start-2 row-span-full row-start-1">
        <Chart
          spec={spec}
          selected={selected}
          as="chart"
          onOpen={onOpen}
          onFail={() => setFailed(true)}
        />
      </div>
      {beside &&
        SIDES.map((side, index) => {
          const document = selection.sides[side]?.document;
          return (
            <p
              key={side}
              className="row-start-1 flex items-end gap-1.5 pb-1.5 pl-4 text-note text-ink2"
              style={{ gridColumnStart: index + 3 }}
            >
              {document && <DocumentMark document={document} />}
              {document?.shortTitle[lang]}
            </p>
          );
        })}
      {!failed && (
        <ol className="contents">
          {rows.map((line, index) => (
            <li key={line.theme.id} className="contents">
              <div
                className="col-start-1 flex items-center border-rule border-t"
                style={{ gridRowStart: index + 2 }}
              >
                <ThemeName theme={line.theme} />
              </div>
              {quotes &&
                SIDES.map((side, at) => (
                  <div
                    key={side}
                    className="flex min-w-0 items-center overflow-hidden border-rule border-t pl-4"
                    style={{ gridRowStart: index + 2, gridColumnStart: at + 3 }}
                  >
                    <CellWords cell={line.cells[side]} theme={line.theme.id} onOpen={onOpen} />
                  </div>
                ))}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
