import { useId } from 'react';
import { type DrawnState, markStyle } from '../charts/marks.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { usePalette } from './Scheme.tsx';

const SIZE = 16;

/** A mark as the charts draw it, for lists and keys. Decorative: kind or state stands beside it in words. */
export function StateMark({
  document: { mark },
  state,
}: {
  document: Pick<PolicyDocument, 'mark'>;
  state: DrawnState;
}) {
  const palette = usePalette();
  const pattern = useId();
  const style = markStyle(state, palette.marks[mark], palette.page);
  const look = {
    fill: style.hatch ? `url(#${pattern})` : style.fill,
    stroke: style.stroke,
    strokeWidth: style.lineWidth,
    strokeDasharray: style.dash?.join(' '),
  };
  const inset = style.lineWidth / 2;
  const side = SIZE - style.lineWidth;
  return (
    <svg
      aria-hidden="true"
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      className="shrink-0"
    >
      {style.hatch && (
        <pattern
          id={pattern}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill={style.fill} />
          <rect width="1.5" height="4" fill={style.stroke} />
        </pattern>
      )}
      {mark === 'orange-circle' ? (
        <circle cx={SIZE / 2} cy={SIZE / 2} r={side / 2} {...look} />
      ) : (
        <rect x={inset} y={inset} width={side} height={side} rx={2} {...look} />
      )}
    </svg>
  );
}
