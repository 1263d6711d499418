import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { frame } from '../i18n/frame.ts';
import { useText } from './Lang.tsx';
import { Phrases } from './Phrases.tsx';

/** Where focus goes when the thing it was on is gone. */
export const MAIN_HEADING = 'main-heading';

/** What stands in the title block of every screen: the filter, given what the screen has besides. */
export const TitleFilterContext = createContext<((tools: ReactNode) => ReactNode) | null>(null);

/** Top of a screen: the finding as its heading and as the page's title, one line on what one sees; at its right the filter and the screen's own tools. */
export function TitleBlock({
  title,
  subtitle,
  tools = null,
}: {
  title: string;
  subtitle: ReactNode;
  tools?: ReactNode;
}) {
  const text = useText(frame);
  const filter = useContext(TitleFilterContext);
  useEffect(() => {
    document.title = text.title(title);
  }, [text, title]);
  return (
    <div className="title-block">
      <h1
        id={MAIN_HEADING}
        tabIndex={-1}
        className="font-semibold text-[1.375rem]/[1.875rem] md:text-title max-md:[html:lang(en)_&]:text-[1.25rem]/[1.625rem]"
      >
        <Phrases>{title}</Phrases>
      </h1>
      <div className="title-line">
        <p className="title-says">{subtitle}</p>
        {(filter || tools) && <div className="title-tools">{filter ? filter(tools) : tools}</div>}
      </div>
    </div>
  );
}
