import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
} from 'react';

interface Pending {
  readonly set: (key: string, pending: boolean) => void;
  /** Calls once, now or as soon as nothing is pending. Gives what takes the wish back. */
  readonly whenReady: (then: () => void) => () => void;
}

const ReadyContext = createContext<Pending | null>(null);

/**
 * Keeps `<html data-ready>`: "true" when nothing below is pending, else "false" (link format,
 * rule 10). Printing, screenshots and tests wait for it.
 */
export function ReadyProvider({
  onReady,
  children,
}: {
  /** Called each time that nothing is pending any more. A stable function. */
  onReady?: () => void;
  children: ReactNode;
}) {
  const pending = useMemo(() => pendingSet(onReady), [onReady]);
  useEffect(() => pending.start(), [pending]);
  return <ReadyContext value={pending}>{children}</ReadyContext>;
}

/** Says that something of this name is not drawn yet, for as long as `pending` is true. */
export function usePending(name: string, pending: boolean): void {
  const ready = useContext(ReadyContext);
  const key = `${name} ${useId()}`;
  useLayoutEffect(() => {
    if (!ready) return;
    ready.set(key, pending);
    return () => ready.set(key, false);
  }, [ready, key, pending]);
}

/** Does something once, when all is drawn: now if it is. `then`: a stable function. */
export function useWhenReady(then: () => void): void {
  const ready = useContext(ReadyContext);
  useEffect(() => ready?.whenReady(then), [ready, then]);
}

/** "false" is said at once, "true" a moment later: one part may end as the next begins. */
function pendingSet(onReady?: () => void) {
  const keys = new Set<string>();
  const waiting = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = () => {
    clearTimeout(timer);
    const root = document.documentElement;
    if (keys.size > 0) root.dataset.ready = 'false';
    else
      timer = setTimeout(() => {
        root.dataset.ready = 'true';
        // First what the page itself waits to do, then what may come later.
        for (const then of waiting) then();
        waiting.clear();
        onReady?.();
      }, 0);
  };
  return {
    set(key: string, pending: boolean) {
      if (pending) keys.add(key);
      else keys.delete(key);
      say();
    },
    whenReady(then: () => void) {
      if (document.documentElement.dataset.ready === 'true') then();
      else waiting.add(then);
      return () => {
        waiting.delete(then);
      };
    },
    start() {
      say();
      return () => clearTimeout(timer);
    },
  };
}
