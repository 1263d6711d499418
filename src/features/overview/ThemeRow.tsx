import { useId } from 'react';
import type { OverviewCell, OverviewRow } from '../../content/overviewRows.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { overviewRowWords } from '../../i18n/overviewRows.ts';
import type { Dataset } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { useDeferredView } from '../screen/deferredView.ts';
import { LadderMarks } from './LadderMarks.tsx';
import { SideWords } from './SideWords.tsx';
import { ThemeUnfolded } from './ThemeUnfolded.tsx';

/** One theme: its name, which unfolds it; both marks on the ladder; both documents' words. */
export function ThemeRow({
  row,
  dataset,
  selection,
  listed,
  unfolded,
  onUnfold,
}: {
  row: OverviewRow;
  dataset: Dataset;
  selection: Selection;
  /** Whether all that the filter leaves is listed. */
  listed: boolean;
  unfolded: boolean;
  onUnfold: () => void;
}) {
  const lang = useLang();
  const text = useText(overviewRowWords);
  const act = useView((state) => state.act);
  const record = useDeferredView((view) => view.record);
  const panel = useId();
  const { theme, cells } = row;
  const open = (id: string) => act({ type: 'open', id });
  const named = (side: 'a' | 'b') => selection.sides[side]?.document.name[lang] ?? '';
  const size = (cell: OverviewCell | null) => cell?.kept.length ?? 0;
  // The row of its mark, or of its main theme where it sets no step.
  const current = SIDES.some((side) => {
    const cell = cells[side];
    const isMain = cell?.all.some(({ id, theme: main }) => id === record && main === theme.id);
    return record !== null && (cell?.target === record || isMain);
  });
  const steps = SIDES.map((side) => cells[side]?.step).filter((step) => step != null);
  return (
    <li
      className="overview-row"
      data-steps={steps.join(' ')}
      data-theme={theme.id}
      data-current={current || undefined}
      data-unfolded={unfolded || undefined}
      data-listed={listed || undefined}
    >
      <div className="overview-grid">
        <button
          type="button"
          aria-expanded={unfolded}
          aria-controls={unfolded ? panel : undefined}
          className="overview-theme"
          onClick={onUnfold}
        >
          <span className="overview-name">{theme.name[lang]}</span>
          <span className="overview-counts">
            {listed
              ? text.kept(size(cells.a) + size(cells.b))
              : text.counts(named('a'), size(cells.a), named('b'), size(cells.b))}
            <span aria-hidden="true"> {unfolded ? '⌃' : '⌄'}</span>
          </span>
        </button>
        <LadderMarks row={row} selected={record} onOpen={open} />
        {SIDES.map((side) => (
          <div key={side} className={`overview-words overview-${side} @container`} data-side={side}>
            {cells[side] && (
              <SideWords
                cell={cells[side]}
                theme={theme}
                filter={selection.filter}
                listed={listed}
                selected={record}
                onOpen={open}
              />
            )}
          </div>
        ))}
      </div>
      {unfolded && (
        <ThemeUnfolded
          id={panel}
          row={row}
          dataset={dataset}
          selection={selection}
          selected={record}
          onOpen={open}
          onFold={onUnfold}
        />
      )}
    </li>
  );
}
