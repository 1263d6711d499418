import { sourceText } from '../../i18n/source.ts';
import { useText } from '../../ui/Lang.tsx';

/** How many places of the text a search found, which one the reader is at, and the steps to the others; stays in sight while the text scrolls. */
export function FoundSteps({
  at,
  count,
  onStep,
}: {
  /** 0-based; null before the first step. */
  at: number | null;
  count: number;
  onStep: (by: 1 | -1) => void;
}) {
  const text = useText(sourceText);
  const look = 'min-h-11 min-w-11 text-ink underline underline-offset-4 md:min-h-8';
  return (
    <div className="sticky top-0 z-1 flex flex-wrap items-center gap-x-3 bg-paper py-1 text-ui">
      <p role="status">{at === null ? text.found(count) : text.foundAt(at + 1, count)}</p>
      <button type="button" className={look} onClick={() => onStep(-1)}>
        {text.foundPrevious}
      </button>
      <button type="button" className={look} onClick={() => onStep(1)}>
        {text.foundNext}
      </button>
    </div>
  );
}
