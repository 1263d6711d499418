import type { ReactNode } from 'react';
import { writeView } from '../../state/link.ts';
import { useView } from '../../state/store.ts';
import { transition } from '../../state/transitions.ts';

/** A link to the Goals screen with the same filter; works in a new tab too. */
export function GoalsLink({ children }: { children: ReactNode }) {
  const view = useView((state) => state.view);
  const act = useView((state) => state.act);
  const go = { type: 'go', screen: 'goals' } as const;
  return (
    <a
      href={writeView(transition(view, go)) || '?'}
      className="inline-flex min-h-11 items-center text-ink underline underline-offset-4 md:min-h-8"
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        act(go);
        window.scrollTo(0, 0);
      }}
    >
      {children}
    </a>
  );
}
