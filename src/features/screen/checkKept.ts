/** How long the worker may take over it, ms. */
const CHECK_PATIENCE = 3000;

/**
 * Has the service worker drop what it keeps and what is not as it was built, so that the next try asks
 * the server for it. Done at once where there is no worker. Never rejects.
 */
export function checkKept(win: Window): Promise<void> {
  return new Promise((done) => {
    try {
      // A frame in a sandbox may not even ask for it.
      const worker = win.navigator.serviceWorker?.controller;
      if (!worker) return done();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        done();
      };
      setTimeout(done, CHECK_PATIENCE);
      worker.postMessage('check', [port2]);
    } catch {
      done();
    }
  });
}
