import { markStyle } from '../charts/marks.ts';
import type { MarkState } from '../domain/rows.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { usePalette } from './Scheme.tsx';

/** The mark of one statement as the charts draw it: shape = document, fill = state. Decorative: the words beside it say both. */
export function StateMark({
  document,
  state,
}: {
  document: Pick<PolicyDocument, 'mark'>;
  state: MarkState;
}) {
  const palette = usePalette();
  const style = markStyle(state, palette.marks[document.mark], palette.page);
  const look = {
    fill: style.fill,
    stroke: style.stroke,
    strokeWidth: style.lineWidth,
    strokeDasharray: style.dash?.join(' '),
  };
  return (
    <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 shrink-0">
      {document.mark === 'orange-circle' ? (
        <circle cx="7" cy="7" r="5.5" {...look} />
      ) : (
        <rect x="1.5" y="1.5" width="11" height="11" rx="1.5" {...look} />
      )}
      {style.hatch && (
        <path d="M3 9.5 9.5 3M5.5 12 12 5.5" stroke={style.stroke} strokeWidth="1.5" />
      )}
    </svg>
  );
}
