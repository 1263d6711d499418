import { Fragment } from 'react';
import { Marked, useHits } from './Hits.tsx';

/** After these a line of verbatim words ends first. */
const CLAUSE = /(?<=[,，、；])(?!\d)/u;
/** Latin words and numbers, which no line cuts in two. */
const WORD = /([A-Za-z0-9][A-Za-z0-9.,%-]*)/u;

/** Verbatim words whose lines end at their own punctuation where they can: places to break, and no character added. What is searched for is marked. */
export function Clauses({ children }: { children: string }) {
  const hits = useHits(children);
  let at = 0;
  return children.split(CLAUSE).map((clause, index) => (
    <Fragment key={`${index}${clause}`}>
      {index > 0 && <wbr />}
      {clause.split(WORD).map((piece, place) => {
        const words = <Marked text={piece} hits={hits} from={at} />;
        at += piece.length;
        // split gives the words at odd places
        return place % 2 === 1 ? (
          <span key={at} className="nowrap">
            {words}
          </span>
        ) : (
          <Fragment key={at}>{words}</Fragment>
        );
      })}
    </Fragment>
  ));
}
