import { type SyntheticEvent, useState } from 'react';
import { type GoalsDifference, goalsDifferences } from '../../content/goalsDifferences.ts';
import { SIDES } from '../../domain/filter.ts';
import type { Selection, ThemeRow } from '../../domain/rows.ts';
import { goals } from '../../i18n/goals.ts';
import type { Alignment } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StatementCell } from '../evidence/StatementCell.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { DifferenceSign, Differences } from './Differences.tsx';
import { ThemeBand } from './ThemeBand.tsx';
import { ThemeJump } from './ThemeJump.tsx';

interface Lines {
  readonly selection: Selection;
  readonly alignments: readonly Alignment[];
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  /** null shows all themes again. */
  readonly onTheme: (theme: string | null) => void;
}

/**
 * Both documents aligned by theme, with what sets them apart in words under the theme's name. While one
 * scrolls, the documents' names stay in sight; on a phone the name of the theme does.
 */
export function ThemeRows({ rows, ...lines }: Lines & { rows: readonly ThemeRow[] }) {
  const text = useText(goals);
  const { selection } = lines;
  const only = selection.filter.themes?.length === 1;
  return (
    <div className="theme-rows">
      <ColumnHeads
        selection={selection}
        className="theme-grid theme-head"
        first={
          rows.length > 1 ? (
            <ThemeJump rows={rows} selection={selection} />
          ) : (
            <span className="text-ink2 max-md:hidden">{text.theme}</span>
          )
        }
      />
      {rows.map((row, index) => (
        <Row
          key={row.theme.id}
          row={row}
          only={only}
          previous={rows[index - 1]?.theme.id ?? null}
          next={rows[index + 1]?.theme.id ?? null}
          {...lines}
        />
      ))}
    </div>
  );
}

function Row({
  row,
  only,
  previous,
  next,
  selection,
  alignments,
  selected,
  onOpen,
  onTheme,
}: Lines & {
  row: ThemeRow;
  only: boolean;
  previous: string | null;
  next: string | null;
}) {
  const lang = useLang();
  const differences = goalsDifferences(alignments, row, lang);
  const [lit, setLit] = useState<string | null>(null);
  /** Statements and differences light each other. */
  const point = (event: SyntheticEvent) => {
    if (!(event.target instanceof Element)) return;
    const words = event.target.closest<HTMLElement>('[data-difference]')?.dataset.difference;
    const mark = event.target.closest<HTMLElement>('[data-mark]')?.dataset.mark ?? '';
    const about = differences.find(({ id, records }) => id === words || records.has(mark));
    setLit(about?.number ? about.id : null);
  };
  return (
    <section
      aria-label={row.theme.name[lang]}
      className="theme-row theme-grid border-rule border-b"
      onPointerOver={point}
      onPointerLeave={() => setLit(null)}
      onFocus={point}
      onBlur={() => setLit(null)}
    >
      <div className="theme-side">
        <ThemeBand
          row={row}
          selection={selection}
          only={only}
          previous={previous}
          next={next}
          onTheme={onTheme}
        />
        <Differences differences={differences} lit={lit} />
      </div>
      {SIDES.map((side) => {
        const document = selection.sides[side]?.document ?? null;
        return (
          <div key={side} className="flex min-w-0 gap-2 md:block">
            <span className="pt-1 md:hidden">{document && <Mark of={document} />}</span>
            <div className="min-w-0 flex-1">
              <StatementCell
                document={document}
                theme={row.theme.id}
                records={row.records[side]}
                absence={row.absence[side]}
                selected={selected}
                all={only}
                signOf={(id) => <Signs differences={differences} record={id} lit={lit} />}
                onOpen={onOpen}
              />
            </div>
          </div>
        );
      })}
    </section>
  );
}

/** The numbers of the differences that a statement is about. */
function Signs({
  differences,
  record,
  lit,
}: {
  differences: readonly GoalsDifference[];
  record: string;
  lit: string | null;
}) {
  return differences.map(
    ({ id, number, records }) =>
      number !== null &&
      records.has(record) && <DifferenceSign key={id} number={number} lit={id === lit} />,
  );
}
