import type { ReactNode } from 'react';
import { loading } from '../i18n/loading.ts';
import { useText } from './Lang.tsx';

/**
 * That the program of a part did not come, and the way on: another try where it failed, the page loaded
 * again where a release has taken the program away or the program is still on its way: what a page
 * waits for it cannot ask for again.
 */
export function MissingProgram({
  name,
  why,
  onRetry,
  onClose,
  children,
}: {
  /** What the part, or what it makes, is called. */
  name: string;
  /** `gone`: a release has taken it away. */
  why: 'failed' | 'late' | 'gone';
  onRetry: () => void;
  /** For what would be laid over the page: the words stand at the foot of the window until they are closed. */
  onClose?: (() => void) | undefined;
  /** What is offered besides, before the way on. */
  children?: ReactNode;
}) {
  const text = useText(loading);
  const words = { failed: text.programFailed, late: text.programLate, gone: text.programGone }[why];
  const press = 'mr-4 min-h-11 underline underline-offset-4 md:min-h-8';
  const place = onClose
    ? 'fixed inset-x-4 bottom-4 z-30 mx-auto max-w-[560px] border'
    : 'my-4 border-l-2';
  return (
    <div className={`${place} border-notice-ink bg-notice px-3 py-2 text-notice-ink`}>
      <p role="alert">{words(name)}</p>
      {children}
      <button
        type="button"
        className={press}
        onClick={() => (why === 'failed' ? onRetry() : window.location.reload())}
      >
        {why === 'failed' ? text.retry : text.reload}
      </button>
      {onClose && (
        <button type="button" className={press} onClick={onClose}>
          {text.close}
        </button>
      )}
    </div>
  );
}
