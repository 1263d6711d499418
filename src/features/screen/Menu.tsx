import { type ReactNode, type RefObject, useCallback, useRef, useState } from 'react';
import type { MenuPanelProps } from '../../ui/MenuPanel.tsx';
import { MAIN_HEADING } from '../../ui/TitleBlock.tsx';
import { LazySlot } from './LazySlot.tsx';
import { lazyPart } from './lazyPart.ts';

/** The panel of all menus, which comes when it is first wanted: the first view carries no menu library. */
export const MENU_PART = lazyPart<MenuPanelProps>(() =>
  import('../../ui/MenuPanel.tsx').then((module) => module.MenuPanel),
);

/** Asks for the panel before the button is pressed; a failure is told when it is. */
export const askForMenus = {
  onPointerEnter: () => void MENU_PART.load().catch(() => {}),
  onFocus: () => void MENU_PART.load().catch(() => {}),
};

/** The open panel of a menu whose button stands elsewhere. */
export function OpenMenu({
  anchor,
  opener = anchor,
  name,
  align = 'start',
  wide = false,
  onClose,
  children,
}: Pick<MenuPanelProps, 'anchor' | 'name'> &
  Partial<Pick<MenuPanelProps, 'align' | 'wide'>> & {
    /** What takes focus when it closes, where that is not the button it stands at. */
    opener?: RefObject<HTMLElement | null>;
    onClose: () => void;
    children: ReactNode;
  }) {
  const close = useCallback(
    (back: boolean) => {
      if (back) {
        const open = opener.current?.isConnected ? opener.current : anchor.current;
        (open ?? document.getElementById(MAIN_HEADING))?.focus({ preventScroll: true });
      }
      onClose();
    },
    [anchor, opener, onClose],
  );
  return (
    <LazySlot
      part={MENU_PART}
      name={name}
      props={{ anchor, name, align, wide, onClose: close, children }}
      inLink={false}
      onClose={onClose}
    />
  );
}

/** A button and the menu that it opens; a second press closes it. */
export function Menu({
  face,
  label,
  name,
  title,
  align = 'start',
  wide = false,
  className = '',
  children,
}: {
  /** What stands on the button. */
  face: ReactNode;
  /** Accessible name of the button, where its face is not enough. */
  label?: string | undefined;
  /** Accessible name of the menu. */
  name: string;
  title?: string;
  align?: 'start' | 'end';
  wide?: boolean;
  className?: string;
  /** Given what closes the menu, with focus on its button. */
  children: (close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shut = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={label}
        title={title}
        className={className}
        onClick={() => setOpen(!open)}
        {...askForMenus}
      >
        {face}
      </button>
      {open && (
        <OpenMenu anchor={button} name={name} align={align} wide={wide} onClose={shut}>
          {children(() => {
            button.current?.focus({ preventScroll: true });
            shut();
          })}
        </OpenMenu>
      )}
    </>
  );
}

/** The sign of a button that opens a menu. */
export const MORE = (
  <svg aria-hidden="true" viewBox="0 0 8 5" className="h-1.25 w-2 shrink-0 fill-ink3">
    <path d="M0 0h8L4 5z" />
  </svg>
);
