import { type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Span } from '../../domain/evidence.ts';
import type { PolicyDocument } from '../../model/dataset.ts';

interface Places {
  /** Where each statement begins, as a share of the text's height. */
  readonly ticks: readonly { readonly span: Span; readonly at: number }[];
  /** The part of the text that is in sight, likewise. */
  readonly from: number;
  readonly to: number;
}

/**
 * A strip beside a text that scrolls in `box`: a tick for each statement where its words stand, and the part that is
 * in sight. A press or a drag scrolls there. For the pointer alone: the text itself has keys for all of it.
 */
export function Minimap({
  document,
  spans,
  focus,
  box,
}: {
  document: PolicyDocument;
  spans: readonly Span[];
  focus: string | null;
  box: RefObject<HTMLElement | null>;
}) {
  const strip = useRef<HTMLDivElement>(null);
  const [places, setPlaces] = useState<Places>({ ticks: [], from: 0, to: 1 });

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const inSight = () => ({
      from: element.scrollTop / element.scrollHeight,
      to: (element.scrollTop + element.clientHeight) / element.scrollHeight,
    });
    const measure = () => setPlaces({ ticks: ticksIn(element, spans), ...inSight() });
    const onScroll = () => setPlaces((before) => ({ ...before, ...inSight() }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const text = element.querySelector('[data-text]');
    if (text) observer.observe(text);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [box, spans]);

  const scrollTo = (event: PointerEvent) => {
    const edge = strip.current?.getBoundingClientRect();
    const element = box.current;
    if (!edge || !element || event.buttons === 0) return;
    const share = (event.clientY - edge.top) / edge.height;
    element.scrollTop = share * element.scrollHeight - element.clientHeight / 2;
  };
  const { ticks, from, to } = places;
  return (
    <div
      ref={strip}
      aria-hidden="true"
      data-document={document.mark}
      className="minimap"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        scrollTo(event);
      }}
      onPointerMove={scrollTo}
    >
      {to - from < 1 && (
        <span
          className="minimap-sight"
          style={{ top: `${from * 100}%`, height: `${(to - from) * 100}%` }}
        />
      )}
      {ticks.map(({ span: { id, start }, at }) => (
        <span
          key={`${id} ${start}`}
          className={id === focus ? 'minimap-tick minimap-focus' : 'minimap-tick'}
          style={{ top: `${at * 100}%` }}
        />
      ))}
    </div>
  );
}

/** Each span at its share of the paragraph or stretch that it begins in: not every one of a long text is drawn. */
function ticksIn(box: HTMLElement, spans: readonly Span[]): Places['ticks'] {
  const base = box.getBoundingClientRect().top - box.scrollTop;
  const blocks = [...box.querySelectorAll<HTMLElement>('[data-from]')].map((block) => {
    const { top, height } = block.getBoundingClientRect();
    return { from: Number(block.dataset.from), to: Number(block.dataset.to), top, height };
  });
  return spans.flatMap((span) => {
    const block = blocks.findLast(({ from }) => from <= span.start);
    if (!block) return [];
    const share = (span.start - block.from) / (block.to - block.from);
    return [{ span, at: (block.top - base + share * block.height) / box.scrollHeight }];
  });
}
