import { markState } from '../../domain/markState.ts';
import { sharesQuote } from '../../domain/sharedQuote.ts';
import { terms } from '../../i18n/terms.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StatementQuote } from '../../ui/Quote.tsx';
import { useIncrementalList } from '../../ui/useIncrementalList.tsx';

/** One statement in a list: its mark, the document's own tag and its words, and our label where the words stand for several; opens its evidence. */
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
  const { kind } = useText(terms);
  const section = document.sections.find(({ id }) => id === record.section);
  return (
    <button
      type="button"
      data-mark={record.id}
      aria-current={selected ? 'true' : undefined}
      className="flex min-h-11 w-full items-start gap-2 py-1 text-left text-ui hover:underline aria-current:rounded-ctl aria-current:bg-wash aria-current:shadow-[0_0_0_6px_var(--color-wash)] md:min-h-8"
      onClick={() => onOpen(record.id)}
    >
      <span className="mt-0.5">
        <Mark of={document} state={markState(record)} size={14} ringed={selected} />
      </span>
      <span className="min-w-0">
        <span className="sr-only">
          {document.province.name[lang]} {kind[record.kind]}{' '}
        </span>
        {section && (
          <span className="mr-1.5 inline-block max-w-full text-note text-ink3">
            [{section.tag[lang]}]
          </span>
        )}
        <StatementQuote record={record} className="inline" />
        {/* In English the label stands under every quote. */}
        {lang === 'zh' && sharesQuote(document, record) && (
          <span className="block text-note text-ink3">{record.label.zh}</span>
        )}
      </span>
    </button>
  );
}

/** Statements of one document, a line each, the first of them where they are many; `ruled` puts a rule under each. */
export function StatementList({
  document,
  records,
  selected,
  ruled = false,
  onOpen,
}: {
  document: PolicyDocument;
  records: readonly Statement[];
  /** Id of the statement that is open. */
  selected: string | null;
  ruled?: boolean;
  onOpen: (id: string) => void;
}) {
  const [first, rest] = useIncrementalList(records);
  return (
    <>
      <ul>
        {first.map((record) => (
          <li key={record.id} className={ruled ? 'border-rule border-b' : undefined}>
            <StatementLine
              document={document}
              record={record}
              selected={record.id === selected}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {rest}
    </>
  );
}
