import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

/**
 * A button that shows and hides what can be chosen, and says on its face what is chosen.
 * Esc, a press elsewhere and focus going elsewhere close it; Esc gives focus back to the button.
 */
export function FilterMenu({
  label,
  summary,
  active,
  end = false,
  children,
}: {
  label: string;
  /** What is chosen, in a word or two. */
  summary: string;
  /** Whether it narrows what is shown; said by weight besides the summary. */
  active: boolean;
  /** Whether it stands at the right end of the page, so that its choices open to the left. */
  end?: boolean;
  children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const away = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // The topmost layer only: what lies under the menu stays open.
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };

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
          className={`z-20 max-h-[70vh] min-w-56 overflow-y-auto border border-ink2 bg-panel p-3 max-md:mb-2 md:absolute md:top-full md:max-w-80 ${end ? 'md:right-0' : 'md:left-0'}`}
        >
          {children}
        </div>
      )}
    </div>
  );
}
