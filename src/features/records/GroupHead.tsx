import type { RowGroup } from '../../domain/groupRows.ts';
import type { RecordNames } from '../../i18n/recordCells.ts';
import { records } from '../../i18n/records.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';

/** The head of a group of rows: a theme, which filters when pressed, with the number of each document's rows; or a document. */
export function GroupHead({
  group,
  shown,
  names,
  onlyTheme,
  onTheme,
}: {
  group: RowGroup;
  /** Ids of the documents on screen. */
  shown: readonly string[];
  names: RecordNames;
  /** Whether the filter leaves one theme alone. */
  onlyTheme: boolean;
  /** null shows all themes again. */
  onTheme: (theme: string | null) => void;
}) {
  const lang = useLang();
  const text = useText(records);
  const theme = names.themes.get(group.id);
  const document = names.documents.get(group.id);
  const province = (id: string) => names.documents.get(id)?.name[lang] ?? id;
  if (!theme) {
    return (
      <span className="records-group">
        {document && <Mark of={document} />}
        {document?.shortTitle[lang]}
        <span className="records-counts">{text.rows(group.rows.length)}</span>
      </span>
    );
  }
  const counts = shown.map((id) =>
    text.share(province(id), group.rows.filter((row) => row.document === id).length),
  );
  return (
    <span className="records-group">
      <button
        type="button"
        className="min-h-8 text-left hover:underline"
        title={onlyTheme ? text.allThemes : text.onlyTheme(theme.name[lang])}
        onClick={() => onTheme(onlyTheme ? null : theme.id)}
      >
        {theme.name[lang]}
      </button>
      <span className="records-counts">{counts.join(text.shares)}</span>
    </span>
  );
}
