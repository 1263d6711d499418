import { SIDES } from '../../domain/filter.ts';
import type { MarkState, Timeline, TimelineMark } from '../../domain/rows.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';

const STATES: readonly MarkState[] = ['target', 'actual', 'forecast', 'measure', 'problem'];

/** What the fills mean: only those that are on the screen, in the shape of a document that has one. */
export function StateKey({
  timeline,
  documents,
}: {
  timeline: Timeline;
  documents: readonly PolicyDocument[];
}) {
  const text = useText(timelineWords);
  const firstOf = new Map<MarkState, TimelineMark>();
  for (const { marks } of timeline.columns)
    for (const side of SIDES)
      for (const mark of marks[side]) if (!firstOf.has(mark.state)) firstOf.set(mark.state, mark);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 border-rule border-t py-2 text-note text-ink2">
      {STATES.flatMap((state) => {
        const shaped = firstOf.get(state)?.record.document;
        const document = documents.find(({ id }) => id === shaped);
        if (!document) return [];
        return [
          <li key={state} className="flex items-center gap-1.5">
            <Mark of={document} state={state} size={14} />
            {text.states[state]}
          </li>,
        ];
      })}
    </ul>
  );
}
