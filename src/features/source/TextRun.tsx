import type { KeyboardEvent, MouseEvent } from 'react';
import type { Piece } from '../../domain/highlight.ts';
import type { MarkState } from '../../domain/rows.ts';
import type { PolicyDocument } from '../../model/dataset.ts';
import { Mark } from '../../ui/Mark.tsx';

/** Ids of hits of the reader's search, and of the one that the reader has stepped to. No record has such an id. */
export const FOUND = '?found';
export const FOUND_HERE = '?found-here';

/** How a record is opened from the text: a real link, so that it wraps like words and opens in a tab of its own. */
export interface OpenRecord {
  readonly hrefFor: (id: string) => string;
  readonly onOpen: (id: string) => void;
}

/** What the runs of one text have in common. */
export interface Marking {
  readonly document: Pick<PolicyDocument, 'mark' | 'glyph'>;
  /** How each statement of the text is drawn. */
  readonly states: ReadonlyMap<string, MarkState>;
  /** By offset, the statements whose evidence begins there. */
  readonly begins: ReadonlyMap<number, readonly string[]>;
  readonly focus: string | null;
  /** Ids of the runs that are search terms, not records. */
  readonly terms: ReadonlySet<string>;
  readonly open: OpenRecord;
  /** Offset of the one run that Tab stops at. */
  readonly stop: number | null;
  /** Told the offset of the run that gets focus. */
  readonly onStop: (start: number) => void;
}

/**
 * One run of verbatim text. A statement begins with the mark of its state and is underlined in its document's
 * colour in the manner of that state; the one in focus has a ground, and a dotted line under what is nested
 * in it; hits of a search are dashed.
 */
export function TextRun({ piece, marking }: { piece: Piece; marking: Marking }) {
  const { document: of, states, focus, terms, open, stop, onStop } = marking;
  const { start, end, ids } = piece;
  const records = ids.filter((id) => !terms.has(id));
  const look = classes(ids, records, marking);
  if (look === '') return piece.text;
  const begun = (marking.begins.get(start) ?? []).flatMap((id) => states.get(id) ?? []);
  const focused = focus !== null && records.includes(focus);
  const marked = (
    <mark
      data-start={start}
      data-end={end}
      data-signs={begun.length || undefined}
      className={look}
      data-focus={focused || undefined}
    >
      {begun.map((state, index) => (
        <span key={index} className="run-sign">
          <Mark of={of} state={state} size={13} />
        </span>
      ))}
      {piece.text}
    </mark>
  );
  const target = opens(records, focus);
  if (target === null) return marked;
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
      tabIndex={start === stop ? undefined : -1}
      onClick={follow}
      onFocus={() => onStop(start)}
      onKeyDown={walk}
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

function classes(
  ids: readonly string[],
  records: readonly string[],
  { states, focus, terms }: Marking,
): string {
  const look: string[] = [];
  const inner = records.at(-1);
  if (focus !== null && records.includes(focus)) {
    look.push('run-focus');
    if (records.length > 1) look.push('run-nested');
  } else if (inner !== undefined) {
    look.push(`run-${states.get(inner) ?? 'measure'}`);
  }
  if (ids.some((id) => terms.has(id) && id !== FOUND && id !== FOUND_HERE)) look.push('run-hit');
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
