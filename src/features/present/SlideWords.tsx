import type { SlideContent } from '../../content/slideContent.ts';
import { present } from '../../i18n/present.ts';
import { useText } from '../../ui/Lang.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';

/** What a slide says, for those who do not see it: title, what one sees, quotes, source, page. */
export function SlideWords({
  content,
  number,
  of,
}: {
  content: SlideContent;
  number: number;
  of: number;
}) {
  const text = useText(present);
  return (
    <div className="sr-only">
      <h1 id={MAIN_HEADING} tabIndex={-1}>
        {content.title}
      </h1>
      {content.subtitle !== '' && <p>{content.subtitle}</p>}
      {content.quotes.map((quote) => (
        <p key={quote.recordId}>
          {quote.absence !== null ? (
            text.quote(quote.document, quote.absence)
          ) : (
            <>
              {text.quote(quote.document, '')}
              <span lang="zh-CN">{quote.text}</span>
              {quote.translation && ` ${text.translation(quote.translation)}`}
            </>
          )}
        </p>
      ))}
      <p>{content.source}</p>
      <p>{text.page(number, of)}</p>
    </div>
  );
}
