import { Fragment } from 'react';
import type { RecordColumn } from '../../domain/recordColumns.ts';
import type { RecordRow } from '../../domain/recordRows.ts';
import { convertedOf } from '../../i18n/quantity.ts';
import { cellPieces, type Piece, type RecordNames } from '../../i18n/recordCells.ts';
import { terms } from '../../i18n/terms.ts';
import { timeText } from '../../i18n/time.ts';
import type { Quantity } from '../../model/dataset.ts';
import { isUntranslated } from '../../model/untranslated.ts';
import { DraftTag } from '../../ui/DraftTag.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { YearChip } from '../../ui/YearChip.tsx';

/** What one cell of the records table says, with its marks; quotes stay Chinese, with an unofficial translation in English. */
export function RecordCell({
  row,
  column,
  names,
}: {
  row: RecordRow;
  column: RecordColumn;
  names: RecordNames;
}) {
  const lang = useLang();
  const pieces = cellPieces(row, column, names, lang);
  const document = names.documents.get(row.document);
  const words = pieces.map((piece, index) => (
    <Fragment key={index}>
      {pieces.length > 1 ? (
        <span className="block">
          <PieceWords piece={piece} column={column} />
        </span>
      ) : (
        <PieceWords piece={piece} column={column} />
      )}
      {column === 'written' && lang === 'en' && <English quantity={row.quantities[index]} />}
    </Fragment>
  ));
  if (column === 'document' && document) {
    return (
      <span className="flex items-center gap-1.5">
        <Mark of={document} />
        <span className="min-w-0">{words}</span>
      </span>
    );
  }
  if (column === 'kind' && document) {
    return (
      <span className="flex items-center gap-1.5">
        <Mark of={document} state={row.state} size={14} />
        {words}
      </span>
    );
  }
  if (column === 'time' && document && row.times.length > 0) {
    return row.times.map((time, index) => (
      <span key={index} className="block">
        {time.year === null ? (
          <MixedLanguage>{timeText(time, lang)}</MixedLanguage>
        ) : (
          <YearChip of={document} time={time} />
        )}
      </span>
    ));
  }
  if (column === 'quote') {
    return (
      <>
        {words}
        <DraftTag of={row} />
        {lang === 'en' && !isUntranslated(row.label) && (
          <span className="block text-note text-ink3">
            <MixedLanguage>{row.label.en}</MixedLanguage>
          </span>
        )}
      </>
    );
  }
  return words;
}

/** The number as English says it, where that is another one than the text writes. */
function English({ quantity }: { quantity: Quantity | undefined }) {
  const converted = quantity && convertedOf(quantity);
  if (converted == null) return null;
  return <span className="block text-note text-ink3">{converted}</span>;
}

function PieceWords({ piece, column }: { piece: Piece; column: RecordColumn }) {
  const term = useText(terms);
  if ('absent' in piece) {
    if (piece.absent !== 'A7')
      return <span className="text-ink3">{term.absence[piece.absent]}</span>;
    return (
      <span className="text-ink3">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{term.absence.A7}</span>
      </span>
    );
  }
  if (column === 'quote' || column === 'written') return <Quote>{piece.words}</Quote>;
  if (column === 'value') return <span className="nowrap">{piece.words}</span>;
  return <MixedLanguage>{piece.words}</MixedLanguage>;
}
