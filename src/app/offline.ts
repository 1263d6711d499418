// Keeps the app for times without a network, and tells of a new version. A new version waits until the
// reader asks for it: what is on the page and what is loaded later are always of one version.
import { create } from 'zustand';
import { WORKER_FILE } from './trustedTypes.ts';

interface Offline {
  /** Takes the new version: the page is loaded again at the same address. null = there is none. */
  readonly update: (() => void) | null;
  readonly later: () => void;
}

export const useOffline = create<Offline>()((set) => ({
  update: null,
  later: () => set({ update: null }),
}));

/**
 * Registers the service worker. Where there is none (a page from disk, plain http, a sandboxed frame)
 * or it is refused, the app works as before.
 */
export async function keepForOffline(win: Window): Promise<void> {
  if (!win.isSecureContext || win.parent !== win) return;
  try {
    // A frame in a sandbox may not even ask for it.
    const workers = win.navigator.serviceWorker;
    if (!workers) return;
    const registration = await workers.register(WORKER_FILE);
    const update = () => {
      const { waiting } = registration;
      // Another tab has taken it: this one has only to follow.
      if (!waiting) return win.location.reload();
      workers.addEventListener('controllerchange', () => win.location.reload(), { once: true });
      waiting.postMessage('take over');
    };
    const told = () => {
      // Without an older version in charge there is nothing to wait for.
      if (registration.waiting && workers.controller) useOffline.setState({ update });
    };
    told();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', told);
    });
  } catch {
    // No storage, or a browser that does not want it: nothing is lost.
  }
}
