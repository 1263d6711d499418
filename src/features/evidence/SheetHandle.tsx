import { type PointerEvent, type RefObject, useRef } from 'react';
import { evidenceText } from '../../i18n/evidence.ts';
import { useText } from '../../ui/Lang.tsx';

/** Parts of the window's height: halfway between the two stops of the sheet, and where letting go closes it. */
const HALFWAY = 0.69;
const CLOSES = 0.25;
/** Less is a press, not a drag, in px. */
const STILL = 6;

/** The handle of the sheet on a phone: dragged, pressed, or moved with the arrow keys between its two stops; dragged far down it closes. */
export function SheetHandle({
  sheet,
  low,
  onLow,
  onClose,
}: {
  sheet: RefObject<HTMLElement | null>;
  /** Whether the sheet is at its lower stop. */
  low: boolean;
  onLow: (low: boolean) => void;
  onClose: () => void;
}) {
  const text = useText(evidenceText);
  const drag = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  const pull = (event: PointerEvent) => {
    const element = sheet.current;
    const { current } = drag;
    if (!element || !current) return;
    const by = current.y - event.clientY;
    if (Math.abs(by) > STILL) current.moved = true;
    if (current.moved) element.style.height = `${Math.max(0, current.height + by)}px`;
  };
  const letGo = () => {
    const element = sheet.current;
    if (!element || !drag.current?.moved) return;
    const part = element.offsetHeight / window.innerHeight;
    element.style.height = '';
    if (part < CLOSES) onClose();
    else onLow(part < HALFWAY);
  };
  return (
    <button
      type="button"
      className="sheet-handle"
      aria-label={low ? text.raise : text.lower}
      aria-expanded={!low}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const height = sheet.current?.offsetHeight ?? 0;
        drag.current = { y: event.clientY, height, moved: false };
        sheet.current?.setAttribute('data-dragged', '');
      }}
      onPointerMove={pull}
      onPointerUp={letGo}
      onLostPointerCapture={() => {
        sheet.current?.removeAttribute('data-dragged');
        sheet.current?.style.removeProperty('height');
      }}
      onClick={() => {
        // The press that ends a drag is none.
        const dragged = drag.current?.moved;
        drag.current = null;
        if (!dragged) onLow(!low);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        onLow(event.key === 'ArrowDown');
      }}
    />
  );
}
