// A page that was opened before a release may ask for programs that the release has taken away. It is
// loaded again, once, where nothing of the reader's would be lost by it.
import { storyStore } from '../../state/story.ts';

/** The part of a window that is used; `window` itself fits. */
export interface PageWindow {
  readonly document: Document;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly location: Pick<Location, 'reload'>;
}

const RELOADED_KEY = 'duizhao.reloaded';

/** The file names of the programs that a page asks for in its source, in a row; null where there are none. */
export function programsOf(html: string): string | null {
  const names = [...html.matchAll(/<script\b[^>]*\bsrc="(?:[^"]*\/)?([^"/]+\.js)"/g)];
  return names.map(([, name]) => name).join(' ') || null;
}

/**
 * The programs of the version that the server has now, where they are others than this page's; null
 * where they are the same, or the server does not answer.
 * @param get stands in for `fetch` in tests
 */
export async function findNewerRelease(
  document: Document,
  get: typeof fetch = fetch,
): Promise<string | null> {
  const scripts = document.querySelectorAll('script[type="module"][src]');
  const own = programsOf([...scripts].map((script) => script.outerHTML).join(''));
  if (!own) return null;
  try {
    // Past the browser's own store and the service worker's.
    const response = await get('./', { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    const now = response.ok ? programsOf(await response.text()) : null;
    return now === own ? null : now;
  } catch {
    return null;
  }
}

/** Whether a reload would lose something: words in a dialog, or slides that could not be stored. */
export function isUnsaved(document: Document): boolean {
  const { story, unsaved } = storyStore.getState();
  if (story.slides.length > 0 && unsaved) return true;
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'dialog[open] textarea, dialog[open] input:is([type="text"], [type="search"], :not([type]))',
  );
  return [...fields].some((field) => !field.readOnly && field.value !== '');
}

/**
 * Loads the page again for a version, at the address as it stands; false where it was done for this
 * version before in this tab, cannot be remembered, or would lose something.
 */
export function reloadOnceFor(program: string, win: PageWindow): boolean {
  if (isUnsaved(win.document)) return false;
  try {
    if (win.sessionStorage.getItem(RELOADED_KEY) === program) return false;
    win.sessionStorage.setItem(RELOADED_KEY, program);
    // What throws away what it is given would let this go on for ever.
    if (win.sessionStorage.getItem(RELOADED_KEY) !== program) return false;
  } catch {
    return false;
  }
  win.location.reload();
  return true;
}
