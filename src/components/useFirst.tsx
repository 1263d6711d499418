import { type ReactNode, useState } from 'react';
import { shownOf } from '../i18n/shownOf.ts';
import { useText } from './Lang.tsx';

/** So many lines are drawn at first, and so many more with each press, where nothing else is asked for. */
const AT_ONCE = 300;

/**
 * The lines of a list that are drawn, and what stands under them: how many of how many they are,
 * with a button for more; nothing where all are drawn.
 */
export function useFirst<T>(
  list: readonly T[],
  atOnce = AT_ONCE,
): [first: readonly T[], rest: ReactNode] {
  const text = useText(shownOf);
  const [most, setMost] = useState(atOnce);
  if (list.length <= most) return [list, null];
  const rest = (
    <p className="flex flex-wrap items-center gap-x-3 py-1 text-note text-ink2">
      <span role="status">{text.first(most, list.length)}</span>
      <button
        type="button"
        className="min-h-11 text-link underline underline-offset-4 md:min-h-8"
        onClick={() => setMost(most + atOnce)}
      >
        {text.more(Math.min(atOnce, list.length - most))}
      </button>
    </p>
  );
  return [list.slice(0, most), rest];
}
