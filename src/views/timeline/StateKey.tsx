import { useText } from '../../components/Lang.tsx';
import { StateMark } from '../../components/StateMark.tsx';
import type { MarkState, Timeline } from '../../domain/rows.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument } from '../../model/dataset.ts';

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
  const marks = timeline.columns.flatMap((column) => [...column.marks.a, ...column.marks.b]);
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 border-rule border-t py-2 text-note text-ink2">
      {STATES.flatMap((state) => {
        const first = marks.find((mark) => mark.state === state);
        const document = documents.find(({ id }) => id === first?.record.document);
        if (!document) return [];
        return [
          <li key={state} className="flex items-center gap-1.5">
            <StateMark document={document} state={state} />
            {text.states[state]}
          </li>,
        ];
      })}
    </ul>
  );
}
