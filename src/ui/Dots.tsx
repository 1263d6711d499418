import { isRound, markCorners } from '../charts/marks.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { usePalette } from './Scheme.tsx';

/** One dot an item, filled when the text names it. In the document's colour and shape; decorative beside its words. */
export function Dots({
  document,
  named,
  total,
}: {
  document: Pick<PolicyDocument, 'mark'>;
  named: number;
  total: number;
}) {
  const { fill } = usePalette().marks[document.mark];
  const pitch = 10;
  return (
    <svg
      aria-hidden="true"
      className="h-2.5 shrink-0"
      style={{ width: total * pitch }}
      viewBox={`0 0 ${total * pitch} ${pitch}`}
    >
      {Array.from({ length: total }, (_, i) => {
        const look = { fill: i < named ? fill : 'none', stroke: fill, strokeWidth: 1.25 };
        const x = i * pitch;
        // Dots of one list differ in place alone, so the place is the key.
        const corners = markCorners(document.mark, x + 5, 5, 3.25);
        if (corners) return <polygon key={x} points={corners.join(' ')} {...look} />;
        return isRound(document.mark) ? (
          <circle key={x} cx={x + 5} cy="5" r="3.25" {...look} />
        ) : (
          <rect key={x} x={x + 1.75} y="1.75" width="6.5" height="6.5" rx="1" {...look} />
        );
      })}
    </svg>
  );
}
