import type { ReactNode } from 'react';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import { StatementRow } from './StatementRow.tsx';

/** Statements of one document, a line each, the first of them where they are many. */
export function StatementList({
  document,
  records,
  selected,
  ruled = false,
  placed = false,
  signOf,
  onOpen,
}: {
  document: PolicyDocument;
  records: readonly Statement[];
  /** Id of the statement that is open. */
  selected: string | null;
  /** Whether a rule stands under each. */
  ruled?: boolean;
  /** As StatementRow has it. */
  placed?: boolean;
  /** A sign behind the words of a statement. */
  signOf?: (id: string) => ReactNode;
  onOpen: (id: string) => void;
}) {
  const [first, rest] = useIncrementalList(records);
  return (
    <>
      <ul>
        {first.map((record) => (
          <li key={record.id} className={ruled ? 'border-rule border-b' : undefined}>
            <StatementRow
              document={document}
              record={record}
              selected={record.id === selected}
              placed={placed}
              sign={signOf?.(record.id)}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}
