import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type RecordRow, type RowList, rowKey } from '../../domain/recordRows.ts';
import { quantityText } from '../../i18n/quantity.ts';
import { cellPieces, pieceWords, type RecordNames } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { terms } from '../../i18n/terms.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { Quote } from '../../ui/Quote.tsx';

/** All rows one under the other, for narrow pages; only those near the window are drawn. */
export function RecordCards({
  rows,
  names,
  selected,
  onlyTheme,
  onOpen,
  onTheme,
}: {
  rows: RowList;
  names: RecordNames;
  selected: string | null;
  onlyTheme: boolean;
  onOpen: (id: string) => void;
  /** null shows all themes again. */
  onTheme: (theme: string | null) => void;
}) {
  const text = useText(records);
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  // What stands above may change its height with every drawing.
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box) setTop(Math.round(box.top + window.scrollY));
  });
  const virtual = useWindowVirtualizer({
    count: rows.length,
    // One function for one list: another one has every place reckoned anew.
    getItemKey: useCallback((index: number) => rowKey(rows, index), [rows]),
    estimateSize: () => 132,
    overscan: 6,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  return (
    <ul
      ref={list}
      aria-label={text.table}
      className="border-ink border-t-2"
      style={{
        paddingTop: (items[0]?.start ?? top) - top,
        paddingBottom: virtual.getTotalSize() + top - (items.at(-1)?.end ?? top),
      }}
    >
      {items.map((item) => {
        const row = rows.at(item.index);
        return (
          row && (
            <li
              key={row.id}
              ref={virtual.measureElement}
              data-index={item.index}
              aria-posinset={item.index + 1}
              aria-setsize={rows.length}
              className="border-rule border-b pt-2"
            >
              <Card
                row={row}
                names={names}
                selected={row.id === selected}
                onlyTheme={onlyTheme}
                onOpen={onOpen}
                onTheme={onTheme}
              />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Card({
  row,
  names,
  selected,
  onlyTheme,
  onOpen,
  onTheme,
}: {
  row: RecordRow;
  names: RecordNames;
  selected: boolean;
  onlyTheme: boolean;
  onOpen: (id: string) => void;
  onTheme: (theme: string | null) => void;
}) {
  const lang = useLang();
  const text = useText(records);
  const { kind, absence } = useText(terms);
  const document = names.documents.get(row.document);
  const theme = names.themes.get(row.theme)?.name[lang] ?? row.theme;
  const time = cellPieces(row, 'time', names, lang).map((piece) => pieceWords(piece, lang));
  const stated = row.quantities.map((one) => quantityText(one, lang, row.commitment ?? undefined));
  // Two indicators held against one reference have the same words.
  const numbers = stated.length === 0 && row.lacksNumber ? [absence.A1] : [...new Set(stated)];
  return (
    <>
      <button
        type="button"
        data-mark={row.id}
        aria-current={selected ? 'true' : undefined}
        className="block min-h-11 w-full text-left aria-current:bg-hi aria-current:[&_.text-ink2]:text-ink aria-current:[&_.text-ink3]:text-ink"
        onClick={() => onOpen(row.id)}
      >
        <span className="flex items-center gap-1.5 text-note text-ink2">
          {document && <Mark of={document} />}
          {document && <span className="sr-only">{document.province.name[lang]}</span>}
          {document && <Mark of={document} state={row.state} size={14} />}
          <span className="min-w-0 flex-1">
            {kind[row.kind]} · <MixedLanguage>{time.join(text.joiner)}</MixedLanguage>
          </span>
          <span>{row.id}</span>
        </span>
        <span className="block py-1 text-ui">
          <Quote>{row.quote}</Quote>
          {lang === 'en' && <span className="block text-note text-ink3">{row.label.en}</span>}
        </span>
        {numbers.length > 0 && (
          <span className="block text-ui">
            <MixedLanguage>{numbers.join(text.joiner)}</MixedLanguage>
          </span>
        )}
      </button>
      <button
        type="button"
        className="min-h-11 text-left text-ink text-note"
        title={onlyTheme ? text.allThemes : text.onlyTheme(theme)}
        onClick={() => onTheme(onlyTheme ? null : row.theme)}
      >
        {theme}
      </button>
    </>
  );
}
