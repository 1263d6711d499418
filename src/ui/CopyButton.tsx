import { type ReactNode, useEffect, useRef, useState } from 'react';
import { copyFieldText } from '../i18n/copyField.ts';
import { Key } from './Key.tsx';
import { isMac } from './keys.ts';
import { useText } from './Lang.tsx';

/** What is put on the clipboard; `html` where a rich form exists. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies words. Says 已复制 when, and only when, the browser took them; where it refuses or has
 * no clipboard (http, a file on disk), shows them selected in a field for the reader's own Ctrl+C.
 */
export function CopyButton({
  label,
  content,
  hotkey,
  className = '',
  look = 'panel-action',
  said,
}: {
  label: ReactNode;
  /** Asked for at the time of copying. */
  content: () => Copyable;
  /** Shown beside the label; the caller binds it and presses this button. */
  hotkey?: string;
  className?: string;
  /** Class of the button itself. */
  look?: string;
  /** What is said when the browser took the words, where 已复制 does not say enough. */
  said?: string | undefined;
}) {
  const text = useText(copyFieldText);
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ copied: boolean; words: string } | null>(null);

  useEffect(() => {
    if (done && !done.copied) field.current?.select();
  }, [done]);

  async function copy() {
    const words = content();
    // Emptied first, so that a second copy is announced again.
    setDone(null);
    const copied = await write(words);
    setDone({ copied, words: words.text });
  }

  return (
    <span className={`copy-button ${className}`}>
      <button
        type="button"
        className={look}
        data-hotkey={hotkey}
        aria-keyshortcuts={hotkey}
        onClick={copy}
      >
        {label}
        {hotkey && <Key>{hotkey}</Key>}
      </button>
      <span role="status" className="text-note text-ink2">
        {done && (done.copied ? (said ?? text.copied) : text.selected(isMac() ? '⌘C' : 'Ctrl+C'))}
      </span>
      {done && !done.copied && (
        <textarea
          ref={field}
          readOnly
          rows={3}
          aria-label={text.field}
          className="w-full basis-full border border-rule bg-paper p-2 text-ui"
          value={done.words}
        />
      )}
    </span>
  );
}

/** Whether the browser took it: both forms if it can, else the plain one. */
async function write({ text, html }: Copyable): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard && html !== undefined && typeof ClipboardItem === 'function' && clipboard.write) {
    try {
      const both = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') };
      await clipboard.write([new ClipboardItem(both)]);
      return true;
    } catch {
      // Some browsers have ClipboardItem and refuse text/html: the plain form may still pass.
    }
  }
  return copyText(text);
}

/** Puts plain words on the clipboard; whether the browser took them. */
export async function copyText(text: string): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const blob = (words: string, type: string) => new Blob([words], { type });
