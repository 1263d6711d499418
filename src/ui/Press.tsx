import type { ReactNode } from 'react';

/** A button of a layer (a dialog or a sheet). Off, it keeps focus and its words, so that they can be read. */
export function Press({
  onClick,
  off = false,
  why,
  children,
}: {
  onClick: () => void;
  off?: boolean;
  /** Id of the words that say why it is off, or what it does. */
  why?: string | undefined;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="layer-press"
      aria-disabled={off || undefined}
      aria-describedby={why}
      onClick={() => {
        if (!off) onClick();
      }}
    >
      {children}
    </button>
  );
}
