import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { evidenceText } from '../../i18n/evidence.ts';
import { useText } from '../../ui/Lang.tsx';

/** A line and a bit, that reading goes on where it stopped. */
const OVERLAP = 56;

/** What is said about a target, in a box that scrolls when it must and then says that there is more below. Starts from the top for each `id`. */
export function ScrollingFacts({ id, children }: { id: string; children: ReactNode }) {
  const text = useText(evidenceText);
  const box = useRef<HTMLElement>(null);
  const [more, setMore] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another target has other facts
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () =>
      setMore(element.scrollHeight - element.clientHeight - element.scrollTop > 2);
    element.scrollTop = 0;
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [element, ...element.children]) observer.observe(part);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [id]);

  return (
    <div className="panel-facts-frame">
      <section
        ref={box}
        className="panel-facts"
        aria-label={text.facts}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
        tabIndex={0}
      >
        {children}
      </section>
      {more && (
        // For the pointer; with the keyboard the box itself scrolls. Takes no focus: it goes away at the end.
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className="panel-more"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() =>
            box.current?.scrollBy({ top: Math.max(40, box.current.clientHeight - OVERLAP) })
          }
        >
          {text.more} <span>↓</span>
        </button>
      )}
    </div>
  );
}
