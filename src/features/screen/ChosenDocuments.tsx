import { useContext } from 'react';
import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { shownDocuments } from '../../domain/select.ts';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { DocumentFacts } from './DocumentFacts.tsx';
import { DocumentMenu } from './DocumentMenu.tsx';
import { DocumentChoiceContext } from './documentChoice.ts';

/** A phone's line of both documents: each a button that chooses another, and ⓘ with what there is to know of them. */
export function ChosenDocuments({ selection }: { selection: Selection }) {
  const lang = useLang();
  const options = useContext(DocumentChoiceContext)?.options;
  const documents = shownDocuments(selection);
  return (
    <div className="flex max-w-full shrink-0 grow items-center gap-x-3 md:hidden">
      {SIDES.map((side) => {
        const document = selection.sides[side]?.document;
        const id = selection.filter[side];
        const name = options?.find((one) => one.id === id)?.name[lang] ?? id;
        return (
          <DocumentMenu
            key={side}
            side={side}
            className={`min-h-11 min-w-0 font-semibold ${document ? DOCUMENT_TEXT[document.mark] : ''}`}
            face={
              <>
                {document && <Mark of={document} />}
                <span className="truncate">{name}</span>
              </>
            }
          />
        );
      })}
      {documents.length > 0 && (
        <DocumentFacts documents={documents} beside={documents} className="size-11 shrink-0" />
      )}
    </div>
  );
}
