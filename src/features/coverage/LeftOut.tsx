import { useMemo } from 'react';
import { type LeftOutRow, leftOutRows } from '../../content/coverageRows.ts';
import { type Pair, SIDES } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
import { nameSides } from '../../i18n/naming.ts';
import type { PolicyDocument, TermFamily } from '../../model/dataset.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';

/** What each document does not write, in the columns of the heads: words, what was searched for, hatch. A row opens its proof. */
export function LeftOut({
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
  const columns = useMemo(
    () =>
      SIDES.map((side) => {
        const document = { a, b: a === b ? null : b }[side];
        return { side, document, rows: document ? leftOutRows(document, families, lang) : [] };
      }),
    [a, b, families, lang],
  );
  return (
    <section aria-labelledby="coverage-left" className="pb-5 md:pt-3">
      <h2 id="coverage-left" className="font-semibold">
        {text.left}
      </h2>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {columns.map(
          ({ side, document, rows }) =>
            document && (
              <section
                key={side}
                aria-label={text.leftOut(names[side].full)}
                className={side === 'a' ? '' : 'sm:col-start-2'}
              >
                <p className="flex items-center gap-2 pt-1 text-ink2 text-ui md:hidden">
                  <Mark of={document} />
                  {text.leftOut(names[side].full)}
                </p>
                {rows.length === 0 && (
                  <p className="py-1.5 text-ink2 text-ui">{text.leftNothing}</p>
                )}
                <ul>
                  {rows.map((row) => (
                    <li key={row.id} className="border-rule border-b">
                      <Row row={row} onPress={row.type === 'absence' ? onOpen : onWord} />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
      <p className="pt-2 text-note text-ink3">{text.leftNote}</p>
    </section>
  );
}

function Row({ row, onPress }: { row: LeftOutRow; onPress: (id: string) => void }) {
  return (
    <button
      type="button"
      data-mark={row.id}
      className="group flex min-h-11 w-full flex-wrap items-center gap-x-3 py-1 text-left md:min-h-9 rounded-ctl hover:bg-wash hover:shadow-[0_0_0_6px_var(--color-wash)] md:flex-nowrap"
      onClick={() => onPress(row.id)}
    >
      <span className="wrap-anywhere font-semibold text-ui decoration-line md:max-w-3/5 md:shrink-0 underline-offset-4 group-hover:underline">
        <MixedLanguage>{row.label}</MixedLanguage>
      </span>
      <span className="wrap-anywhere min-w-0 text-balance text-ink2 text-note max-md:order-1 max-md:basis-full">
        <MixedLanguage>{row.proof}</MixedLanguage>
      </span>
      <span aria-hidden="true" className="absent absent-A0 h-5 min-w-6 flex-1" />
    </button>
  );
}
