import { useCallback, useRef, useState } from 'react';
import { comparedPair } from '../domain/comparedPair.ts';
import { shownDocuments } from '../domain/select.ts';
import { EVIDENCE_PART } from '../features/evidence/entry.ts';
import type { DocumentOption } from '../features/filter/DocumentChoice.tsx';
import { FilterBar } from '../features/filter/FilterBar.tsx';
import { FilterLine } from '../features/filter/FilterLine.tsx';
import { useInitials } from '../features/filter/pinyin.ts';
import { QuestionsMenu } from '../features/filter/QuestionsMenu.tsx';
import { useSelection } from '../features/filter/useSelection.ts';
import { PrintSlot } from '../features/print/PrintSlot.tsx';
import { PartSlot } from '../features/screen/PartSlot.tsx';
import { useCommands } from '../features/screen/useCommands.ts';
import type { Reader } from '../features/screen/useReader.ts';
import { StoryButtons } from '../features/story/StoryButtons.tsx';
import { filterLine } from '../i18n/filterWords.ts';
import { frame } from '../i18n/frame.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';
import { transition } from '../state/transitions.ts';
import { SCREENS, type Screen } from '../state/view.ts';
import { SearchProvider } from '../ui/Hits.tsx';
import { useLang, useText } from '../ui/Lang.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useScrolledPast } from '../ui/useScrolledPast.ts';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Layers } from './Layers.tsx';
import { Notices } from './Notices.tsx';
import { FRAMED_PART } from './parts.ts';
import { ShownScreen } from './ShownScreen.tsx';
import { useSearchReady } from './useSearchReady.ts';
import { useShortcuts } from './useShortcuts.ts';

/** Header, filter, notices, the screen with the evidence over it, footer. A part that fails leaves the others. */
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
  const lang = useLang();
  const search = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLButtonElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const past = useScrolledPast(bar);
  // Height of the filter bar when it was pinned to the window's top.
  const [pinned, setPinned] = useState<number | null>(null);
  if (pinned !== null && !past) setPinned(null);
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
  const pin = useCallback(() => setPinned(bar.current?.offsetHeight ?? 0), []);
  const onSearch = useCallback(() => {
    if (past) pin();
    search.current?.focus({ preventScroll: true });
  }, [past, pin]);
  const { commands, layer, onLayer } = useCommands({ selection, reader, version, onGo, onSearch });
  useShortcuts(commands, reader.singleKeys);

  const shown = shownDocuments(selection);
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
        questions={(close) => <QuestionsMenu dataset={dataset} onGo={close} />}
        onJump={commands.palette}
        story={(close) => (
          <StoryButtons onOpen={commands.story} onAdd={commands.add} onDone={close} />
        )}
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
      <div ref={bar}>
        {filtered && (
          <PanelBoundary name={text.filter} content={view}>
            <FilterBar
              documents={documents}
              themes={dataset.themes}
              filter={view}
              facets={facets}
              shown={count.shown}
              all={count.all}
              onFilter={(patch, typed) => act({ type: 'filter', patch, typed })}
              onReset={() => act({ type: 'reset' })}
              search={search}
              onSearching={() => setSearching(true)}
              searchNote={failed ? text.searchNoInitials : null}
              pinned={pinned}
              onUnpin={(back) => {
                setPinned(null);
                if (back) line.current?.focus({ preventScroll: true });
              }}
            />
          </PanelBoundary>
        )}
      </div>
      {window.self !== window.top && <PartSlot part={FRAMED_PART} name={text.notices} props={{}} />}
      <Notices filter={selection.filter} version={version} />
      <div data-page="" className="mx-auto max-w-[1440px] px-4 md:px-6">
        {past && filtered && (
          <FilterLine
            words={filterLine(dataset, selection, lang)}
            open={pinned !== null}
            onOpen={pin}
            button={line}
          />
        )}
        <ShownScreen
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
          <PartSlot
            part={EVIDENCE_PART}
            name={text.evidence}
            props={{ dataset, selection, base, version }}
          />
        )}
      </PanelBoundary>
    </SearchProvider>
  );
}
