import type { ReactNode } from 'react';
import { Key } from './Key.tsx';
import { type Copyable, useCopy } from './useCopy.tsx';

/** A button that copies words, and beside it what came of it. */
export function CopyButton({
  label,
  content,
  hotkey,
  className = '',
  look = 'panel-action',
  said,
}: {
  label: ReactNode;
  /** Asked for at the time of copying. */
  content: () => Copyable;
  /** Shown beside the label; the caller binds it and presses this button. */
  hotkey?: string;
  className?: string;
  /** Class of the button itself. */
  look?: string;
  /** What is said when the browser took the words, where 已复制 does not say enough. */
  said?: string | undefined;
}) {
  const { copy, told } = useCopy(said);
  return (
    <span className={`copy-button ${className}`}>
      <button
        type="button"
        className={look}
        data-hotkey={hotkey}
        aria-keyshortcuts={hotkey}
        onClick={() => void copy(content())}
      >
        {label}
        {hotkey && <Key>{hotkey}</Key>}
      </button>
      {told}
    </span>
  );
}
