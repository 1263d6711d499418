import { type ReactNode, useEffect, useRef, useState } from 'react';
import { copyFieldText } from '../i18n/copyField.ts';
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
 * @param words what is said when the browser took them, where 已复制 does not say enough
 * @returns what copies, and what is to be shown of it
 */
export function useCopy(words?: string): {
  readonly copy: (content: Copyable) => Promise<void>;
  readonly told: ReactNode;
} {
  const text = useText(copyFieldText);
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<{ copied: boolean; words: string } | null>(null);

  useEffect(() => {
    if (done && !done.copied) field.current?.select();
  }, [done]);

  async function copy(content: Copyable) {
    // Emptied first, so that a second copy is announced again.
    setDone(null);
    setDone({ copied: await write(content), words: content.text });
  }
  const told = (
    <>
      <span role="status" className="text-note text-ink2">
        {done && (done.copied ? (words ?? text.copied) : text.selected(isMac() ? '⌘C' : 'Ctrl+C'))}
      </span>
      {done && !done.copied && (
        <textarea
          ref={field}
          readOnly
          rows={3}
          aria-label={text.field}
          className="w-full basis-full rounded-ctl border border-line bg-paper p-2 text-ui"
          value={done.words}
        />
      )}
    </>
  );
  return { copy, told };
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
