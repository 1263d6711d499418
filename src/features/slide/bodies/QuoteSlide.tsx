import type { SlideQuote } from '../../../content/slideQuotes.ts';
import { quoteContext } from '../../../content/slideQuotes.ts';
import { shownDocuments } from '../../../domain/select.ts';
import { slideWords } from '../../../i18n/slide.ts';
import { Absent } from '../../../ui/Absent.tsx';
import { DOCUMENT_RULE, DOCUMENT_TEXT } from '../../../ui/documentClass.ts';
import { useText } from '../../../ui/Lang.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Quote } from '../../../ui/Quote.tsx';
import type { BodyProps } from '../bodyProps.ts';
import { useFit } from '../useFit.ts';

/** Class for a rule in a document's colour. */
const ALONE = [88, 72, 64, 56, 48, 40, 34] as const;

/** One quote large, or two that are compared side by side, each with its sentence, year and place. */
export function QuoteSlide({ request, content, onOpen }: BodyProps) {
  const text = useText(slideWords);
  const { box } = useFit(ALONE, content);
  const { quotes } = content;
  return (
    <div
      ref={box}
      className={`slide-body grid content-center gap-96 flow:grid-cols-1 flow:gap-48 ${quotes.length > 1 ? 'grid-cols-2' : ''}`}
    >
      {quotes.map((quote) => {
        const document = documentOf(quote, request);
        const context = quoteContext(quote, request);
        return (
          <figure
            key={`${quote.side} ${quote.recordId}`}
            className={`min-w-0 border-t-6 pt-32 ${document ? DOCUMENT_RULE[document.mark] : 'border-line'}`}
          >
            <Whose quote={quote} request={request} size="big" />
            <Said quote={quote} onOpen={onOpen} className="pt-32 leading-[1.5] type-fit" />
            {context && (
              <p lang="zh-CN" className="quote pt-32 text-ink3 leading-[1.6] type-32">
                {context.cutBefore && '…'}
                {context.before}
                <span className="border-line border-b-2">{context.words}</span>
                {context.after}
                {context.cutAfter && '…'}
              </p>
            )}
            <dl className="mt-32 grid grid-cols-[auto_minmax(0,1fr)] gap-x-40 gap-y-8 border-rule border-t pt-24 leading-[1.4] type-30">
              {quote.when !== '' && (
                <>
                  <dt className="text-ink2">{text.facts.year}</dt>
                  <dd>{quote.when}</dd>
                </>
              )}
              {quote.section !== '' && (
                <>
                  <dt className="text-ink2">{text.facts.section}</dt>
                  <dd>{quote.section}</dd>
                </>
              )}
              {quote.absence !== null && (
                <>
                  <dt className="text-ink2">{text.facts.search}</dt>
                  <dd>{quote.place}</dd>
                </>
              )}
            </dl>
          </figure>
        );
      })}
    </div>
  );
}

/** The quotes of a chart's slide: side by side under it, or one below the other beside it. */
export function QuoteColumns({
  request,
  content,
  onOpen,
  stacked = false,
}: BodyProps & { stacked?: boolean }) {
  const { quotes } = content;
  if (quotes.length === 0) return null;
  return (
    <div
      className={`grid content-start gap-48 flow:grid-cols-1 ${stacked || quotes.length < 2 ? '' : 'grid-cols-2'}`}
    >
      {quotes.map((quote) => {
        const document = documentOf(quote, request);
        return (
          <figure
            key={`${quote.side} ${quote.recordId}`}
            className={`min-w-0 border-l-6 pl-28 ${document ? DOCUMENT_RULE[document.mark] : 'border-line'}`}
          >
            <Whose quote={quote} request={request} />
            <Said
              quote={quote}
              onOpen={onOpen}
              className="pt-8 leading-[1.5] type-36 lang-en:type-32"
            />
            {quote.absence !== null && (
              <p className="pt-8 text-ink2 leading-[1.4] type-26">{quote.place}</p>
            )}
          </figure>
        );
      })}
    </div>
  );
}

function documentOf({ documentId }: SlideQuote, { selection }: BodyProps['request']) {
  return shownDocuments(selection).find(({ id }) => id === documentId);
}

function Whose({
  quote,
  request,
  size = 'small',
}: {
  quote: SlideQuote;
  request: BodyProps['request'];
  size?: 'small' | 'big';
}) {
  const document = documentOf(quote, request);
  return (
    <figcaption
      className={`flex flex-wrap items-center gap-x-16 leading-[1.4] ${size === 'big' ? 'type-34 [&>svg]:size-44' : 'type-28 [&>svg]:size-36'}`}
    >
      {document && <Mark of={document} />}
      <span className={`font-semibold ${document ? DOCUMENT_TEXT[document.mark] : ''}`}>
        {quote.document}
      </span>
      {size === 'small' && quote.section !== '' && (
        <span className="text-ink2 type-26">{quote.section}</span>
      )}
    </figcaption>
  );
}

/** The words, or that there are none; a button where evidence can be opened. */
function Said({
  quote,
  onOpen,
  className,
}: {
  quote: SlideQuote;
  onOpen: BodyProps['onOpen'];
  className: string;
}) {
  const words =
    quote.absence !== null ? (
      <span className="[&_.absent-row]:[font-size:inherit]">
        <Absent code="A0" note={quote.absence} />
      </span>
    ) : (
      <>
        <Quote className="block font-serif">{quote.text}</Quote>
        {quote.translation !== null && (
          <span className="block pt-8 font-sans text-ink2 leading-[1.35] type-28">
            {quote.translation}
          </span>
        )}
      </>
    );
  if (!onOpen || quote.recordId === '')
    return <blockquote className={className}>{words}</blockquote>;
  return (
    <blockquote className={className}>
      <button
        type="button"
        data-mark={quote.recordId}
        className="block w-full text-left"
        onClick={() => onOpen(quote.recordId)}
      >
        {words}
      </button>
    </blockquote>
  );
}
