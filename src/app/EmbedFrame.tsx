import './embed.css';
import { type RefObject, useEffect, useRef } from 'react';
import { comparedPair } from '../domain/comparedPair.ts';
import { shownDocuments } from '../domain/select.ts';
import { EVIDENCE_PART } from '../features/evidence/entry.ts';
import { useInitials } from '../features/filter/pinyin.ts';
import { useSelection } from '../features/filter/useSelection.ts';
import { LazySlot } from '../features/screen/LazySlot.tsx';
import { HEIGHT_MESSAGE } from '../files/embedCode.ts';
import { filterWords } from '../i18n/filterWords.ts';
import { frame } from '../i18n/frame.ts';
import { shareText } from '../i18n/share.ts';
import { writeView } from '../state/link.ts';
import { useView } from '../state/store.ts';
import { SearchProvider } from '../ui/Hits.tsx';
import { useLang, useText } from '../ui/Lang.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { TitleFilterContext } from '../ui/TitleBlock.tsx';
import { type DataOnHand, DeferredScreen } from './DeferredScreen.tsx';
import { Footer } from './Footer.tsx';
import { Notices } from './Notices.tsx';

export interface EmbedFrameProps extends DataOnHand {
  /** Address of the app that links begin with. */
  readonly base: string;
}

/**
 * The view in the frame of another page (`embed=1`): title, screen, sources, the way to the whole
 * page, and the evidence as a sheet inside. No header, no filter, no keys of the page: those would
 * be taken from the page around it.
 */
export function EmbedFrame({ dataset, documents, problems, busy, onRetry, base }: EmbedFrameProps) {
  const text = useText(frame);
  const share = useText(shareText);
  const lang = useLang();
  const view = useView((state) => state.view);
  const { initials } = useInitials(dataset, view.query, false);
  const { selection, count } = useSelection(dataset, initials);
  const made = useView(
    (state) => state.notices.find(({ code }) => code === 'other-data')?.value ?? null,
  );
  const content = useRef<HTMLDivElement>(null);
  useHeightTold(content);
  useSheetInSight(view.record);
  const version = problems.length > 0 ? '' : dataset.fingerprint;
  return (
    <SearchProvider query={view.query} initials={initials}>
      <div ref={content} className="embed" data-embed="">
        <Notices filter={selection.filter} version={version} />
        <TitleFilterContext
          value={(tools) => (
            <>
              <span className="text-ink3 text-note">{filterWords(dataset, selection, lang)}</span>
              {tools}
            </>
          )}
        >
          <DeferredScreen
            dataset={dataset}
            selection={selection}
            documents={documents}
            problems={problems}
            busy={busy}
            onRetry={onRetry}
            base={base}
            version={version}
            onAdd={null}
          />
        </TitleFilterContext>
        <Footer
          documents={shownDocuments(selection)}
          shown={view.screen === 'about' ? count.all : count.shown}
          all={count.all}
          fingerprint={version}
          made={made}
        />
        <p>
          <a
            className="embed-out"
            // '' would mean this address, with its query.
            href={writeView({ ...view, embed: false }) || '?'}
            target="_blank"
            rel="noopener"
          >
            {share.ownWindow} <span aria-hidden="true">↗</span>
          </a>
        </p>
      </div>
      <PanelBoundary name={text.evidence} content={view.record}>
        {view.record !== null && comparedPair(dataset, view) === null && (
          <div data-embed="">
            <LazySlot
              part={EVIDENCE_PART}
              name={text.evidence}
              props={{ dataset, selection, base, version }}
            />
          </div>
        )}
      </PanelBoundary>
    </SearchProvider>
  );
}

/**
 * Tells the page around how high the content is, now and whenever that changes. Of the content
 * alone: what is laid over it follows the height of the frame, and would make it grow without end.
 */
function useHeightTold(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (!element || window.parent === window) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === told) return;
      told = height;
      // To any page: a height is no secret.
      window.parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [content]);
}

/** Brings the sheet into sight: in a frame as high as its content, its lower edge may be far below. */
function useSheetInSight(record: string | null): void {
  useEffect(() => {
    if (record === null || window.parent === window) return;
    const drawn = requestAnimationFrame(() => {
      document.querySelector('.evidence-panel')?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(drawn);
  }, [record]);
}
