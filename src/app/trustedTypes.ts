// With `require-trusted-types-for 'script'` no text becomes markup or a program without passing here.
// Two things do: the empty string, with which the chart library clears its place, and our own service
// worker. Imported before all else, for the rule holds from the first line on.

interface Rules {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}

/** The part of a window that is used; browsers without the feature have no `trustedTypes`. */
interface TrustingWindow {
  readonly location: { readonly href: string };
  readonly trustedTypes?: { createPolicy(name: 'default', rules: Rules): unknown };
}

/** File name of the service worker, beside the page. */
export const WORKER_FILE = 'sw.js';

/** Installs the one policy there is. A second one under the name is refused by the browser. */
export function trustNothingElse(win: TrustingWindow): void {
  win.trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (text !== '') throw new TypeError('Text is not made into markup here.');
      return text;
    },
    createScriptURL: (url) => {
      const asked = new URL(url, win.location.href).href;
      if (asked !== new URL(WORKER_FILE, win.location.href).href) {
        throw new TypeError('No program is loaded by its address here.');
      }
      return asked;
    },
  });
}

if (typeof window !== 'undefined') trustNothingElse(window as unknown as TrustingWindow);
