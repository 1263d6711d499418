// What a screen shows. It may lag behind the store for some frames: controls, evidence and counts answer
// at once, a whole screen takes its time and is drawn in pieces between the frames (DeferredScreen.tsx).
import { createContext, type ReactNode, type RefCallback, useContext } from 'react';
import { useView } from '../../state/store.ts';
import type { View } from '../../state/view.ts';
import { useWidth } from '../../ui/useWidth.ts';

/** The view that a screen shows, and the width of its column in CSS px; null outside of a screen. */
export const DeferredViewContext = createContext<{
  readonly view: View;
  readonly width: number;
} | null>(null);

/** A part of the view that the screen shows; of the store's, outside of a screen. As useView. */
export function useDeferredView<T>(selector: (view: View) => T): T {
  const shown = useContext(DeferredViewContext);
  // Whatever is shown, what is in the store must not have it drawn again.
  const stored = useView((state) => (shown ? null : selector(state.view)));
  return shown ? selector(shown.view) : (stored as T);
}

/**
 * A control on a screen: it shows what is in the store at once, however long the screen around it takes.
 * @param of the part of the view that it decides
 */
export function LiveView<T>({
  of,
  children,
}: {
  of: (view: View) => T;
  children: (value: T) => ReactNode;
}): ReactNode {
  return children(useView((state) => of(state.view)));
}

/**
 * The width of the screen's column, in CSS px; it comes together with the view that is laid out in it.
 * The ref is for what is as wide, where there is no screen around it.
 */
export function useColumnWidth(): [RefCallback<HTMLElement>, number] {
  const shown = useContext(DeferredViewContext);
  const [ref, width] = useWidth();
  return shown ? [UNMEASURED, shown.width] : [ref, width];
}

const UNMEASURED: RefCallback<HTMLElement> = () => {};
