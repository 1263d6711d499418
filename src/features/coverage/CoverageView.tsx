import { useMemo, useState } from 'react';
import { coverageFinding } from '../../content/findings/coverage.ts';
import { ownWordRow, termRows } from '../../domain/coverage.ts';
import { coverage } from '../../i18n/coverage.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { useColumnWidth, useDeferredView } from '../screen/deferredView.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { LeftOut } from './LeftOut.tsx';
import { MatrixSection } from './MatrixSection.tsx';
import { Words } from './Words.tsx';

/** Coverage: what each document leaves out, which words it uses, on which themes it makes how many statements. */
export function CoverageView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(coverage);
  const act = useView((state) => state.act);
  const [ref, width] = useColumnWidth();
  const [pressed, setPressed] = useState<string | null>(null);
  const word = useDeferredView((view) => view.word);
  const { a, b } = selection.sides;
  const documents = useMemo(
    () => ({ a: a?.document ?? null, b: b?.document ?? null }),
    [a?.document, b?.document],
  );
  const rows = useMemo(() => termRows(dataset.terms, documents), [dataset.terms, documents]);
  const own = useMemo(() => ownWordRow(word, documents), [word, documents]);
  const none = (a?.records.length ?? 0) + (b?.records.length ?? 0) === 0;
  const onOpen = (id: string) => act({ type: 'open', id });

  return (
    <div>
      <TitleBlock
        title={coverageFinding(dataset, selection, lang)}
        subtitle={text.subtitle}
        tools={<AsSwitch />}
      />
      <ColumnHeads selection={selection} />
      <div ref={ref}>
        <LeftOut
          documents={documents}
          families={dataset.terms}
          onOpen={onOpen}
          onWord={setPressed}
        />
        {width > 0 && (
          <>
            <Words
              rows={rows}
              own={own}
              documents={documents}
              width={width}
              pressed={pressed}
              onWord={setPressed}
              onOpen={onOpen}
            />
            <section aria-labelledby="coverage-records" className="border-line border-t pt-3">
              {none ? (
                <>
                  <h2 id="coverage-records" className="font-semibold">
                    {text.records}
                  </h2>
                  <NoStatements dataset={dataset} selection={selection} />
                </>
              ) : (
                <MatrixSection selection={selection} width={width} onOpen={onOpen} />
              )}
            </section>
          </>
        )}
      </div>
    </div>
  );
}
