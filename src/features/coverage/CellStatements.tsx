import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { StatementList } from '../evidence/StatementList.tsx';
import { useDeferredView } from '../screen/deferredView.ts';
import { OpenedList } from './OpenedList.tsx';

/** The statements behind one number of the matrix, each opening its evidence, and the way to filter by it. */
export function CellStatements({
  id,
  title,
  document,
  records,
  filterTo,
  onFilter,
  onOpen,
  onClose,
}: {
  /** Key of the cell, whose button focus goes back to. */
  id: string;
  title: string;
  document: PolicyDocument;
  records: readonly Statement[];
  /** What the filter button says. */
  filterTo: string;
  onFilter: () => void;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const selected = useDeferredView((view) => view.record);
  return (
    <OpenedList
      opener={id}
      name="coverage-cell"
      title={title}
      level="h3"
      className="mt-3"
      onClose={onClose}
    >
      <StatementList
        document={document}
        records={records}
        selected={selected}
        ruled
        onOpen={onOpen}
      />
      <button
        type="button"
        className="min-h-11 text-left text-ink text-ui underline underline-offset-4 md:min-h-8"
        onClick={onFilter}
      >
        {filterTo}
      </button>
    </OpenedList>
  );
}
