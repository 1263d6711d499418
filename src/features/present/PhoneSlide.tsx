import { useRef } from 'react';
import { isPictured } from '../../content/pictured.ts';
import type { SlideContent } from '../../content/slideContent.ts';
import type { SlideQuote } from '../../content/slideQuotes.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { shownDocuments } from '../../domain/select.ts';
import { present } from '../../i18n/present.ts';
import { timeText } from '../../i18n/time.ts';
import { useLang, useText } from '../../ui/Lang.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Phrases } from '../../ui/Phrases.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import { PhoneGoals, PhoneLadder, PhoneLeftOut } from './PhoneBodies.tsx';
import { PhoneChart } from './PhoneChart.tsx';
import { usePointing } from './usePointing.ts';
import type { Presentation } from './usePresentation.ts';

/** Slides that show the chart of their view. */
const CHARTED: readonly string[] = ['chart', 'chart-quote'];

/** A slide for one's own phone: title, chart, quotes, source, one below the other; a swipe turns it. */
export function PhoneSlide({
  presentation,
  request,
  content,
}: {
  presentation: Presentation;
  request: SlideRequest;
  content: SlideContent;
}) {
  const text = useText(present);
  // The page, for the slide itself is a new one each time.
  const region = useRef<HTMLDivElement>(null);
  const { number, of, run, openRecord } = presentation;
  usePointing(region, {
    next: () => run('next'),
    previous: () => run('previous'),
    clicks: false,
  });
  return (
    <div ref={region} className="phone">
      <header className="phone-head">
        <span>{text.page(number, of)}</span>
        <button type="button" onClick={() => run('lang')}>
          {text.other}
        </button>
        <button type="button" onClick={() => run('scheme')}>
          {request.scheme === 'dark' ? text.light : text.dark}
        </button>
        <button type="button" aria-label={text.leave} onClick={() => run('escape')}>
          ✕
        </button>
      </header>
      <section aria-labelledby={MAIN_HEADING} className="phone-slide" key={number}>
        <h1 id={MAIN_HEADING} tabIndex={-1}>
          <Phrases>{content.title}</Phrases>
        </h1>
        {content.subtitle !== '' && <p className="phone-subtitle">{content.subtitle}</p>}
        <PanelBoundary name={content.title} content={request}>
          {request.body === 'documents' && <Documents request={request} />}
          {request.body === 'left-out' && <PhoneLeftOut request={request} />}
          {CHARTED.includes(request.body) && chartOf(request, openRecord)}
        </PanelBoundary>
        {content.quotes.map((quote) => (
          <Quoted key={quote.recordId} quote={quote} onOpen={() => openRecord(quote.recordId)} />
        ))}
        <p className="phone-source">{content.source}</p>
      </section>
      <nav className="phone-foot" aria-label={text.controls}>
        <button
          type="button"
          aria-label={text.previous}
          disabled={number <= 1}
          onClick={() => run('previous')}
        >
          ‹
        </button>
        <button type="button" onClick={() => run('overview')}>
          {text.overview}
        </button>
        <button type="button" onClick={() => run('code')}>
          {text.code}
        </button>
        <button
          type="button"
          aria-label={text.next}
          disabled={number >= of}
          onClick={() => run('next')}
        >
          ›
        </button>
      </nav>
    </div>
  );
}

/** The chart of a view in the form that a phone has room for. */
function chartOf(request: SlideRequest, onOpen: (id: string) => void) {
  const { screen } = request;
  if (screen === 'overview') return <PhoneLadder request={request} onOpen={onOpen} />;
  if (screen === 'goals') return <PhoneGoals request={request} onOpen={onOpen} />;
  return isPictured(screen) && <PhoneChart request={request} screen={screen} />;
}

function Quoted({ quote, onOpen }: { quote: SlideQuote; onOpen: () => void }) {
  const text = useText(present);
  return (
    <div className="phone-quote">
      <p className="phone-whose">{quote.document}</p>
      {quote.absence !== null ? (
        <p>{quote.absence}</p>
      ) : (
        <blockquote lang="zh-CN" className="quote">
          {quote.text}
        </blockquote>
      )}
      {quote.translation && <p className="text-ink2">{text.translation(quote.translation)}</p>}
      <button type="button" onClick={onOpen}>
        {text.seeSource} <span aria-hidden="true">›</span>
      </button>
    </div>
  );
}

function Documents({ request }: { request: SlideRequest }) {
  const lang = useLang();
  return (
    <ul className="phone-documents">
      {shownDocuments(request.selection).map((document) => (
        <li key={document.id}>
          <Mark of={document} /> {document.title[lang]}
          <br />
          {document.outlet[lang]} · {timeText(document.date, lang)}
        </li>
      ))}
    </ul>
  );
}
