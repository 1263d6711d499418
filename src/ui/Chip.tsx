import type { ReactNode } from 'react';

/** Something that is set, in a word or two, and the way to take it off. */
export function Chip({
  children,
  removeName,
  onRemove,
}: {
  /** Its words, as a rule a button that changes it. */
  children: ReactNode;
  /** Accessible name of ✕. */
  removeName: string;
  onRemove: () => void;
}) {
  return (
    <span className="inline-flex min-h-7 min-w-0 max-w-full items-stretch rounded-[0.875rem] bg-wash max-md:min-h-9 pointer-coarse:min-h-9">
      {children}
      <button
        type="button"
        aria-label={removeName}
        title={removeName}
        className="w-8 shrink-0 rounded-full text-ink2 hover:text-ink max-md:w-10"
        onClick={onRemove}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </span>
  );
}
