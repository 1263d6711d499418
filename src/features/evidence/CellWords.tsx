import { cellTarget, cellWords, readCell } from '../../content/ladderCell.ts';
import type { LadderCell } from '../../domain/rows.ts';
import { overview } from '../../i18n/overview.ts';
import { Absent } from '../../ui/Absent.tsx';
import { Hits } from '../../ui/Hits.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Quote } from '../../ui/Quote.tsx';

/** What one document says on one theme, in its own words; or why no words stand here. Opens evidence. */
export function CellWords({
  cell,
  theme,
  onOpen,
}: {
  cell: LadderCell | null;
  theme: string;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(overview);
  if (!cell) return <span className="text-note text-ink3">{text.notLoaded}</span>;
  const reading = readCell(cell, theme);
  const whose = (
    <span className="sr-only">
      {cell.document.name[lang]}
      {text.colon}
    </span>
  );
  const words = cellWords(cell, theme, lang);
  const target = cellTarget(cell, theme);
  if (reading.type === 'absent') {
    return (
      <>
        {whose}
        <Absent code={reading.code} absence={reading.absence} note={words} onOpen={onOpen} />
      </>
    );
  }
  if (!target) {
    return (
      <span className="text-note text-ink3">
        {whose}
        {words}
      </span>
    );
  }
  return (
    <button
      type="button"
      data-mark={target}
      className="block min-h-11 w-full text-left text-ui hover:underline hover:underline-offset-4 md:min-h-8"
      onClick={() => onOpen(target)}
    >
      {whose}
      {reading.type === 'stated' ? (
        <Quote>{words}</Quote>
      ) : (
        <span className="text-ink2">{words}</span>
      )}
      {reading.type === 'stated' && lang === 'en' && (
        <span className="block text-note text-ink3">
          <Hits>{reading.record.label.en}</Hits>
        </span>
      )}
    </button>
  );
}
