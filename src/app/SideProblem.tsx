import { loading, problemLines } from '../i18n/loading.ts';
import type { LoadProblem } from '../model/loadProblem.ts';
import { useLang, useText } from '../ui/Lang.tsx';

/** Which files could not be used and why, with the way on. `words` says what it means for the reader. */
export function SideProblem({
  title,
  words,
  problems,
  busy,
  onRetry,
}: {
  title: string;
  words?: string;
  problems: readonly LoadProblem[];
  /** Whether the files are being read again. */
  busy: boolean;
  onRetry: () => void;
}) {
  const text = useText(loading);
  const lang = useLang();
  return (
    <div className="border-l-2 border-notice-ink bg-notice px-3 py-2 text-notice-ink">
      <div role="alert">
        <p className="font-semibold">{title}</p>
        <ul>
          {problemLines(problems, lang).map((line) => (
            <li key={line} className="wrap-anywhere text-ui">
              {line}
            </li>
          ))}
        </ul>
        {words && <p>{words}</p>}
      </div>
      <button
        type="button"
        // Not `disabled`: a disabled button loses focus, and with it the reader's place.
        aria-disabled={busy}
        className="min-h-11 underline underline-offset-4 md:min-h-8"
        onClick={() => {
          if (!busy) onRetry();
        }}
      >
        {busy ? text.retrying : text.retry}
      </button>
    </div>
  );
}
