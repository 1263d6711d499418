import { type ReactNode, useState } from 'react';
import { goals } from '../../i18n/goals.ts';
import type { Absence, PolicyDocument, Statement } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useText } from '../../ui/Lang.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { StatementList } from './StatementLine.tsx';

/** So many lines stand open; the rest is one press away, so that a row stays a row, on a phone a screen. */
const OPEN = { wide: 6, narrow: 3 } as const;

/** Up to so many lines are drawn while they are folded away. */
const FOLDED = 100;

/** What one document says on one theme: aims, measures, problems; figures and events behind a press. */
export function StatementCell({
  document,
  records,
  absence,
  selected,
  onOpen,
}: {
  document: PolicyDocument | null;
  records: readonly Statement[];
  absence: Absence | null;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const text = useText(goals);
  const most = useNarrow() ? OPEN.narrow : OPEN.wide;
  if (!document) return <p className="text-ui text-ink3">{text.notLoaded}</p>;
  if (records.length === 0) {
    if (absence) return <Absent code="A0" absence={absence} onOpen={onOpen} />;
    return <p className="text-ui text-ink3">{text.hidden}</p>;
  }
  const said = records.filter(({ kind }) => kind !== 'figure' && kind !== 'event');
  const facts = records.filter(({ kind }) => kind === 'figure' || kind === 'event');
  // Nothing but figures: they stand open, or the cell would look empty.
  const lines = said.length > 0 ? said : facts;
  const list = (these: readonly Statement[]) => (
    <StatementList document={document} records={these} selected={selected} onOpen={onOpen} />
  );
  const rest = lines.length > most + 1 ? lines.slice(most) : [];
  const shown = rest.length > 0 ? lines.slice(0, most) : lines;
  const holds = (these: readonly Statement[]) => these.some(({ id }) => id === selected);
  return (
    <>
      {list(shown)}
      {rest.length > 0 && (
        <More words={text.more(rest.length)} open={holds(rest)} lines={rest} list={list} />
      )}
      {said.length > 0 && facts.length > 0 && (
        <More words={text.facts(facts.length)} open={holds(facts)} lines={facts} list={list} />
      )}
    </>
  );
}

function More({
  words,
  open,
  lines,
  list,
}: {
  words: string;
  open: boolean;
  lines: readonly Statement[];
  list: (these: readonly Statement[]) => ReactNode;
}) {
  // What is in focus opens the list; nothing but the reader closes it.
  const [unfolded, setUnfolded] = useState(open);
  if (open && !unfolded) setUnfolded(true);
  // A search in the page finds what is folded; of a long list that would cost every reader a second.
  const drawn = unfolded || lines.length <= FOLDED;
  return (
    <details open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary className="min-h-11 content-center text-note text-ink md:min-h-8">{words}</summary>
      {drawn && list(lines)}
    </details>
  );
}
