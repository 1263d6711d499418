import type { ReactNode } from 'react';
import { markState } from '../../domain/markState.ts';
import { sharesQuote } from '../../domain/sharedQuote.ts';
import { statedWords } from '../../domain/statedWords.ts';
import { terms } from '../../i18n/terms.ts';
import type { PolicyDocument, Statement } from '../../model/dataset.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { Hits } from '../../ui/Hits.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { YearChip } from '../../ui/YearChip.tsx';

/**
 * One statement by its words, with the year it names behind them; in English the translation under
 * them, in Chinese our label where several statements have the same words. Opens its evidence.
 */
export function StatementRow({
  document,
  record,
  selected,
  marked = true,
  placed = false,
  sign,
  note,
  onOpen,
}: {
  document: PolicyDocument;
  record: Statement;
  selected: boolean;
  /** Whether its mark stands before it; where not, one does on a phone. */
  marked?: boolean;
  /** Whether the year stands in a column at the end, or the document's own number where it names none. */
  placed?: boolean;
  /** A sign right behind the words. */
  sign?: ReactNode;
  /** Words behind it, such as what a problem is. */
  note?: string | undefined;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const { kind } = useText(terms);
  const { time } = record;
  const chip = time && time.year !== null && <YearChip of={document} time={time} />;
  const behind = !placed && chip && (
    <>
      {' '}
      <span className="pl-1">{chip}</span>
    </>
  );
  const translated = lang === 'en' && !isUntranslated(record.label);
  const section = document.sections.find(({ id }) => id === record.section);
  return (
    <button
      type="button"
      data-mark={record.id}
      aria-current={selected ? 'true' : undefined}
      className="statement-row"
      onClick={() => onOpen(record.id)}
    >
      <span className={marked ? 'pt-[0.3125rem]' : 'statement-row-mark pt-[0.3125rem]'}>
        <Mark of={document} state={markState(record)} size={14} ringed={selected && marked} />
      </span>
      <span className="min-w-0 @container flex-1 text-balance">
        <Quote>{statedWords(record)}</Quote>
        {sign}
        <DraftTag of={record} />
        {!translated && behind}
        {translated && (
          <span className="block text-ink2 text-ui/5">
            <Hits>{record.label.en}</Hits>
            {behind}
          </span>
        )}
        {lang === 'zh' && marked && sharesQuote(document, record) && (
          <span className="block text-ink3 text-note">{record.label.zh}</span>
        )}
        {note && <span className="nowrap pl-2 text-ink3 text-note">{note}</span>}
      </span>
      {placed && (
        <span className="max-w-28 shrink-0 pl-2 text-right text-ink3 text-note/6">
          {chip || (section && <MixedLanguage>{section.tag[lang]}</MixedLanguage>)}
        </span>
      )}
      {/* At the end: the name begins with what is seen. */}
      <span className="sr-only">
        {' '}
        {document.name[lang]} {kind[record.kind]}
      </span>
    </button>
  );
}
