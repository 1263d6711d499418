import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ChartMark } from '../../charts/spec.ts';
import { type Direction, hitBoxes, nearest } from '../../charts/walk.ts';
import { ChartTip } from './ChartTip.tsx';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Least width and height of a place to hit, in CSS px: for a pointer, for a finger. */
const LEAST = { fine: 32, coarse: 44 } as const;

/** How long a tip waits for the pointer to come over to it, in ms. */
const LINGER = 200;

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
  const tip = useId();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [current, setCurrent] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const boxes = useMemo(() => {
    const coarse = window.matchMedia('(pointer: coarse)').matches;
    return hitBoxes(marks, coarse ? LEAST.coarse : LEAST.fine);
  }, [marks]);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const tell = (key: string | null) => {
    clearTimeout(leaving.current);
    setTold(key);
  };
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setTold(null), LINGER);
  };
  const stop =
    marks.find((mark) => mark.key === current) ??
    marks.find((mark) => mark.target === selected) ??
    marks[0];
  const shown = marks.find((mark) => mark.key === told);
  const anchor = shown && buttons.current.get(shown.key);

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Escape' && told !== null) {
      tell(null);
      // Only this layer goes; an open panel stays.
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      return;
    }
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
            aria-describedby={mark.key === told ? tip : undefined}
            tabIndex={mark === stop ? 0 : -1}
            className="absolute rounded-chip"
            style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
            onFocus={() => {
              setCurrent(mark.key);
              tell(mark.key);
            }}
            onBlur={() => tell(null)}
            onPointerEnter={(event) => event.pointerType !== 'touch' && tell(mark.key)}
            onPointerLeave={leave}
            onKeyDown={(event) => onKeyDown(event, index)}
            onClick={() => {
              tell(null);
              onOpen(mark.target);
            }}
          />
        );
      })}
      {shown && anchor && (
        <ChartTip
          id={tip}
          lines={shown.tip}
          anchor={anchor}
          onEnter={() => tell(shown.key)}
          onLeave={leave}
          onDismiss={() => tell(null)}
        />
      )}
    </>
  );
}
