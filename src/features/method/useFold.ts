import { type SyntheticEvent, useState } from 'react';

/** What the reader has opened: it is open still on the way back from a statement. */
const opened = new Set<string>();

/** Has a fold stand open when it is drawn next. */
export function unfold(id: string): void {
  opened.add(id);
}

/** Props of a `<details>` that stays as the reader left it while the app is open. @param id one a fold */
export function useFold(id: string) {
  const [open, setOpen] = useState(opened.has(id));
  return {
    open,
    onToggle: ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
      setOpen(currentTarget.open);
      if (currentTarget.open) opened.add(id);
      else opened.delete(id);
    },
  };
}
