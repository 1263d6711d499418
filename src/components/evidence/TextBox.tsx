import { useLayoutEffect, useMemo, useRef } from 'react';
import { evidenceSpans, type Target } from '../../domain/evidence.ts';
import { occurrences, overlapping } from '../../domain/highlight.ts';
import { evidenceText } from '../../i18n/evidence.ts';
import { Hits } from '../Hits.tsx';
import { useLang, useText } from '../Lang.tsx';
import { SourceText } from '../SourceText.tsx';
import type { OpenRecord } from './TextRun.tsx';

/** The sentence in its place: the whole text in a box of its own, what is meant in the middle of it. */
export function TextBox({
  target,
  open,
  show,
  sheet,
  large,
}: {
  target: Target;
  open: OpenRecord;
  /** Offset to bring to the middle; a new object each time it is asked for. */
  show: { readonly start: number } | null;
  sheet: boolean;
  large: boolean;
}) {
  const lang = useLang();
  const text = useText(evidenceText);
  const box = useRef<HTMLElement>(null);
  const { document } = target;
  const id = target.type === 'statement' ? target.record.id : null;
  const { spans, nested } = useMemo(() => {
    const all = evidenceSpans(document);
    const others = id === null ? [] : overlapping(all, id);
    return {
      spans: all.filter((span) => span.id === id || others.includes(span.id)),
      nested: others,
    };
  }, [document, id]);
  const terms = target.type === 'absence' ? target.absence.terms : null;
  const hits = useMemo(() => occurrences(document.text, terms ?? []), [document, terms]);
  const first = target.type === 'statement' ? target.record.evidence[0]?.start : hits[0]?.start;
  const middle = show?.start ?? first ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `show` may ask for the same place again; `large` changes the height of the box
  useLayoutEffect(() => {
    if (box.current) centre(box.current, middle);
  }, [middle, target, show, large]);

  const join = document.joins.length > 0;
  return (
    <>
      {nested.length > 0 && (
        <details key={`${id} ${sheet}`} open={!sheet} className="panel-nested">
          <summary className="panel-link">{text.nested(nested.length)}</summary>
          {nested.map((other) => (
            <button
              key={other}
              type="button"
              className="panel-link"
              onClick={() => open.onOpen(other)}
            >
              <Hits>
                {document.records.find((record) => record.id === other)?.label[lang] ?? ''}
              </Hits>
            </button>
          ))}
        </details>
      )}
      <section
        ref={box}
        className="panel-text"
        aria-label={text.text(document.province.name[lang])}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable from the keyboard
        tabIndex={0}
      >
        <SourceText document={document} spans={spans} focus={id} hits={hits} open={open} />
        {join && <p className="pt-3 text-note text-ink2">{text.join}</p>}
      </section>
    </>
  );
}

/** Scrolls the box, and nothing else, at once: the run that holds the offset comes to its middle, else the text to its top. */
function centre(box: HTMLElement, offset: number | null): void {
  const runs = [...box.querySelectorAll<HTMLElement>('mark')];
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
