import { cellName, cellTip } from '../../content/cellName.ts';
import type { OverviewCell, OverviewRow } from '../../content/overviewRows.ts';
import { SIDES } from '../../domain/filter.ts';
import { markState } from '../../domain/markState.ts';
import { useLang } from '../../ui/Lang.tsx';
import { type Drawn, Mark } from '../../ui/Mark.tsx';
import { useTooltip } from '../../ui/Tooltip.tsx';

/** Both documents' marks on the six steps, joined by a line in the colour of the more specific one. */
export function LadderMarks({
  row,
  selected,
  onOpen,
}: {
  row: OverviewRow;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const tooltip = useTooltip();
  const { theme, cells, leader } = row;
  const { a, b } = cells;
  const same = a && b && a.step === b.step;
  const low = Math.min(a?.step ?? 0, b?.step ?? 0);
  const high = Math.max(a?.step ?? 0, b?.step ?? 0);
  return (
    <div className="overview-ladder">
      {leader && (
        <span
          className={`overview-line from-${low} to-${high}`}
          data-document={cells[leader]?.document.mark}
        />
      )}
      {SIDES.map((side) => {
        const cell = cells[side];
        if (!cell || cell.step === null) return null;
        const look = `overview-mark at-${cell.step} ${same ? `beside-${side}` : ''}`;
        const { target } = cell;
        const mark = (
          <Mark
            of={cell.document}
            state={drawn(cell)}
            size={24}
            ringed={target !== null && target === selected}
          />
        );
        if (target === null) {
          return (
            <span key={side} className={look}>
              {mark}
            </span>
          );
        }
        return (
          <button
            key={side}
            type="button"
            // The words beside it are the control that Tab reaches.
            tabIndex={-1}
            data-mark={target}
            data-of={side}
            aria-label={cellName(cell, theme, lang)}
            aria-current={target === selected ? 'true' : undefined}
            aria-describedby={tooltip.shown === side ? tooltip.id : undefined}
            className={look}
            onFocus={(event) => tooltip.show(side, event.currentTarget, cellTip(cell, lang))}
            onBlur={tooltip.hide}
            onPointerEnter={(event) => {
              if (event.pointerType !== 'touch')
                tooltip.show(side, event.currentTarget, cellTip(cell, lang));
            }}
            onPointerLeave={tooltip.leave}
            onClick={() => {
              tooltip.hide();
              onOpen(target);
            }}
          >
            {mark}
          </button>
        );
      })}
      {tooltip.element}
    </div>
  );
}

/** A mark is filled by the state of the statement that sets its step. */
function drawn({ reading }: OverviewCell): Drawn {
  if (reading.type === 'stated') return markState(reading.record);
  return reading.type === 'absent' ? 'absent' : 'empty';
}
