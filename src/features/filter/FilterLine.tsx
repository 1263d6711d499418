import type { Ref } from 'react';
import { frame } from '../../i18n/frame.ts';
import { useText } from '../../ui/Lang.tsx';

/**
 * The filter as one line of words that stays in sight once its bar has scrolled away; a press opens
 * the bar in place. It takes no room of its own, so nothing shifts when it comes and goes.
 */
export function FilterLine({
  words,
  open,
  onOpen,
  button,
}: {
  words: string;
  open: boolean;
  onOpen: () => void;
  button: Ref<HTMLButtonElement>;
}) {
  const text = useText(frame);
  return (
    <div className="filter-line" data-bar="">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls="filter"
        className="flex h-full w-full items-center gap-2 px-4 text-left text-note text-ink2 md:px-6"
        onClick={onOpen}
      >
        <span className="nowrap">{text.filter}</span>
        <span className="min-w-0 truncate text-ink">{words}</span>
        <span aria-hidden="true" className="text-ink3">
          ▾
        </span>
      </button>
    </div>
  );
}
