import { useLayoutEffect, useRef, useState } from 'react';

interface Bar {
  /** Offset of the quote's first character. */
  readonly start: number;
  readonly top: number;
  readonly height: number;
}

/**
 * Stands directly in the positioned element that holds the text. One bar in the gutter for each quote in focus, beside the lines it stands on. A quote that is cut
 * into several runs (by a joined line break, by a record inside it) has one bar, not several.
 * `runs` and `focus` change whenever the text is marked anew; measured again then and on resize.
 */
export function GutterBars({ runs, focus }: { runs: unknown; focus: string | null }) {
  const holder = useRef<HTMLSpanElement>(null);
  const [bars, setBars] = useState<readonly Bar[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: they stand for the marks in the page, which are measured
  useLayoutEffect(() => {
    // The parent's own ref is not set yet when a child's layout effect first runs.
    const element = holder.current?.parentElement;
    if (!element) return;
    const measure = () => setBars(barsIn(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [runs, focus]);

  return (
    <span ref={holder} aria-hidden="true">
      {bars.map((bar) => (
        <span key={bar.start} className="gutter-bar" style={{ top: bar.top, height: bar.height }} />
      ))}
    </span>
  );
}

function barsIn(element: HTMLElement): readonly Bar[] {
  const base = element.getBoundingClientRect().top;
  const bars: { start: number; end: number; top: number; bottom: number }[] = [];
  for (const mark of element.querySelectorAll<HTMLElement>('mark[data-focus]')) {
    const { top, bottom } = mark.getBoundingClientRect();
    const last = bars.at(-1);
    // Runs that follow each other without a gap are one quote.
    if (last && last.end === Number(mark.dataset.start)) {
      last.bottom = Math.max(last.bottom, bottom);
      last.end = Number(mark.dataset.end);
    } else {
      bars.push({ start: Number(mark.dataset.start), end: Number(mark.dataset.end), top, bottom });
    }
  }
  return bars.map(({ start, top, bottom }) => ({ start, top: top - base, height: bottom - top }));
}
