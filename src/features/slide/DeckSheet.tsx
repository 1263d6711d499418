import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { slideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { svgElement } from '../../files/picture/readSvg.ts';
import { deckFileWords } from '../../i18n/deckFiles.ts';

/** A slide that has been drawn, with what goes beside it on a handout. */
export interface DrawnSlide {
  readonly request: SlideRequest;
  readonly svg: string;
  /** The author's own, for the presenter. */
  readonly note: string;
}

/** How slides stand on paper: a page each, or on A4 with notes and the words that they quote. */
export type SheetForm = 'slides' | 'handout';

/** The slides for as long as they are being printed, in the place of the page. */
export function DeckSheet({ slides, form }: { slides: readonly DrawnSlide[]; form: SheetForm }) {
  return createPortal(
    <div className="deck-sheet">
      <ol className={`deck-${form}`}>
        {slides.map((slide) => (
          <li key={slide.request.page.number}>
            <Drawing svg={slide.svg} />
            {form === 'handout' && <Beside slide={slide} />}
          </li>
        ))}
      </ol>
    </div>,
    document.body,
  );
}

function Drawing({ svg }: { svg: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = svgElement(svg, document);
    element.removeAttribute('width');
    element.removeAttribute('height');
    place.current?.replaceChildren(element);
  }, [svg]);
  return <div ref={place} />;
}

/** Notes, quotes with their places, and the link, for whoever reads it later. */
function Beside({ slide: { request, note } }: { slide: DrawnSlide }) {
  const { lang } = request;
  const text = deckFileWords[lang];
  const { quotes, source, link } = slideContent(request);
  return (
    <div lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      {note !== '' && (
        <p>
          <b>{text.notes}</b> {note}
        </p>
      )}
      <ol>
        {quotes.map((quote) => (
          <li key={`${quote.side} ${quote.recordId}`}>
            {quote.document}
            {lang === 'zh' ? '：' : ': '}
            {quote.absence ?? <span lang="zh-CN">“{quote.text}”</span>}
            {quote.translation && ` ${quote.translation}`} {quote.place}
            {quote.recordId !== '' && ` (${quote.recordId})`}
          </li>
        ))}
      </ol>
      <p>{source}</p>
      <p>
        {text.link}
        {link}
      </p>
    </div>
  );
}
