import { documentWords } from '../../i18n/documents.ts';
import { timeText } from '../../i18n/time.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';

/** Head of a document's column: badge, province, genre and day as written. */
export function ColumnHead({ document }: { document: PolicyDocument }) {
  const lang = useLang();
  const text = useText(documentWords);
  return (
    <div className="min-w-0">
      <p className={`flex items-center gap-2 font-semibold ${DOCUMENT_TEXT[document.mark]}`}>
        <Mark of={document} />
        {document.province.name[lang]}
      </p>
      <p className="text-ink3 text-note">
        {text.headed(text.genre[document.genre], timeText(document.date, lang))}
      </p>
    </div>
  );
}
