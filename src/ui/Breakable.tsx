import { Fragment, type ReactNode } from 'react';
import { Marked, useHits } from './Hits.tsx';

/** After these a Chinese sentence may end a line without cutting a thought: also the ASCII marks that some sources write. */
const CLAUSE_END = /(?<=[，、；：])|(?<=[,;])(?=[\p{Script=Han}“《])/u;

/** Latin words, and numbers with the unit right after them, which no line cuts in two: 40EFLOPS, 969.2亿元, 1-9月. */
const WORD = '[A-Za-z0-9][A-Za-z0-9.,%-]*[余多]?[万亿]?[元家个项条张位倍年月日]?';
const UNBROKEN = new RegExp(`(${WORD})`, 'u');

/** What is longer must be broken on a phone. */
const WIDEST = 24;

/** A clause that may be longer than a line: it is broken by force, which does not mind with what sign a line begins or ends. */
const LONG = 16;
const UNBROKEN_IN_LONG = new RegExp(
  `([《“‘（]?(?:${WORD}|.)[》”’）]+[，、；：,;]?|[《“‘（].|.[，、；：,;]$|${WORD})`,
  'u',
);

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
  const pieces = clause.split(clause.length > LONG ? UNBROKEN_IN_LONG : UNBROKEN);
  // split gives at odd places what is kept
  return pieces
    .map((piece, place): [string, boolean] => [
      piece,
      place % 2 === 1 && piece.length > 1 && piece.length <= WIDEST,
    ])
    .filter(([piece]) => piece !== '');
}

/** Words of a record, with places to break and what is searched for marked. */
export function Breakable({ children }: { children: string }) {
  const hits = useHits(children);
  return breakable(children, (piece, from) => <Marked text={piece} hits={hits} from={from} />);
}
