import { BUTTERFLY, butterflyChart } from '../../charts/coverage.ts';
import { wordsFinding } from '../../content/findings/coverage.ts';
import { type TermRow, termMeasure } from '../../domain/coverage.ts';
import { type Pair, SIDES, type Side } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
import { noBreak } from '../../i18n/noBreak.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { Chart } from '../../ui/chart/Chart.tsx';
import { useLang, useText } from '../../ui/Lang.tsx';
import { DOCUMENT_TEXT, Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { useDeferredView } from '../screen/deferredView.ts';

/** Height of a row in px: a place to hit with a pointer, with a finger, or two lines of words. */
const ROW = { pointer: 32, words: 42, finger: 44 } as const;

/** How often each word occurs in either text; a bar opens each place. Documents stand over their bars. */
export function Butterfly({
  rows,
  documents,
  width,
  word,
  onWord,
}: {
  rows: readonly TermRow[];
  documents: Pair<PolicyDocument | null>;
  /** Width to draw for, in CSS px. */
  width: number;
  /** Id of the family whose places are shown. */
  word: string | null;
  onWord: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(coverage);
  const palette = usePalette();
  const as = useDeferredView((view) => view.as);
  const finger = window.innerWidth < 768;
  const rowHeight = finger ? ROW.finger : lang === 'en' ? ROW.words : ROW.pointer;
  const finding = wordsFinding(rows, documents, lang);
  const look = { lang, palette, width, selected: word, documents, finding, rowHeight };
  const inner = rows.flatMap(({ family }) => {
    const outer = rows.find((row) => row.family.id === family.within);
    return outer ? text.within(family.name.zh, outer.family.name.zh) : [];
  });
  return (
    <section aria-labelledby="coverage-words">
      <h2 id="coverage-words" className="font-semibold">
        {text.words}
      </h2>
      <p className="text-note text-ink2">{noBreak(measureWords(documents, text))}</p>
      {documents.a && documents.b && documents.a !== documents.b && (
        <p className="text-note text-ink2">{text.order}</p>
      )}
      {rows.length === 0 && <p className="py-2 text-ink2">{text.noWords}</p>}
      <div>
        {rows.length > 0 && as === 'chart' && (
          <div
            className="grid items-center border-ink border-b pt-2 pb-1 text-note md:text-ui"
            style={{
              gridTemplateColumns: `minmax(0,1fr) ${BUTTERFLY.words[lang]}px minmax(0,1fr)`,
            }}
          >
            <SideName document={documents.a} side="a" />
            <span className="text-center text-ink2">{text.term}</span>
            <SideName document={documents.b} side="b" />
          </div>
        )}
        {rows.length > 0 && (
          <Chart spec={butterflyChart(rows, look)} selected={word} as={as} onOpen={onWord} />
        )}
      </div>
      <p className="py-2 text-note text-ink3">
        <MixedLanguage>{[...inner, text.rule].join(lang === 'zh' ? '' : ' ')}</MixedLanguage>
      </p>
    </section>
  );
}

function SideName({ document, side }: { document: PolicyDocument | null; side: Side }) {
  const lang = useLang();
  if (!document) return <span />;
  return (
    <span
      className={`flex flex-wrap items-center gap-x-1.5 font-semibold ${DOCUMENT_TEXT[document.mark]} ${side === 'a' ? 'justify-end' : ''}`}
    >
      <Mark of={document} />
      {document.province.name[lang]}
    </span>
  );
}

function measureWords(
  documents: Pair<PolicyDocument | null>,
  text: (typeof coverage)['zh'] | (typeof coverage)['en'],
): string {
  const [first, second] = SIDES.flatMap((side) => documents[side] ?? []).map((document) =>
    hanCount(document.text),
  );
  if (first === undefined) return '';
  if (second === undefined || documents.a === documents.b) return text.measure.single(first);
  const say = termMeasure(documents) === 'count' ? text.measure.count : text.measure.rate;
  return say(first, second);
}
