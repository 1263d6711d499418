import { type ReactNode, useId } from 'react';
import { useDismiss } from './useDismiss.ts';

/**
 * A button that shows and hides what can be chosen, and says on its face what is chosen.
 * Esc, a press elsewhere and focus going elsewhere close it; Esc gives focus back to the button.
 */
export function FilterMenu({
  label,
  summary,
  active,
  children,
}: {
  label: string;
  /** What is chosen, in a word or two. */
  summary: string;
  /** Whether it narrows what is shown; said by weight besides the summary. */
  active: boolean;
  children: ReactNode;
}) {
  const { open, setOpen, root, button, onKeyDown } = useDismiss();
  const panel = useId();

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only catches Esc from the controls inside
    <div ref={root} className="relative" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        className="flex min-h-11 w-full items-center gap-1.5 md:min-h-8"
        onClick={() => setOpen(!open)}
      >
        <span className="text-ink3">{label}</span>
        <span className={active ? 'font-semibold' : ''}>{summary}</span>
        <span aria-hidden="true" className="text-note text-ink3">
          {open ? '▴' : '▾'}
        </span>
      </button>
      {open && (
        <div
          id={panel}
          className="z-20 max-h-[70vh] min-w-56 overflow-y-auto border border-ink2 bg-panel p-3 max-md:mb-2 md:absolute md:top-full md:left-0 md:max-w-80"
        >
          {children}
        </div>
      )}
    </div>
  );
}
