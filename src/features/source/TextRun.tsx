import type { KeyboardEvent, MouseEvent } from 'react';
import type { Piece } from '../../domain/highlight.ts';

/** Ids of hits of the reader's search, and of the one that the reader has stepped to. No record has such an id. */
export const FOUND = '?found';
export const FOUND_HERE = '?found-here';

/** How a record is opened from the text: a real link, so that it wraps like words and opens in a tab of its own. */
export interface OpenRecord {
  readonly hrefFor: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/**
 * One run of verbatim text with its marking: the record in focus by colour, underline and the bar
 * in the gutter; other records by a thin underline, dotted inside the focus; terms of a recorded
 * search dashed; what the reader searches for dashed and in colour.
 */
export function TextRun({
  piece,
  focus,
  hits,
  open,
  stop,
  onStop,
}: {
  piece: Piece;
  focus: string | null;
  /** Ids of the piece that are search terms, not records. */
  hits: ReadonlySet<string>;
  open: OpenRecord | null;
  /** Whether Tab stops here; null where the focused record is not itself a link. */
  stop: boolean | null;
  /** Told the offset of the run that gets focus. */
  onStop?: (start: number) => void;
}) {
  const records = piece.ids.filter((id) => !hits.has(id));
  const focused = focus !== null && records.includes(focus);
  const look = classes(
    focused,
    records.length - (focused ? 1 : 0),
    piece.ids.some((id) => hits.has(id) && id !== FOUND && id !== FOUND_HERE),
    piece.ids,
  );
  if (look === '') return piece.text;
  const range = { 'data-start': piece.start, 'data-end': piece.end };
  const target = opens(records, focus);
  const marked = (
    <mark {...range} className={look} data-focus={focused || undefined}>
      {piece.text}
    </mark>
  );
  if (!open || target === null || (stop === null && target === focus)) return marked;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // A drag that selected words is no click.
    if (document.getSelection()?.isCollapsed !== false) open.onOpen(target);
  };
  return (
    <a
      href={open.hrefFor(target)}
      className="text-run"
      draggable={false}
      data-mark={target}
      data-run=""
      tabIndex={stop === false ? -1 : undefined}
      onClick={follow}
      onFocus={() => onStop?.(piece.start)}
      onKeyDown={stop === null ? undefined : walk}
    >
      {marked}
    </a>
  );
}

/** The innermost record; where that is in focus already, the one around it. */
function opens(records: readonly string[], focus: string | null): string | null {
  const inner = records.at(-1) ?? null;
  if (inner !== focus) return inner;
  return records.at(-2) ?? inner;
}

function classes(focused: boolean, others: number, hit: boolean, ids: readonly string[]): string {
  const look: string[] = [];
  if (focused) look.push('run-focus');
  if (others > 0) look.push(focused ? 'run-nested' : 'run-quiet');
  if (hit) look.push('run-hit');
  if (ids.includes(FOUND)) look.push('run-found');
  if (ids.includes(FOUND_HERE)) look.push('run-found-here');
  return look.join(' ');
}

/** Arrow keys walk from link to link, Home and End to the first and last: one Tab stop a text. */
function walk(event: KeyboardEvent<HTMLAnchorElement>) {
  const root = event.currentTarget.closest('[data-text]');
  const links = [...(root?.querySelectorAll<HTMLAnchorElement>('a[data-run]') ?? [])];
  const at = links.indexOf(event.currentTarget);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  const next = links[steps[event.key] ?? -1];
  if (!(event.key in steps)) return;
  event.preventDefault();
  next?.focus();
}
