import { useState } from 'react';
import type { TimelineMark } from '../../domain/rows.ts';
import { terms } from '../../i18n/terms.ts';
import { timeShort } from '../../i18n/time.ts';
import { timelineWords } from '../../i18n/timeline.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Breakable } from '../../ui/Breakable.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';

/** Statements of one document in one column: the first few, the rest on request. Each opens its evidence. */
export function StatementList({
  document,
  marks,
  first,
  periods,
  heading,
  columns = '',
  onOpen,
}: {
  document: PolicyDocument;
  marks: readonly TimelineMark[];
  /** How many are shown at first. */
  first: number;
  /** Whether each says its own part of the time, which the column alone does not tell. */
  periods: boolean;
  /** Words before the count; the province alone where none are given. */
  heading?: string;
  /** Classes that set the list in columns of text. */
  columns?: string;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(timelineWords);
  const { kind } = useText(terms);
  const [all, setAll] = useState(false);
  const rest = marks.length - first;
  // One more line would take the room of the words that hide it.
  const wanted = all || rest <= 1 ? marks : marks.slice(0, first);
  const [shown, more] = useIncrementalList(wanted);
  return (
    <div className="pb-2">
      <p
        className={`flex items-center gap-1.5 pt-1 pb-0.5 text-note ${DOCUMENT_TEXT[document.mark]}`}
      >
        <Mark of={document} />
        {heading ?? document.province.name[lang]} · {text.count(marks.length)}
      </p>
      <ul className={columns}>
        {shown.map(({ record, state }) => (
          <li key={record.id} className="break-inside-avoid">
            <button
              type="button"
              data-mark={record.id}
              className="flex min-h-11 w-full items-start gap-1.5 py-1.5 text-left text-ui hover:underline hover:underline-offset-4 md:min-h-8 md:py-1"
              onClick={() => onOpen(record.id)}
            >
              <span className="pt-0.5">
                <Mark of={document} state={state} size={14} />
              </span>
              <span>
                <span className="sr-only">{kind[record.kind]} </span>
                <Breakable>{record.label[lang]}</Breakable>
                {periods && record.time && (
                  <span className="text-note text-ink3"> · {timeShort(record.time, lang)}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {more}
      {rest > 1 && (
        <button
          type="button"
          aria-expanded={all}
          className="min-h-11 text-ink text-note underline underline-offset-4 md:min-h-8"
          onClick={() => setAll(!all)}
        >
          {all ? text.fewer : text.more(rest)}
        </button>
      )}
    </div>
  );
}
