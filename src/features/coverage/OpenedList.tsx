import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { coverage } from '../../i18n/coverage.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/Lang.tsx';
import { useReturnFocus } from '../../ui/useReturnFocus.ts';

/**
 * A list under its title. One that was asked for takes the focus to its title, and closed by its button or Esc
 * it gives the focus back; one that stands by itself leaves the focus alone and has no way to close.
 */
export function OpenedList({
  opener,
  name,
  title,
  level: Heading,
  className = '',
  pressed = true,
  reveal = false,
  onClose,
  children,
}: {
  /** Key of what opened it, whose button focus goes back to. */
  opener: string;
  /** Id of the heading in the page. */
  name: string;
  title: ReactNode;
  level: 'h2' | 'h3';
  className?: string;
  /** Whether it was asked for. */
  pressed?: boolean;
  /** Whether its title is brought into sight; else the page stays where it is. */
  reveal?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const text = useText(coverage);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section
      ref={panel}
      aria-labelledby={name}
      className={className}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !pressed) return;
        event.stopPropagation();
        event.nativeEvent.stopImmediatePropagation();
        onClose();
      }}
    >
      <div className="flex min-h-8 items-center justify-between gap-4">
        <Heading ref={heading} id={name} tabIndex={-1} className="scroll-my-4 font-semibold">
          {title}
        </Heading>
        {pressed && (
          <Button kind="text" onClick={onClose}>
            {text.close}
          </Button>
        )}
      </div>
      {children}
      {/* Last: the title must be there before it. */}
      {pressed && <FocusTaken opener={opener} panel={panel} heading={heading} reveal={reveal} />}
    </section>
  );
}

/** Moves the focus as long as it is there: a list that nobody asked for has none of it. */
function FocusTaken({
  opener,
  panel,
  heading,
  reveal,
}: {
  opener: string;
  panel: RefObject<HTMLElement | null>;
  heading: RefObject<HTMLElement | null>;
  reveal: boolean;
}) {
  useReturnFocus(opener, panel, heading);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another opener is another list
  useEffect(() => {
    if (reveal) heading.current?.scrollIntoView({ block: 'nearest' });
  }, [opener]);
  return null;
}
