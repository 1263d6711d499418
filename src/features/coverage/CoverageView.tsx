import { useMemo, useState } from 'react';
import { coverageFinding } from '../../content/findings/coverage.ts';
import { termRows } from '../../domain/coverage.ts';
import { coverage } from '../../i18n/coverage.ts';
import { useView } from '../../state/store.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TitleBlock } from '../../ui/TitleBlock.tsx';
import { AsSwitch } from '../filter/AsSwitch.tsx';
import { NoStatements } from '../filter/NoStatements.tsx';
import { ColumnHeads } from '../screen/ColumnHeads.tsx';
import { useColumnWidth } from '../screen/deferredView.ts';
import type { ScreenProps } from '../screen/screen.ts';
import { Butterfly } from './Butterfly.tsx';
import { LeftOutWords } from './LeftOutWords.tsx';
import { MatrixSection } from './MatrixSection.tsx';
import { WordInContext } from './WordInContext.tsx';

/** From this width on words and records stand side by side; below it one of them at a time. In px. */
const WIDE = 1180;
/** From this width on the places of a word stand beside the chart; below it under it. */
const BESIDE = 800;
/** Width of the chart beside something else. */
const CHART = { zh: 420, en: 470, narrow: 390 } as const;
const GAP = 32;
/** Room that the places need: for both documents side by side, and for the word in one column. */
const PLACES = { columns: 720, aligned: 400 } as const;

/** Coverage: which words each document uses, on which themes it makes how many statements, what it leaves out. */
export function CoverageView({ dataset, selection }: ScreenProps) {
  const lang = useLang();
  const text = useText(coverage);
  const act = useView((state) => state.act);
  const [ref, width] = useColumnWidth();
  const [part, setPart] = useState<'words' | 'records'>('words');
  const [word, setWord] = useState<string | null>(null);
  const { a, b } = selection.sides;
  const documents = useMemo(
    () => ({ a: a?.document ?? null, b: b?.document ?? null }),
    [a?.document, b?.document],
  );
  const rows = useMemo(() => termRows(dataset.terms, documents), [dataset.terms, documents]);
  const opened = rows.find(({ family }) => family.id === word);
  const wide = width >= WIDE;
  const beside = wide || (width >= BESIDE && part === 'words' && opened !== undefined);
  const chart = wide ? CHART[lang] : CHART.narrow;
  const room = beside ? width - chart - GAP : width;
  const columns = room >= PLACES.columns;
  const none = (a?.records.length ?? 0) + (b?.records.length ?? 0) === 0;
  const onOpen = (id: string) => act({ type: 'open', id });

  return (
    <div>
      <TitleBlock
        title={coverageFinding(dataset, selection, lang)}
        subtitle={text.subtitle}
        tools={
          <>
            {width > 0 && !wide && (
              <Segmented
                label={text.parts.label}
                name="coverage-part"
                options={[
                  { id: 'words', label: text.parts.words },
                  { id: 'records', label: text.parts.records },
                ]}
                value={part}
                onChange={setPart}
              />
            )}
            <AsSwitch />
          </>
        }
      />
      <ColumnHeads selection={selection} />
      <div
        ref={ref}
        className="grid border-rule border-t pt-3"
        style={{
          columnGap: GAP,
          gridTemplateColumns: beside ? `${chart}px minmax(0,1fr)` : 'minmax(0,1fr)',
        }}
      >
        {(wide || part === 'words') && width > 0 && (
          <div className={beside ? 'row-span-2' : ''}>
            <Butterfly
              rows={rows}
              documents={documents}
              width={beside ? chart : width}
              word={word}
              onWord={setWord}
            />
          </div>
        )}
        {(wide || part === 'words') && opened && (
          <WordInContext
            row={opened}
            documents={documents}
            columns={columns}
            aligned={(columns ? (room - 24) / 2 : room) >= PLACES.aligned}
            onOpen={onOpen}
            onSource={() => act({ type: 'go', screen: 'source' })}
            onClose={() => setWord(null)}
          />
        )}
        {(wide || part === 'records') && width > 0 && (
          <div className="min-w-0">
            {none ? (
              <NoStatements dataset={dataset} selection={selection} />
            ) : (
              <MatrixSection selection={selection} onOpen={onOpen} />
            )}
          </div>
        )}
      </div>
      <LeftOutWords
        documents={documents}
        families={dataset.terms}
        onOpen={onOpen}
        onWord={(id) => {
          setPart('words');
          setWord(id);
        }}
      />
    </div>
  );
}
