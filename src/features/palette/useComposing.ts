import { type KeyboardEvent, useRef } from 'react';

/** Whether keys belong to an input method. */
export interface Composing {
  readonly handlers: {
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: () => void;
    readonly onKeyUp: () => void;
  };
  /** Whether a key is part of a composition, in whichever order the browser tells of them. */
  readonly holds: (event: KeyboardEvent) => boolean;
}

/**
 * Tells the keys of a composition from commands. Chromium and Firefox send the Enter that ends one
 * before its end, with isComposing; Safari sends it after, with keyCode 229; some input methods
 * with neither, in the same key stroke: until that key is up, Enter is still theirs.
 */
export function useComposing(): Composing {
  const composing = useRef(false);
  const justEnded = useRef(false);
  return {
    handlers: {
      onCompositionStart: () => {
        composing.current = true;
      },
      onCompositionEnd: () => {
        composing.current = false;
        justEnded.current = true;
        // Ended by a press elsewhere, no key comes up.
        setTimeout(() => {
          justEnded.current = false;
        }, 100);
      },
      onKeyUp: () => {
        justEnded.current = false;
      },
    },
    holds: ({ nativeEvent, key }) =>
      composing.current ||
      nativeEvent.isComposing ||
      nativeEvent.keyCode === 229 ||
      (justEnded.current && (key === 'Enter' || key === 'Escape')),
  };
}
