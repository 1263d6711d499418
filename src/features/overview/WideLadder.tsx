import { useContext, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ladderChart } from '../../charts/ladder.ts';
import { unmarkedTheme } from '../../charts/ladderCell.ts';
import { comparedRows } from '../../domain/comparedRows.ts';
import { SIDES } from '../../domain/filter.ts';
import type { LadderRow, Selection } from '../../domain/rows.ts';
import { Chart } from '../../ui/chart/Chart.tsx';
import { StillContext } from '../../ui/chart/Still.tsx';
import { DocumentMark } from '../../ui/DocumentMark.tsx';
import { useLang } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { CellWords } from '../evidence/CellWords.tsx';
import { ThemeName } from './ThemeName.tsx';

/**
 * Heights and widths in px: rows keep them in HTML and chart alike. Design, sections 1.1 and 2.1.
 * `chart` is the ladder's width beside quotes, `least` where they would have too little room.
 */
const SIZES = {
  zh: { row: 52, head: 44, name: 148, chart: 452, least: 400 },
  en: { row: 68, head: 56, name: 176, chart: 480, least: 440 },
} as const;
/** From this width on the ladder need not give room to the quotes. In px. */
const ROOMY = 1300;
/** Room above and below the words of a row, together, in px. */
const PADDING = 8;

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
  const { row: lowest, head, name, chart, least } = SIZES[lang];
  const room = quotes ? (width >= ROOMY ? chart : least) : width - name;
  const grid = useRef<HTMLDivElement>(null);
  // All rows are as high as the one with the most words, so that none is cut off.
  const [row, setRow] = useState<number>(lowest);
  const compared = comparedRows(rows);
  const here = unmarkedTheme(compared, selected);
  const spec = ladderChart(compared, {
    lang,
    palette,
    width: room,
    selected,
    rowHeight: row,
    headHeight: head,
    steps: 'names',
  });
  // As the page shows it already, before the program, it is as high as it was drawn there.
  const known = useRef(useContext(StillContext)(spec) !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other words
  useLayoutEffect(() => {
    const words = [...(grid.current?.querySelectorAll<HTMLElement>('[data-words]') ?? [])];
    const highest = () => Math.max(lowest, ...words.map((one) => one.offsetHeight + PADDING));
    if (!known.current) setRow(highest());
    known.current = true;
    // Later with the frame, before it is painted: to ask here would have the page laid out once more.
    const observer = new ResizeObserver(() => flushSync(() => setRow(highest())));
    for (const one of words) observer.observe(one);
    return () => observer.disconnect();
  }, [rows, quotes, failed, lang, lowest]);
  // The table that takes a failed picture's place has names and quotes of its own.
  const beside = quotes && !failed;
  return (
    <div
      ref={grid}
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
                <div data-words className="w-full">
                  <ThemeName theme={line.theme} current={line.theme.id === here} />
                </div>
              </div>
              {quotes &&
                SIDES.map((side, at) => (
                  <div
                    key={side}
                    className="flex min-w-0 items-center border-rule border-t pl-4"
                    style={{ gridRowStart: index + 2, gridColumnStart: at + 3 }}
                  >
                    <div data-words className="w-full min-w-0">
                      <CellWords cell={line.cells[side]} theme={line.theme.id} onOpen={onOpen} />
                    </div>
                  </div>
                ))}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
