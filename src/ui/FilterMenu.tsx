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
  over = false,
  end = false,
  children,
}: {
  /** What it chooses; left out where `summary` says it all. */
  label?: string;
  /** What is chosen, in a word or two. */
  summary: string;
  /** Whether it narrows what is shown; said by weight and a line besides the summary. */
  active: boolean;
  /** Whether it opens over the page on a phone too, where it else makes room for itself. */
  over?: boolean;
  /** Whether it stands at the right end of the page, so that its choices open to the left. */
  end?: boolean;
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
        className={`flex min-h-11 w-full items-center gap-1.5 border-b-2 md:min-h-8 ${active ? 'border-ink' : 'border-transparent'}`}
        onClick={() => setOpen(!open)}
      >
        {label && <span className="text-ink3">{label}</span>}
        <span className={active ? 'font-semibold' : ''}>{summary}</span>
        <span aria-hidden="true" className="text-note text-ink3">
          {open ? '▴' : '▾'}
        </span>
      </button>
      {open && (
        <div
          id={panel}
          className={`z-20 max-h-[70vh] min-w-56 overflow-y-auto border border-ink2 bg-sheet p-3 md:absolute md:top-full md:max-w-80 ${end ? 'md:right-0' : 'md:left-0'} ${over ? 'absolute top-full left-0' : 'max-md:mb-2'}`}
        >
          {children}
        </div>
      )}
    </div>
  );
}
