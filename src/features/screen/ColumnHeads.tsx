import { type ReactNode, useContext } from 'react';
import { SIDES } from '../../domain/filter.ts';
import type { Selection } from '../../domain/rows.ts';
import { useLang } from '../../ui/Lang.tsx';
import { TitleFilterContext } from '../../ui/TitleBlock.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { DocumentMenu } from './DocumentMenu.tsx';
import { DocumentChoiceContext } from './documentChoice.ts';
import { MORE } from './Menu.tsx';

/** A row with the heads of both documents; on a phone the filter's line has them, where there is one. */
export function ColumnHeads({
  selection,
  first,
  className = 'grid gap-x-6 gap-y-2 sm:grid-cols-2',
}: {
  selection: Selection;
  /** What heads the column before theirs; a phone has it alone. */
  first?: ReactNode;
  /** The columns. */
  className?: string;
}) {
  const lang = useLang();
  const choice = useContext(DocumentChoiceContext);
  const onLine = useContext(TitleFilterContext) !== null && choice !== null;
  const hidden = onLine && (first ? 'max-md:[&>:not(:first-child)]:hidden' : 'max-md:hidden');
  return (
    <div
      data-bar={first ? '' : undefined}
      className={`${className} min-h-12 border-line border-b pb-1 ${hidden}`}
    >
      {first}
      {SIDES.map((side) => {
        const document = selection.sides[side]?.document;
        if (document)
          return <ColumnHead key={side} document={document} side={side} selection={selection} />;
        const id = selection.filter[side];
        const option = choice?.options.find((one) => one.id === id);
        return (
          <DocumentMenu
            key={side}
            side={side}
            className="min-h-6 self-start justify-self-start font-semibold"
            face={
              <>
                {option?.name[lang] ?? id}
                {choice && MORE}
              </>
            }
          />
        );
      })}
    </div>
  );
}
