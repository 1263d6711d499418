import { useId } from 'react';
import type { MarkState } from '../domain/rows.ts';
import type { PolicyDocument } from '../model/dataset.ts';

/** A document's badge, the state of a statement, or the place of what is not said or only in figures. */
export type Drawn = 'badge' | MarkState | 'absent' | 'empty';

/** Edge lengths in CSS px at the default font size: a badge, the ladder's marks, lists and keys, the timeline. */
export type MarkSize = 20 | 24 | 14 | 13;

const COLOURS = {
  'orange-circle': {
    fill: 'var(--color-orange)',
    tint: 'var(--color-orange-tint)',
    text: 'var(--color-orange-text)',
    on: 'var(--color-orange-on)',
  },
  'blue-square': {
    fill: 'var(--color-blue)',
    tint: 'var(--color-blue-tint)',
    text: 'var(--color-blue-text)',
    on: 'var(--color-blue-on)',
  },
} as const;

/** In rem, as classes: a page that was drawn while it was built may have no style at an element. */
const SIZES = { 13: 'size-[0.8125rem]', 14: 'size-3.5', 20: 'size-5', 24: 'size-6' } as const;

/** Edge widths by state, in units of the drawing (px at the default font size). */
const EDGE = {
  badge: 0,
  actual: 0,
  forecast: 1.5,
  measure: 1.5,
  problem: 1.5,
  absent: 1.5,
  empty: 1.5,
};

/**
 * The one sign of a document, by shape and colour, filled by what it stands for: solid has happened, hollow is
 * a target or a goal with a year, tinted a measure, dashed a problem, hatched a forecast; grey stands for a
 * place where the document says nothing. Decorative: words stand beside it.
 * @param of the document
 * @param ringed the selection: a ring of ink, outside the size
 */
export function Mark({
  of: { mark, province },
  state = 'badge',
  size = 20,
  ringed = false,
}: {
  of: Pick<PolicyDocument, 'mark' | 'province'>;
  state?: Drawn;
  size?: MarkSize;
  ringed?: boolean;
}) {
  const pattern = useId();
  const colours = COLOURS[mark];
  const solid = state === 'badge' || state === 'actual';
  const grey = state === 'absent' || state === 'empty';
  const edge = state === 'target' ? (size === 24 ? 2.5 : 2) : EDGE[state];
  const hatched = state === 'forecast' || state === 'absent';
  const look = {
    fill: solid
      ? colours.fill
      : hatched
        ? `url(#${pattern})`
        : state === 'measure' || state === 'problem'
          ? colours.tint
          : 'var(--color-paper)',
    stroke: grey ? 'var(--color-edge)' : colours.fill,
    strokeWidth: edge,
    strokeDasharray: state === 'problem' ? '3 2' : undefined,
  };
  const centre = size / 2;
  const radius = (size - edge) / 2;
  const glyph = size >= 20;
  const corner = size >= 20 ? 5 : 3.5;
  const shape = (inset: number, props: object) =>
    mark === 'orange-circle' ? (
      <circle cx={centre} cy={centre} r={radius + inset} {...props} />
    ) : (
      <rect
        x={centre - radius - inset}
        y={centre - radius - inset}
        width={2 * (radius + inset)}
        height={2 * (radius + inset)}
        rx={corner + inset}
        {...props}
      />
    );
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${size} ${size}`}
      className={`shrink-0 forced-color-adjust-none overflow-visible ${SIZES[size]}`}
    >
      {hatched && (
        <pattern
          id={pattern}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" fill="var(--color-paper)" />
          <rect
            width={grey ? 1 : 1.5}
            height="4"
            fill={grey ? 'var(--color-hatch)' : colours.fill}
          />
        </pattern>
      )}
      {ringed && shape(4.5, { fill: 'none', stroke: 'var(--color-ink)', strokeWidth: 2 })}
      {shape(0, look)}
      {glyph && (
        <text
          x={centre}
          y={centre}
          dy="0.36em"
          textAnchor="middle"
          lang="zh-CN"
          className={`font-sans font-semibold ${size === 24 ? 'text-[12.5px]' : 'text-[12px]'}`}
          fill={solid ? colours.on : grey ? 'var(--color-ink2)' : colours.text}
        >
          {province.glyph}
        </text>
      )}
    </svg>
  );
}

/** Class for an area in a document's colour. */
export const DOCUMENT_FILL = {
  'orange-circle': 'bg-orange',
  'blue-square': 'bg-blue',
} as const;

/** Class for words in a document's colour. */
export const DOCUMENT_TEXT = {
  'orange-circle': 'text-orange-text',
  'blue-square': 'text-blue-text',
} as const;
