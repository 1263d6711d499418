import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Mixed } from '../Mixed.tsx';

/** Space between mark, tip and the edge of the window, in px. */
const GAP = 8;

/** What a mark says, beside it and inside the window. The first line is the quote. Esc and scrolling dismiss it; the pointer may go onto it. */
export function ChartTip({
  id,
  lines,
  anchor,
  onEnter,
  onLeave,
  onDismiss,
}: {
  id: string;
  lines: readonly string[];
  anchor: HTMLElement;
  onEnter: () => void;
  onLeave: () => void;
  onDismiss: () => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const tip = ref.current?.getBoundingClientRect();
    if (tip) setPlace(beside(anchor.getBoundingClientRect(), tip));
  }, [anchor]);
  useEffect(() => {
    // The topmost layer alone takes Esc: what lies under it must not close as well.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onDismiss();
    };
    const options = { capture: true, passive: true } as const;
    document.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('scroll', onDismiss, options);
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('scroll', onDismiss, options);
    };
  }, [onDismiss]);
  const [quote, ...rest] = lines;
  return (
    <div
      ref={ref}
      id={id}
      role="tooltip"
      className="fixed z-30 max-w-80 border border-rule bg-sheet px-3 py-2 text-ui text-ink"
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <span className="quote line-clamp-3">
        <Mixed>{quote ?? ''}</Mixed>
      </span>
      {[...new Set(rest)].map((line) => (
        <span key={line} className="block text-note text-ink2">
          {line}
        </span>
      ))}
    </div>
  );
}

/** Below the mark, or above where there is no room; shifted to stay inside the window. */
function beside(mark: DOMRect, tip: DOMRect): { left: number; top: number } {
  const { innerWidth, innerHeight } = window;
  const below = mark.bottom + GAP;
  const top = below + tip.height + GAP <= innerHeight ? below : mark.top - GAP - tip.height;
  const left = mark.left + mark.width / 2 - tip.width / 2;
  return {
    left: Math.max(GAP, Math.min(left, innerWidth - GAP - tip.width)),
    top: Math.max(GAP, top),
  };
}
