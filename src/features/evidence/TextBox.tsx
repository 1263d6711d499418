import { useLayoutEffect, useMemo, useRef } from 'react';
import { evidenceSpans, type Target } from '../../domain/evidence.ts';
import { occurrences, overlapping } from '../../domain/highlight.ts';
import { paragraphWindow } from '../../domain/paragraphWindow.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { shownOf } from '../../i18n/shownOf.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { onReaderMoves } from './readerMoves.ts';
import { SourceText } from './SourceText.tsx';
import type { OpenRecord } from './TextRun.tsx';

/** The sentence in its place: the text in a box of its own, what is meant in the middle of it; of a long text the paragraphs around it. */
export function TextBox({
  target,
  open,
  show,
  large,
  one,
}: {
  target: Target;
  open: OpenRecord;
  /** Offset to bring to the middle; a new object each time it is asked for. */
  show: { readonly start: number } | null;
  /** Whether a sheet is at its upper stop; the box is then of another height. */
  large: boolean;
  /** Whether the panel scrolls as one: the text then has no box of its own, and is no longer than it must be. */
  one: boolean;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const box = useRef<HTMLElement>(null);
  const { document } = target;
  const id = target.type === 'statement' ? target.record.id : null;
  const spans = useMemo(() => {
    const all = evidenceSpans(document);
    const others = id === null ? [] : overlapping(all, id);
    return all.filter((span) => span.id === id || others.includes(span.id));
  }, [document, id]);
  const terms = target.type === 'absence' ? target.absence.terms : null;
  const hits = useMemo(() => occurrences(document.text, terms ?? []), [document, terms]);
  const first = target.type === 'statement' ? target.record.evidence[0]?.start : hits[0]?.start;
  const middle = show?.start ?? first ?? null;
  const range = useMemo(
    () => paragraphWindow(document.text, middle ?? 0, one ? 0 : undefined),
    [document, middle, one],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` may ask for the same place again; `large` changes the height of the box
  useLayoutEffect(() => {
    const element = box.current;
    // The panel begins with the words themselves, and comes to a place in the text when that is asked for.
    const scroller = one ? element?.closest('aside') : element;
    if (!element || !scroller || (one && !show)) return;
    let reading = false;
    const settle = () => {
      if (!reading) centre(element, scroller, middle);
    };
    settle();
    // The box takes what the facts above leave, and that may change until the reader scrolls it.
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    const unwatch = onReaderMoves(() => {
      reading = true;
    }, scroller);
    return () => {
      observer.disconnect();
      unwatch();
    };
  }, [middle, target, show, large, one]);

  const join = document.joins.length > 0;
  return (
    <section
      ref={box}
      className="panel-text"
      aria-label={text.text(document.province.name[lang])}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
      tabIndex={0}
    >
      <SourceText
        document={document}
        spans={spans}
        focus={id}
        hits={hits}
        open={open}
        range={range}
      />
      {range && (
        <p className="pt-3 text-note text-ink2">
          {shownOf[lang].paragraphs(range.first, range.last, range.all)}
        </p>
      )}
      {join && <p className="pt-3 text-note text-ink2">{text.join}</p>}
    </section>
  );
}

/** Scrolls the box, and nothing else, at once: the run of the text that holds the offset comes to its middle, else the box to its top. */
function centre(text: HTMLElement, box: HTMLElement, offset: number | null): void {
  const runs = [...text.querySelectorAll<HTMLElement>('mark')];
  const run = runs.find(
    ({ dataset }) =>
      Number(dataset.start) <= (offset ?? -1) && (offset ?? -1) < Number(dataset.end),
  );
  if (!run) {
    box.scrollTop = 0;
    return;
  }
  const outer = box.getBoundingClientRect();
  const inner = run.getBoundingClientRect();
  // What is taller than the box is shown from its first line.
  const space = Math.max(0, (outer.height - inner.height) / 2);
  box.scrollTop += inner.top - outer.top - space;
}
