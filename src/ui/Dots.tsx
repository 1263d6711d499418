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
  const pitch = 14;
  return (
    <svg
      aria-hidden="true"
      className="h-3.5 shrink-0"
      style={{ width: total * pitch }}
      viewBox={`0 0 ${total * pitch} ${pitch}`}
    >
      {Array.from({ length: total }, (_, i) => {
        const look = { fill: i < named ? fill : 'none', stroke: fill, strokeWidth: 1.5 };
        const x = i * pitch;
        // Dots of one list differ in place alone, so the place is the key.
        return document.mark === 'orange-circle' ? (
          <circle key={x} cx={x + 7} cy="7" r="4.75" {...look} />
        ) : (
          <rect key={x} x={x + 2} y="2" width="10" height="10" rx="1.5" {...look} />
        );
      })}
    </svg>
  );
}
