import type { TimelineMark } from '../../domain/rows.ts';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';
import { Entry, type EntryProps } from './Entry.tsx';

/** So many statements stand in a cell before the rest is asked for. */
const AT_ONCE = 20;

/** Statements of one document in a cell, each in words. */
export function CellWords({
  marks,
  selected,
  tabbed,
  ...rest
}: Omit<EntryProps, 'mark' | 'selected'> & {
  marks: readonly TimelineMark[];
  selected: string | null;
  /** Whether Tab stops at the first of them. */
  tabbed: boolean;
}) {
  const [shown, more] = useIncrementalList(marks, AT_ONCE);
  return (
    <>
      <ul>
        {shown.map((mark, index) => (
          <li key={mark.record.id}>
            <Entry
              {...rest}
              mark={mark}
              selected={mark.record.id === selected}
              tabbed={tabbed && index === 0}
            />
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
