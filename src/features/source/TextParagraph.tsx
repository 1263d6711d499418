import { Fragment } from 'react';
import type { Piece } from '../../domain/highlight.ts';
import { type Marking, TextRun } from './TextRun.tsx';

/** A paragraph of a text with its marks; offsets in the cleaned text. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  readonly runs: readonly Piece[];
}

/** One paragraph, word for word, with its marks. */
export function TextParagraph({
  part: { start, end, heading, runs },
  joins,
  marking,
}: {
  part: TextPart;
  /** Offsets where the page layout had broken a sentence. */
  joins: readonly number[];
  marking: Marking;
}) {
  const Block = heading ? 'h3' : 'p';
  return (
    <Block className="source-paragraph" data-from={start} data-to={end}>
      {runs.map((piece) => (
        <Fragment key={piece.start}>
          {joins.includes(piece.start) && <span aria-hidden="true" className="join" />}
          <TextRun piece={piece} marking={marking} />
        </Fragment>
      ))}
    </Block>
  );
}
