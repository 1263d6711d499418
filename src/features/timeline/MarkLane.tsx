import { useState } from 'react';
import { countStates } from '../../content/timelineTable.ts';
import type { TimelineMark } from '../../domain/rows.ts';
import { statementName, statementTip } from '../../i18n/statement.ts';
import { timelineTableWords } from '../../i18n/timelineTable.ts';
import type { Metric, PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useTooltip } from '../../ui/Tooltip.tsx';
import { CellWords } from './CellWords.tsx';

/** More marks than this are counted by state. */
const MOST = 60;

/** One document's statements without a year on a theme: a mark each, or their counts, which unfold them in words. */
export function MarkLane({
  document,
  marks,
  metrics,
  selected,
  onOpen,
}: {
  document: PolicyDocument;
  marks: readonly TimelineMark[];
  metrics: readonly Metric[];
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(timelineTableWords);
  const tooltip = useTooltip();
  const [open, setOpen] = useState(false);
  const province = document.name[lang];
  if (marks.length > MOST) {
    return (
      <>
        <button
          type="button"
          aria-expanded={open}
          className="flex min-h-6 flex-wrap items-center gap-x-3 text-left text-note"
          onClick={() => setOpen(!open)}
        >
          <span className="sr-only">{text.count(province, marks.length)}</span>
          {countStates(marks).map(([state, count]) => (
            <span key={state} className="flex items-center gap-1">
              <Mark of={document} state={state} size={13} />
              {count}
            </span>
          ))}
        </button>
        {open && (
          <CellWords
            document={document}
            marks={marks}
            metrics={metrics}
            selected={selected}
            tabbed
            onOpen={onOpen}
          />
        )}
      </>
    );
  }
  return (
    <div className="mark-lane" data-lane>
      {marks.map(({ record, state }, index) => {
        const show = (place: HTMLElement) => {
          const [quote = '', ...facts] = statementTip(record, lang);
          const whose = `${province}${text.comma}${text.states[state]}`;
          tooltip.show(record.id, place, [quote, whose, ...facts]);
        };
        return (
          <button
            key={record.id}
            type="button"
            data-mark={record.id}
            aria-label={`${province}${text.comma}${statementName(record, lang)}`}
            aria-current={record.id === selected ? 'true' : undefined}
            aria-describedby={tooltip.shown === record.id ? tooltip.id : undefined}
            tabIndex={index === 0 ? undefined : -1}
            className="grid size-6 place-items-center"
            onFocus={(event) => show(event.currentTarget)}
            onBlur={tooltip.hide}
            onPointerEnter={(event) => {
              if (event.pointerType !== 'touch') show(event.currentTarget);
            }}
            onPointerLeave={tooltip.leave}
            onClick={() => {
              tooltip.hide();
              onOpen(record.id);
            }}
          >
            <Mark of={document} state={state} size={13} ringed={record.id === selected} />
          </button>
        );
      })}
      {tooltip.element}
    </div>
  );
}
