import { markState } from '../../domain/markState.ts';
import { terms } from '../../i18n/terms.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { Hits } from '../../ui/Hits.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { YearChip } from '../../ui/YearChip.tsx';

/** A statement by its words, with the year it names behind them; in English the translation under them. Opens its evidence. */
export function StatementRow({
  document,
  record,
  marked,
  selected,
  note,
  onOpen,
}: {
  document: PolicyDocument;
  record: Statement;
  /** Whether its mark stands before it; where not, one does on a phone. */
  marked: boolean;
  selected: boolean;
  /** Words behind it, such as what a problem is. */
  note?: string;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const { kind } = useText(terms);
  const { time } = record;
  const chip = time && time.year !== null && (
    <>
      {' '}
      <span className="pl-1">
        <YearChip of={document} time={time} />
      </span>
    </>
  );
  return (
    <button
      type="button"
      data-mark={record.id}
      aria-current={selected ? 'true' : undefined}
      className="statement-row"
      onClick={() => onOpen(record.id)}
    >
      <span className={marked ? 'pt-[0.3125rem]' : 'statement-row-mark pt-[0.3125rem]'}>
        <Mark of={document} state={markState(record)} size={14} />
      </span>
      <span className="min-w-0 @container flex-1">
        <span className="sr-only">
          {document.province.name[lang]} {kind[record.kind]}{' '}
        </span>
        <Quote>{record.evidence[0]?.quote ?? ''}</Quote>
        {lang === 'zh' && chip}
        {lang === 'en' && (
          <span className="block text-ink2 text-ui/5">
            <Hits>{record.label.en}</Hits>
            {chip}
          </span>
        )}
        {note && <span className="nowrap pl-2 text-ink3 text-note">{note}</span>}
      </span>
    </button>
  );
}
