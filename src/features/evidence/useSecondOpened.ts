import { useEffect, useRef } from 'react';

/**
 * Shift with a click or Enter on any mark, number, cell or sentence, while something else is open:
 * the two are compared. Whatever opens a record says so by `data-mark`, so one place hears of all of
 * them. Without Shift, or with nothing open, the mark does what it always does.
 * @param open id of what is open, null for nothing
 * @param onSecond told the id of the second, and of the one that was open
 */
export function useSecondOpened(
  open: string | null,
  onSecond: (second: string, first: string) => void,
): void {
  const told = useRef({ open, onSecond });
  useEffect(() => {
    told.current = { open, onSecond };
  });
  useEffect(() => {
    const second = (event: MouseEvent): HTMLElement | null => {
      const { open } = told.current;
      const { target, shiftKey, ctrlKey, metaKey, altKey } = event;
      if (open === null || !shiftKey || ctrlKey || metaKey || altKey) return null;
      const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
      if (!mark || mark.dataset.mark === open) return null;
      // In a text with something selected, Shift makes the selection longer.
      const longer = 'run' in mark.dataset && document.getSelection()?.isCollapsed === false;
      return longer ? null : mark;
    };
    const onDown = (event: MouseEvent) => {
      // Else the browser selects everything from the last place clicked to here.
      if (second(event)) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const id = second(event)?.dataset.mark;
      if (id === undefined || told.current.open === null) return;
      // In place of what the mark does; a link would open a window of its own.
      event.preventDefault();
      event.stopPropagation();
      told.current.onSecond(id, told.current.open);
    };
    document.addEventListener('mousedown', onDown, true);
    document.addEventListener('click', onClick, true);
    return () => {
      document.removeEventListener('mousedown', onDown, true);
      document.removeEventListener('click', onClick, true);
    };
  }, []);
}
