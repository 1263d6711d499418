import { Fragment } from 'react';
import { Marked, useHits } from './Hits.tsx';

/** A number with the unit that stands right after it: 969.2亿元, 1100余家, 7位. */
const AMOUNT = /(\d[\d.]*[余多]?(?:[万亿]?[元家个项条张位倍]|[万亿]|%)元?)/u;

/** A label in which no line ends between a number and its unit, with what is searched for marked. */
export function UnbrokenAmounts({ children }: { children: string }) {
  const hits = useHits(children);
  let at = 0;
  return children.split(AMOUNT).map((piece, index) => {
    const words = <Marked text={piece} hits={hits} from={at} />;
    at += piece.length;
    // split gives the amounts at odd places
    return index % 2 === 1 ? (
      <span key={`${index}${piece}`} className="nowrap">
        {words}
      </span>
    ) : (
      <Fragment key={`${index}${piece}`}>{words}</Fragment>
    );
  });
}
