import { Popover } from '@base-ui/react/popover';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';

export interface MenuPanelProps {
  /** The button that it belongs to: it stands there, and a press of the button is the button's own. */
  readonly anchor: RefObject<HTMLElement | null>;
  /** Accessible name. */
  readonly name: string;
  /** The edge of the button that it is set to. */
  readonly align: 'start' | 'end';
  /** Wider than a list of choices, for sentences. */
  readonly wide: boolean;
  /** `back`: whether focus goes back to where it was opened from. */
  readonly onClose: (back: boolean) => void;
  readonly children: ReactNode;
}

const TABBABLE =
  'a[href], button:not(:disabled), input:not(:disabled, [type="radio"]:not(:checked)), select, summary';
/** What the arrow keys go through; in other fields they have a meaning of their own. */
const ROWS = 'a[href], button:not(:disabled), input[type="checkbox"]:not(:disabled)';
const FIRST = 'input:is([type="search"], [type="checkbox"])';
/** Least distance of the button, in CSS px, from the window's edges as seen by the panel. */
const EDGE = 8;

/**
 * What a button opens beside itself: choices or words. Base UI places it and closes it on a press elsewhere.
 * Arrow keys go through its rows, Tab leaves it at either end, to what stands beside the button; Esc closes it.
 */
export function MenuPanel({ anchor, name, align, wide, onClose, children }: MenuPanelProps) {
  const popup = useRef<HTMLDivElement>(null);
  // Where the button has been scrolled away, it stands at the window's edge.
  const place = useMemo(
    () => ({
      getBoundingClientRect: () => {
        const box = anchor.current?.getBoundingClientRect() ?? new DOMRect();
        const top = Math.min(Math.max(box.top, EDGE - box.height), window.innerHeight - EDGE);
        return new DOMRect(box.left, top, box.width, box.height);
      },
      get contextElement() {
        return anchor.current ?? undefined;
      },
    }),
    [anchor],
  );
  useLayoutEffect(() => {
    // Before all others, wherever focus is: Esc closes the topmost layer alone.
    const onEscape = (event: globalThis.KeyboardEvent) => {
      // keyCode 229: Safari ends a composition before it sends the key.
      if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229) return;
      if (document.querySelector('dialog[open]')) return;
      event.stopPropagation();
      // A field for searching would clear itself.
      event.preventDefault();
      onClose(true);
    };
    document.addEventListener('keydown', onEscape, true);
    return () => document.removeEventListener('keydown', onEscape, true);
  }, [onClose]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = (selector: string) => [
      ...(popup.current?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (event.key === 'Tab') {
      const tabbable = all(TABBABLE).filter((one) => one.checkVisibility());
      const end = event.shiftKey ? tabbable.at(0) : tabbable.at(-1);
      if (end !== undefined && target !== end && target !== popup.current) return;
      if (target === popup.current && !event.shiftKey && end !== undefined) return;
      // Forwards, the browser itself goes on from the button.
      if (event.shiftKey) event.preventDefault();
      onClose(true);
    } else if (
      /^Arrow(?:Up|Down)$/.test(event.key) &&
      target?.matches(`${ROWS}, [role="dialog"]`)
    ) {
      const rows = all(ROWS).filter((one) => one.checkVisibility());
      const at = rows.indexOf(target);
      const next = event.key === 'ArrowDown' ? at + 1 : at < 0 ? rows.length - 1 : at - 1;
      rows.at(next % rows.length)?.focus();
      event.preventDefault();
    }
  };
  return (
    <Popover.Root
      open
      onOpenChange={(open, { event, cancel, reason }) => {
        const pressed = event.target instanceof Node && anchor.current?.contains(event.target);
        if (open || pressed || reason === 'escape-key') cancel();
        else onClose(false);
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={place}
          align={align}
          sideOffset={6}
          collisionPadding={EDGE}
          positionMethod="fixed"
          className="z-40"
        >
          <Popover.Popup
            ref={popup}
            aria-label={name}
            // A field or list is what it was opened for; by touch, no keyboard slides over it.
            initialFocus={(by) =>
              (by !== 'touch' && popup.current?.querySelector<HTMLElement>(FIRST)) || true
            }
            finalFocus={false}
            className={`max-h-(--available-height) max-w-[calc(100vw-1rem)] overflow-y-auto rounded-menu border border-rule bg-sheet p-2 text-ink shadow-panel outline-none ${wide ? 'w-112' : 'w-73'}`}
            onKeyDown={(event) => {
              // Its own way with Esc would close it in the middle of a composition.
              event.preventBaseUIHandler();
              onKeyDown(event);
            }}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
