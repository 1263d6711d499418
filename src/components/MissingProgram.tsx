import { loading } from '../i18n/loading.ts';
import { useText } from './Lang.tsx';

/**
 * That the program of a part did not come, and the way on: the page loaded again where a release has
 * taken the program away, else another try.
 */
export function MissingProgram({
  name,
  gone,
  onRetry,
  onClose,
}: {
  /** What the part, or what it makes, is called. */
  name: string;
  /** Whether a release has taken it away. */
  gone: boolean;
  onRetry: () => void;
  /** For what would be laid over the page: the words stand at the foot of the window until they are closed. */
  onClose?: (() => void) | undefined;
}) {
  const text = useText(loading);
  const press = 'mr-4 min-h-11 underline underline-offset-4 md:min-h-8';
  const place = onClose
    ? 'fixed inset-x-4 bottom-4 z-30 mx-auto max-w-[560px] border'
    : 'my-4 border-l-2';
  return (
    <div className={`${place} border-notice-ink bg-notice px-3 py-2 text-notice-ink`}>
      <p role="alert">{gone ? text.programGone(name) : text.programFailed(name)}</p>
      <button
        type="button"
        className={press}
        onClick={() => (gone ? window.location.reload() : onRetry())}
      >
        {gone ? text.reload : text.retry}
      </button>
      {onClose && (
        <button type="button" className={press} onClick={onClose}>
          {text.close}
        </button>
      )}
    </div>
  );
}
