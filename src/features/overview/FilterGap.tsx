import { isCut } from '../../charts/ladderCell.ts';
import { SIDES } from '../../domain/filter.ts';
import type { LadderRow, Selection } from '../../domain/rows.ts';
import { overview } from '../../i18n/overview.ts';
import { wayOnWords } from '../../i18n/wayOn.ts';
import { useView } from '../../state/store.ts';
import type { Screen } from '../../state/view.ts';
import { useText } from '../../ui/Lang.tsx';
import { clearing, narrowing } from '../filter/wayOn.ts';

/** Where a filter takes from the ladder what sets its steps: that it does, where what is left is shown, and what to take off. */
export function FilterGap({
  selection,
  rows,
  shown,
}: {
  selection: Selection;
  rows: readonly LadderRow[];
  /** How many statements the filter leaves. */
  shown: number;
}) {
  const text = useText(overview);
  const way = useText(wayOnWords);
  const act = useView((state) => state.act);
  const cut = rows.filter(isCut).length;
  if (shown === 0 || cut === 0) return null;
  const steps = rows.some(({ cells }) => SIDES.some((side) => (cells[side]?.step ?? 0) > 0));
  const figures = rows.some(({ cells }) =>
    SIDES.some((side) => (cells[side]?.figures.length ?? 0) > 0),
  );
  const go = (screen: Screen) => {
    act({ type: 'go', screen });
    window.scrollTo(0, 0);
  };
  const look = 'min-h-11 text-left text-ink underline underline-offset-4 md:min-h-8';
  return (
    <div className="border-rule border-t py-1 text-ui">
      <p className="pt-1">{steps ? text.cut(cut) : text.noSteps(shown)}</p>
      <p className="flex flex-wrap gap-x-5">
        {!steps && figures && (
          <button type="button" className={look} onClick={() => go('figures')}>
            {text.toFigures}
          </button>
        )}
        <button type="button" className={look} onClick={() => go('goals')}>
          {text.toGoals}
        </button>
        {narrowing(selection.filter).map((clause) => (
          <button
            key={clause}
            type="button"
            className={look}
            onClick={() => act({ type: 'filter', patch: clearing(clause) })}
          >
            {way.remove(way.clauses[clause])}
          </button>
        ))}
      </p>
    </div>
  );
}
