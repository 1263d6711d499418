import { Fragment } from 'react';

/** A number with the unit that stands right after it: 969.2亿元, 1100余家, 7位. */
const AMOUNT = /(\d[\d.]*[余多]?(?:[万亿]?[元家个项条张位倍]|[万亿]|%)元?)/u;

/** Words of ours in which no line ends between a number and its unit. */
export function Unbroken({ children }: { children: string }) {
  return children.split(AMOUNT).map((piece, index) =>
    // split gives the amounts at odd places
    index % 2 === 1 ? (
      <span key={`${index}${piece}`} className="nowrap">
        {piece}
      </span>
    ) : (
      <Fragment key={`${index}${piece}`}>{piece}</Fragment>
    ),
  );
}
