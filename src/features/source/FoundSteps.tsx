import { sourceText } from '../../i18n/source.ts';
import { Button } from '../../ui/Button.tsx';
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
  return (
    <div className="source-found">
      <p role="status">{at === null ? text.found(count) : text.foundAt(at + 1, count)}</p>
      <Button kind="text" onClick={() => onStep(-1)}>
        {text.foundPrevious}
      </Button>
      <Button kind="text" onClick={() => onStep(1)}>
        {text.foundNext}
      </Button>
    </div>
  );
}
