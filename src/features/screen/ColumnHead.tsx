import { useContext } from 'react';
import type { Side } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { documentWords } from '../../i18n/documents.ts';
import { dayText } from '../../i18n/origin.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentMenu } from './DocumentMenu.tsx';
import { DocumentChoiceContext } from './documentChoice.ts';
import { MORE } from './Menu.tsx';

/**
 * Head of a document's column: badge, province and the choice of another document, under them genre and day
 * as written, and ⓘ with the rest.
 */
export function ColumnHead({
  document,
  side,
  selection,
}: {
  document: PolicyDocument;
  /** Which side it heads; found out where both are not the same document. */
  side?: Side;
  /** What it stands in, for the caution on comparing two kinds of document. */
  selection?: Selection;
}) {
  const lang = useLang();
  const text = useText(documentWords);
  const choice = useContext(DocumentChoiceContext);
  const own =
    side ?? (choice?.chosen.b === document.id && choice.chosen.a !== document.id ? 'b' : 'a');
  const { a, b } = selection?.sides ?? {};
  return (
    <div className="flex min-w-0 flex-col justify-center">
      <DocumentMenu
        side={own}
        className={`min-h-6 self-start font-semibold pointer-coarse:min-h-11 ${DOCUMENT_TEXT[document.mark]}`}
        face={
          <>
            <Mark of={document} />
            {document.name[lang]}
            {choice && MORE}
          </>
        }
      />
      <p className="flex min-w-0 items-center gap-1 text-ink3 text-note">
        <span className="min-w-0">
          {text.headed(text.head[document.genre], dayText(document, lang))}
        </span>
        <DocumentFacts
          documents={[document]}
          beside={[a?.document, b?.document].flatMap((one) => one ?? [])}
          className="-my-1 size-6 shrink-0 pointer-coarse:size-11"
        />
      </p>
    </div>
  );
}
