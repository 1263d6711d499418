import { type ReactNode, useEffect, useRef } from 'react';
import { coverage } from '../../i18n/coverage.ts';
import { useText } from '../../ui/Lang.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';

/** A list opened in place under its title, which has the focus at first; closed by its button or Esc, it gives the focus back. */
export function OpenedList({
  opener,
  name,
  title,
  level: Heading,
  className,
  onClose,
  children,
}: {
  /** Key of what opened it, whose button focus goes back to. */
  opener: string;
  /** Id of the heading in the page. */
  name: string;
  title: ReactNode;
  level: 'h2' | 'h3';
  className: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const text = useText(coverage);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnFocus(opener, panel, heading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another opener is another list
  useEffect(() => {
    // In braces: some browsers give a promise back, which is no clean-up.
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [opener]);
  return (
    <section
      ref={panel}
      aria-labelledby={name}
      className={`scroll-mt-28 scroll-mb-4 border-ink border-t-2 pt-2 ${className}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        onClose();
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <Heading ref={heading} id={name} tabIndex={-1} className="font-semibold">
          {title}
        </Heading>
        <button
          type="button"
          className="nowrap min-h-11 px-2 text-ink text-ui underline underline-offset-4 md:min-h-8"
          onClick={onClose}
        >
          <span aria-hidden="true">✕ </span>
          {text.close}
        </button>
      </div>
      {children}
    </section>
  );
}
