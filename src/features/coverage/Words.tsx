import { useMemo } from 'react';
import { BARS, barSides, barsAxis, coverageBars } from '../../charts/coverageBars.ts';
import { wordGroups } from '../../content/coverageRows.ts';
import { wordsFinding } from '../../content/findings/coverage.ts';
import { OWN_WORD, type TermRow, termMeasure } from '../../domain/coverage.ts';
import type { Pair, Side } from '../../domain/filter.ts';
import { coverage } from '../../i18n/coverage.ts';
import { nameSides } from '../../i18n/naming.ts';
import { noBreak } from '../../i18n/noBreak.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { hanCount } from '../../reading/hanCount.ts';
import { useView } from '../../state/store.ts';
import { ChartTable } from '../../ui/chart/ChartTable.tsx';
import { NativeChartView } from '../../ui/chart/NativeChartView.tsx';
import { DOCUMENT_TEXT } from '../../ui/documentClass.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { MixedLanguage } from '../../ui/MixedLanguage.tsx';
import { usePalette } from '../../ui/Scheme.tsx';
import { LiveView, useDeferredView } from '../screen/deferredView.ts';
import { OwnWord } from './OwnWord.tsx';
import { WordInContext } from './WordInContext.tsx';

/** From this width on the places of a word stand beside the bars, always those of one; below it under its row, when pressed. In px. */
const BESIDE = 800;
/** Width of the bars beside the places: on a wide screen, and on any other. */
const CHART = { wide: 430, narrow: 390 } as const;
const WIDE = 1100;
const GAP = 32;
/** Room that the places need: for both documents side by side, and for the word in one column. */
const PLACES = { columns: 720, aligned: 400 } as const;
/** Height of a row in px: a place to hit with a pointer, with a finger, or two lines of words. */
const ROW = { pointer: 28, words: 40, finger: 44 } as const;

/** How often each word occurs in either text, in two groups, and a word of the reader's own; each opens its places. */
export function Words({
  rows,
  own,
  documents,
  width,
  pressed,
  onWord,
  onOpen,
}: {
  /** As `termRows` gives them. */
  rows: readonly TermRow[];
  /** The row of the reader's own word; null where none is typed. */
  own: TermRow | null;
  documents: Pair<PolicyDocument | null>;
  width: number;
  /** Id of the row whose places were asked for. */
  pressed: string | null;
  onWord: (id: string | null) => void;
  onOpen: (id: string) => void;
}) {
  const lang = useLang();
  const text = useText(coverage);
  const palette = usePalette();
  const act = useView((state) => state.act);
  const as = useDeferredView((view) => view.as);
  const beside = width >= BESIDE;
  const chartWidth = beside ? (width >= WIDE ? CHART.wide : CHART.narrow) : width;
  const room = beside ? width - chartWidth - GAP : width;
  const columns = room >= PLACES.columns;
  const groups = useMemo(() => wordGroups(rows, documents), [rows, documents]);
  const asked = [own, ...rows].find((row) => row?.family.id === pressed) ?? own;
  const opened = asked ?? (beside ? groups[0]?.rows[0] : null) ?? null;
  const openedId = opened?.family.id ?? null;
  const { a, b } = documents;
  const sides = barSides(documents);

  const parts = useMemo(() => {
    const documents = { a, b };
    const named = nameSides(a, b, lang);
    const finger = window.innerWidth < 768;
    const rowHeight = finger ? ROW.finger : lang === 'en' ? ROW.words : ROW.pointer;
    const look = {
      lang,
      palette,
      documents,
      rowHeight,
      width: chartWidth,
      finding: wordsFinding(rows, documents, lang),
      axis: barsAxis(
        own ? [own, ...rows] : rows,
        documents,
        chartWidth < 400 && lang === 'en' ? 2 : 4,
      ),
      selected: openedId,
    };
    const titles = { a: text.more(named.a.full), b: text.more(named.b.full), ...text };
    return {
      own: own && coverageBars([own], { ...look, group: text.own.label, ticks: false }),
      groups: groups.map(({ id, rows }, index) => {
        // Under the row that is open the places stand in the chart's midst, where there is no room beside.
        const at = beside ? -1 : rows.findIndex(({ family }) => family.id === openedId);
        const pieces = at < 0 ? [rows] : [rows.slice(0, at + 1), rows.slice(at + 1)];
        return {
          id,
          count: rows.length,
          title: titles[id],
          unfolds: at >= 0,
          charts: pieces
            .filter(({ length }) => length > 0)
            .map((piece, nth) =>
              coverageBars(piece, {
                ...look,
                group: titles[id],
                ticks: index === 0 && nth === 0,
              }),
            ),
        };
      }),
      all: coverageBars(own ? [own, ...rows] : rows, { ...look, group: text.words, ticks: false }),
    };
  }, [a, b, lang, palette, chartWidth, rows, own, groups, openedId, beside, text]);

  const inner = rows.flatMap(({ family }) => {
    const outer = rows.find((row) => row.family.id === family.within);
    return outer ? text.within(family.name.zh, outer.family.name.zh) : [];
  });
  const places = opened && (
    <WordInContext
      // One that was closed leaves nothing behind that holds the focus.
      key={String(openedId === pressed)}
      row={opened}
      documents={documents}
      columns={columns}
      aligned={(columns ? (room - 24) / 2 : room) >= PLACES.aligned}
      pressed={openedId === pressed}
      onOpen={onOpen}
      onSource={() => act({ type: 'go', screen: 'source' })}
      onClose={() => onWord(null)}
    />
  );
  const ownOpen = openedId === OWN_WORD;
  return (
    <section aria-labelledby="coverage-words" className="border-line border-t pt-3 pb-5">
      <h2 id="coverage-words" className="font-semibold">
        {text.words}
      </h2>
      <p className="text-note text-ink2">{noBreak(measureWords(documents, text))}</p>
      <div
        className="grid"
        style={{
          columnGap: GAP,
          gridTemplateColumns: beside ? `${chartWidth}px minmax(0,1fr)` : 'minmax(0,1fr)',
        }}
      >
        <div className="min-w-0">
          <LiveView of={(view) => view.word}>
            {(word) => (
              <OwnWord
                word={word}
                onType={(next) => {
                  onWord(null);
                  act({ type: 'word', word: next, typed: true });
                }}
                onClear={() => act({ type: 'word', word: '' })}
              />
            )}
          </LiveView>
          {as === 'chart' && (
            <>
              {/* As high as the row that takes its place: what is below both does not move. */}
              {!parts.own && (
                <p className="grid min-h-12 content-center text-ink3 text-note md:min-h-8">
                  {text.own.idle}
                </p>
              )}
              {sides.length > 1 && (
                <div
                  className="grid items-center pt-3 text-note md:text-ui"
                  style={{
                    gridTemplateColumns: `minmax(0,1fr) ${BARS.words[lang]}px minmax(0,1fr)`,
                  }}
                >
                  <SideName document={a} side="a" />
                  <span className="text-center text-ink3 text-note">{text.term}</span>
                  <SideName document={b} side="b" />
                </div>
              )}
              {parts.own && <NativeChartView chart={parts.own} onPress={onWord} />}
              {!beside && ownOpen && places}
              {rows.length === 0 && <p className="py-2 text-ink2">{text.noWords}</p>}
              {parts.groups.map(({ id, count, title, charts, unfolds }) => (
                <section key={id} aria-labelledby={`coverage-group-${id}`}>
                  <h3
                    id={`coverage-group-${id}`}
                    className={`pt-2 pb-0.5 font-semibold text-ui ${groupColour(id, documents)}`}
                  >
                    {title}{' '}
                    <span className="pl-1 font-normal text-ink3 text-note">
                      {text.groupCount(count)}
                    </span>
                  </h3>
                  {charts.map((chart, nth) => (
                    <div key={nth === 0 ? 'first' : 'rest'}>
                      <NativeChartView chart={chart} onPress={onWord} />
                      {unfolds && nth === 0 && places}
                    </div>
                  ))}
                </section>
              ))}
            </>
          )}
          {as === 'table' && (
            <>
              {!beside && places}
              <ChartTable spec={parts.all} onOpen={onWord} />
            </>
          )}
        </div>
        {beside && places && <div className="sticky top-4 min-w-0 self-start">{places}</div>}
      </div>
      <p className="pt-2 text-note text-ink3">
        <MixedLanguage>{[...inner, text.rule].join(lang === 'zh' ? '' : ' ')}</MixedLanguage>
      </p>
      <p className="sr-only" role="status">
        {parts.own?.points[0]?.label}
      </p>
    </section>
  );
}

type Text = (typeof coverage)['zh'];

function groupColour(id: string, documents: Pair<PolicyDocument | null>): string {
  const document = id === 'a' || id === 'b' ? documents[id] : null;
  return document ? DOCUMENT_TEXT[document.mark] : '';
}

function SideName({ document, side }: { document: PolicyDocument | null; side: Side }) {
  const lang = useLang();
  if (!document) return <span />;
  return (
    <span
      className={`flex flex-wrap items-center gap-x-1.5 font-semibold ${DOCUMENT_TEXT[document.mark]} ${side === 'a' ? 'justify-end' : ''}`}
    >
      <Mark of={document} />
      {document.name[lang]}
    </span>
  );
}

function measureWords(documents: Pair<PolicyDocument | null>, text: Text): string {
  const [first, second] = barSides(documents).flatMap((side) => {
    const document = documents[side];
    return document ? hanCount(document.text) : [];
  });
  if (first === undefined) return '';
  if (second === undefined) return text.measure.single(first);
  const say = termMeasure(documents) === 'count' ? text.measure.count : text.measure.rate;
  return say(first, second);
}
