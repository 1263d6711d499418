import { useCallback, useMemo, useState } from 'react';
import { paragraphs, type Span } from '../../domain/evidence.ts';
import { isHeading, pieces } from '../../domain/highlight.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { bisect } from '../../reading/bisect.ts';
import { FarText } from './FarText.tsx';
import { TextParagraph, type TextPart } from './TextParagraph.tsx';
import { FOUND_HERE, type Marking } from './TextRun.tsx';
import { useTabStop } from './useTabStop.ts';

/** A text of more paragraphs has marks only near the window. */
const MANY = 200;
/** Paragraphs of a long text come into sight so many at a time. */
const STRETCH = 5;
/** So many stretches keep their marks once they have been near. */
const KEPT = 8;

export interface SourceTextProps extends Pick<Marking, 'states' | 'focus' | 'open'> {
  readonly document: Marking['document'] & Pick<PolicyDocument, 'text' | 'joins'>;
  /** Evidence to mark; offsets into the text. */
  readonly spans: readonly Span[];
  /** Places where a search term stands; the id is the term. */
  readonly hits: readonly Span[];
}

/**
 * A cleaned text, word for word, with the evidence of records marked in it. What is copied from it
 * is the source: joins and marks are drawn, not written. Of a long text
 * only what is near the window, and what is in focus, has its marks; the words are there all the same.
 */
export function SourceText({ document, spans, hits, focus, states, open }: SourceTextProps) {
  const { text, joins } = document;
  const terms = useMemo(() => new Set(hits.map(({ id }) => id)), [hits]);
  const begins = useMemo(() => beginnings(spans), [spans]);
  const blocks = useMemo(() => paragraphs(text), [text]);
  const own = useMemo(() => byParagraph(blocks, spans, hits), [blocks, spans, hits]);
  const many = blocks.length > MANY;
  const [near, setNear] = useState<readonly number[]>([]);
  const onNear = useCallback(
    (place: number) =>
      setNear((before) => [...before.filter((at) => at !== place), place].slice(-KEPT)),
    [],
  );
  const drawn = useMemo(() => {
    const places = new Set(many ? near : []);
    if (many) {
      own.forEach((list, at) => {
        if (list.some(({ id }) => id === focus || id === FOUND_HERE)) {
          places.add(Math.floor(at / STRETCH));
        }
      });
    }
    return places;
  }, [many, near, own, focus]);
  const parts = useMemo(
    () =>
      blocks.flatMap(({ start, end }, at): TextPart[] => {
        if (many && !drawn.has(Math.floor(at / STRETCH))) return [];
        const heading = isHeading(text.slice(start, end));
        return [{ start, end, heading, runs: pieces(text, start, end, own[at] ?? [], joins) }];
      }),
    [blocks, many, drawn, own, text, joins],
  );
  const runs = useMemo(() => parts.flatMap((part) => part.runs), [parts]);
  const [stop, onStop] = useTabStop(runs, focus);
  const marking: Marking = { document, states, begins, focus, terms, open, stop, onStop };
  const paragraph = (part: TextPart) => (
    <TextParagraph key={part.start} part={part} joins={joins} marking={marking} />
  );
  const stretches = () =>
    Array.from({ length: Math.ceil(blocks.length / STRETCH) }, (_, place) => {
      const first = blocks[place * STRETCH]?.start ?? 0;
      const last = blocks[Math.min((place + 1) * STRETCH, blocks.length) - 1]?.end ?? text.length;
      if (drawn.has(place)) {
        return parts.filter(({ start }) => start >= first && start < last).map(paragraph);
      }
      const words = text.slice(first, last);
      return <FarText key={first} text={words} start={first} place={place} onNear={onNear} />;
    });

  return (
    <div
      lang="zh-CN"
      translate="no"
      data-text=""
      data-document={document.mark}
      className="source-text quote"
    >
      {many ? stretches() : parts.map(paragraph)}
    </div>
  );
}

/** By offset, the records that have evidence from there on, each once. */
export function beginnings(spans: readonly Span[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const { id, start } of spans) {
    const there = found.get(start) ?? [];
    if (!there.includes(id)) found.set(start, [...there, id]);
  }
  return found;
}

type Block = ReturnType<typeof paragraphs>[number];

/** Of each paragraph the spans that touch it, evidence before terms, each in the order given. */
function byParagraph(
  blocks: readonly Block[],
  spans: readonly Span[],
  hits: readonly Span[],
): Span[][] {
  const own: Span[][] = blocks.map(() => []);
  for (const span of [...spans, ...hits]) {
    const first = bisect(blocks, ({ end }) => end <= span.start);
    for (let at = first; at < blocks.length && (blocks[at]?.start ?? 0) < span.end; at += 1) {
      own[at]?.push(span);
    }
  }
  return own;
}
