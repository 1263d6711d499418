import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { comparedPair } from '../domain/comparedPair.ts';
import { shownDocuments } from '../domain/select.ts';
import { EVIDENCE_PART } from '../features/evidence/entry.ts';
import { QUESTIONS_PART } from '../features/filter/entry.ts';
import type { FilterPage } from '../features/filter/FilterMenu.tsx';
import { FilterTools } from '../features/filter/FilterTools.tsx';
import { useInitials } from '../features/filter/pinyin.ts';
import { useSelection } from '../features/filter/useSelection.ts';
import { PrintSlot } from '../features/print/PrintSlot.tsx';
import { DocumentChoiceContext, type DocumentOption } from '../features/screen/documentChoice.ts';
import { LazySlot } from '../features/screen/LazySlot.tsx';
import { useCommands } from '../features/screen/useCommands.ts';
import type { Reader } from '../features/screen/useReader.ts';
import { frame } from '../i18n/frame.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';
import { transition } from '../state/transitions.ts';
import { SCREENS, type Screen } from '../state/view.ts';
import { SearchProvider } from '../ui/Hits.tsx';
import { useText } from '../ui/Lang.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { TitleFilterContext } from '../ui/TitleBlock.tsx';
import { DeferredScreen } from './DeferredScreen.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Layers } from './Layers.tsx';
import { Notices } from './Notices.tsx';
import { FRAMED_PART } from './parts.ts';
import { useSearchReady } from './useSearchReady.ts';
import { useShortcuts } from './useShortcuts.ts';

/** Header, notices, the screen with the filter in its title block and the evidence over it, footer. A part that fails leaves the others. */
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
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const [searching, setSearching] = useState(false);
  useSearchReady(dataset, searching);
  const { initials, failed } = useInitials(dataset, view.query, searching);
  const { selection, facets, count } = useSelection(dataset, initials);
  const made = useView(
    (state) => state.notices.find(({ code }) => code === 'other-data')?.value ?? null,
  );
  // The page of the filter's menu that is open, and where: on another screen it is closed.
  const [menu, setMenu] = useState<{ screen: Screen; page: FilterPage } | null>(null);
  const screen = view.screen;
  const onPage = useCallback(
    (page: FilterPage | null) => setMenu(page && { screen, page }),
    [screen],
  );
  const comparing = comparedPair(dataset, view) !== null;
  // The page on method speaks of all data, a comparison of two statements, whatever the filter.
  const filtered = view.screen !== 'about' && !comparing;
  // Over part of the data it would be no version that anyone else has.
  const version = problems.length > 0 ? '' : dataset.fingerprint;

  const onGo = useCallback(
    (screen: Screen) => {
      act({ type: 'go', screen });
      window.scrollTo(0, 0);
    },
    [act],
  );
  const { commands, layer, onLayer } = useCommands({ selection, reader, version, onGo, filtered });
  // What a search needs is read while the first letters are typed.
  if (!searching && (layer === 'palette' || layer === 'search')) setSearching(true);
  useShortcuts(commands, reader.singleKeys);

  const shown = shownDocuments(selection);
  const { a, b } = view;
  const choice = useMemo(
    () => ({
      options: documents,
      chosen: { a, b },
      onChoose: (patch: Partial<{ a: string; b: string }>) => act({ type: 'filter', patch }),
    }),
    [documents, a, b, act],
  );
  const filter = (tools: ReactNode) => (
    <FilterTools
      page={menu?.screen === screen ? menu.page : null}
      onPage={onPage}
      names={{ themes: dataset.themes, documents }}
      selection={selection}
      filter={view}
      facets={facets}
      shown={count.shown}
      onFilter={(patch) => act({ type: 'filter', patch })}
      onReset={() => act({ type: 'reset' })}
      onSearch={() => commands.search?.()}
      searchNote={failed ? text.searchNoInitials : null}
      tools={tools}
    />
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
        questions={(close) => (
          <LazySlot
            part={QUESTIONS_PART}
            inLink={false}
            name={text.questions}
            props={{ dataset, onGo: close }}
          />
        )}
        onJump={commands.palette}
        onStory={commands.story}
        onAdd={commands.add}
        onShare={commands.share}
        onPresent={commands.present}
        onHelp={commands.help}
      />
      <PanelBoundary name={text.jump} content={layer}>
        <Layers
          layer={layer}
          onLayer={onLayer}
          commands={commands}
          dataset={dataset}
          selection={selection}
          documents={shown}
          base={base}
          version={version}
          reader={reader}
        />
      </PanelBoundary>
      <PrintSlot dataset={dataset} selection={selection} base={base} version={version} />
      {window.self !== window.top && <LazySlot part={FRAMED_PART} name={text.notices} props={{}} />}
      <Notices filter={selection.filter} version={version} />
      <div data-page="" className="page">
        <DocumentChoiceContext value={choice}>
          <TitleFilterContext value={filtered ? filter : null}>
            <DeferredScreen
              dataset={dataset}
              selection={selection}
              documents={documents}
              problems={problems}
              busy={busy}
              onRetry={onRetry}
              base={base}
              version={version}
              onAdd={commands.add}
            />
          </TitleFilterContext>
        </DocumentChoiceContext>
        <PanelBoundary name={text.sources} content={selection}>
          <Footer
            documents={shown}
            shown={filtered ? count.shown : count.all}
            all={count.all}
            fingerprint={version}
            made={made}
          />
        </PanelBoundary>
      </div>
      <PanelBoundary name={text.evidence} content={view.record}>
        {view.record !== null && !comparing && (
          <LazySlot
            part={EVIDENCE_PART}
            name={text.evidence}
            props={{ dataset, selection, base, version }}
          />
        )}
      </PanelBoundary>
    </SearchProvider>
  );
}
