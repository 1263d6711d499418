import { type ReactNode, useEffect } from 'react';
import { frame } from '../i18n/frame.ts';
import { useText } from './Lang.tsx';
import { Phrases } from './Phrases.tsx';

/** Where focus goes when the thing it was on is gone. */
export const MAIN_HEADING = 'main-heading';

/** Top of a screen: the finding as its heading and as the page's title, what one sees, the filter in words; tools at the right. */
export function TitleBlock({
  title,
  subtitle,
  words,
  tools,
}: {
  title: string;
  subtitle: ReactNode;
  words: string;
  tools: ReactNode;
}) {
  const text = useText(frame);
  useEffect(() => {
    document.title = text.title(title);
  }, [text, title]);
  return (
    <div className="pt-2 pb-1">
      <h1 id={MAIN_HEADING} tabIndex={-1} className="text-head font-semibold md:text-title">
        <Phrases>{title}</Phrases>
      </h1>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <p className="pt-0.5 text-ink2">{subtitle}</p>
          <p className="text-note text-ink3">{words}</p>
        </div>
        {tools && <div className="flex flex-wrap items-center gap-2">{tools}</div>}
      </div>
    </div>
  );
}
