import { ladderChart } from '../../charts/ladder.ts';
import { cellTarget, unmarkedTheme } from '../../charts/ladderCell.ts';
import { comparedRows } from '../../domain/comparedRows.ts';
import { SIDES } from '../../domain/filter.ts';
import type { LadderRow, Selection } from '../../domain/rows.ts';
import { terms } from '../../i18n/terms.ts';
import { LADDER_STEPS } from '../../model/values.ts';
import { Chart } from '../../ui/chart/Chart.tsx';
import { DocumentMark } from '../../ui/DocumentMark.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { CellWords } from '../evidence/CellWords.tsx';
import { ThemeName } from './ThemeName.tsx';

/** Height of one mini ladder in px: two marks on one step still have 24 px each to hit. */
const ROW = 48;
const HEAD = 18;
/** From this width on the theme's name stands beside its ladder, and the quotes beside each other. In px. */
const BROAD = 640;
const NAME = 164;

/** The ladder on a phone: each theme with a ladder of its own and both quotes under it; step names in a key that stays in sight. */
export function StackedLadder({
  rows,
  selection,
  width,
  selected,
  onOpen,
}: {
  rows: readonly LadderRow[];
  selection: Selection;
  width: number;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const palette = usePalette();
  const { step } = useText(terms);
  const broad = width >= BROAD;
  const look = {
    lang,
    palette,
    width: broad ? width - NAME : width,
    selected,
    rowHeight: ROW,
    headHeight: HEAD,
    steps: 'numbers',
  } as const;
  const compared = comparedRows(rows);
  const here = unmarkedTheme(compared, selected);
  const setBack = compared.some(({ theme, cells }) =>
    SIDES.some((side) => {
      const cell = cells[side];
      return selected !== null && cell !== null && cellTarget(cell, theme.id) === selected;
    }),
  );
  return (
    <div>
      <ol>
        {rows.map((row, index) => (
          <li
            key={row.theme.id}
            className={`border-rule border-t pb-2 ${broad ? 'grid pt-1' : ''}`}
            style={broad ? { gridTemplateColumns: `${NAME}px minmax(0, 1fr)` } : undefined}
          >
            <div className={broad ? 'row-span-2 pt-1 pr-4' : ''}>
              <ThemeName theme={row.theme} current={row.theme.id === here} />
            </div>
            <Chart
              spec={ladderChart(compared.slice(index, index + 1), { ...look, setBack })}
              selected={selected}
              as="chart"
              onOpen={onOpen}
            />
            <div className={broad ? 'grid grid-cols-2 gap-x-6' : ''}>
              {SIDES.map((side) => {
                const document = selection.sides[side]?.document;
                return (
                  <div key={side} className="flex min-w-0 items-center gap-2">
                    {document && <DocumentMark document={document} />}
                    <CellWords cell={row.cells[side]} theme={row.theme.id} onOpen={onOpen} />
                  </div>
                );
              })}
            </div>
          </li>
        ))}
      </ol>
      <p className="sticky bottom-0 flex flex-wrap gap-x-3 border-rule border-t bg-page py-1 text-note text-ink2">
        {LADDER_STEPS.map((level) => (
          <span key={level} className="nowrap">
            <b className="text-ink">{level}</b> {step[level]}
          </span>
        ))}
      </p>
    </div>
  );
}
