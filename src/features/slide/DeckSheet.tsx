import './deckPrint.css';
import { useLayoutEffect } from 'react';
import { createPortal } from 'react-dom';
import { slideContent } from '../../content/slideContent.ts';
import type { SlideRequest } from '../../content/slideRequest.ts';
import { deckFileWords } from '../../i18n/deckFiles.ts';
import { standAside } from '../../ui/useDialog.ts';
import { Slide } from './Slide.tsx';

/** A slide to print, with what goes beside it on a handout. */
export interface PrintedSlide {
  readonly request: SlideRequest;
  /** The author's own, for the presenter. */
  readonly note: string;
}

/** How slides stand on paper: a page each, or two on A4 with notes, questions and the words that they quote. */
export type SheetForm = 'slides' | 'handout';

/** The slides for as long as they are being printed, in the place of the page. On paper they are light. */
export function DeckSheet({
  slides,
  form,
  title,
}: {
  slides: readonly PrintedSlide[];
  form: SheetForm;
  /** The story's own, of the file and at the head of a handout. */
  title: string;
}) {
  // A PDF takes the page's title, and no tags from what lies under a dialog.
  useLayoutEffect(() => {
    const back = standAside();
    const was = document.title;
    document.title = title;
    return () => {
      document.title = was;
      back();
    };
  }, [title]);
  return createPortal(
    <div className="deck-sheet">
      {form === 'handout' && <h1 className="deck-title">{title}</h1>}
      <ol className={`deck-${form}`}>
        {slides.map(({ request, note }) => (
          <li key={request.page.number}>
            <Slide request={{ ...request, scheme: 'light' }} heading="h2" />
            {form === 'handout' && <Beside request={request} note={note} />}
          </li>
        ))}
      </ol>
    </div>,
    document.body,
  );
}

/** Notes, what may be asked, where the quotes stand, and the link, for whoever reads it later. */
function Beside({ request, note }: PrintedSlide) {
  const { lang } = request;
  const text = deckFileWords[lang];
  const { quotes, absences, link } = slideContent(request);
  return (
    <div lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      {note !== '' && (
        <p>
          <b>{text.notes}</b> {note}
        </p>
      )}
      {quotes.length > 0 && (
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
      )}
      {absences.slice(0, QUESTIONS).map(({ question, answer }) => (
        <p key={question}>
          <b>{question}</b> {answer}
        </p>
      ))}
      <p>
        {text.link}
        <a href={link}>{link}</a>
      </p>
    </div>
  );
}

/** As many questions as leave two slides their page. */
const QUESTIONS = 2;
