import { useText } from '../../components/Lang.tsx';
import { coverage } from '../../i18n/coverage.ts';

/** Closes a list that was opened in place. */
export function ClosingButton({ onClose }: { onClose: () => void }) {
  const text = useText(coverage);
  return (
    <button
      type="button"
      className="nowrap min-h-11 px-2 text-link text-quote underline underline-offset-4 md:min-h-8"
      onClick={onClose}
    >
      <span aria-hidden="true">✕ </span>
      {text.close}
    </button>
  );
}
