import { Fragment, type ReactNode } from 'react';

/** After these a Chinese sentence may end a line without cutting a thought: also the ASCII marks that some sources write. */
const CLAUSE_END = /(?<=[，、；：])|(?<=[,;])(?=[\p{Script=Han}“《])/u;

/** A text with a place to break after each of its clauses. No character is added; the class `breaks` or `quote` takes the other places away. */
export function breakable(text: string): ReactNode {
  const clauses = text.split(CLAUSE_END);
  if (clauses.length === 1) return text;
  return clauses.map((clause, index) => (
    <Fragment key={`${index}${clause}`}>
      {index > 0 && <wbr />}
      {clause}
    </Fragment>
  ));
}
