import { useMemo } from 'react';
import { type Pair, SIDES } from '../../domain/filter.ts';
import { leftOut } from '../../domain/leftOut.ts';
import { coverage } from '../../i18n/coverage.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { PolicyDocument, TermFamily } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** What each document does not write, as a sentence; each piece opens the search that shows it. */
export function LeftOutWords({
  documents: { a, b },
  families,
  onOpen,
  onWord,
}: {
  documents: Pair<PolicyDocument | null>;
  families: readonly TermFamily[];
  onOpen: (id: string) => void;
  onWord: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(coverage);
  const names = nameSides(a, b, lang);
  // Whole texts are searched: not again for whatever else on the screen is pressed.
  const left = useMemo(
    () =>
      SIDES.flatMap((side) => {
        const document = { a, b: a === b ? null : b }[side];
        return document ? [{ side, document, items: leftOut(document, families) }] : [];
      }),
    [a, b, families],
  );
  const link = 'min-h-11 text-left md:min-h-8';
  const look = 'text-ink underline underline-offset-4';
  return (
    <section aria-labelledby="coverage-left" className="border-rule border-t py-3">
      <h2 id="coverage-left" className="font-semibold">
        {text.left}
      </h2>
      {left.map(({ side, document, items }) => {
        // In the button, so that no line begins with it.
        const end = (index: number) => (
          <span aria-hidden="true">{index < items.length - 1 ? text.comma : text.stop}</span>
        );
        return (
          <div key={side} className="flex items-start gap-2">
            <span className="pt-3 md:pt-1.5">
              <Mark of={document} />
            </span>
            <p className="flex flex-wrap items-center gap-x-1">
              <span className="py-2.5 md:py-1">
                {items.length > 0
                  ? text.leftOut(names[side].full)
                  : text.leftNothing(names[side].full)}
              </span>
              {items.map((item, index) => (
                <span key={item.type === 'absence' ? item.absence.id : item.family.id}>
                  {item.type === 'absence' ? (
                    <button
                      type="button"
                      className={link}
                      data-mark={item.absence.id}
                      onClick={() => onOpen(item.absence.id)}
                    >
                      <span className={look}>{item.absence.label[lang]}</span>
                      {end(index)}
                    </button>
                  ) : (
                    <button
                      type="button"
                      className={link}
                      data-mark={item.family.id}
                      onClick={() => onWord(item.family.id)}
                    >
                      <span className={look}>
                        <MixedLanguage>{text.word(item.family.name.zh)}</MixedLanguage>
                      </span>
                      {end(index)}
                    </button>
                  )}
                </span>
              ))}
            </p>
          </div>
        );
      })}
      <p className="text-note text-ink3">{text.leftNote}</p>
    </section>
  );
}
