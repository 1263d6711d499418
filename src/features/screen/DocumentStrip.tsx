import type { Selection } from '../../domain/rows.ts';
import { ColumnHeads } from './ColumnHeads.tsx';

/** The heads of both columns, until the overview has a row of its own for them. */
export function DocumentStrip({ selection }: { selection: Selection }) {
  return <ColumnHeads selection={selection} />;
}
