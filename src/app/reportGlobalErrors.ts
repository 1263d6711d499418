// For faults that no part of the page catches: outside React, or while it starts.
import { loading } from '../i18n/loading.ts';
import type { Lang } from '../model/values.ts';

/** The part of a window that is used; `window` itself fits. */
export interface ErrorWindow {
  readonly document: Document;
  addEventListener(type: 'error' | 'unhandledrejection', listener: (event: Event) => void): void;
}

/** Browsers report this when a size changes twice in one frame; nothing is lost by it. */
const HARMLESS = /^ResizeObserver loop/;

/**
 * Tells the reader, once, when something fails that nothing else has caught; where the page
 * stayed empty, that it did, with the way on. Works without React and without data.
 */
export function reportGlobalErrors(win: ErrorWindow, root: HTMLElement): void {
  const { document } = win;
  const onFault = (event: Event) => {
    if ('message' in event && HARMLESS.test(String(event.message))) return;
    if (document.getElementById(ID)) return;
    const lang: Lang = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
    const text = loading[lang];
    const bar = document.createElement('div');
    bar.id = ID;
    bar.className = 'bg-notice px-4 py-2 text-notice-ink md:px-6';
    const words = document.createElement('p');
    words.setAttribute('role', 'alert');
    // What index.html says and shows before the program starts is no page.
    const shown = root.querySelector(':scope > :not(.boot, .first)') !== null;
    words.textContent = shown ? text.somethingFailed : text.pageFailed;
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'min-h-11 underline underline-offset-4';
    again.textContent = text.reload;
    again.addEventListener('click', () => document.location.reload());
    bar.append(words, again);
    document.body.prepend(bar);
  };
  win.addEventListener('error', onFault);
  win.addEventListener('unhandledrejection', onFault);
}

const ID = 'fault';
