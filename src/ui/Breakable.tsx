import { Fragment, type ReactNode } from 'react';
import { Marked, useHits } from './Hits.tsx';

/** After these a Chinese sentence may end a line without cutting a thought: also the ASCII marks that some sources write. */
const CLAUSE_END = /(?<=[，、；：])|(?<=[,;])(?=[\p{Script=Han}“《])/u;

/** A clause that may be longer than a line: its last sign must not begin one, which a forced break does not mind. */
const LONG = 16;

/** Latin words, and numbers with the unit right after them, which no line cuts in two: 40EFLOPS, 969.2亿元, 1-9月. */
const UNBROKEN = /([A-Za-z0-9][A-Za-z0-9.,%-]*[余多]?[万亿]?[元家个项条张位倍年月日]?)/u;

/**
 * The one rule of line breaks: a text may end a line after its clauses, never within a word or a number with its
 * unit. No character is added; the class `quote` or `breaks` takes the other places away where there is room.
 * @param draw draws a piece of the text, given where it begins
 */
export function breakable(
  text: string,
  draw: (piece: string, from: number) => ReactNode = (piece) => piece,
): ReactNode {
  let at = 0;
  return text.split(CLAUSE_END).map((clause, index) => (
    <Fragment key={`${index}${clause}`}>
      {index > 0 && <wbr />}
      {piecesOf(clause).map(([piece, kept]) => {
        const from = at;
        at += piece.length;
        return kept ? (
          <span key={at} className="nowrap">
            {draw(piece, from)}
          </span>
        ) : (
          <Fragment key={at}>{draw(piece, from)}</Fragment>
        );
      })}
    </Fragment>
  ));
}

/** The pieces of a clause, and whether each is kept on one line. */
function piecesOf(clause: string): [piece: string, kept: boolean][] {
  const tail = clause.length > LONG ? (clause.match(/.[，、；：,;]$/u)?.[0].length ?? 0) : 0;
  const body = clause.slice(0, clause.length - tail);
  // split gives the words at odd places
  const pieces = body.split(UNBROKEN).map((piece, place): [string, boolean] => {
    return [piece, place % 2 === 1 && piece.length > 1];
  });
  return [...pieces, [clause.slice(body.length), true] as [string, boolean]].filter(
    ([piece]) => piece !== '',
  );
}

/** Words of a record, with places to break and what is searched for marked. */
export function Breakable({ children }: { children: string }) {
  const hits = useHits(children);
  return breakable(children, (piece, from) => <Marked text={piece} hits={hits} from={from} />);
}
