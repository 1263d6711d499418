import '../../ui/layers.css';
import { useEffect, useState } from 'react';
import { type SlideContent, slideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { present } from '../../i18n/present.ts';
import { presenterWords } from '../../i18n/presenter.ts';
import type { PresentCommand } from '../../state/presentKeys.ts';
import { useText } from '../../ui/Lang.tsx';
import { SlideThumb } from '../slide/SlideThumb.tsx';
import { CommandButton } from './CommandButton.tsx';
import { PresenterClock } from './PresenterClock.tsx';
import { PresentHelp } from './PresentHelp.tsx';
import { PresentNotices } from './PresentNotices.tsx';
import { usePresentFocus } from './presentFocus.ts';
import { SlideEvidence } from './SlideEvidence.tsx';
import { SlideGrid } from './SlideGrid.tsx';
import { type PresentationProps, usePresentation } from './usePresentation.ts';
import { useWakeLock } from './useWakeLock.ts';

export interface PresenterProps extends PresentationProps {
  /** The session of the presentation that this window belongs to. */
  readonly session: string;
}

/** The presenter's own window: this slide and the next, notes, what may be asked, time; it moves the other one too. */
export function Presenter({ session, ...props }: PresenterProps) {
  const { dataset, base, version } = props;
  const text = useText(present);
  const words = useText(presenterWords);
  const [deckSeen, setDeckSeen] = useState(false);
  const presentation = usePresentation(props, session, 'presenter', opener, () => ({}));
  const { requests, request, slide, content, number, of, waiting, layer, blank, other, run } =
    presentation;
  useWakeLock();
  usePresentFocus();
  const page = waiting ? text.reading : text.page(number, of);
  useEffect(() => {
    document.title = words.title(page);
  }, [words, page]);
  const button = (command: PresentCommand, label: string, pressed?: boolean) => (
    <CommandButton command={command} run={run} pressed={pressed} className="border border-rule">
      {label}
    </CommandButton>
  );
  const state = other === 'there' ? 'connected' : other === 'gone' ? 'gone' : 'waiting';
  return (
    <main
      aria-label={words.name}
      className="presenter grid min-h-dvh grid-cols-[minmax(0,3fr)_minmax(0,2fr)] content-start gap-x-6 gap-y-4 px-5 py-4 max-[720px]:grid-cols-1 [&_.slide-thumb]:border [&_.slide-thumb]:border-rule [&_:is(h1,h2)]:font-semibold"
    >
      <div>
        <h1 tabIndex={-1}>{waiting ? page : words.current(page)}</h1>
        {request && <SlideThumb request={request} />}
        {slide && slide.title !== null && <p className="text-ink2 text-note">{words.ownTitle}</p>}
        <div className="flex flex-wrap gap-1.5">
          {button('previous', text.previous)}
          {button('next', text.next)}
          {button('black', text.black, blank === 'black')}
          {button('overview', text.overview, layer === 'overview')}
          {button('code', text.code, layer === 'code')}
          {button('evidence', text.evidence)}
          {button('help', text.help)}
        </div>
        <p role="status" className={`py-1.5 ${state === 'gone' ? 'text-notice-ink' : 'text-ink2'}`}>
          {words.state}: {words[state]}
        </p>
        <PresentNotices
          presentation={presentation}
          dataset={dataset}
          presenterHref=""
          deckSeen={deckSeen}
          onDeckSeen={() => setDeckSeen(true)}
        />
      </div>
      <div className="[&>.slide-thumb]:max-w-105">
        {!waiting && (
          <>
            <Next request={requests[number]} of={of} />
            <h2>{words.note}</h2>
            <p
              data-scrolls=""
              className="presenter-note max-h-[30dvh] overflow-y-auto whitespace-pre-line text-head"
            >
              {slide?.note ? slide.note : words.noNote}
            </p>
          </>
        )}
        <PresenterClock />
      </div>
      {!waiting && <Asked content={content} />}
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
          requests={requests}
          number={number}
          onGo={presentation.go}
          onClose={() => run('overview')}
        />
      )}
      {presentation.help && <PresentHelp onClose={presentation.closeHelp} />}
    </main>
  );
}

/** What the room may ask of the slide, with the answers. */
function Asked({ content }: { content: SlideContent | undefined }) {
  const words = useText(presenterWords);
  return (
    <section className="presenter-asked col-span-full">
      <h2>{words.asked}</h2>
      {content && content.absences.length > 0 ? (
        <dl>
          {content.absences.map(({ question, answer }) => (
            <div key={question}>
              <dt className="pt-1.5 font-semibold">{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{words.nothingAsked}</p>
      )}
    </section>
  );
}

function opener(): Window | null {
  return window.opener as Window | null;
}

function Next({ request, of }: { request: SlideRequest | undefined; of: number }) {
  const text = useText(present);
  const words = useText(presenterWords);
  if (!request) return <h2>{words.noNext}</h2>;
  return (
    <>
      <h2>{words.next(text.page(request.page.number, of))}</h2>
      <p>{slideContent(request).title}</p>
      <SlideThumb request={request} />
    </>
  );
}
