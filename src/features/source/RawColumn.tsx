import { useMemo, useRef } from 'react';
import { leftOut, pieces, rawSpans } from '../../domain/highlight.ts';
import { sourceText } from '../../i18n/source.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/Lang.tsx';
import { usePending } from '../../ui/Ready.tsx';
import { useRawText } from '../evidence/RawText.tsx';
import { beginnings, type SourceTextProps } from './SourceText.tsx';
import { type Marking, TextRun } from './TextRun.tsx';
import { useFocusInView } from './useFocusInView.ts';
import { useTabStop } from './useTabStop.ts';

/** The text as received, every character of it, with the same records marked at the same words. */
export function RawColumn({
  document,
  name,
  onClean,
  ...marks
}: Omit<SourceTextProps, 'document'> & {
  document: PolicyDocument;
  name: string;
  onClean: () => void;
}) {
  const text = useText(sourceText);
  const raw = useRawText(document.id);
  usePending(`raw text ${document.id}`, raw.state === 'loading');
  if (raw.state === 'loading') {
    return (
      <p role="status" className="text-ink2">
        {text.loading}
      </p>
    );
  }
  // Another file than the one that was cleaned would mark the wrong words.
  const whole =
    raw.state === 'ready' &&
    document.segments.map(([start, end]) => raw.text.slice(start, end)).join('') === document.text;
  if (raw.state === 'failed' || !whole) {
    return (
      <div
        role="alert"
        className="border-l-2 border-notice-ink bg-notice px-3 py-2 text-notice-ink"
      >
        <p className="wrap-anywhere">{text.failed(name, `${document.id}/source.raw.txt`)}</p>
        {raw.state === 'failed' && (
          <Button kind="text" className="mr-4" onClick={raw.retry}>
            {text.retry}
          </Button>
        )}
        <Button kind="text" className="mr-4" onClick={onClean}>
          {text.backToClean}
        </Button>
      </div>
    );
  }
  return <RawText raw={raw.text} document={document} {...marks} />;
}

function RawText({
  raw,
  document,
  spans,
  focus,
  hits,
  states,
  open,
}: Omit<SourceTextProps, 'document'> & { raw: string; document: PolicyDocument }) {
  const { segments } = document;
  const box = useRef<HTMLDivElement>(null);
  const words = spans.find(({ id }) => id === focus);
  const primary = words ? (rawSpans(segments, [words])[0]?.start ?? null) : null;
  useFocusInView(box, focus, raw, primary);
  const terms = useMemo(() => new Set(hits.map(({ id }) => id)), [hits]);
  const begins = useMemo(() => {
    const first = spans.map(({ id, start }) => ({ id, start, end: start + 1 }));
    return beginnings(rawSpans(segments, first));
  }, [segments, spans]);
  const gaps = useMemo(() => leftOut(segments, raw.length), [segments, raw]);
  const runs = useMemo(() => {
    const edges = gaps.flatMap(({ start, end }) => [start, end]);
    return pieces(raw, 0, raw.length, rawSpans(segments, [...spans, ...hits]), edges);
  }, [raw, segments, gaps, spans, hits]);
  const [stop, onStop] = useTabStop(runs, focus);
  const marking: Marking = { document, states, begins, focus, terms, open, stop, onStop };
  const outside = new Set(gaps.map(({ start }) => start));
  return (
    <div
      ref={box}
      lang="zh-CN"
      translate="no"
      data-text=""
      data-document={document.mark}
      className="source-text raw-text"
    >
      {runs.map((piece) =>
        outside.has(piece.start) ? (
          <span key={piece.start} className={piece.text.trim() === '' ? undefined : 'raw-left-out'}>
            {piece.text}
          </span>
        ) : (
          <TextRun key={piece.start} piece={piece} marking={marking} />
        ),
      )}
    </div>
  );
}
