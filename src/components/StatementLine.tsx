import { markState } from '../domain/markState.ts';
import { statementName } from '../i18n/statement.ts';
import type { PolicyDocument, Statement } from '../model/dataset.ts';
import { useLang } from './Lang.tsx';
import { StatementQuote } from './Quote.tsx';
import { StateMark } from './StateMark.tsx';

/** One statement in a list: its mark, the document's own tag and its words; opens its evidence. */
export function StatementLine({
  document,
  record,
  selected,
  onOpen,
}: {
  document: PolicyDocument;
  record: Statement;
  selected: boolean;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const section = document.sections.find(({ id }) => id === record.section);
  return (
    <button
      type="button"
      data-mark={record.id}
      aria-label={statementName(record, lang)}
      aria-current={selected ? 'true' : undefined}
      className="flex min-h-11 w-full items-start gap-2 py-1 text-left text-quote hover:underline aria-current:bg-highlight aria-current:underline md:min-h-8"
      onClick={() => onOpen(record.id)}
    >
      <span className="mt-0.5">
        <StateMark document={document} state={markState(record)} />
      </span>
      <span className="min-w-0">
        {section && (
          <span className="nowrap mr-1.5 text-note text-ink3">[{section.tag[lang]}]</span>
        )}
        <StatementQuote record={record} className="inline" />
      </span>
    </button>
  );
}
