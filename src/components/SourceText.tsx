import { Fragment, useMemo } from 'react';
import { paragraphs, type Span } from '../domain/evidence.ts';
import { isHeading, pieces } from '../domain/highlight.ts';
import type { PolicyDocument } from '../model/dataset.ts';
import { GutterBars } from './evidence/GutterBars.tsx';
import { ParagraphTick } from './evidence/ParagraphTick.tsx';
import { type OpenRecord, TextRun } from './evidence/TextRun.tsx';
import { useTabStop } from './evidence/useTabStop.ts';

const NO_HITS: readonly Span[] = [];

/**
 * A cleaned text, word for word, with the evidence of records marked in it. What is copied from it
 * is the source: joins and gutter are drawn beside the words, not put into them.
 */
export function SourceText({
  document,
  spans,
  focus,
  hits = NO_HITS,
  open = null,
  ticks = false,
}: {
  document: Pick<PolicyDocument, 'text' | 'joins'>;
  /** Evidence to mark; offsets into the text. */
  spans: readonly Span[];
  /** Record marked strongly. */
  focus: string | null;
  /** Places where a search term stands; the id is the term. */
  hits?: readonly Span[];
  open?: OpenRecord | null;
  /** For reading whole texts: a tick beside each paragraph, and arrow keys from mark to mark. */
  ticks?: boolean;
}) {
  const { text, joins } = document;
  const terms = useMemo(() => new Set(hits.map(({ id }) => id)), [hits]);
  const parts = useMemo(
    () =>
      paragraphs(text).map(({ start, end }) => ({
        start,
        heading: isHeading(text.slice(start, end)),
        runs: pieces(text, start, end, [...spans, ...hits], joins),
        ids: [
          ...new Set(
            spans.filter((each) => each.start >= start && each.start < end).map((s) => s.id),
          ),
        ],
      })),
    [text, joins, spans, hits],
  );
  const runs = useMemo(() => parts.flatMap((part) => part.runs), [parts]);
  const [stop, onStop] = useTabStop(runs, focus);

  return (
    <div
      lang="zh-CN"
      translate="no"
      data-text=""
      className={`source-text quote serif ${ticks && open ? 'source-text-ticks' : ''}`}
    >
      <GutterBars runs={parts} focus={focus} />
      {parts.map((part, index) => {
        const Block = part.heading ? 'h3' : 'p';
        return (
          <div key={part.start} className="source-paragraph">
            {ticks && open && part.ids.length > 0 && (
              <ParagraphTick number={index + 1} ids={part.ids} focus={focus} open={open.onOpen} />
            )}
            <Block>
              {part.runs.map((piece) => (
                <Fragment key={piece.start}>
                  {joins.includes(piece.start) && <span aria-hidden="true" className="join" />}
                  <TextRun
                    piece={piece}
                    focus={focus}
                    hits={terms}
                    open={open}
                    stop={ticks ? piece.start === stop : null}
                    onStop={onStop}
                  />
                </Fragment>
              ))}
            </Block>
          </div>
        );
      })}
    </div>
  );
}
