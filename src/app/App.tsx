import { useMemo } from 'react';
import { ChangeLogContext } from '../features/changes/ChangeLog.tsx';
import { RawTextContext } from '../features/evidence/RawText.tsx';
import { ThemeTermsContext } from '../features/method/themeTermsContext.ts';
import { PRESENT_PART, PRESENTER_PART } from '../features/present/entry.ts';
import type { DocumentOption } from '../features/screen/documentChoice.ts';
import { LazySlot, RescueContext } from '../features/screen/LazySlot.tsx';
import { useReader } from '../features/screen/useReader.ts';
import { SaveUnsavedStory } from '../features/story/SaveStory.tsx';
import { frame } from '../i18n/frame.ts';
import type { DataVersion } from '../model/changes.ts';
import type { Dataset, ThemeTerms } from '../model/dataset.ts';
import { markPair } from '../model/identity.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import type { Lang } from '../model/values.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';
import type { View } from '../state/view.ts';
import { LangProvider } from '../ui/Lang.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { ReadyProvider } from '../ui/Ready.tsx';
import { SchemeProvider } from '../ui/Scheme.tsx';
import { DataFailure, Waiting } from './DataState.tsx';
import { EMBED_PART } from './embedPart.ts';
import { Frame } from './Frame.tsx';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { loadEvidence, OTHER_PARTS } from './parts.ts';
import { useKeptFocus } from './useKeptFocus.ts';

/** What the app is given from outside: the data or what went wrong with it, and the address it lives at. */
export interface AppProps {
  /** Every document that belongs to the app, loaded or not. */
  readonly documents: readonly DocumentOption[];
  /** null while the data is on its way. */
  readonly loaded: {
    readonly dataset: Dataset | null;
    readonly problems: readonly LoadProblem[];
  } | null;
  /** Whether failed files are being read again. */
  readonly busy: boolean;
  /** Reads them again, or all where none has come. */
  readonly onRetry: () => void;
  readonly loadRaw: (documentId: string) => Promise<string>;
  readonly loadTerms: () => Promise<readonly ThemeTerms[]>;
  readonly loadChanges: () => Promise<readonly DataVersion[] | null>;
  /** Address of the app without query and fragment: links to hand out begin with it. */
  readonly base: string;
  /** Language that the link asks for. */
  readonly linkLang: Lang | null;
  /** Whether the link asks for a frame in another page. */
  readonly linkEmbed: boolean;
  /** Colours that such a frame is fixed to. */
  readonly linkScheme: View['scheme'];
  /** The presentation that this window is the presenter view of; null for every other window. */
  readonly presenterOf: string | null;
}

/** The whole app: the reader's language and colours around the frame, or around what is said until there is data. */
export function App({
  documents,
  loaded,
  busy,
  onRetry,
  loadRaw,
  loadTerms,
  loadChanges,
  base,
  linkLang,
  linkEmbed,
  linkScheme,
  presenterOf,
}: AppProps) {
  const reader = useReader(loaded?.dataset ? null : linkLang, loaded?.dataset ? null : linkScheme);
  const view = useView((state) => state.view);
  const { a, b } = view;
  const dataset = useMemo(() => {
    const whole = loaded?.dataset;
    return whole ? { ...whole, documents: markPair(whole.documents, a, b) } : null;
  }, [loaded?.dataset, a, b]);
  useKeptFocus(loaded && `${writeView(view)} ${loaded.problems.length}`);
  const header = !linkEmbed && (
    <Header
      links={[]}
      onGo={() => {}}
      onLang={reader.onLang}
      scheme={reader.scheme}
      onScheme={reader.onScheme}
    />
  );
  const content = () => {
    if (!loaded) return <Waiting header={header} onRetry={onRetry} />;
    if (!dataset) {
      return (
        <DataFailure header={header} problems={loaded.problems} busy={busy} onRetry={onRetry} />
      );
    }
    if (view.embed) {
      return (
        <LazySlot
          part={EMBED_PART}
          name={frame[reader.lang].product}
          props={{
            dataset,
            documents,
            problems: loaded.problems,
            busy,
            onRetry,
            base,
          }}
        />
      );
    }
    if (view.step !== null) {
      // Over part of the data it would be no version that anyone else has.
      const version = loaded.problems.length > 0 ? '' : dataset.fingerprint;
      const props = { dataset, reader, base, version };
      return presenterOf === null ? (
        <LazySlot
          part={PRESENT_PART}
          name={frame[reader.lang].presentation}
          props={{ ...props, Notices }}
        />
      ) : (
        <LazySlot
          part={PRESENTER_PART}
          name={frame[reader.lang].presentation}
          props={{ ...props, session: presenterOf }}
        />
      );
    }
    return (
      <Frame
        dataset={dataset}
        documents={documents}
        problems={loaded.problems}
        busy={busy}
        onRetry={onRetry}
        base={base}
        reader={reader}
      />
    );
  };
  return (
    <LangProvider lang={reader.lang}>
      <SchemeProvider scheme={reader.colours}>
        <ReadyProvider onReady={view.embed ? loadEvidence : loadRest}>
          <RawTextContext value={loadRaw}>
            <ChangeLogContext value={loadChanges}>
              <ThemeTermsContext value={loadTerms}>
                <RescueContext value={RESCUE}>
                  <PanelBoundary name={frame[reader.lang].product}>{content()}</PanelBoundary>
                </RescueContext>
              </ThemeTermsContext>
            </ChangeLogContext>
          </RawTextContext>
        </ReadyProvider>
      </SchemeProvider>
    </LangProvider>
  );
}

const RESCUE = (
  <SaveUnsavedStory className="mr-4 min-h-11 underline underline-offset-4 md:min-h-8" />
);

let begun = false;

/** Loads what is not shown yet, once; the presentation must begin without a wait. What fails is asked for again when it is wanted. */
function loadRest(): void {
  if (begun) return;
  begun = true;
  const others = [...OTHER_PARTS, PRESENT_PART].map((part) => () => {
    part.load().catch(() => {});
  });
  const steps = [loadEvidence, lookForHanFont, ...others].values();
  const next = () => {
    const { value: step } = steps.next();
    if (!step) return;
    step();
    whenIdle(next);
  };
  whenIdle(next);
}

function lookForHanFont(): void {
  import('./chineseFont.ts')
    .then(({ warnOfMissingChineseFont }) => warnOfMissingChineseFont())
    .catch(() => {});
}

/** The reader's own clicks come before this; not every browser knows when it is idle. */
function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 1000 });
  else setTimeout(then);
}
