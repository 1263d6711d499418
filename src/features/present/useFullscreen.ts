import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/**
 * The whole page over the whole screen. Where the browser cannot or will not, `onRefused` is told and
 * nothing changes. What was entered here is left again with the presentation.
 */
export function useFullscreen(onRefused: () => void): {
  readonly on: boolean;
  readonly enter: () => void;
  readonly leave: () => void;
} {
  const on = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  const entered = useRef(false);
  const leave = useCallback(() => {
    entered.current = false;
    // The reader may have left it by other means meanwhile.
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  }, []);
  const enter = useCallback(() => {
    if (document.fullscreenElement) return;
    const page = document.documentElement;
    // Not there at all on an iPhone, and forbidden in many frames.
    if (!document.fullscreenEnabled || typeof page.requestFullscreen !== 'function') {
      onRefused();
      return;
    }
    page.requestFullscreen().then(
      () => {
        entered.current = true;
      },
      () => onRefused(),
    );
  }, [onRefused]);
  useEffect(
    () => () => {
      if (entered.current) leave();
    },
    [leave],
  );
  return { on, enter, leave };
}
