import type { FigureRun } from '../../content/figureRows.ts';
import { figureRowWords } from '../../i18n/figureRows.ts';
import { Absent } from '../../ui/Absent.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StatementRow } from '../evidence/StatementRow.tsx';

/** What the other document says where the rows of a theme stand: terms that it does not contain, its own words, or that it has none. */
export function OtherCell({
  run: { theme, other },
  selected,
  onOpen,
}: {
  run: FigureRun;
  selected: string | null;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(figureRowWords);
  if (!other) return null;
  const { document, terms, records, absence } = other;
  return (
    <div className="flex flex-col gap-1">
      <p className="flex items-center gap-1.5 text-note text-ink3 md:sr-only">
        <Mark of={document} size={14} />
        {document.name[lang]}
      </p>
      {terms.map((term) => (
        <div key={term.id}>
          <p className="text-note text-ink3">{text.term(term.label[lang])}</p>
          <Absent code="A0" absence={term} onOpen={onOpen} />
        </div>
      ))}
      {terms.length > 0 && records.length > 0 && theme && (
        <p className="pt-1 text-note text-ink3">{theme.name[lang]}</p>
      )}
      {records.map((record) => (
        <StatementRow
          key={record.id}
          document={document}
          record={record}
          marked={false}
          selected={record.id === selected}
          onOpen={onOpen}
        />
      ))}
      {absence && <Absent code="A0" absence={absence} onOpen={onOpen} />}
      {records.length === 0 && !absence && <p className="text-ui text-ink3">{text.noOther}</p>}
    </div>
  );
}
