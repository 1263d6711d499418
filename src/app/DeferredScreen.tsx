import {
  type RefObject,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { comparedPair } from '../domain/comparedPair.ts';
import type { Selection } from '../domain/rows.ts';
import { shownDocuments } from '../domain/select.ts';
import { COMPARE_PART } from '../features/compare/entry.ts';
import { ColumnHeads } from '../features/screen/ColumnHeads.tsx';
import { DeferredViewContext } from '../features/screen/deferredView.ts';
import type { DocumentOption } from '../features/screen/documentChoice.ts';
import { LazySlot } from '../features/screen/LazySlot.tsx';
import { LinkBaseContext } from '../features/screen/linkBase.ts';
import { frame } from '../i18n/frame.ts';
import { loading } from '../i18n/loading.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { useView } from '../state/store.ts';
import { useText } from '../ui/Lang.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { usePending, useWhenReady } from '../ui/Ready.tsx';
import { TitleBlock } from '../ui/TitleBlock.tsx';
import { watchWidth } from '../ui/useWidth.ts';
import { DraftBanner } from './DraftBanner.tsx';
import { SCREEN_PARTS } from './parts.ts';
import { SideProblems } from './SideProblems.tsx';

/** What could be loaded of the data, and the way to try again. */
export interface DataOnHand {
  readonly dataset: Dataset;
  /** All that may be chosen, those that did not load among them. */
  readonly documents: readonly DocumentOption[];
  readonly problems: readonly LoadProblem[];
  readonly busy: boolean;
  readonly onRetry: () => void;
}

/** The screen of the view, or what is compared in its place, with what is wrong with its data above it; words where there is no data at all. */
export function DeferredScreen({
  selection,
  dataset,
  documents,
  problems,
  busy,
  onRetry,
  base,
  version,
  onAdd,
}: DataOnHand & {
  readonly selection: Selection;
  /** Address of the app, and data version, that links carry. */
  readonly base: string;
  readonly version: string;
  /** Makes a slide of the view; null where there are none. */
  readonly onAdd: (() => void) | null;
}) {
  const { view: names, compare } = useText(frame);
  const none = useText(loading);
  const view = useView((state) => state.view);
  const [column, width] = useColumn();
  const latest = useMemo(() => ({ view, selection, width }), [view, selection, width]);
  const later = useDeferredValue(latest);
  const [drawn, setDrawn] = useState(false);
  useWhenReady(useCallback(() => setDrawn(true), []));
  // What waits for nothing: another screen, which is what was asked for; a column without a width, which
  // shows nothing; and all, while the page is still on its way.
  const waits =
    drawn && later.view.screen === view.screen && later.view.pin === view.pin && later.width > 0;
  const shown = waits ? later : latest;
  usePending('screen', shown !== latest);
  const pair = comparedPair(dataset, shown.view);
  // The same element until another view is shown: what answers at once does not draw the screen again.
  const target = useMemo(() => ({ base, version }), [base, version]);
  const screen = useMemo(
    () => (
      <DeferredViewContext value={shown}>
        <PanelBoundary name={names[shown.view.screen]} content={shown.view}>
          {shownDocuments(shown.selection).length > 0 ? (
            <LazySlot
              part={SCREEN_PARTS[shown.view.screen]}
              name={names[shown.view.screen]}
              props={{ dataset, selection: shown.selection }}
            />
          ) : (
            <>
              <TitleBlock title={none.noneTitle} subtitle="" />
              <ColumnHeads selection={shown.selection} />
              <p className="py-4">{none.noneWords}</p>
            </>
          )}
        </PanelBoundary>
      </DeferredViewContext>
    ),
    [shown, dataset, names, none],
  );
  return (
    <main ref={column}>
      <SideProblems
        selection={selection}
        documents={documents}
        problems={problems}
        busy={busy}
        onRetry={onRetry}
      />
      <DraftBanner
        documents={pair ? pair.map(({ document }) => document) : shownDocuments(selection)}
      />
      {/* While its program is on its way it says so and keeps the room, so that the footer is not seen first. */}
      <div className="screen-place" data-waiting={none.screen}>
        {pair ? (
          <PanelBoundary name={compare} content={shown.view}>
            <LazySlot
              part={COMPARE_PART}
              name={compare}
              props={{ dataset, pair, base, version, onAdd }}
            />
          </PanelBoundary>
        ) : (
          <LinkBaseContext value={target}>{screen}</LinkBaseContext>
        )}
      </div>
    </main>
  );
}

/** The width of the screen's column in CSS px, known before anything is painted. */
function useColumn(): [RefObject<HTMLElement | null>, number] {
  const column = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (column.current) return watchWidth(column.current, setWidth);
  }, []);
  return [column, width];
}
