import '../../ui/layers.css';
import '../slide/deckPrint.css';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { Filter } from '../../domain/filter.ts';
import { deckFileWords } from '../../i18n/deckFiles.ts';
import { frame } from '../../i18n/frame.ts';
import { present } from '../../i18n/present.ts';
import { presenterWords } from '../../i18n/presenter.ts';
import { writeView } from '../../state/link.ts';
import { presenterFragment } from '../../state/presentSync.ts';
import { useView, viewStore } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { useText } from '../../ui/Lang.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import { LazySlot } from '../screen/LazySlot.tsx';
import { useDeckPrinted } from '../slide/useDeckPrinted.tsx';
import { RECEIVED_PART } from '../story/entry.ts';
import { CodeLayer } from './CodeLayer.tsx';
import { Controls } from './Controls.tsx';
import { PhoneSlide } from './PhoneSlide.tsx';
import { PresentHelp } from './PresentHelp.tsx';
import { PresentNotices } from './PresentNotices.tsx';
import { usePresentFocus } from './presentFocus.ts';
import { STAGE } from './presentLook.ts';
import { SlideEvidence } from './SlideEvidence.tsx';
import { SlideGrid } from './SlideGrid.tsx';
import { ownSession } from './session.ts';
import { useFullscreen } from './useFullscreen.ts';
import { SMALL_STAGE, useMedia } from './useMedia.ts';
import { type PresentationProps, usePresentation } from './usePresentation.ts';
import { useWakeLock } from './useWakeLock.ts';
import { WideSlide } from './WideSlide.tsx';

export interface PresentProps extends PresentationProps {
  /** What there is to say about the link and about stored settings; the page shows the same. */
  readonly Notices: ComponentType<{ filter: Filter; version: string }>;
}

/** The presentation: one slide after the other in the place of the page, as the room sees it. */
export function Present(props: PresentProps) {
  const { dataset, reader, base, version, Notices } = props;
  const text = useText(present);
  const words = useText(presenterWords);
  const file = useText(deckFileWords);
  const { title } = useText(frame);
  const act = useView((state) => state.act);
  const view = useView((state) => state.view);
  const [session] = useState(ownSession);
  const [deckSeen, setDeckSeen] = useState(false);
  const popup = useRef<Window | null>(null);
  const refused = useRef(() => {});
  const fullscreen = useFullscreen(() => refused.current());
  const phone = useMedia(SMALL_STAGE);
  const presenterHref = presenterLink(view, session);
  const presentation = usePresentation(
    props,
    session,
    'stage',
    () => popup.current,
    (say) => ({
      presenter: () => {
        const { view: now } = viewStore.getState();
        popup.current = openBeside(presenterLink(now, session), `duizhao-${session}`);
        say(popup.current ? null : { code: 'window' });
      },
      fullscreen: () => (fullscreen.on ? fullscreen.leave() : fullscreen.enter()),
      restart: fullscreen.enter,
      escape: () => (fullscreen.on ? fullscreen.leave() : act({ type: 'present', step: null })),
    }),
  );
  const { request, content, number, of, layer, blank, typed, other, run, say } = presentation;
  useEffect(() => {
    refused.current = () => say({ code: 'fullscreen' });
  }, [say]);
  useWakeLock();
  usePresentFocus();
  const { waiting } = presentation;
  const heading = content
    ? text.position(number, of, content.title)
    : waiting
      ? text.reading
      : text.name;
  useEffect(() => {
    document.title = title(heading);
  }, [title, heading]);

  const sheet = useDeckPrinted(presentation.requests, presentation.deck.title ?? file.briefing);
  const Slide = phone ? PhoneSlide : WideSlide;
  return (
    <div
      data-phone={phone || undefined}
      className="present fixed inset-0 bg-paper text-ink data-phone:overflow-x-hidden data-phone:overflow-y-auto"
    >
      <main>
        {request && content && <Slide presentation={presentation} request={request} />}
        {waiting && (
          <section tabIndex={-1} aria-label={text.slide} className={STAGE}>
            <h1 id={MAIN_HEADING}>{text.reading}</h1>
          </section>
        )}
      </main>
      {!phone && (
        <Controls
          presentation={presentation}
          dark={reader.colours === 'dark'}
          fullscreen={fullscreen.on}
        />
      )}
      <p role="status" className="sr-only">
        {heading}
      </p>
      <p role="status" className="sr-only">
        {blank === 'black' && text.blankBlack}
        {blank === 'white' && text.blankWhite}
        {other === 'there' && words.onStage}
        {other === 'gone' && words.offStage}
      </p>
      <div className="absolute inset-x-0 top-2 z-5 mx-auto grid w-fit max-w-[min(760px,100vw-24px)] gap-1.5 bg-sheet">
        {view.deck !== null && (
          <LazySlot
            key={view.deck}
            part={RECEIVED_PART}
            name={text.name}
            props={{ code: view.deck }}
          />
        )}
        {request && <Notices filter={request.selection.filter} version={version} />}
        <PresentNotices
          presentation={presentation}
          dataset={dataset}
          presenterHref={presenterHref}
          deckSeen={deckSeen}
          onDeckSeen={() => setDeckSeen(true)}
        />
      </div>
      {typed !== '' && (
        <p
          role="status"
          className="absolute inset-x-0 bottom-18 z-5 mx-auto w-fit border border-ink2 bg-sheet px-5 py-2 text-say"
        >
          {text.toGo(typed)}
        </p>
      )}
      {request && (
        <SlideEvidence
          dataset={dataset}
          selection={request.selection}
          base={base}
          version={version}
        />
      )}
      {layer === 'overview' && (
        <SlideGrid
          requests={presentation.requests}
          number={number}
          onGo={presentation.go}
          onClose={() => run('overview')}
        />
      )}
      {layer === 'code' && request && <CodeLayer link={request.link} onClose={() => run('code')} />}
      {sheet}
      {presentation.help && <PresentHelp onClose={presentation.closeHelp} />}
      {blank !== null && (
        <button
          type="button"
          aria-label={text.blankButton}
          className="present-blank fixed inset-0 z-40 cursor-none -outline-offset-4 data-[blank=black]:bg-[#000000] data-[blank=white]:bg-[#ffffff]"
          data-blank={blank}
          onClick={() => run(blank)}
        />
      )}
    </div>
  );
}

/** The presenter's window is this very page, wherever links to hand out lead. */
function presenterLink(view: View, session: string): string {
  // '' would mean this address, with its query.
  return `${writeView({ ...view, record: null }) || '?'}${presenterFragment(session)}`;
}

/** Opens a window of its own; null where the browser does not let us. */
function openBeside(href: string, name: string): Window | null {
  const opened = window.open(href, name, 'popup,width=1180,height=760');
  opened?.focus();
  return opened;
}
