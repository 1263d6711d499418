import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { ChartMark } from '../../charts/spec.ts';
import { type Direction, hitBoxes, nearest } from '../../charts/walk.ts';
import { useTooltip } from '../Tooltip.tsx';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Least width and height of a place to hit, in CSS px: for a pointer, for a finger. */
const LEAST = { fine: 32, coarse: 44 } as const;

/**
 * A real button over every mark of a chart. One of them is in the tab order; the arrow keys go to
 * the nearest in that direction, Home and End to the first and last. What a mark says comes up on
 * focus and on hover, stays while the pointer is on it, and goes with Esc.
 */
export function ChartMarks({
  marks,
  selected,
  onOpen,
}: {
  marks: readonly ChartMark[];
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const tooltip = useTooltip();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [current, setCurrent] = useState<string | null>(null);
  const boxes = useMemo(() => {
    const coarse = window.matchMedia('(pointer: coarse)').matches;
    return hitBoxes(marks, coarse ? LEAST.coarse : LEAST.fine);
  }, [marks]);
  const stop =
    marks.find((mark) => mark.key === current) ??
    marks.find((mark) => mark.target === selected) ??
    marks[0];

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const direction = DIRECTIONS[event.key];
    const last = marks.length - 1;
    const next = direction ? nearest(marks, index, direction) : { Home: 0, End: last }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const mark = marks[next];
    if (mark) buttons.current.get(mark.key)?.focus();
  };

  return (
    <>
      {marks.map((mark, index) => {
        const box = boxes[index] ?? mark;
        return (
          <button
            key={mark.key}
            ref={(element) => {
              if (element) buttons.current.set(mark.key, element);
              return () => {
                buttons.current.delete(mark.key);
              };
            }}
            type="button"
            data-mark={mark.target}
            aria-label={mark.label}
            aria-current={mark.target === selected || undefined}
            aria-describedby={mark.key === tooltip.shown ? tooltip.id : undefined}
            tabIndex={mark === stop ? 0 : -1}
            className="absolute rounded-chip"
            style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
            onFocus={(event) => {
              setCurrent(mark.key);
              tooltip.show(mark.key, event.currentTarget, mark.tip);
            }}
            onBlur={tooltip.hide}
            onPointerEnter={(event) => {
              if (event.pointerType !== 'touch')
                tooltip.show(mark.key, event.currentTarget, mark.tip);
            }}
            onPointerLeave={tooltip.leave}
            onKeyDown={(event) => onKeyDown(event, index)}
            onClick={() => {
              tooltip.hide();
              onOpen(mark.target);
            }}
          />
        );
      })}
      {tooltip.element}
    </>
  );
}
