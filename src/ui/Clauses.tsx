import { Fragment } from 'react';
import { Marked, useHits } from './Hits.tsx';

/** After these a line of verbatim words ends first. */
const CLAUSE = /(?<=[,，、；])(?!\d)/u;

/** Verbatim words whose lines end at their own punctuation where they can: places to break, and no character added. What is searched for is marked. */
export function Clauses({ children }: { children: string }) {
  const hits = useHits(children);
  let at = 0;
  return children.split(CLAUSE).map((piece, index) => {
    const from = at;
    at += piece.length;
    return (
      <Fragment key={from}>
        {index > 0 && <wbr />}
        <Marked text={piece} hits={hits} from={from} />
      </Fragment>
    );
  });
}
