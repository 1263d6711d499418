import { type ReactNode, useState } from 'react';
import { unfoldedOrder } from '../../content/themeUnfolded.ts';
import { isUnread } from '../../domain/absence.ts';
import { statementsOn } from '../../domain/byTheme.ts';
import { goals } from '../../i18n/goals.ts';
import type { Absence, PolicyDocument, Statement } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useText } from '../../ui/Lang.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { StatementList } from './StatementList.tsx';

/** So many lines stand open; the rest is one press away, so that a row stays a row, on a phone a screen. */
const OPEN = { wide: 8, narrow: 4 } as const;

/** Up to so many lines are drawn while they are folded away. */
const FOLDED = 100;

const isFact = ({ kind }: Statement) => kind === 'figure' || kind === 'event';

/** What one document says on one theme: aims, measures, problems; figures and events behind a press. */
export function StatementCell({
  document,
  theme,
  records,
  absence,
  selected,
  all = false,
  signOf,
  onOpen,
}: {
  document: PolicyDocument | null;
  theme: string;
  records: readonly Statement[];
  absence: Absence | null;
  selected: string | null;
  /** Whether nothing is folded away. */
  all?: boolean;
  /** As StatementList has it. */
  signOf?: (id: string) => ReactNode;
  onOpen: (id: string) => void;
}) {
  const text = useText(goals);
  const narrow = useNarrow();
  if (!document) return <p className="text-ink3 text-ui">{text.notLoaded}</p>;
  if (records.length === 0) {
    if (absence) return <Absent code="A0" absence={absence} onOpen={onOpen} />;
    if (isUnread(document, theme)) return <Absent code="A8" />;
    return <p className="text-ink3 text-ui">{text.hidden}</p>;
  }
  const list = (these: readonly Statement[]) => (
    <StatementList
      document={document}
      records={these}
      selected={selected}
      placed
      {...(signOf && { signOf })}
      onOpen={onOpen}
    />
  );
  const folded = (these: readonly Statement[], words: string, more = true) =>
    these.length > 0 && (
      <More
        words={words}
        more={more}
        open={all || these.some(({ id }) => id === selected)}
        lines={these}
        list={list}
      />
    );
  const said = unfoldedOrder(records.filter((record) => !isFact(record)));
  const facts = records.filter(isFact);
  if (said.length === 0) {
    // Where a filter alone leaves nothing but facts, nothing is said of goals.
    if (!statementsOn(document, theme).every(isFact)) return list(facts);
    const isFigures = facts.every(({ kind }) => kind === 'figure');
    const words = isFigures ? text.onlyFigures(facts.length) : text.onlyFacts(facts.length);
    return folded(facts, text.noAim + words, false);
  }
  const most = narrow ? OPEN.narrow : OPEN.wide;
  const shown = all || said.length <= most ? said.length : most - 1;
  return (
    <>
      {list(said.slice(0, shown))}
      {folded(said.slice(shown), text.more(said.length - shown))}
      {folded(facts, text.facts(facts.length))}
    </>
  );
}

function More({
  words,
  more,
  open,
  lines,
  list,
}: {
  words: string;
  /** Whether it goes on from lines above it. */
  more: boolean;
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
      <summary
        className={`min-h-11 list-none content-center text-ui md:min-h-8 ${more ? 'pl-[1.375rem]' : ''}`}
      >
        <span className="inline-press">{words}</span>
      </summary>
      {drawn && list(lines)}
    </details>
  );
}
