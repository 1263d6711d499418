import {
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { MixedLanguage } from './MixedLanguage.tsx';

/** Space between what it stands beside, the tooltip and the edge of the window, in px. */
const GAP = 8;

/** How long it waits for the pointer to come over to it, in ms. */
const LINGER = 200;

interface Shown {
  readonly key: string;
  readonly anchor: HTMLElement;
  readonly lines: readonly string[];
}

export interface Tooltip {
  /** For `aria-describedby` of what it stands beside. */
  readonly id: string;
  /** Key of what it stands beside; null where none is shown. */
  readonly shown: string | null;
  /** Shows it beside an element: the first line is a quote, the others facts. */
  readonly show: (key: string, anchor: HTMLElement, lines: readonly string[]) => void;
  /** The pointer is gone: it goes too, unless the pointer comes onto it. */
  readonly leave: () => void;
  readonly hide: () => void;
  readonly element: ReactNode;
}

/** A tooltip for several things, one of them at a time. It stays while the pointer is on it, moves as the page scrolls, and goes with Esc. */
export function useTooltip(): Tooltip {
  const id = useId();
  const [shown, setShown] = useState<Shown | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const set = useCallback((next: Shown | null) => {
    clearTimeout(leaving.current);
    setShown(next);
  }, []);
  const leave = useCallback(() => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setShown(null), LINGER);
  }, []);
  const hide = useCallback(() => set(null), [set]);
  return {
    id,
    shown: shown?.key ?? null,
    show: useCallback((key, anchor, lines) => set({ key, anchor, lines }), [set]),
    leave,
    hide,
    element: shown && (
      <TooltipBox
        {...shown}
        key={shown.key}
        id={id}
        onEnter={() => set(shown)}
        onLeave={leave}
        onDismiss={hide}
      />
    ),
  };
}

function TooltipBox({
  id,
  lines,
  anchor,
  onEnter,
  onLeave,
  onDismiss,
}: Omit<Shown, 'key'> & {
  id: string;
  onEnter: () => void;
  onLeave: () => void;
  onDismiss: () => void;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  useLayoutEffect(() => {
    const stand = () => {
      const tip = ref.current?.getBoundingClientRect();
      const mark = anchor.getBoundingClientRect();
      // Focus may have scrolled it into view only now; out of the window it says nothing.
      if (mark.bottom < 0 || mark.top > window.innerHeight) onDismiss();
      else if (tip) setPlace(beside(mark, tip));
    };
    // The topmost layer alone takes Esc: what lies under it must not close as well.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onDismiss();
    };
    stand();
    document.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('scroll', stand, { capture: true, passive: true });
    return () => {
      document.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('scroll', stand, { capture: true });
    };
  }, [anchor, onDismiss]);
  const [quote, ...facts] = lines;
  return (
    <div
      ref={ref}
      id={id}
      role="tooltip"
      className="fixed z-30 max-w-75 rounded-menu bg-sheet px-3.5 py-2.5 text-ink shadow-s"
      style={place ?? { left: 0, top: 0, visibility: 'hidden' }}
      onPointerEnter={onEnter}
      onPointerLeave={onLeave}
    >
      <span className="quote line-clamp-3 text-[0.9375rem] leading-6">
        <MixedLanguage>{quote ?? ''}</MixedLanguage>
      </span>
      {[...new Set(facts)].map((line) => (
        <span key={line} className="block text-ink2 text-note">
          {line}
        </span>
      ))}
    </div>
  );
}

/** Below, or above where there is no room; shifted to stay inside the window. */
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
