import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { frame } from '../i18n/frame.ts';
import { useText } from '../ui/Lang.tsx';
import { MAIN_HEADING } from '../ui/TitleBlock.tsx';

/** One notice in the reader's language. */
export interface NoticeLine {
  readonly key: string;
  readonly text: string;
  readonly onDismiss: () => void;
}

/**
 * Where the reader is told about the link or about stored settings. The region is always there,
 * so that a screen reader tells of what comes into it later.
 */
export function NoticeBar({ children }: { children: ReactNode }) {
  const text = useText(frame);
  return (
    <div role="status" aria-label={text.notices} className="bg-notice text-notice-ink">
      {children}
    </div>
  );
}

/** Notices, a line each, that stay until they are put away. */
export function NoticeList({ lines }: { lines: readonly NoticeLine[] }) {
  const text = useText(frame);
  const list = useRef<HTMLDivElement>(null);
  const dismissed = useRef(false);
  // The button that was pressed is gone: the next one has focus, or the main heading. A passive effect of
  // the drawing before might come first, and find it still there.
  useLayoutEffect(() => {
    if (!dismissed.current) return;
    dismissed.current = false;
    const next = list.current?.querySelector('button');
    (next ?? document.getElementById(MAIN_HEADING))?.focus();
  });
  return (
    <div ref={list}>
      {lines.map((line) => (
        <div key={line.key} className="page flex items-center justify-between gap-4 py-1">
          <p className="min-w-0 wrap-anywhere">{line.text}</p>
          <button
            type="button"
            className="nowrap min-h-11 shrink-0 underline underline-offset-4 md:min-h-8"
            onClick={() => {
              dismissed.current = true;
              line.onDismiss();
            }}
          >
            {text.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
