import { useEffect, useRef } from 'react';
import { StatementList } from '../../components/StatementLine.tsx';
import { useReturnFocus } from '../../components/useReturnFocus.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { useView } from '../../state/store.ts';
import { ClosingButton } from './ClosingButton.tsx';

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
  const selected = useView((state) => state.view.record);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus(id, panel, heading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is another list
  useEffect(() => {
    // In braces: some browsers give a promise back, which is no clean-up.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <section
      ref={panel}
      aria-labelledby="coverage-cell"
      className="mt-3 scroll-mt-28 scroll-mb-4 border-ink border-t-2 pt-2"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        onClose();
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <h3 ref={heading} id="coverage-cell" tabIndex={-1} className="font-semibold">
          {title}
        </h3>
        <ClosingButton onClose={onClose} />
      </div>
      <StatementList
        document={document}
        records={records}
        selected={selected}
        ruled
        onOpen={onOpen}
      />
      <button
        type="button"
        className="min-h-11 text-left text-link text-quote underline underline-offset-4 md:min-h-8"
        onClick={onFilter}
      >
        {filterTo}
      </button>
    </section>
  );
}
