import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { listPaging } from '../i18n/listPaging.ts';
import { useText } from './Lang.tsx';

/** So many lines are drawn at first, and so many more with each press, where nothing else is asked for. */
const AT_ONCE = 300;

/**
 * The lines of a list that are drawn, and what stands under them: how many of how many they are,
 * with a button for more; nothing where all were drawn from the first. After the last press the words
 * take the focus of the button that is gone.
 * @param least so many are drawn in any case
 */
export function useIncrementalList<T>(
  list: readonly T[],
  atOnce = AT_ONCE,
  least = 0,
): [first: readonly T[], rest: ReactNode] {
  const text = useText(listPaging);
  const [asked, setMost] = useState(atOnce);
  const most = Math.max(asked, least);
  const words = useRef<HTMLSpanElement>(null);
  const pressed = useRef(false);
  const all = list.length <= most;
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (all) words.current?.focus({ preventScroll: true });
  });
  if (all && most === atOnce) return [list, null];
  const rest = (
    <p className="flex flex-wrap items-center gap-x-3 py-1 text-note text-ink2">
      <span ref={words} role="status" tabIndex={-1}>
        {all ? text.all(list.length) : text.first(most, list.length)}
      </span>
      {!all && (
        <button
          type="button"
          className="min-h-11 text-ink underline underline-offset-4 md:min-h-8"
          onClick={() => {
            pressed.current = true;
            setMost(most + atOnce);
          }}
        >
          {text.more(Math.min(atOnce, list.length - most))}
        </button>
      )}
    </p>
  );
  return [all ? list : list.slice(0, most), rest];
}
