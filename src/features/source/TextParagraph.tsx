import { Fragment } from 'react';
import type { Piece } from '../../domain/highlight.ts';
import { ParagraphTick } from './ParagraphTick.tsx';
import { type OpenRecord, TextRun } from './TextRun.tsx';

/** A paragraph of a text with its marks. */
export interface TextPart {
  readonly start: number;
  /** 1-based place in the text. */
  readonly number: number;
  readonly heading: boolean;
  readonly runs: readonly Piece[];
  /** Records whose evidence begins in it. */
  readonly ids: readonly string[];
}

/** One paragraph, word for word, its marks and, where texts are read whole, a tick beside it. */
export function TextParagraph({
  part,
  joins,
  focus,
  hits,
  open,
  ticks,
  stop,
  onStop,
}: {
  part: TextPart;
  /** Offsets where the page layout had broken a sentence. */
  joins: readonly number[];
  focus: string | null;
  hits: ReadonlySet<string>;
  open: OpenRecord | null;
  ticks: boolean;
  /** Offset of the one mark that Tab stops at. */
  stop: number | null;
  onStop: (start: number) => void;
}) {
  const Block = part.heading ? 'h3' : 'p';
  return (
    <div className="source-paragraph">
      {ticks && open && part.ids.length > 0 && (
        <ParagraphTick number={part.number} ids={part.ids} focus={focus} open={open.onOpen} />
      )}
      <Block>
        {part.runs.map((piece) => (
          <Fragment key={piece.start}>
            {joins.includes(piece.start) && <span aria-hidden="true" className="join" />}
            <TextRun
              piece={piece}
              focus={focus}
              hits={hits}
              open={open}
              stop={ticks ? piece.start === stop : null}
              onStop={onStop}
            />
          </Fragment>
        ))}
      </Block>
    </div>
  );
}
