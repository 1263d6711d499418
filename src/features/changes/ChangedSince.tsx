import { useId, useState } from 'react';
import { changeCounts, changesInView, changesSince } from '../../domain/changes.ts';
import type { Filter } from '../../domain/filter.ts';
import { changesText } from '../../i18n/changes.ts';
import { frame } from '../../i18n/frame.ts';
import { useView } from '../../state/store.ts';
import { useText } from '../../ui/Lang.tsx';
import { ChangeList } from './ChangeList.tsx';
import { useChangeLog } from './ChangeLog.tsx';

export interface ChangedSinceProps {
  /** Data version that the link was made on. */
  readonly made: string;
  /** Data version on hand. */
  readonly now: string;
  readonly filter: Filter;
  readonly onDismiss: () => void;
}

const ACTION = 'nowrap min-h-11 shrink-0 underline underline-offset-4 md:min-h-8';

/**
 * What of this view changed since its link was made (link format, rule 6), as far as the change
 * log reaches. Nothing where nothing of the view did: the footer names both versions then too.
 */
export function ChangedSince({ made, now, filter, onDismiss }: ChangedSinceProps) {
  const text = useText(changesText);
  const { dismiss } = useText(frame);
  const act = useView((state) => state.act);
  const log = useChangeLog();
  const [open, setOpen] = useState(false);
  const list = useId();

  if (log === undefined) return null;
  const all = log && changesSince(log, made);
  const changes = all && changesInView(all, filter);
  if (changes?.length === 0) return null;
  const words = () => {
    if (!log) return text.unread(made, now);
    if (!changes) return text.unknown(made, now);
    const { changed, added, removed } = changeCounts(changes);
    return `${text.since(made, now)}${text.inView(changed, added, removed)}`;
  };
  return (
    <div className="page py-1">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="min-w-0 flex-1 basis-64">{words()}</p>
        {changes && (
          <button
            type="button"
            className={ACTION}
            aria-expanded={open}
            aria-controls={list}
            onClick={() => setOpen(!open)}
          >
            {open ? text.hide : text.see}
          </button>
        )}
        <button type="button" className={ACTION} onClick={onDismiss}>
          {dismiss}
        </button>
      </div>
      <div id={list}>
        {open && changes && (
          <ChangeList changes={changes} onOpen={(id) => act({ type: 'open', id })} />
        )}
      </div>
    </div>
  );
}
