import { Fragment } from 'react';
import { binned } from '../../charts/timelineBins.ts';
import { type Pair, SIDES } from '../../domain/filter.ts';
import type { Timeline, TimelineColumn, TimelineMark } from '../../domain/rows.ts';
import { nameSides } from '../../i18n/naming.ts';
import { statementName } from '../../i18n/statement.ts';
import { silenceWords, timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Break, ColumnHeading } from './ColumnHeading.tsx';
import { StatementList } from './StatementList.tsx';

/** How many statements a column shows of each document before the rest is asked for. */
const FIRST = 2;

/** The timeline where its columns do not fit side by side: the latest on top, "no year" under a double rule. */
export function StackedTimeline({
  timeline,
  documents,
  onOpen,
}: {
  timeline: Timeline;
  documents: Pair<PolicyDocument | null>;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(timelineWords);
  const names = nameSides(documents.a, documents.b, lang);
  const drawn = new Map(binned(timeline).columns.map(({ key, marks }) => [key, marks]));
  const years = timeline.columns.filter(({ key }) => key !== 'none').toReversed();
  const none = timeline.columns.find(({ key }) => key === 'none');
  const part = (column: TimelineColumn) => (
    <section className="py-2">
      <ColumnHeading column={column} />
      {SIDES.map((side) => {
        const document = documents[side];
        if (!document || column.marks[side].length === 0) return null;
        const marks = column.marks[side];
        return (
          <div key={side}>
            <MarkRow
              document={document}
              marks={drawn.get(column.key)?.[side] ?? marks}
              onOpen={onOpen}
            />
            <StatementList
              document={document}
              marks={marks}
              first={FIRST}
              periods={column.key === 'this-year'}
              onOpen={onOpen}
            />
          </div>
        );
      })}
    </section>
  );
  return (
    <div className="border-rule border-t">
      {years.map((column, index) => (
        <Fragment key={column.key}>
          {index > 0 && (
            <div className="border-rule border-t text-center">{column.breakAfter && <Break />}</div>
          )}
          {part(column)}
        </Fragment>
      ))}
      {SIDES.map((side) => {
        const name = names[side].full;
        const silence = timeline.silence[side];
        const search = timeline.dated[side] === 0 ? timeline.absence[side] : null;
        const absence = silence?.absence ?? search;
        if (!absence && !silence) return null;
        const note = silence ? silenceWords(silence, name, lang) : text.silence.year(name);
        return (
          <div key={side} className="flex min-h-11 items-center border-rule border-t text-ink2">
            {absence ? <Absent code="A2" absence={absence} note={note} onOpen={onOpen} /> : note}
          </div>
        );
      })}
      {none && <div className="border-rule border-t-4 border-double">{part(none)}</div>}
    </div>
  );
}

/**
 * One mark a statement, as in the chart: how many there are is seen before it is read. Each opens
 * its evidence; by keyboard the list below does, so that Tab need not pass over every mark.
 */
function MarkRow({
  document,
  marks,
  onOpen,
}: {
  document: PolicyDocument;
  marks: readonly TimelineMark[];
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  return (
    <div className="-ml-2 flex flex-wrap py-0.5 pointer-coarse:-ml-3.5">
      {marks.map(({ record, state, count }) => (
        <button
          key={record.id}
          type="button"
          tabIndex={-1}
          data-mark={record.id}
          aria-label={
            count === undefined
              ? statementName(record, lang)
              : `${statementName(record, lang)} × ${count}`
          }
          className="grid size-8 place-items-center pointer-coarse:size-11"
          onClick={() => onOpen(record.id)}
        >
          <Mark of={document} state={state} size={14} />
        </button>
      ))}
    </div>
  );
}
