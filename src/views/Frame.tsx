import { useCallback, useRef, useState } from 'react';
import type { DocumentOption } from '../components/DocumentChoice.tsx';
import { FilterBar } from '../components/FilterBar.tsx';
import { Footer } from '../components/Footer.tsx';
import { Header } from '../components/Header.tsx';
import { SearchProvider } from '../components/Hits.tsx';
import { useText } from '../components/Lang.tsx';
import { PanelBoundary } from '../components/PanelBoundary.tsx';
import { TitleBlock } from '../components/TitleBlock.tsx';
import { SIDES } from '../domain/filter.ts';
import { frame } from '../i18n/frame.ts';
import { loading } from '../i18n/loading.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';
import { transition } from '../state/transitions.ts';
import { SCREENS, type Screen } from '../state/view.ts';
import { Notices } from './Notices.tsx';
import { PartSlot } from './PartSlot.tsx';
import { EVIDENCE_PART, SCREEN_PARTS } from './parts.ts';
import { useInitials } from './pinyin.ts';
import { SideProblems } from './SideProblems.tsx';
import type { Reader } from './useReader.ts';
import { useSearchReady } from './useSearchReady.ts';
import { useSelection } from './useSelection.ts';
import { useShortcuts } from './useShortcuts.ts';

/** Header, filter, notices, the screen with the evidence beside it, footer. A part that fails leaves the others. */
export function Frame({
  dataset,
  documents,
  problems,
  busy,
  onRetry,
  base,
  reader,
}: {
  dataset: Dataset;
  documents: readonly DocumentOption[];
  problems: readonly LoadProblem[];
  busy: boolean;
  onRetry: () => void;
  base: string;
  reader: Reader;
}) {
  const text = useText(frame);
  const none = useText(loading);
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const [searching, setSearching] = useState(false);
  useSearchReady(dataset, searching);
  const { initials, failed } = useInitials(dataset, view.query, searching);
  const { selection, facets, count } = useSelection(dataset, initials);
  const search = useRef<HTMLInputElement>(null);
  // Over part of the data it would be no version that anyone else has.
  const version = problems.length > 0 ? '' : dataset.fingerprint;

  const onGo = useCallback(
    (screen: Screen) => {
      act({ type: 'go', screen });
      window.scrollTo(0, 0);
    },
    [act],
  );
  useShortcuts(
    onGo,
    useCallback(() => search.current?.focus(), []),
  );

  const shownDocuments = SIDES.flatMap((side) => selection.sides[side]?.document ?? []).filter(
    (document, index, all) => all.indexOf(document) === index,
  );
  return (
    <SearchProvider query={view.query} initials={initials}>
      <Header
        links={SCREENS.map((id) => ({
          id,
          label: text.view[id],
          // '' would mean the address as it is, with its query.
          href: writeView(transition(view, { type: 'go', screen: id })) || '?',
          current: id === view.screen,
        }))}
        onGo={onGo}
        onLang={reader.onLang}
        scheme={reader.scheme}
        onScheme={reader.onScheme}
      />
      <PanelBoundary name={text.filter} content={view}>
        <FilterBar
          documents={documents}
          themes={dataset.themes}
          filter={view}
          facets={facets}
          shown={count.shown}
          onFilter={(patch, typed) => act({ type: 'filter', patch, typed })}
          onReset={() => act({ type: 'reset' })}
          search={search}
          onSearching={() => setSearching(true)}
          searchNote={failed ? text.searchNoInitials : null}
        />
      </PanelBoundary>
      <Notices />
      <div className="flex">
        <div className="mx-auto min-w-0 max-w-[1440px] flex-1 px-4 md:px-6">
          <main>
            <SideProblems
              selection={selection}
              documents={documents}
              problems={problems}
              busy={busy}
              onRetry={onRetry}
            />
            <PanelBoundary name={text.view[view.screen]} content={view}>
              {shownDocuments.length > 0 ? (
                <PartSlot
                  part={SCREEN_PARTS[view.screen]}
                  name={text.view[view.screen]}
                  props={{ dataset, selection }}
                />
              ) : (
                <TitleBlock
                  title={none.noneTitle}
                  subtitle={none.noneWords}
                  words=""
                  tools={null}
                />
              )}
            </PanelBoundary>
          </main>
          <PanelBoundary name={text.sources} content={selection}>
            <Footer
              documents={shownDocuments}
              shown={count.shown}
              all={count.all}
              fingerprint={version}
            />
          </PanelBoundary>
        </div>
        <PanelBoundary name={text.evidence} content={view.record}>
          {view.record !== null && (
            <PartSlot
              part={EVIDENCE_PART}
              name={text.evidence}
              props={{ dataset, selection, base, version }}
            />
          )}
        </PanelBoundary>
      </div>
    </SearchProvider>
  );
}
